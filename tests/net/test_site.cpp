#include "tests/net/test_site.h"

namespace callroom::net::test {
namespace {

Response text(std::string body, int status = 200) {
    Response response;
    response.status = status;
    response.contentType = "text/plain";
    response.body = std::move(body);
    return response;
}

class UploadSink final : public BodySink {
public:
    explicit UploadSink(Desk& desk)
        : m_desk(desk) {}
    ~UploadSink() override {
        if (!isComplete) ++m_desk.abortedUploads;
    }

    void onStart(BodyFlow flow) override { m_desk.keepFlow(std::move(flow)); }
    Flow onBytes(std::string_view bytes) override {
        m_desk.uploadedBytes += bytes.size();
        return m_desk.isUploadPaused ? Flow::Pause : Flow::Continue;
    }

    bool isComplete = false;

private:
    Desk& m_desk;
};

class SiteHandler final : public HttpHandler {
public:
    explicit SiteHandler(Desk& desk)
        : m_desk(desk) {}

    BodyPlan planBody(const RequestHead& head) override {
        if (head.path == "/upload")
            return BodyPlan::stream(std::make_unique<UploadSink>(m_desk), 64 * 1024 * 1024,
                                    std::chrono::hours(head.query == "patient" ? 1 : 0));
        if (head.path == "/refused") return BodyPlan::refuse(problem(403, "forbidden"));
        return BodyPlan::buffer(64 * 1024);
    }

    void handle(Request request, Responder responder) override {
        const RequestHead& head = request.head;
        if (head.path == "/hello") return responder.respond(text("hello"));
        if (head.path == "/echo") return responder.respond(text(std::move(request.body)));
        if (head.path == "/peer") return responder.respond(text(head.peer.text() + (head.isTls ? " tls" : " plain")));
        if (head.path == "/big")
            return responder.respond(text(std::string(static_cast<std::size_t>(std::stoull(head.query)), 'x')));
        if (head.path == "/held") return m_desk.hold(head.query, std::move(responder));
        if (head.path == "/dropped") return;
        if (head.path == "/upload") {
            static_cast<UploadSink&>(*request.sink).isComplete = true;
            return responder.respond(text("taken", 201));
        }
        if (head.path == "/remember") {
            int count = 1;
            if (const int* before = std::any_cast<int>(&head.connection->value)) count = *before + 1;
            head.connection->value = count;
            return responder.respond(text(std::to_string(count)));
        }
        if (head.path == "/etag") {
            Response response = text("cached");
            response.etag = "\"one\"";
            return responder.respond(std::move(response));
        }
        if (head.path == "/inject") {
            Response response = text("fine");
            response.setHeader("X-Test", "a\r\nX-Injected: yes");
            return responder.respond(std::move(response));
        }
        if (head.path == "/file") {
            auto file = FileBody::open(m_desk.file);
            if (!file) return responder.respond(problem(404, "not_found"));
            Response response;
            response.contentType = "application/octet-stream";
            response.file = *file;
            return responder.respond(std::move(response));
        }
        responder.respond(problem(404, "not_found"));
    }

    void upgrade(RequestHead head, Upgrade upgrade) override;

private:
    Desk& m_desk;
};

void SiteHandler::upgrade(RequestHead head, Upgrade upgrade) {
    if (head.path == "/ws") return upgrade.accept(std::make_unique<EchoSocket>(m_desk), m_desk.webSocketLimits);
    if (head.path == "/ws-later") return m_desk.hold(head.query, std::move(upgrade));
    upgrade.refuse(problem(403, "forbidden"));
}

} // namespace

void EchoSocket::onOpen(WebSocketConnection& connection) {
    m_connection = &connection;
    ++m_desk.openSockets;
}

void EchoSocket::onText(std::string_view received) {
    if (received.starts_with("spam ")) {
        const int count = std::stoi(std::string(received.substr(5)));
        const auto frame = EncodedFrame::text(std::string(1000, 's'));
        for (int i = 0; i < count; ++i)
            m_connection->send(frame);
        return;
    }
    if (received == "close") return m_connection->close(4001, "as asked");
    m_connection->send(received);
}

void EchoSocket::onClosed(int code) {
    m_desk.lastCloseCode = code;
    --m_desk.openSockets;
}

void Desk::hold(const std::string& name, Responder responder) {
    const std::scoped_lock lock(m_mutex);
    m_responders[name] = std::move(responder);
}

void Desk::hold(const std::string& name, Upgrade upgrade) {
    const std::scoped_lock lock(m_mutex);
    m_upgrades[name] = std::move(upgrade);
}

bool Desk::isHeld(const std::string& name) const {
    const std::scoped_lock lock(m_mutex);
    return m_responders.contains(name) || m_upgrades.contains(name);
}

void Desk::release(const std::string& name) {
    const std::scoped_lock lock(m_mutex);
    m_responders.extract(name).mapped().respond(text(name));
}

void Desk::acceptUpgrade(const std::string& name) {
    const std::scoped_lock lock(m_mutex);
    m_upgrades.extract(name).mapped().accept(std::make_unique<EchoSocket>(*this), webSocketLimits);
}

void Desk::refuseUpgrade(const std::string& name) {
    const std::scoped_lock lock(m_mutex);
    m_upgrades.extract(name).mapped().refuse(problem(401, "unauthenticated"));
}

void Desk::drop(const std::string& name) {
    const std::scoped_lock lock(m_mutex);
    m_responders.erase(name);
    m_upgrades.erase(name);
}

void Desk::keepFlow(BodyFlow flow) {
    const std::scoped_lock lock(m_mutex);
    m_flow = std::move(flow);
}

void Desk::resumeUpload() {
    isUploadPaused = false;
    const std::scoped_lock lock(m_mutex);
    m_flow.resume();
}

NetConfig TestSite::quickConfig() {
    using std::chrono::milliseconds;
    NetConfig config;
    config.threads = 2;
    config.tick = milliseconds(5);
    config.stopGrace = milliseconds(500);
    config.http.headerTimeout = milliseconds(150);
    config.http.bodyTimeout = milliseconds(150);
    config.http.idleTimeout = milliseconds(400);
    config.http.writeTimeout = milliseconds(150);
    config.http.lingerTimeout = milliseconds(100);
    return config;
}

WebSocketLimits TestSite::quickWebSocket() {
    using std::chrono::milliseconds;
    WebSocketLimits limits;
    limits.messageBytes = 128 * 1024;
    limits.pingInterval = milliseconds(5'000);
    limits.closeTimeout = milliseconds(150);
    return limits;
}

TestSite::TestSite(NetConfig config, const WebSocketLimits& webSocket)
    : m_server(
          std::move(config), [this](NetThread&) { return std::make_unique<SiteHandler>(desk); }, m_clock) {
    desk.webSocketLimits = webSocket;
    isStarted = m_server.start().has_value();
}

} // namespace callroom::net::test
