#pragma once

#include "server/limits/person_budgets.h"
#include "server/limits/shared_buckets.h"
#include "server/net/peer_address.h"

#include <atomic>

namespace callroom::limits {

/// Room for so many bytes in all, given out in pieces. Any thread; outlives its pieces.
class BytePool {
public:
    explicit BytePool(std::size_t bytes)
        : m_free(static_cast<std::int64_t>(bytes)) {}

    /// Null when there is no room. Given back with the last copy.
    [[nodiscard]] std::shared_ptr<const void> take(std::size_t bytes);
    [[nodiscard]] std::int64_t free() const { return m_free.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> m_free;
};

/// What the outside world may still do, counted by person and by network address. Any thread.
class Budgets {
public:
    explicit Budgets(const Values& values);

    [[nodiscard]] const Limits& limits() const { return m_limits; }
    [[nodiscard]] PersonBudgets& persons() { return m_persons; }

    /// `network` as IpAddress::network() gives it.
    [[nodiscard]] bool takeVisitorFrames(const net::IpAddress& network, double frames, Steady::time_point now);
    /// Of a request without a valid sign-in.
    [[nodiscard]] bool takeAnonymousRequest(const net::IpAddress& network, Steady::time_point now);
    /// Null when the bodies of those who have not signed in take too much already.
    [[nodiscard]] std::shared_ptr<const void> holdAnonymousBody(std::size_t bytes);

private:
    const Limits m_limits;
    PersonBudgets m_persons;
    SharedBuckets<net::IpAddress> m_visitorFrames;
    SharedBuckets<net::IpAddress> m_anonymousRequests;
    BytePool m_anonymousBytes;
};

} // namespace callroom::limits
