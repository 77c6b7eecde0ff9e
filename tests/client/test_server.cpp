#include "tests/client/test_server.h"

#include "shared/protocol/frame.h"

#include <QTcpSocket>

#include <algorithm>

namespace callroom::client {
namespace {

constexpr auto basePath = "/api/v1/";

std::string quoted(const std::string& text) {
    return '"' + text + '"';
}

QByteArray headerOf(const QByteArray& head, const QByteArray& name) {
    const auto lines = head.split('\n');
    for (const auto& line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == name) return line.mid(colon + 1).trimmed();
    }
    return {};
}

TestServer::Answer problem(int status, const QByteArray& code) {
    return {status, R"({"type":"urn:callroom:problem:)" + code + R"(","title":"","status":)" +
                        QByteArray::number(status) + R"(,"code":")" + code + R"(","detail":""})"};
}

} // namespace

std::string userJson(const std::string& role) {
    return R"({"id":"019a4c2e-7100-7000-8000-000000000001","tenantId":"019a4c2e-7100-7000-8000-000000000002",)"
           R"("name":"Nora Lang","email":"nora@demo.test","role":)" +
           quoted(role) +
           R"(,"disabled":false,"createdAt":"2026-01-01T00:00:00.000Z","updatedAt":"2026-01-01T00:00:00.000Z","version":1})";
}

TestServer::TestServer(QObject* parent)
    : QObject(parent)
    , m_upgrader(QStringLiteral("test"), QWebSocketServer::NonSecureMode) {
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &TestServer::onWebSocket);
    listen(0);
}

TestServer::~TestServer() {
    goAway();
}

QUrl TestServer::url() const {
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void TestServer::listen(quint16 port) {
    m_listener = std::make_unique<QTcpServer>();
    connect(m_listener.get(), &QTcpServer::newConnection, this, &TestServer::onConnection);
    if (!m_listener->listen(QHostAddress::LocalHost, port)) qFatal("the test server cannot listen");
    m_port = m_listener->serverPort();
}

void TestServer::goAway() {
    m_listener.reset();
    cutSockets();
    for (const auto& connection : std::exchange(m_connections, {}))
        if (connection) connection->abort();
}

void TestServer::comeBack() {
    listen(m_port);
}

void TestServer::cutSockets() {
    for (const auto& socket : std::exchange(m_sockets, {}))
        if (socket) socket->abort();
}

void TestServer::closeSockets(int code) {
    for (const auto& socket : m_sockets)
        if (socket) socket->close(static_cast<QWebSocketProtocol::CloseCode>(code));
}

int TestServer::count(const QString& path) const {
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(), [&](const Request& r) { return r.path == path; }));
}

int TestServer::openSockets() const {
    return static_cast<int>(std::count_if(m_sockets.begin(), m_sockets.end(), [](const auto& socket) {
        return socket && socket->state() == QAbstractSocket::ConnectedState;
    }));
}

void TestServer::onConnection() {
    while (auto* socket = m_listener->nextPendingConnection()) {
        socket->setParent(this); // a WebSocket outlives the listener's going
        m_connections.emplace_back(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onData(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void TestServer::onData(QTcpSocket& socket) {
    while (true) {
        const QByteArray seen = socket.peek(1 << 20);
        const auto end = seen.indexOf("\r\n\r\n");
        if (end < 0) return;
        const QByteArray head = seen.left(end);
        if (headerOf(head, "upgrade").toLower() == "websocket") {
            socket.disconnect(this);
            m_upgrader.handleConnection(&socket);
            QMetaObject::invokeMethod(&socket, "readyRead"); // the request has been here before the upgrader listened
            return;
        }
        const auto length = headerOf(head, "content-length").toLongLong();
        if (seen.size() < end + 4 + length) return;
        const auto first = head.left(head.indexOf('\r')).split(' ');
        (void)socket.read(end + 4);
        const Request request{first.value(0), QString::fromLatin1(first.value(1)).mid(qstrlen(basePath)),
                              headerOf(head, "authorization"), socket.read(length)};
        m_requests.push_back(request);
        const auto reply = answer(request);
        socket.write("HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\nContent-Length: " +
                     QByteArray::number(reply.body.size()) + "\r\n" + reply.extraHeaders + "\r\n" + reply.body);
        Q_EMIT requested();
    }
}

TestServer::Answer TestServer::giveTokens() {
    const auto number = std::to_string(++m_tokens);
    m_accessToken = "access-" + number;
    m_refreshToken = "refresh-" + number;
    return {200,
            QByteArray::fromStdString(R"({"accessToken":)" + quoted(m_accessToken) + R"(,"refreshToken":)" +
                                      quoted(m_refreshToken) + R"(,"expiresIn":600,"user":)" + userJson(role) + "}")};
}

TestServer::Answer TestServer::answer(const Request& request) {
    if (request.path == u"auth/login")
        return request.body.contains("\"right\"") ? giveTokens() : problem(401, "invalid_credentials");
    if (request.path == u"auth/refresh") {
        if (isBusy) return problem(503, "unavailable");
        const bool isCurrent = request.body.contains(QByteArray::fromStdString(quoted(m_refreshToken)));
        return isCurrent && !refusesRefresh ? giveTokens() : problem(401, "invalid_refresh_token");
    }
    if (m_accessToken.empty() || request.authorization != "Bearer " + QByteArray::fromStdString(m_accessToken))
        return problem(401, "unauthenticated");
    if (request.path == u"auth/logout") {
        m_accessToken.clear();
        return {204, {}};
    }
    if (request.path == u"ws-tickets")
        return isBusy ? problem(503, "unavailable") : Answer{200, R"({"ticket":"ticket","expiresIn":30})"};
    return onRequest ? onRequest(request) : problem(404, "not_found");
}

void TestServer::onWebSocket() {
    while (auto* socket = m_upgrader.nextPendingConnection()) {
        socket->setParent(this);
        m_sockets.emplace_back(socket);
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, socket](const QString& text) { onText(*socket, text); });
        connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        m_formerToken = m_sessionToken;
        m_sessionToken = "resume-" + std::to_string(++m_sessions);
        socket->sendTextMessage(QString::fromStdString(
            R"({"event":"session.ready","seq":0,"data":{"userId":"019a4c2e-7100-7000-8000-000000000001","role":)" +
            quoted(role) +
            R"(,"tenantId":"019a4c2e-7100-7000-8000-000000000002","sessionId":"019a4c2e-7100-7000-8000-000000000003",)"
            R"("resumeToken":)" +
            quoted(m_sessionToken) + R"(,"seq":0,"serverTime":"2026-01-01T00:00:00.000Z","heartbeatSeconds":)" +
            std::to_string(heartbeatSeconds) + "}}"));
        m_formerSeq = std::exchange(m_seq, 0);
        m_formerSent = std::exchange(m_sent, {});
    }
}

void TestServer::onText(QWebSocket& socket, const QString& text) {
    std::optional<std::int64_t> id;
    const auto frame = protocol::readRequestFrame(text.toStdString(), id);
    if (!frame || !id) return;
    const std::string event(frame->event);
    m_frames.push_back(event);
    const auto send = [&socket](const std::string& out) { socket.sendTextMessage(QString::fromStdString(out)); };
    if (event == "ping") {
        if (answersPings) send(protocol::okFrame(*id, "{}"));
    } else if (event == "session.resume") {
        resume(socket, *frame->data, *id);
    } else if (event == "floor.subscribe" && !snapshot.empty()) {
        send(protocol::okFrame(*id, "{}"));
        push("floor.snapshot", snapshot);
    } else if (const auto reply = onFrame ? onFrame(event) : std::optional<std::string>("{}")) {
        send(protocol::okFrame(*id, *reply));
    }
}

void TestServer::resume(QWebSocket& socket, const json::Value& data, std::int64_t id) {
    const auto token = data.FindMember("resumeToken");
    const auto last = data.FindMember("lastSeq");
    const bool isKnown = token != data.MemberEnd() && token->value.IsString() && last != data.MemberEnd() &&
                         token->value.GetString() == m_formerToken;
    if (!canResume || !isKnown) {
        socket.sendTextMessage(
            QString::fromStdString(protocol::errorFrame(id, core::conflict("resync_required", "read anew"))));
        return;
    }
    socket.sendTextMessage(QString::fromStdString(protocol::okFrame(id, "{}")));
    m_seq = m_formerSeq;
    m_sent = m_formerSent;
    for (const auto& sent : m_sent)
        if (sent.seq > last->value.GetUint64()) socket.sendTextMessage(QString::fromStdString(sent.frame));
}

void TestServer::push(const std::string& event, const std::string& data) {
    const auto frame = protocol::pushFrame(event, ++m_seq, data);
    m_sent.push_back({m_seq, frame});
    for (const auto& socket : m_sockets)
        if (socket && socket->state() == QAbstractSocket::ConnectedState)
            socket->sendTextMessage(QString::fromStdString(frame));
}

} // namespace callroom::client
