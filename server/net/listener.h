#pragma once

#include "server/net/connection_counts.h"
#include "server/net/epoll_event_dispatcher.h"
#include "server/net/net_metrics.h"
#include "server/net/net_thread.h"
#include "shared/core/result.h"

#include <functional>
#include <memory>
#include <string>

namespace callroom::net {

class AcceptedSocket;

/// The one place where connections come in. Opened and destroyed by NetServer; accepts on the net thread it is attached
/// to.
class Listener final : private FdWatcher {
public:
    using Deal = std::function<void(std::shared_ptr<AcceptedSocket>)>;

    /// `deal` hands a socket to its thread.
    Listener(ConnectionCounts& counts, NetMetrics& metrics, Deal deal);
    ~Listener() override;
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// Binds and listens; port 0 takes a free one.
    [[nodiscard]] core::Result<void> open(const std::string& address, std::uint16_t port);
    [[nodiscard]] std::uint16_t port() const { return m_port; }

    /// On the accepting thread.
    void attach(EpollEventDispatcher& dispatcher);
    /// On the accepting thread: no more connections; the port is free again.
    void detach();

private:
    void onReady(Readiness readiness) override;
    void refuseForWantOfDescriptors();

    ConnectionCounts& m_counts;
    NetMetrics& m_metrics;
    Deal m_deal;
    EpollEventDispatcher* m_dispatcher = nullptr;
    int m_fd = -1;
    int m_reserveFd = -1; ///< given up for a moment to refuse a connection when descriptors have run out
    std::uint16_t m_port = 0;
};

} // namespace callroom::net
