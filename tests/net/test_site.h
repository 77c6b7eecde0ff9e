#pragma once

#include "server/net/net_server.h"
#include "server/net/websocket_connection.h"
#include "shared/core/clock.h"

#include <atomic>
#include <map>
#include <mutex>
#include <string>

namespace callroom::net::test {

/// What the site's handlers saw, and answers that a test holds back. Any thread.
class Desk {
public:
    void hold(const std::string& name, Responder responder);
    void hold(const std::string& name, Upgrade upgrade);
    [[nodiscard]] bool isHeld(const std::string& name) const;
    void release(const std::string& name);
    void acceptUpgrade(const std::string& name);
    void refuseUpgrade(const std::string& name);
    /// Lets go of what is held, unanswered.
    void drop(const std::string& name);

    std::atomic<std::size_t> uploadedBytes{0};
    std::atomic<bool> isUploadPaused{false}; ///< whether sinks ask for a pause
    std::atomic<int> abortedUploads{0};
    std::atomic<int> openSockets{0};
    std::atomic<int> lastCloseCode{0};
    std::string file;                ///< path served as /file
    WebSocketLimits webSocketLimits; ///< set before the server starts

    void keepFlow(BodyFlow flow);
    void resumeUpload();

private:
    mutable std::mutex m_mutex;
    std::map<std::string, Responder> m_responders;
    std::map<std::string, Upgrade> m_upgrades;
    BodyFlow m_flow;
};

/// A small site for the tests of the network:
/// `/hello`, `/echo` (the body back), `/peer`, `/big?N` (N bytes), `/held?name` (answered when the test says so),
/// `/dropped` (never answered), `/file`, `/upload` (streamed), `/refused` (refuses bodies), `/remember` (counts by
/// connection), `/etag`; WebSockets `/ws` (echo; the text `spam N` gives N frames), `/ws-no` (403), `/ws-later?name`.
class TestSite {
public:
    /// Limits short enough for tests.
    [[nodiscard]] static NetConfig quickConfig();

    explicit TestSite(NetConfig config = quickConfig(), const WebSocketLimits& webSocket = quickWebSocket());
    [[nodiscard]] static WebSocketLimits quickWebSocket();

    [[nodiscard]] std::uint16_t port() const { return m_server.port(); }
    [[nodiscard]] NetServer& server() { return m_server; }
    [[nodiscard]] const NetMetrics& metrics() const { return m_server.metrics(); }
    [[nodiscard]] std::uint64_t closed(CloseReason reason) const {
        return metrics().closed[static_cast<std::size_t>(reason)].load();
    }

    Desk desk;
    bool isStarted = false;

private:
    core::SystemClock m_clock;
    NetServer m_server;
};

/// The echoing WebSocket of `/ws`.
class EchoSocket final : public WebSocketHandler {
public:
    explicit EchoSocket(Desk& desk)
        : m_desk(desk) {}

    void onOpen(WebSocketConnection& connection) override;
    void onText(std::string_view text) override;
    void onClosed(int code) override;

private:
    Desk& m_desk;
    WebSocketConnection* m_connection = nullptr;
};

} // namespace callroom::net::test
