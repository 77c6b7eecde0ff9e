#include "tests/fuzz/net_site.h"

#include "server/net/http_connection.h"
#include "server/net/websocket_connection.h"

#include <semaphore>

namespace callroom::fuzz {
namespace {

/// Small, so that an input reaches each of them.
net::HttpLimits smallLimits() {
    net::HttpLimits limits;
    limits.headerBytes = 700;
    limits.headerCount = 12;
    limits.targetBytes = 120;
    limits.bodyBytes = 600;
    limits.pipelined = 3;
    limits.queuedBytes = 900;
    return limits;
}

net::WebSocketLimits smallSocketLimits() {
    net::WebSocketLimits limits;
    limits.messageBytes = 300;
    limits.fragments = 4;
    limits.controlFramesPerSecond = 100'000; // counted by the machine's clock: an input would not be repeatable
    return limits;
}

class EchoSocket final : public net::WebSocketHandler {
public:
    void onOpen(net::WebSocketConnection& connection) override { m_connection = &connection; }
    void onText(std::string_view text) override { m_connection->send(text); }
    void onClosed(int) override { m_connection = nullptr; }

private:
    net::WebSocketConnection* m_connection = nullptr;
};

/// Pauses after each piece.
class PausingSink final : public net::BodySink {
public:
    explicit PausingSink(HeldBack& held)
        : m_held(held) {}

    void onStart(net::BodyFlow flow) override { m_flow = std::move(flow); }
    [[nodiscard]] Flow onBytes(std::string_view bytes) override {
        m_bytes += bytes;
        m_held.flows.push_back(m_flow);
        return Flow::Pause;
    }
    [[nodiscard]] std::string fingerprint() const override { return m_bytes; }

private:
    HeldBack& m_held;
    net::BodyFlow m_flow;
    std::string m_bytes;
};

class Handler final : public net::HttpHandler {
public:
    explicit Handler(HeldBack& held)
        : m_held(held) {}

    [[nodiscard]] net::BodyPlan planBody(const net::RequestHead& head) override {
        if (head.path == "/refused") return net::BodyPlan::refuse(net::problem(403, "refused"));
        if (head.path == "/upload") return net::BodyPlan::stream(std::make_unique<PausingSink>(m_held), 500);
        return net::BodyPlan::buffer(400);
    }

    void handle(net::Request request, net::Responder responder) override {
        if (request.head.path == "/held") return m_held.responders.push_back(std::move(responder));
        if (request.head.path == "/dropped") return;
        net::Response response;
        response.contentType = "text/plain";
        if (request.head.path == "/etag") response.etag = "\"abc-1\"";
        response.body = std::string(net::toText(request.head.method)) + ' ' + request.head.path + '\n';
        response.body += request.sink ? request.sink->fingerprint() : request.body;
        responder.respond(std::move(response));
    }

    void upgrade(net::RequestHead head, net::Upgrade upgrade) override {
        if (head.path == "/ws-later") return m_held.upgrades.push_back(std::move(upgrade));
        if (head.path != "/ws") return upgrade.refuse(net::problem(404, "not_found"));
        upgrade.accept(std::make_unique<EchoSocket>(), smallSocketLimits());
    }

private:
    HeldBack& m_held;
};

} // namespace

bool HeldBack::release() {
    if (!flows.empty()) {
        flows.back().resume();
        flows.pop_back();
    } else if (!responders.empty()) {
        net::Response response;
        response.body = "late";
        responders.back().respond(std::move(response));
        responders.pop_back();
    } else if (!upgrades.empty()) {
        upgrades.back().accept(std::make_unique<EchoSocket>(), smallSocketLimits());
        upgrades.pop_back();
    } else {
        return false;
    }
    return true;
}

/// The client's end of one connection. Outlives the stream.
class NetSite::Client {
public:
    Client(Pieces pieces, std::size_t takes)
        : m_pieces(pieces)
        , m_takes(takes) {}

    std::string received;
    net::StreamUser* user = nullptr;
    bool isRead = true;     ///< whether the server wants to read
    bool isWaiting = false; ///< whether the server has bytes left to write
    bool isGone = false;    ///< the server has let go of the stream

    /// One event; false when there is none any more.
    [[nodiscard]] bool step() {
        if (isGone || !user) return false;
        if (isWaiting)
            user->onWritable();
        else if (isRead && !m_hasEnded)
            user->onReadable();
        else
            return false;
        return true;
    }

    [[nodiscard]] ssize_t read(char* into, std::size_t size) {
        if (m_pieces.isEmpty()) {
            m_hasEnded = true;
            return net::Stream::ended;
        }
        const auto piece = m_pieces.next().substr(0, size);
        piece.copy(into, piece.size());
        return static_cast<ssize_t>(piece.size());
    }

    [[nodiscard]] ssize_t write(const iovec* pieces, int count) {
        std::size_t taken = 0;
        isWaiting = false;
        for (int i = 0; i < count && !isWaiting; ++i) {
            const auto size = std::min(pieces[i].iov_len, m_takes - taken);
            received.append(static_cast<const char*>(pieces[i].iov_base), size);
            taken += size;
            isWaiting = size < pieces[i].iov_len;
        }
        return static_cast<ssize_t>(taken);
    }

private:
    Pieces m_pieces;
    std::size_t m_takes;
    bool m_hasEnded = false;
};

class NetSite::ScriptedStream final : public net::Stream {
public:
    explicit ScriptedStream(Client& client)
        : m_client(client) {}
    ~ScriptedStream() override { m_client.isGone = true; }

    void setUser(net::StreamUser* user) override { m_client.user = user; }
    [[nodiscard]] ssize_t read(char* into, std::size_t size) override {
        require(m_client.isRead, "nothing is read while reading is off");
        return m_client.read(into, size);
    }
    [[nodiscard]] ssize_t write(const iovec* pieces, int count) override {
        require(!m_hasFinished, "nothing is written after the end");
        return m_client.write(pieces, count);
    }
    void setReading(bool isReading) override { m_client.isRead = isReading; }
    [[nodiscard]] bool hasUnsent() const override { return false; }
    void finishWriting() override { m_hasFinished = true; }

private:
    Client& m_client;
    bool m_hasFinished = false;
};

NetSite::NetSite() {
    m_config.http = smallLimits();
    m_config.cors.allowedOrigins = {"https://shop.example"};
    require(m_config.trustedProxies.add("10.0.0.0/8"), "a network is a network");
    m_thread.start([this](net::NetThread& thread) {
        auto loop = std::make_unique<net::NetLoop>(thread, net::NetLoop::Parts{m_config, m_metrics, m_clock, nullptr});
        loop->setHandler(std::make_unique<Handler>(m_held));
        return loop;
    });
}

NetSite::~NetSite() {
    m_thread.beginStop({});
    m_thread.join();
}

void NetSite::runOnThread(const std::function<void()>& work) {
    std::binary_semaphore isDone{0};
    m_thread.post([&] {
        work();
        isDone.release();
    });
    isDone.acquire();
}

NetSite::Talk NetSite::talk(Pieces pieces, std::size_t takes) {
    Client client(pieces, takes);
    Talk talk;
    runOnThread([&] {
        net::Wire wire;
        wire.stream = std::make_unique<ScriptedStream>(client);
        wire.id = ++m_connections;
        wire.peer = wire.client = *net::IpAddress::parse("10.1.2.3");
        net::NetMetrics::add(m_metrics.connectionsOpen);
        m_thread.loop().add(std::make_shared<net::HttpConnection>(m_thread.loop(), std::move(wire)));
    });
    for (bool goesOn = true; goesOn;)
        runOnThread([&] {
            while (client.step())
                m_thread.loop().endTurn();
            talk.hasHeld = talk.hasHeld || !m_held.responders.empty() || !m_held.upgrades.empty();
            // What a flow resumes comes by the thread's inbox, in the next turn.
            goesOn = m_held.release();
        });
    // What lingers is cut off; twice, as what is retired is buried at the end of the turn.
    runOnThread([&] {
        if (client.user) client.user->onBroken(net::CloseReason::PeerReset);
    });
    runOnThread([&] { require(client.isGone, "a connection that ends is destroyed"); });
    talk.received = std::move(client.received);
    return talk;
}

} // namespace callroom::fuzz
