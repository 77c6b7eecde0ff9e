#pragma once

#include "shared/json/describe.h"

/// `GET settings/system`: how the installation fares. What could not be found out is none.
namespace callroom::protocol {

struct DatabaseStatus {
    bool isReachable = false;
    std::optional<double> latencyMs{}; ///< of a question that costs nothing
    std::optional<std::string> version{};
    std::optional<std::int64_t> sizeBytes{};
    std::optional<int> connections{};
    std::optional<int> maxConnections{};
    std::optional<int> migration{}; ///< the last that was applied
};

struct DiskStatus {
    std::string folder;
    std::int64_t totalBytes = 0;
    std::int64_t freeBytes = 0;
};

/// What the machine grants the process.
struct HostStatus {
    int processors = 0;
    std::optional<std::int64_t> memoryBytes{};     ///< of the machine
    std::optional<std::int64_t> usedMemoryBytes{}; ///< resident, of this process
    std::optional<std::int64_t> openFiles{};
    std::optional<std::int64_t> maxOpenFiles{};
};

struct TrafficStatus {
    std::int64_t connections = 0;     ///< open
    std::int64_t webSockets = 0;      ///< of those
    std::int64_t requests = 0;        ///< since start
    std::int64_t waitingToCommit = 0; ///< decided by the floors and on their way to the database
};

/// Something that outsiders may have or do only so much of.
struct LimitStatus {
    std::string name; ///< of the setting
    std::int64_t value = 0;
    std::string explanation;
    std::optional<std::int64_t> reached{}; ///< how often somebody was refused by it, since start, where that is counted
};

struct SystemStatus {
    std::string version;
    core::Timestamp startedAt{};
    core::Timestamp at{};
    std::int64_t uptimeSeconds = 0;
    DatabaseStatus database{};
    std::optional<DiskStatus> disk{};
    HostStatus host{};
    TrafficStatus traffic{};
    std::vector<LimitStatus> limits{};
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<DatabaseStatus> {
    using S = DatabaseStatus;
    static constexpr std::string_view name = "DatabaseStatus";
    static constexpr auto fields =
        Fields{field("isReachable", &S::isReachable), field("latencyMs", &S::latencyMs),
               field("version", &S::version),         field("sizeBytes", &S::sizeBytes),
               field("connections", &S::connections), field("maxConnections", &S::maxConnections),
               field("migration", &S::migration)};
};

template <> struct Description<DiskStatus> {
    static constexpr std::string_view name = "DiskStatus";
    static constexpr auto fields =
        Fields{field("folder", &DiskStatus::folder), field("totalBytes", &DiskStatus::totalBytes),
               field("freeBytes", &DiskStatus::freeBytes)};
};

template <> struct Description<HostStatus> {
    using S = HostStatus;
    static constexpr std::string_view name = "HostStatus";
    static constexpr auto fields = Fields{field("processors", &S::processors), field("memoryBytes", &S::memoryBytes),
                                          field("usedMemoryBytes", &S::usedMemoryBytes),
                                          field("openFiles", &S::openFiles), field("maxOpenFiles", &S::maxOpenFiles)};
};

template <> struct Description<TrafficStatus> {
    using S = TrafficStatus;
    static constexpr std::string_view name = "TrafficStatus";
    static constexpr auto fields =
        Fields{field("connections", &S::connections), field("webSockets", &S::webSockets),
               field("requests", &S::requests), field("waitingToCommit", &S::waitingToCommit)};
};

template <> struct Description<LimitStatus> {
    using L = LimitStatus;
    static constexpr std::string_view name = "LimitStatus";
    static constexpr auto fields = Fields{field("name", &L::name), field("value", &L::value),
                                          field("explanation", &L::explanation), field("reached", &L::reached)};
};

template <> struct Description<SystemStatus> {
    using S = SystemStatus;
    static constexpr std::string_view name = "SystemStatus";
    static constexpr auto fields = Fields{field("version", &S::version),
                                          field("startedAt", &S::startedAt),
                                          field("at", &S::at),
                                          field("uptimeSeconds", &S::uptimeSeconds),
                                          field("database", &S::database),
                                          field("disk", &S::disk),
                                          field("host", &S::host),
                                          field("traffic", &S::traffic),
                                          field("limits", &S::limits, {.mayBeAbsent = true})};
};

} // namespace callroom::json
