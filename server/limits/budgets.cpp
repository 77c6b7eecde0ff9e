#include "server/limits/budgets.h"

namespace callroom::limits {

std::shared_ptr<const void> BytePool::take(std::size_t bytes) {
    const auto wanted = static_cast<std::int64_t>(bytes);
    if (m_free.fetch_sub(wanted, std::memory_order_relaxed) < wanted) {
        m_free.fetch_add(wanted, std::memory_order_relaxed);
        return nullptr;
    }
    return {this, [this, wanted](const void*) { m_free.fetch_add(wanted, std::memory_order_relaxed); }};
}

Budgets::Budgets(const Values& values)
    : m_limits(values)
    , m_persons(m_limits)
    , m_visitorFrames(values[Limit::AddressFrames], values[Limit::AddressFrames] * burstSeconds)
    , m_anonymousRequests(values[Limit::AddressRequests], values[Limit::AddressRequests] * 5.0)
    , m_anonymousBytes(static_cast<std::size_t>(values[Limit::AnonymousMegabytes]) * 1024 * 1024) {}

bool Budgets::takeVisitorFrames(const net::IpAddress& network, double frames, Steady::time_point now) {
    return m_visitorFrames.take(network, frames, now);
}

bool Budgets::takeAnonymousRequest(const net::IpAddress& network, Steady::time_point now) {
    if (m_anonymousRequests.take(network, 1, now)) return true;
    m_limits.noteReached(Limit::AddressRequests);
    return false;
}

std::shared_ptr<const void> Budgets::holdAnonymousBody(std::size_t bytes) {
    auto held = m_anonymousBytes.take(bytes);
    if (!held) m_limits.noteReached(Limit::AnonymousMegabytes);
    return held;
}

} // namespace callroom::limits
