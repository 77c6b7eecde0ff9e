#include "server/net/connection_counts.h"

namespace callroom::net {

ConnectionPermit& ConnectionPermit::operator=(ConnectionPermit&& other) noexcept {
    std::swap(m_counts, other.m_counts);
    std::swap(m_address, other.m_address);
    std::swap(m_isCounted, other.m_isCounted);
    return *this;
}

ConnectionPermit::~ConnectionPermit() {
    if (m_counts) m_counts->release(m_address, m_isCounted);
}

std::optional<ConnectionPermit> ConnectionCounts::admit(const IpAddress& address) {
    // Behind a proxy every client has the proxy's address.
    const bool isCounted = !m_trusted.contains(address);
    const auto network = address.network();
    const std::scoped_lock lock(m_mutex);
    if (m_total >= m_limits.total) return std::nullopt;
    if (isCounted) {
        std::size_t& count = m_byAddress[network];
        if (count >= m_limits.perAddress) return std::nullopt;
        ++count;
    }
    ++m_total;
    return ConnectionPermit(*this, network, isCounted);
}

void ConnectionCounts::release(const IpAddress& address, bool isCounted) {
    const std::scoped_lock lock(m_mutex);
    --m_total;
    if (!isCounted) return;
    const auto count = m_byAddress.find(address);
    if (--count->second == 0) m_byAddress.erase(count);
}

} // namespace callroom::net
