#pragma once

#include "server/net/http_limits.h"
#include "server/net/peer_address.h"

#include <mutex>
#include <optional>
#include <unordered_map>
#include <utility>

namespace callroom::net {

class ConnectionCounts;

/// A place among the open connections, given back when it is destroyed. Move-only.
class ConnectionPermit {
public:
    ConnectionPermit() = default;
    ConnectionPermit(ConnectionPermit&& other) noexcept
        : m_counts(std::exchange(other.m_counts, nullptr))
        , m_address(other.m_address)
        , m_isCounted(other.m_isCounted) {}
    ConnectionPermit& operator=(ConnectionPermit&& other) noexcept;
    ~ConnectionPermit();

private:
    friend class ConnectionCounts;
    ConnectionPermit(ConnectionCounts& counts, const IpAddress& address, bool isCounted)
        : m_counts(&counts)
        , m_address(address)
        , m_isCounted(isCounted) {}

    ConnectionCounts* m_counts = nullptr;
    IpAddress m_address;
    bool m_isCounted = false;
};

/// How many connections are open, in all and from each address (of IPv6: each /64). Any thread; outlives its permits.
class ConnectionCounts {
public:
    ConnectionCounts(const ConnectionLimits& limits, const AddressSet& trustedProxies)
        : m_limits(limits)
        , m_trusted(trustedProxies) {}

    /// Nothing when a limit is reached.
    [[nodiscard]] std::optional<ConnectionPermit> admit(const IpAddress& address);

private:
    friend class ConnectionPermit;
    void release(const IpAddress& address, bool isCounted);

    ConnectionLimits m_limits;
    const AddressSet& m_trusted;
    std::mutex m_mutex;
    std::size_t m_total = 0;
    std::unordered_map<IpAddress, std::size_t> m_byAddress;
};

} // namespace callroom::net
