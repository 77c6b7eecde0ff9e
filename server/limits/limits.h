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
    ConnectionsPerAddress,
    LoginFailures,
    WidgetSessions,
    Searches,
    AnswerMegabytes,
    RecordingMegabytes,
    VoicemailMegabytes,
    RecordingChunkKilobytes,
    FileMegabytes,
    TenantFileMegabytes,
    TenantRecordingMegabytes,
    CustomerMegabytes,
    AddressMegabytes,
    ContactMegabytes,
    ContactFiles,
    DiskFloorMegabytes,
};

struct LimitInfo {
    Limit limit;
    std::string_view setting; ///< the name of the flag
    int byDefault;
    int minimum;
    int maximum;
    std::string_view explanation;
    /// Whether Limits counts how often it was reached; of the others the answers and logs tell.
    bool isCounted = false;
};

/// Rates allow twice as much at once (`burstSeconds`), so that an honest client may be busy for a moment.
inline constexpr std::array table{
    LimitInfo{Limit::SessionsPerPerson, "sessions-per-person", 10, 1, 100'000,
              "windows that one person may have open; past it the oldest is closed with 4429"},
    LimitInfo{Limit::SocketFrames, "socket-frames-per-second", 500, 1, 10'000'000,
              "WebSocket frames a second from one socket; past it refused, far past it closed with 1008", true},
    LimitInfo{Limit::SocketKilobytes, "socket-kilobytes-per-second", 4'096, 1, 10'000'000,
              "KiB a second from one socket, in the same way", true},
    LimitInfo{Limit::PersonFrames, "person-frames-per-second", 1'000, 1, 10'000'000,
              "frames a second from all windows of one person", true},
    LimitInfo{Limit::AddressFrames, "address-frames-per-second", 20'000, 1, 10'000'000,
              "frames a second from all visitors of one address (of IPv6: one /64)", true},
    LimitInfo{Limit::CustomerRequests, "customer-requests-per-second", 30, 1, 10'000'000,
              "requests a second that change something or search, from one customer; past it 429", true},
    LimitInfo{Limit::StaffRequests, "staff-requests-per-second", 200, 1, 10'000'000, "the same of one member of staff",
              true},
    LimitInfo{Limit::AddressRequests, "address-requests-per-second", 1'000, 1, 10'000'000,
              "requests a second from one address without a valid sign-in, but for reading pages and health", true},
    LimitInfo{Limit::IdempotencyKeys, "idempotency-keys-per-hour", 5'000, 1, 10'000'000,
              "Idempotency-Keys that one person may use in an hour", true},
    LimitInfo{Limit::AnonymousMegabytes, "anonymous-megabytes", 64, 1, 1'000'000,
              "MiB that bodies of requests without a sign-in may take in all; past it 503", true},
    LimitInfo{Limit::ContactEvents, "contact-events", 50'000, 100, 100'000'000,
              "events that the thread of one contact may have"},
    LimitInfo{Limit::ContactKilobytes, "contact-kilobytes", 51'200, 100, 100'000'000,
              "KiB that may be written in one contact"},
    LimitInfo{Limit::TenantWaiting, "tenant-commands-waiting", 10'000, 10, 10'000'000,
              "live commands of one company that may wait to be decided; past it 503"},
    LimitInfo{Limit::TenantWriting, "tenant-changes-waiting", 10'000, 10, 10'000'000,
              "changes of one company that may wait for the database; past it 503"},
    LimitInfo{Limit::ConnectionsPerAddress, "connections-per-address", 12'000, 1, 1'000'000,
              "open connections from one address (of IPv6: one /64)"},
    LimitInfo{Limit::LoginFailures, "login-failures-per-minute", 10, 1, 1'000'000,
              "failed sign-ins at one account from one address or known device; six times that at an account from "
              "all other devices, and from an address at all accounts"},
    LimitInfo{Limit::WidgetSessions, "widget-sessions-per-minute", 60, 1, 10'000'000,
              "visitors that one address may open"},
    LimitInfo{Limit::Searches, "searches-per-minute", 240, 1, 1'000'000,
              "searches of messages that one person may make"},
    LimitInfo{Limit::AnswerMegabytes, "answer-megabytes", 256, 8, 1'000'000,
              "MiB of large answers that may wait in memory for all clients; past it they are answered 503"},
    LimitInfo{Limit::RecordingMegabytes, "recording-megabytes", 512, 1, 65'536,
              "MiB that one recording of a call may have"},
    LimitInfo{Limit::VoicemailMegabytes, "voicemail-megabytes", 16, 1, 1'024,
              "MiB that one message of a customer may have"},
    LimitInfo{Limit::RecordingChunkKilobytes, "recording-chunk-kilobytes", 4'096, 64, 16'384,
              "KiB that one chunk of a recording may have"},
    LimitInfo{Limit::FileMegabytes, "file-megabytes", 25, 1, 1'024,
              "MiB that one file sent in a conversation may have"},
    LimitInfo{Limit::TenantFileMegabytes, "files-megabytes-per-tenant", 10'240, 1, 100'000'000,
              "MiB that all files of a tenant may have"},
    LimitInfo{Limit::TenantRecordingMegabytes, "recordings-megabytes-per-tenant", 102'400, 1, 100'000'000,
              "MiB that all recordings of a tenant may have"},
    LimitInfo{Limit::CustomerMegabytes, "customer-megabytes-per-day", 100, 1, 1'000'000,
              "MiB that one customer may upload in a day"},
    LimitInfo{Limit::AddressMegabytes, "address-megabytes-per-day", 2'048, 1, 100'000'000,
              "MiB that all customers of one address (of IPv6: one /64) may upload in a day"},
    LimitInfo{Limit::ContactMegabytes, "contact-megabytes", 256, 1, 1'000'000,
              "MiB that the files and messages of one contact may have"},
    LimitInfo{Limit::ContactFiles, "contact-files", 200, 1, 1'000'000, "files that may be sent in one contact"},
    LimitInfo{Limit::DiskFloorMegabytes, "disk-floor-megabytes", 512, 0, 100'000'000,
              "MiB of free disk below which uploads are answered 507; 0: no floor"},
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
