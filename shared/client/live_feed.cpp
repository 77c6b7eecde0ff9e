#include "shared/client/live_feed.h"

#include "shared/protocol/renewal.h"

#include <QLoggingCategory>

namespace callroom::client {
namespace {

Q_LOGGING_CATEGORY(lcFeed, "callroom.client", QtInfoMsg)

core::Error disconnected() {
    return core::unavailable("disconnected");
}

core::Error timedOut() {
    return core::unavailable("timed_out");
}

std::string_view textOf(const json::Value& object, const char* name) {
    const auto member = object.FindMember(name);
    if (member == object.MemberEnd() || !member->value.IsString()) return {};
    return {member->value.GetString(), member->value.GetStringLength()};
}

/// The error of an answer frame. Frames carry no status; the code tells.
core::Error errorOf(const json::Document& document) {
    core::Error error;
    error.kind = core::ErrorKind::Conflict;
    const auto member = document.FindMember("error");
    if (member == document.MemberEnd() || !member->value.IsObject()) return error;
    error.code = textOf(member->value, "code");
    error.detail = textOf(member->value, "detail");
    return error;
}

constexpr auto defaultHeartbeat = std::chrono::seconds(25);

} // namespace

LiveFeed::LiveFeed(ApiClient& api, core::RandomSource& random, FeedTimes times, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_random(random)
    , m_times(times) {
    m_retry.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &LiveFeed::connectNow);
    connect(&m_limit, &QTimer::timeout, this, &LiveFeed::onLost);
    connect(&m_heartbeat, &QTimer::timeout, this, &LiveFeed::beat);
    connect(&m_api, &ApiClient::loginExpired, this, [this] {
        if (!m_isStarted) return;
        stop();
        Q_EMIT refused(core::unauthenticated("login_expired"));
    });
}

LiveFeed::~LiveFeed() {
    dropSocket();
}

void LiveFeed::start() {
    if (m_isStarted) return;
    m_isStarted = true;
    m_failures = 0;
    m_resumeToken.clear();
    m_session.reset();
    setState(FeedState::Connecting);
    connectNow();
}

void LiveFeed::stop() {
    if (!m_isStarted) return;
    m_isStarted = false;
    ++m_attemptNumber;
    m_retry.stop();
    if (m_socket && m_socket->isValid()) m_socket->close();
    dropSocket();
    m_resumeToken.clear();
    m_session.reset();
    failPending(disconnected());
    setState(FeedState::Offline);
}

void LiveFeed::retryNow() {
    if (m_retry.isActive()) connectNow();
}

core::Milliseconds LiveFeed::untilNextAttempt() const {
    return core::Milliseconds(std::max(m_retry.remainingTime(), 0));
}

void LiveFeed::connectNow() {
    m_retry.stop();
    const auto attempt = ++m_attemptNumber;
    m_limit.start(m_times.connectTimeout);
    m_api.post<protocol::WsTicket>(QStringLiteral("ws-tickets"), this,
                                   [this, attempt](const core::Result<protocol::WsTicket>& ticket) {
                                       if (attempt == m_attemptNumber) onTicket(ticket);
                                   });
}

void LiveFeed::onTicket(const core::Result<protocol::WsTicket>& ticket) {
    if (ticket) return openSocket(ticket->ticket);
    using core::ErrorKind;
    const auto kind = ticket.error().kind;
    if (kind != ErrorKind::Unauthenticated && kind != ErrorKind::Forbidden) return onLost();
    const auto error = kind == ErrorKind::Unauthenticated ? core::unauthenticated("login_expired") : ticket.error();
    stop();
    Q_EMIT refused(error);
}

void LiveFeed::openSocket(const std::string& ticket) {
    dropSocket();
    m_limit.start(m_times.connectTimeout);
    m_socket = std::make_unique<QWebSocket>();
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &LiveFeed::onText);
    connect(m_socket.get(), &QWebSocket::disconnected, this, &LiveFeed::onDisconnected);
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &LiveFeed::onLost);
    m_socket->open(m_api.webSocketUrl(ticket));
}

/// Lets go of the socket from inside its own signals, too.
void LiveFeed::dropSocket() {
    m_limit.stop();
    m_heartbeat.stop();
    m_held.clear();
    if (!m_socket) return;
    m_socket->disconnect(this);
    auto* socket = m_socket.release();
    socket->abort();
    socket->deleteLater();
}

void LiveFeed::onDisconnected() {
    // Of a socket that the server closed because the person has opened too many others.
    constexpr int closedForNewerWindow = 4429;
    if (!m_isStarted || static_cast<int>(m_socket->closeCode()) != closedForNewerWindow) return onLost();
    // Coming back by itself would close another window, which would come back in turn.
    stop();
    Q_EMIT refused(core::conflict("too_many_windows"));
}

void LiveFeed::onLost() {
    if (!m_isStarted) return;
    ++m_attemptNumber;
    dropSocket();
    const auto delay = reconnectDelay(m_times.backoff, m_failures++, m_random);
    m_retry.start(delay);
    qCInfo(lcFeed, "feed lost attempt=%d next_ms=%lld", m_failures, static_cast<long long>(delay.count()));
    setState(m_resumeToken.empty() ? FeedState::Connecting : FeedState::Reconnecting);
    failPending(disconnected());
}

void LiveFeed::onText(const QString& text) {
    m_isHeard = true;
    auto parsed = json::parseDocument(text.toStdString());
    if (!parsed || !parsed->IsObject()) {
        qCWarning(lcFeed, "feed frame unreadable bytes=%lld", static_cast<long long>(text.size()));
        return;
    }
    const auto document = std::make_shared<const json::Document>(std::move(*parsed));
    if (const auto id = document->FindMember("id"); id != document->MemberEnd() && id->value.IsInt64())
        return answer(*document, id->value.GetInt64());

    static const json::Value nothing(rapidjson::kObjectType);
    Push push{std::string(textOf(*document, "event")), 0, document, &nothing};
    if (const auto seq = document->FindMember("seq"); seq != document->MemberEnd() && seq->value.IsUint64())
        push.seq = seq->value.GetUint64();
    if (const auto data = document->FindMember("data"); data != document->MemberEnd()) push.data = &data->value;

    if (push.event == "session.ready") return onReady(push);
    if (push.event == "session.expiring") renew();
    if (m_state == FeedState::Online)
        take(push);
    else
        m_held.push_back(push);
}

void LiveFeed::onReady(const Push& push) {
    auto ready = push.decode<protocol::SessionReady>();
    if (!ready) {
        qCWarning(lcFeed, "feed session.ready unreadable detail=%s", ready.error().detail.c_str());
        return onLost();
    }
    ready->seq = std::max(ready->seq, push.seq);
    m_session = *ready;
    const auto heartbeat = ready->heartbeatSeconds > 0 ? std::chrono::seconds(ready->heartbeatSeconds)
                                                       : std::chrono::seconds(defaultHeartbeat);
    m_heartbeat.start(heartbeat);
    if (m_resumeToken.empty()) {
        return beginFresh();
    }
    const protocol::SessionResume resume{m_resumeToken, m_sequence.last()};
    request<json::RawJson>("session.resume", resume, this,
                           [this, attempt = m_attemptNumber](const core::Result<json::RawJson>& answer) {
                               if (attempt == m_attemptNumber) onResumed(answer);
                           });
}

void LiveFeed::onResumed(const core::Result<json::RawJson>& answer) {
    if (!answer) {
        if (answer.error().code == "timed_out") return onLost();
        qCInfo(lcFeed, "feed resume refused code=%s", answer.error().code.c_str());
        return beginFresh();
    }
    // The new session carries on the old one's sequence. What came before the answer was not numbered by it.
    m_held.clear();
    m_resumeToken = m_session->resumeToken;
    goOnline(false);
}

/// The session of the present connection counts from here.
void LiveFeed::beginFresh() {
    m_resumeToken = m_session->resumeToken;
    m_sequence.startAfter(m_session->seq);
    goOnline(true);
}

void LiveFeed::goOnline(bool isFresh) {
    m_limit.stop();
    m_failures = 0;
    const auto attempt = m_attemptNumber;
    const auto held = std::exchange(m_held, {});
    setState(FeedState::Online);
    if (isFresh && attempt == m_attemptNumber) Q_EMIT resyncNeeded();
    for (const auto& push : held)
        if (attempt == m_attemptNumber) take(push);
}

void LiveFeed::take(const Push& push) {
    if (push.seq != 0) {
        const auto finding = m_sequence.take(push.seq);
        if (finding == PushSequence::Finding::Known) return;
        if (finding == PushSequence::Finding::Gap) {
            qCWarning(lcFeed, "feed gap seq=%llu", static_cast<unsigned long long>(push.seq));
            Q_EMIT resyncNeeded();
        }
    }
    Q_EMIT pushed(push);
}

/// Where it fails the server closes the connection, and the next one begins with a ticket of its own.
void LiveFeed::renew() {
    m_api.renew();
    m_api.post<protocol::WsTicket>(QStringLiteral("ws-tickets"), this,
                                   [this, attempt = m_attemptNumber](const core::Result<protocol::WsTicket>& ticket) {
                                       if (!ticket || attempt != m_attemptNumber) return;
                                       request<protocol::SessionRenewed>(
                                           "session.renew", protocol::SessionRenew{ticket->ticket}, this,
                                           [](const core::Result<protocol::SessionRenewed>& renewed) {
                                               if (!renewed)
                                                   qCWarning(lcFeed, "feed renewal refused code=%s",
                                                             renewed.error().code.c_str());
                                           });
                                   });
}

void LiveFeed::answer(const json::Document& document, std::int64_t id) {
    auto found = m_pending.extract(id);
    if (found.empty()) return;
    const auto ok = document.FindMember("ok");
    if (ok == document.MemberEnd() || !ok->value.IsBool() || !ok->value.GetBool())
        return found.mapped().call->finish(core::fail(errorOf(document)));
    const auto data = document.FindMember("data");
    found.mapped().call->finish(data == document.MemberEnd() ? "{}" : json::toText(data->value));
}

void LiveFeed::ask(std::string_view event, const std::string& data, Call* call) {
    const bool isConnected = m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
    if (!isConnected) {
        QMetaObject::invokeMethod(
            call, [call] { call->finish(core::fail(disconnected())); }, Qt::QueuedConnection);
        return;
    }
    const auto id = m_nextId++;
    auto limit = std::make_unique<QTimer>();
    limit->setSingleShot(true);
    connect(limit.get(), &QTimer::timeout, this, [this, id] {
        auto found = m_pending.extract(id);
        if (found.empty()) return;
        found.mapped().limit.release()->deleteLater(); // it is the one that calls
        found.mapped().call->finish(core::fail(timedOut()));
    });
    limit->start(m_times.requestTimeout);
    m_pending.emplace(id, PendingCall{call, std::move(limit)});
    write(protocol::requestFrame(id, event, data));
}

void LiveFeed::write(const std::string& frame) {
    m_socket->sendTextMessage(QString::fromStdString(frame));
}

/// Two heartbeats without a word from the server: the connection is dead, whatever TCP thinks.
void LiveFeed::beat() {
    if (!m_isHeard) return onLost();
    m_isHeard = false;
    request<json::RawJson>("ping", json::Empty{}, this, [](const core::Result<json::RawJson>&) {});
}

void LiveFeed::failPending(const core::Error& error) {
    const auto pending = std::exchange(m_pending, {});
    for (const auto& [id, waiting] : pending)
        waiting.call->finish(core::fail(error));
}

void LiveFeed::setState(FeedState state) {
    if (m_state == state) return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace callroom::client
