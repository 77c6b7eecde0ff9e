#pragma once

#include "server/net/http_handler.h"
#include "server/net/net_config.h"
#include "server/net/net_metrics.h"
#include "server/net/net_thread.h"
#include "shared/core/clock.h"
#include "shared/core/result.h"

#include <functional>
#include <memory>
#include <vector>

namespace callroom::net {

class Listener;
class ConnectionCounts;
class TlsContext;

/// Called once on each net thread, as it starts.
using HandlerFactory = std::function<std::unique_ptr<HttpHandler>(NetThread&)>;

/// The server's edge: one listening socket and the net threads its connections live on. Made, started, stopped and
/// destroyed on one thread (not a net thread). A QCoreApplication must exist. Threads can be posted to from the
/// construction on, and until the destruction: what is posted to a stopped thread is dropped.
class NetServer {
public:
    /// `clock` gives the Date field; deadlines follow the machine's monotonic clock.
    NetServer(NetConfig config, HandlerFactory factory, const core::Clock& clock);
    /// Stops, if that was not done.
    ~NetServer();
    NetServer(const NetServer&) = delete;
    NetServer& operator=(const NetServer&) = delete;

    /// Listens and starts the threads; returns when all handlers are made. Fails when the address is taken or the TLS
    /// files do not fit; the error's logDetail says why.
    [[nodiscard]] core::Result<void> start();

    /// Accepts no more, closes what is idle, tells WebSockets 1001, waits up to `stopGrace` for pending answers, cuts
    /// the rest off, destroys the handlers and joins the threads.
    void stop();

    /// The port listened on, once started.
    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] std::size_t threadCount() const { return m_threads.size(); }
    [[nodiscard]] NetThread& thread(std::size_t index) { return *m_threads.at(index); }
    [[nodiscard]] const NetMetrics& metrics() const { return m_metrics; }

private:
    NetConfig m_config;
    HandlerFactory m_factory;
    const core::Clock& m_clock;
    NetMetrics m_metrics;
    std::unique_ptr<ConnectionCounts> m_counts;
    std::unique_ptr<TlsContext> m_tls;
    std::vector<std::unique_ptr<NetThread>> m_threads;
    std::unique_ptr<Listener> m_listener;
    std::size_t m_nextThread = 0; ///< of the accepting thread
    bool m_isRunning = false;
};

} // namespace callroom::net
