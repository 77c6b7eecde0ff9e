#pragma once

#include "server/net/net_loop.h"
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>

#include <deque>

namespace callroom::fuzz {

/// What the site holds back of one connection. Net thread.
struct HeldBack {
    std::deque<net::Responder> responders;
    std::deque<net::Upgrade> upgrades;
    std::vector<net::BodyFlow> flows;

    /// Lets one of them go; false when there is none.
    [[nodiscard]] bool release();
};

/// A net thread without a listener, whose connections read from an input. Its site: `/held` answers late, `/dropped`
/// never, `/refused` refuses bodies, `/upload` streams them and pauses, `/etag` has one, `/ws` opens a WebSocket that
/// echoes, `/ws-later` does so late; everything else answers with the method, the path and the body.
class NetSite {
public:
    NetSite();
    ~NetSite();
    NetSite(const NetSite&) = delete;
    NetSite& operator=(const NetSite&) = delete;

    struct Talk {
        std::string received; ///< by the client
        bool hasHeld = false; ///< whether an answer was held back
    };
    /// One connection from its first byte to its end, whose client takes `takes` bytes at a time.
    [[nodiscard]] Talk talk(Pieces pieces, std::size_t takes);

private:
    class Client;
    class ScriptedStream;

    void runOnThread(const std::function<void()>& work);

    int m_argumentCount = 0;
    QCoreApplication m_application{m_argumentCount, nullptr};
    core::ManualClock m_clock;
    net::NetConfig m_config;
    net::NetMetrics m_metrics;
    HeldBack m_held;
    net::NetThread m_thread{0};
    std::uint64_t m_connections = 0;
};

} // namespace callroom::fuzz
