#pragma once

#include "server/reports/coverage.h"
#include "server/storage/session.h"
#include "shared/protocol/analytics.h"

#include <map>

/// What was counted, read from where it is kept. Blocking; database workers.
namespace callroom::reports {

using protocol::ReportComponents;

/// As durations are kept, in milliseconds, to as they are reported.
[[nodiscard]] constexpr double secondsOf(std::int64_t milliseconds) {
    return core::toSeconds(core::Milliseconds(milliseconds));
}

/// The 23 columns that every statement of counts ends with, from `column` on.
[[nodiscard]] ReportComponents readComponents(const storage::Row& row, int column);

/// How far the tenant's quarter hours are settled; nothing at all before they are first counted.
[[nodiscard]] core::Result<Progress> progressOf(storage::Session& session);

/// What a report is narrowed down to.
struct Scope {
    std::optional<core::QueueId> queueId{};
    std::optional<core::UserId> agentId{};
    std::optional<core::Channel> channel{};
    std::optional<int> shortAbandonSeconds{}; ///< where it is not the tenant's own
};

/// The nil queue is that of direct calls.
using CountsByQueue = std::map<core::QueueId, ReportComponents>;
[[nodiscard]] core::Result<CountsByQueue> countByQueue(storage::Session& session, const Coverage& coverage,
                                                       const Scope& scope);

/// One for each of the intervals that begin there, in order.
[[nodiscard]] core::Result<std::vector<ReportComponents>> countByInterval(storage::Session& session,
                                                                          const Coverage& coverage, const Scope& scope,
                                                                          const std::vector<Timestamp>& begins);

struct AgentCounts {
    ReportComponents components;
    protocol::OfferCounts offers;
};
/// By days: see coverageByDays. Short abandons have no agent.
using CountsByAgent = std::map<core::UserId, AgentCounts>;
[[nodiscard]] core::Result<CountsByAgent> countByAgent(storage::Session& session, const Coverage& coverage,
                                                       const Scope& scope);

/// What one queue had in one quarter hour, of contacts that are over.
struct QuarterCounts {
    core::QueueId queueId;
    Timestamp quarter{};
    ReportComponents components{};
};
/// Since that moment, from the contacts themselves.
[[nodiscard]] core::Result<std::vector<QuarterCounts>> countSince(storage::Session& session, Timestamp from);

/// What came in at one queue in one of some intervals, and what staffing goes by: calls and videos.
struct QueueLoad {
    core::QueueId queueId;
    std::size_t interval = 0; ///< from 0, in the order of their beginnings
    std::int64_t offered = 0;
    std::int64_t spokenOffered = 0; ///< of those, calls and videos
    std::int64_t spokenHandled = 0;
    double spokenHandlingSeconds = 0; ///< of all handled calls and videos together
};
/// Where nothing came in, nothing is told. No interval may be shorter than a quarter hour.
[[nodiscard]] core::Result<std::vector<QueueLoad>> countLoads(storage::Session& session, const Coverage& coverage,
                                                              const Scope& scope, const std::vector<Timestamp>& begins);

/// Where agents' time went; of one agent, or of all. `counted`: whole days that are kept, the rest is found out from
/// the events and contacts themselves.
[[nodiscard]] core::Result<std::map<core::UserId, protocol::AgentTimes>>
agentTimes(storage::Session& session, const Period& period, const Progress& progress, const Calendar& calendar,
           std::optional<core::UserId> agent);

} // namespace callroom::reports
