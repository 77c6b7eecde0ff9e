#pragma once

#include "shared/protocol/report.h"

/// `analytics/overview`, `queues`, `agents`, `calls` and `realtime`.
namespace callroom::protocol {

/// The query of the reports. Without `from` and `to`: today, in the tenant's time zone, until now. With one of them
/// alone: from the beginning of that day, or until now.
struct ReportQuery {
    std::optional<Timestamp> from{};
    std::optional<Timestamp> to{};
    std::optional<ReportInterval> interval{}; ///< of `calls`; without: what gives at most some 100 lines
    std::optional<core::QueueId> queueId{};
    std::optional<core::UserId> agentId{};
    std::optional<Channel> channel{};
    std::optional<int> formula{};             ///< without: the tenant's
    std::optional<int> shortAbandonSeconds{}; ///< without: the tenant's
};

/// `GET analytics/overview`: the period, and the one of the same length before it.
struct OverviewReport {
    ReportFrame frame{};
    ReportRow total{};
    Timestamp previousFrom{};
    ReportRow previous{}; ///< from `previousFrom` to the period's `from`
};

struct QueueReportRow {
    std::optional<core::QueueId> queueId{}; ///< none: direct calls to agents
    std::string name;
    std::optional<int> serviceLevelSeconds{};
    ReportRow figures{};
};

/// `GET analytics/queues`: a line each, by name, those without a contact too.
struct QueueReport {
    ReportFrame frame{};
    std::vector<QueueReportRow> queues{};
    ReportRow total{};
};

/// Where an agent's time went, by wall clock. None is what the history of his presence does not tell.
struct AgentTimes {
    std::optional<double> loggedInSeconds{};  ///< available or away
    std::optional<double> availableSeconds{}; ///< presence available, busy or not
    std::optional<double> awaySeconds{};
    std::optional<double> onContactSeconds{}; ///< with at least one contact, from its answer to the end of its wrap-up
    std::optional<double> idleSeconds{};      ///< available and without a contact
    std::optional<double> occupancy{};        ///< onContact / (onContact + idle)
    std::optional<double> utilisation{};      ///< (onContact + idle) / loggedIn
    friend bool operator==(const AgentTimes&, const AgentTimes&) = default;
};

/// How offers to an agent ended.
struct OfferCounts {
    std::int64_t made = 0;
    std::int64_t accepted = 0;
    std::int64_t rejected = 0;
    std::int64_t missed = 0; ///< let go by until the deadline
    friend bool operator==(const OfferCounts&, const OfferCounts&) = default;
};

struct AgentReportRow {
    core::UserId agentId;
    std::string name;
    ReportRow figures{}; ///< contacts that he had last
    OfferCounts offers{};
    AgentTimes times{};
};

/// `GET analytics/agents`: a line each, by name.
struct AgentReport {
    ReportFrame frame{};
    std::vector<AgentReportRow> agents{};
    ReportRow total{};
};

struct IntervalRow {
    Timestamp from{};
    Timestamp to{};
    ReportRow figures{};
};

/// `GET analytics/calls`: a line for each interval, those without a contact too.
struct IntervalReport {
    ReportFrame frame{};
    ReportInterval interval = ReportInterval::Hour;
    std::vector<IntervalRow> intervals{};
    ReportRow total{};
};

/// A queue now, and what it had today.
struct RealtimeQueue {
    core::QueueId queueId;
    std::string name;
    int waiting = 0;
    std::optional<double> longestWaitSeconds{}; ///< of those who wait
    int ringing = 0;
    int active = 0;
    int wrapping = 0;
    int staffed = 0;
    int available = 0;
    std::optional<EstimatedWait> estimatedWait{};
    bool isOpen = true;
    ReportRow today{};
};

/// How many agents are seen doing what.
struct AgentStates {
    int available = 0;
    int ringing = 0;
    int active = 0;
    int wrapping = 0;
    int away = 0;
    int offline = 0;
};

/// `GET analytics/realtime`; the frame is today's.
struct RealtimeReport {
    ReportFrame frame{};
    std::vector<RealtimeQueue> queues{};
    AgentStates agents{};
    int waiting = 0;
    std::optional<double> longestWaitSeconds{};
    ReportRow today{};
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<ReportQuery> {
    using Q = ReportQuery;
    static constexpr std::string_view name = "ReportQuery";
    static constexpr auto fields =
        Fields{field("from", &Q::from),
               field("to", &Q::to),
               field("interval", &Q::interval),
               field("queueId", &Q::queueId),
               field("agentId", &Q::agentId),
               field("channel", &Q::channel),
               field("formula", &Q::formula, {.minimum = 1, .maximum = 4}),
               field("shortAbandonSeconds", &Q::shortAbandonSeconds, {.minimum = 0, .maximum = 600})};
};

template <> struct Description<OverviewReport> {
    using R = OverviewReport;
    static constexpr std::string_view name = "OverviewReport";
    static constexpr auto fields = Fields{field("frame", &R::frame), field("total", &R::total),
                                          field("previousFrom", &R::previousFrom), field("previous", &R::previous)};
};

template <> struct Description<QueueReportRow> {
    using R = QueueReportRow;
    static constexpr std::string_view name = "QueueReportRow";
    static constexpr auto fields =
        Fields{field("queueId", &R::queueId), field("name", &R::name),
               field("serviceLevelSeconds", &R::serviceLevelSeconds), field("figures", &R::figures)};
};

template <> struct Description<QueueReport> {
    using R = QueueReport;
    static constexpr std::string_view name = "QueueReport";
    static constexpr auto fields =
        Fields{field("frame", &R::frame), field("queues", &R::queues), field("total", &R::total)};
};

template <> struct Description<AgentTimes> {
    using T = AgentTimes;
    static constexpr std::string_view name = "AgentTimes";
    static constexpr auto fields =
        Fields{field("loggedInSeconds", &T::loggedInSeconds), field("availableSeconds", &T::availableSeconds),
               field("awaySeconds", &T::awaySeconds),         field("onContactSeconds", &T::onContactSeconds),
               field("idleSeconds", &T::idleSeconds),         field("occupancy", &T::occupancy),
               field("utilisation", &T::utilisation)};
};

template <> struct Description<OfferCounts> {
    using C = OfferCounts;
    static constexpr std::string_view name = "OfferCounts";
    static constexpr auto fields = Fields{field("made", &C::made), field("accepted", &C::accepted),
                                          field("rejected", &C::rejected), field("missed", &C::missed)};
};

template <> struct Description<AgentReportRow> {
    using R = AgentReportRow;
    static constexpr std::string_view name = "AgentReportRow";
    static constexpr auto fields =
        Fields{field("agentId", &R::agentId), field("name", &R::name), field("figures", &R::figures),
               field("offers", &R::offers), field("times", &R::times)};
};

template <> struct Description<AgentReport> {
    using R = AgentReport;
    static constexpr std::string_view name = "AgentReport";
    static constexpr auto fields =
        Fields{field("frame", &R::frame), field("agents", &R::agents), field("total", &R::total)};
};

template <> struct Description<IntervalRow> {
    using R = IntervalRow;
    static constexpr std::string_view name = "IntervalRow";
    static constexpr auto fields = Fields{field("from", &R::from), field("to", &R::to), field("figures", &R::figures)};
};

template <> struct Description<IntervalReport> {
    using R = IntervalReport;
    static constexpr std::string_view name = "IntervalReport";
    static constexpr auto fields = Fields{field("frame", &R::frame), field("interval", &R::interval),
                                          field("intervals", &R::intervals), field("total", &R::total)};
};

template <> struct Description<RealtimeQueue> {
    using Q = RealtimeQueue;
    static constexpr std::string_view name = "RealtimeQueue";
    static constexpr auto fields =
        Fields{field("queueId", &Q::queueId),     field("name", &Q::name),
               field("waiting", &Q::waiting),     field("longestWaitSeconds", &Q::longestWaitSeconds),
               field("ringing", &Q::ringing),     field("active", &Q::active),
               field("wrapping", &Q::wrapping),   field("staffed", &Q::staffed),
               field("available", &Q::available), field("estimatedWait", &Q::estimatedWait),
               field("isOpen", &Q::isOpen),       field("today", &Q::today)};
};

template <> struct Description<AgentStates> {
    using S = AgentStates;
    static constexpr std::string_view name = "AgentStates";
    static constexpr auto fields =
        Fields{field("available", &S::available), field("ringing", &S::ringing), field("active", &S::active),
               field("wrapping", &S::wrapping),   field("away", &S::away),       field("offline", &S::offline)};
};

template <> struct Description<RealtimeReport> {
    using R = RealtimeReport;
    static constexpr std::string_view name = "RealtimeReport";
    static constexpr auto fields = Fields{field("frame", &R::frame),
                                          field("queues", &R::queues),
                                          field("agents", &R::agents),
                                          field("waiting", &R::waiting),
                                          field("longestWaitSeconds", &R::longestWaitSeconds),
                                          field("today", &R::today)};
};

} // namespace callroom::json
