#pragma once

#include "shared/protocol/analytics.h"

/// `agents/:id/stats` and `agents/:id/timeline`.
namespace callroom::protocol {

/// What an agent did on one channel.
struct ChannelStats {
    Channel channel = Channel::Call;
    std::int64_t handled = 0;
    double talkSeconds = 0;
    double holdSeconds = 0;
    double wrapSeconds = 0;
    std::optional<double> ahtSeconds{};
};

/// `GET agents/:id/stats`: today, in the tenant's time zone, until now.
struct AgentStats {
    core::UserId agentId;
    Timestamp from{};
    Timestamp to{};
    ReportRow total{};
    std::vector<ChannelStats> channels{}; ///< those with a contact
    OfferCounts offers{};
    AgentTimes times{};
};

/// A stretch of an agent's day. `kind` is `presence` (offline, available, away), `ringing`, `talking`, `held` or
/// `wrapping`; stretches of presence follow one another, those of contacts may lie upon each other.
struct TimelineStretch {
    std::string kind;
    Timestamp from{};
    Timestamp to{}; ///< the end of what was asked for where it goes on
    bool isGoingOn = false;
    std::optional<Presence> presence{};
    std::optional<std::string> reason{}; ///< of being away, or how ringing ended: an offer's status
    std::optional<core::ContactId> contactId{};
    std::optional<Channel> channel{};
};

/// `GET agents/:id/timeline?from&to`: at most two days, oldest first.
struct AgentTimeline {
    core::UserId agentId;
    Timestamp from{};
    Timestamp to{};
    std::vector<TimelineStretch> stretches{};
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<ChannelStats> {
    using S = ChannelStats;
    static constexpr std::string_view name = "ChannelStats";
    static constexpr auto fields = Fields{field("channel", &S::channel),         field("handled", &S::handled),
                                          field("talkSeconds", &S::talkSeconds), field("holdSeconds", &S::holdSeconds),
                                          field("wrapSeconds", &S::wrapSeconds), field("ahtSeconds", &S::ahtSeconds)};
};

template <> struct Description<AgentStats> {
    using S = AgentStats;
    static constexpr std::string_view name = "AgentStats";
    static constexpr auto fields =
        Fields{field("agentId", &S::agentId), field("from", &S::from),         field("to", &S::to),
               field("total", &S::total),     field("channels", &S::channels), field("offers", &S::offers),
               field("times", &S::times)};
};

template <> struct Description<TimelineStretch> {
    using S = TimelineStretch;
    static constexpr std::string_view name = "TimelineStretch";
    static constexpr auto fields = Fields{field("kind", &S::kind),
                                          field("from", &S::from),
                                          field("to", &S::to),
                                          field("isGoingOn", &S::isGoingOn),
                                          field("presence", &S::presence, {.isOmittedWhenEmpty = true}),
                                          field("reason", &S::reason, {.isOmittedWhenEmpty = true}),
                                          field("contactId", &S::contactId, {.isOmittedWhenEmpty = true}),
                                          field("channel", &S::channel, {.isOmittedWhenEmpty = true})};
};

template <> struct Description<AgentTimeline> {
    using T = AgentTimeline;
    static constexpr std::string_view name = "AgentTimeline";
    static constexpr auto fields = Fields{field("agentId", &T::agentId), field("from", &T::from), field("to", &T::to),
                                          field("stretches", &T::stretches)};
};

} // namespace callroom::json
