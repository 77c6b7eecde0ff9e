#include "shared/client/api_client.h"

#include "shared/protocol/problem.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace callroom::client {
namespace {

constexpr auto basePath = "/api/v1/";
constexpr int transferTimeoutMs = 30'000;
/// More than any answer of the API; a server gone wrong shall not fill the memory.
constexpr qint64 largestAnswer = 64LL * 1024 * 1024;

QUrl urlFor(const QUrl& server, const QString& path) {
    QUrl url(server);
    const auto mark = path.indexOf(u'?');
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + QLatin1String(basePath) + path.left(mark < 0 ? path.size() : mark));
    if (mark >= 0) url.setQuery(path.mid(mark + 1));
    return url;
}

core::Error unreachable(const QString& why) {
    auto error = core::unavailable("unreachable");
    error.logDetail = why.toStdString();
    return error;
}

core::Result<std::string> readAnswer(QNetworkReply& reply) {
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid()) return core::fail(unreachable(reply.errorString()));
    const int code = status.toInt();
    const std::string body = reply.readAll().toStdString();
    if (code >= 300) {
        auto error = protocol::readProblem(code, body);
        error.retryAfterSeconds = reply.rawHeader("Retry-After").toInt();
        return core::fail(std::move(error));
    }
    if (reply.error() != QNetworkReply::NoError) return core::fail(unreachable(reply.errorString()));
    return body;
}

} // namespace

ApiClient::ApiClient(QUrl server, QObject* parent)
    : QObject(parent)
    , m_server(std::move(server)) {
    m_network.setTransferTimeout(transferTimeoutMs);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ApiClient::~ApiClient() = default;

QUrl ApiClient::webSocketUrl(const std::string& ticket) const {
    QUrl url = urlFor(m_server, QStringLiteral("ws"));
    url.setScheme(m_server.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setQuery(QStringLiteral("ticket=") +
                 QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(ticket))));
    return url;
}

void ApiClient::dispatch(Request request) {
    if (request.isAuthorized && m_isRefreshing)
        m_waiting.push_back(std::move(request));
    else
        send(std::move(request));
}

void ApiClient::send(Request request) {
    QNetworkRequest out(urlFor(m_server, request.path));
    out.setRawHeader("Accept", "application/json, application/problem+json");
    if (!request.body.isEmpty()) out.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (request.isAuthorized && !m_accessToken.empty()) {
        out.setRawHeader("Authorization", QByteArray("Bearer ").append(m_accessToken.c_str()));
        request.tokenUsed = m_accessToken;
    }
    auto* reply = m_network.sendCustomRequest(out, request.verb, request.body);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > largestAnswer) reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, request = std::move(request)] {
        reply->deleteLater();
        onFinished(reply, request);
    });
}

void ApiClient::onFinished(QNetworkReply* reply, Request request) {
    auto answer = readAnswer(*reply);
    const bool isTokenRefused =
        !answer && answer.error().kind == core::ErrorKind::Unauthenticated && request.isAuthorized;
    if (!isTokenRefused || request.isRepeated || m_refreshToken.empty()) return request.call->finish(answer);
    request.isRepeated = true;
    if (request.tokenUsed != m_accessToken) return dispatch(std::move(request)); // refreshed since it left
    m_waiting.push_back(std::move(request));
    refresh();
}

void ApiClient::refresh() {
    if (m_isRefreshing) return;
    m_isRefreshing = true;
    auto* pending = new Call(this);
    pending->deliver<protocol::TokenPair>(this, [this](const auto& tokens) { onRefreshed(tokens); });
    send({"POST",
          QStringLiteral("auth/refresh"),
          QByteArray::fromStdString(json::encode(protocol::RefreshRequest{m_refreshToken})),
          false,
          {},
          false,
          pending});
}

void ApiClient::renew() {
    if (!m_refreshToken.empty()) refresh();
}

void ApiClient::onRefreshed(const core::Result<protocol::TokenPair>& tokens) {
    m_isRefreshing = false;
    auto waiting = std::move(m_waiting);
    m_waiting.clear();
    if (tokens) {
        takeTokens(*tokens);
        for (auto& request : waiting)
            send(std::move(request));
        return;
    }
    const bool isRefused = tokens.error().kind != core::ErrorKind::Unavailable &&
                           tokens.error().kind != core::ErrorKind::TooMany &&
                           tokens.error().kind != core::ErrorKind::Internal;
    if (isRefused) {
        m_accessToken.clear();
        m_refreshToken.clear();
    }
    for (const auto& request : waiting)
        request.call->finish(core::fail(tokens.error()));
    if (isRefused) Q_EMIT loginExpired();
}

void ApiClient::takeTokens(const protocol::TokenPair& tokens) {
    m_accessToken = tokens.accessToken;
    m_refreshToken = tokens.refreshToken;
    Q_EMIT refreshTokenChanged(m_refreshToken);
}

void ApiClient::askForTokens(const QString& path, const std::string& body, QObject* receiver,
                             Done<protocol::User> done) {
    auto* outer = new Call(this);
    outer->deliver<protocol::User>(receiver, std::move(done));
    auto* inner = new Call(this);
    inner->deliver<protocol::TokenPair>(this, [this, outer](const core::Result<protocol::TokenPair>& tokens) {
        if (!tokens) return outer->finish(core::fail(tokens.error()));
        takeTokens(*tokens);
        outer->finish(json::encode(tokens->user));
    });
    send({"POST", path, QByteArray::fromStdString(body), false, {}, false, inner});
}

void ApiClient::login(const protocol::LoginRequest& request, QObject* receiver, Done<protocol::User> done) {
    askForTokens(QStringLiteral("auth/login"), json::encode(request), receiver, std::move(done));
}

void ApiClient::resume(const std::string& refreshToken, QObject* receiver, Done<protocol::User> done) {
    askForTokens(QStringLiteral("auth/refresh"), json::encode(protocol::RefreshRequest{refreshToken}), receiver,
                 std::move(done));
}

void ApiClient::logout(QObject* receiver, Done<json::Empty> done) {
    const protocol::LogoutRequest body{m_refreshToken.empty() ? std::nullopt : std::optional(m_refreshToken)};
    post<json::Empty>(QStringLiteral("auth/logout"), body, receiver, std::move(done));
    m_accessToken.clear();
    m_refreshToken.clear();
}

void ApiClient::useAccessToken(std::string token) {
    m_accessToken = std::move(token);
}

} // namespace callroom::client
