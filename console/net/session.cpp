#include "console/net/session.h"

namespace callroom::console {

Session::Session(TokenStore& tokens, core::RandomSource& random, client::FeedTimes times, QObject* parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_random(random)
    , m_times(times) {}

Session::~Session() = default;

void Session::open(const Account& account, bool isKept) {
    close();
    m_account = account;
    m_isKept = isKept;
    m_link = std::make_unique<Link>(account.server, m_random, m_times);
    connect(&m_link->api, &client::ApiClient::refreshTokenChanged, this, [this](const std::string& token) {
        if (m_isKept) keep(token);
    });
    connect(&m_link->floor, &FloorFeed::snapshot, this, &Session::snapshot);
    connect(&m_link->floor, &FloorFeed::delta, this, &Session::delta);
    connect(&m_link->floor, &FloorFeed::failed, this, &Session::floorFailed);
    connect(&m_link->feed, &client::LiveFeed::refused, this, [this](const core::Error& reason) {
        if (!m_user) return;
        forget();
        close();
        Q_EMIT signedOut(reason);
    });
}

std::function<void(core::Result<protocol::User>)> Session::whenSignedIn() {
    return [this, link = m_link.get()](const core::Result<protocol::User>& user) {
        if (link == m_link.get()) onUser(user);
    };
}

void Session::signIn(const Account& account, const QString& password, bool isKept) {
    open(account, isKept);
    protocol::LoginRequest request;
    if (!account.tenant.isEmpty()) request.tenant = account.tenant.toStdString();
    request.email = account.email.toStdString();
    request.password = password.toStdString();
    m_link->api.login(request, this, whenSignedIn());
}

void Session::resume(const Account& account) {
    open(account, true);
    m_tokens.read(account.key(), this, [this, link = m_link.get()](const auto& token) {
        if (link != m_link.get()) return; // another sign-in has begun meanwhile
        if (!token || !*token) {
            close();
            Q_EMIT signInFailed(core::unauthenticated("no_kept_login"));
            return;
        }
        m_link->api.resume(**token, this, whenSignedIn());
    });
}

void Session::onUser(const core::Result<protocol::User>& user) {
    if (!user) {
        const auto error = user.error();
        if (error.kind == core::ErrorKind::Unauthenticated) forget();
        close();
        Q_EMIT signInFailed(error);
        return;
    }
    if (user->role < core::Role::Supervisor) {
        forget();
        close(Farewell::Logout);
        Q_EMIT signInFailed(core::forbidden("not_a_supervisor"));
        return;
    }
    m_user = *user;
    m_link->feed.start();
    Q_EMIT signedIn();
}

void Session::signOut() {
    if (!m_link) return;
    forget();
    close(Farewell::Logout);
    Q_EMIT signedOut(core::unauthenticated("signed_out"));
}

void Session::keep(const std::string& token) {
    m_tokens.write(m_account.key(), token, this, [this](const core::Result<bool>& written) {
        if (!written) Q_EMIT notKept(written.error());
    });
}

void Session::forget() {
    if (std::exchange(m_isKept, false)) m_tokens.erase(m_account.key(), this, [](const core::Result<bool>&) {});
}

/// Nothing that the old link still says is heard. It goes later: its own signals lead here, and a logout must still
/// leave.
void Session::close(Farewell farewell) {
    m_user.reset();
    if (!m_link) return;
    auto* link = m_link.release();
    link->setParent(this);
    link->feed.disconnect(this);
    link->floor.disconnect(this);
    link->api.disconnect(this);
    link->feed.stop();
    if (farewell == Farewell::Logout)
        link->api.logout(link, [link](const core::Result<json::Empty>&) { link->deleteLater(); });
    else
        link->deleteLater();
}

} // namespace callroom::console
