#pragma once

#include "server/storage/session.h"
#include "shared/protocol/agent_day.h"

/// An agent's day. Blocking; database workers.
namespace callroom::reports {

/// Today, in the tenant's time zone, until now. `not_found` for who is no agent.
[[nodiscard]] core::Result<protocol::AgentStats> agentStats(storage::Session& session, core::UserId agent,
                                                            core::Timestamp now);

struct TimelineQuery {
    std::optional<core::Timestamp> from{}; ///< none: when today began
    std::optional<core::Timestamp> to{};   ///< none: now
};

/// `bad_period` (422) for more than two days. What lies ahead is left out.
[[nodiscard]] core::Result<protocol::AgentTimeline> agentTimeline(storage::Session& session, core::UserId agent,
                                                                  const TimelineQuery& query, core::Timestamp now);

} // namespace callroom::reports

namespace callroom::json {

template <> struct Description<reports::TimelineQuery> {
    using Q = reports::TimelineQuery;
    static constexpr std::string_view name = "TimelineQuery";
    static constexpr auto fields = Fields{field("from", &Q::from), field("to", &Q::to)};
};

} // namespace callroom::json
