#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <string_view>

/// What anybody outside may have or do, in one place: the settings, their defaults, and how often each was reached.
namespace callroom::limits {

enum class Limit : std::uint8_t {
    SessionsPerPerson,
    SocketFrames,
    SocketKilobytes,
    PersonFrames,
    AddressFrames,
    CustomerRequests,
    StaffRequests,
    AddressRequests,
    IdempotencyKeys,
    AnonymousMegabytes,
    ContactEvents,
    ContactKilobytes,
    TenantWaiting,
    TenantWriting,
};

struct LimitInfo {
    Limit limit;
    std::string_view setting; ///< the name of the flag
    int byDefault;
    int minimum;
    int maximum;
    std::string_view explanation;
};

/// Rates allow twice as much at once (`burstSeconds`), so that an honest client may be busy for a moment.
inline constexpr std::array table{
    LimitInfo{Limit::SessionsPerPerson, "sessions-per-person", 10, 1, 100'000,
              "windows that one person may have open; past it the oldest is closed with 4429"},
    LimitInfo{Limit::SocketFrames, "socket-frames-per-second", 500, 1, 10'000'000,
              "WebSocket frames a second from one socket; past it refused, far past it closed with 1008"},
    LimitInfo{Limit::SocketKilobytes, "socket-kilobytes-per-second", 1'024, 1, 10'000'000,
              "KiB a second from one socket, in the same way"},
    LimitInfo{Limit::PersonFrames, "person-frames-per-second", 1'000, 1, 10'000'000,
              "frames a second from all windows of one person"},
    LimitInfo{Limit::AddressFrames, "address-frames-per-second", 20'000, 1, 10'000'000,
              "frames a second from all visitors of one address (of IPv6: one /64)"},
    LimitInfo{Limit::CustomerRequests, "customer-requests-per-second", 30, 1, 10'000'000,
              "requests a second that change something or search, from one customer; past it 429"},
    LimitInfo{Limit::StaffRequests, "staff-requests-per-second", 200, 1, 10'000'000, "the same of one member of staff"},
    LimitInfo{Limit::AddressRequests, "address-requests-per-second", 200, 1, 10'000'000,
              "requests a second from one address without a valid sign-in, but for reading pages and health"},
    LimitInfo{Limit::IdempotencyKeys, "idempotency-keys-per-hour", 5'000, 1, 10'000'000,
              "Idempotency-Keys that one person may use in an hour"},
    LimitInfo{Limit::AnonymousMegabytes, "anonymous-megabytes", 64, 1, 1'000'000,
              "MiB that bodies of requests without a sign-in may take in all; past it 503"},
    LimitInfo{Limit::ContactEvents, "contact-events", 50'000, 100, 100'000'000,
              "events that the thread of one contact may have"},
    LimitInfo{Limit::ContactKilobytes, "contact-kilobytes", 51'200, 100, 100'000'000,
              "KiB that may be written in one contact"},
    LimitInfo{Limit::TenantWaiting, "tenant-commands-waiting", 10'000, 10, 10'000'000,
              "live commands of one company that may wait to be decided; past it 503"},
    LimitInfo{Limit::TenantWriting, "tenant-changes-waiting", 10'000, 10, 10'000'000,
              "changes of one company that may wait for the database; past it 503"},
};

inline constexpr std::size_t count = table.size();

namespace detail {

[[nodiscard]] constexpr bool isInOrder() {
    for (std::size_t i = 0; i < count; ++i)
        if (table[i].limit != static_cast<Limit>(i)) return false;
    return true;
}
static_assert(isInOrder(), "the table follows the enumeration");

} // namespace detail

/// The limits as they are set. A plain value.
class Values {
public:
    Values() {
        for (std::size_t i = 0; i < count; ++i)
            m_values[i] = table[i].byDefault;
    }
    [[nodiscard]] int operator[](Limit limit) const { return m_values[static_cast<std::size_t>(limit)]; }
    [[nodiscard]] int& operator[](Limit limit) { return m_values[static_cast<std::size_t>(limit)]; }

private:
    std::array<int, count> m_values{};
};

/// The limits of a running server, and how often each was reached. Any thread.
class Limits {
public:
    explicit Limits(const Values& values)
        : m_values(values) {}

    [[nodiscard]] int value(Limit limit) const { return m_values[limit]; }
    /// Somebody was refused something by it.
    void noteReached(Limit limit) const { m_reached[static_cast<std::size_t>(limit)].fetch_add(1, relaxed); }
    [[nodiscard]] std::uint64_t reached(Limit limit) const {
        return m_reached[static_cast<std::size_t>(limit)].load(relaxed);
    }

private:
    static constexpr auto relaxed = std::memory_order_relaxed;

    const Values m_values;
    mutable std::array<std::atomic<std::uint64_t>, count> m_reached{};
};

} // namespace callroom::limits
