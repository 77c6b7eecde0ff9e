#pragma once

#include "shared/protocol/report.h"

/// `GET analytics/insights`: findings computed from what was counted, each with the figures that it rests on.
namespace callroom::protocol {

/// One finding. `code` says what it is; the reader words it:
///
/// | code | value | reference |
/// |---|---|---|
/// | `busiest_hour` | contacts in the hour from `from` | mean of the period's hours with contacts |
/// | `longest_waits` | mean wait of the queue's answered, seconds | the same of all queues |
/// | `lowest_service_level` | the queue's share | the same of all queues |
/// | `most_abandons` | the queue's abandonment | the same of all queues |
/// | `lowest_rating` | the queue's share of good ratings | the same of all queues |
struct Insight {
    std::string code;
    std::optional<core::QueueId> queueId{};
    std::optional<std::string> queueName{};
    std::optional<Timestamp> from{};
    std::optional<Timestamp> to{};
    double value = 0;
    std::optional<double> reference{};
    std::string contactsQuery{}; ///< of `GET contacts`: what is behind it
};

/// How many agents one hour of the day would have taken, by Erlang C, with what it was computed from.
struct StaffingAdvice {
    core::QueueId queueId;
    std::string queueName;
    int hourOfDay = 0;          ///< in the tenant's time zone
    double contactsPerHour = 0; ///< mean of the days of the period
    double ahtSeconds = 0;
    int serviceLevelSeconds = 20;
    double targetServiceLevel = 0.8;
    double loadErlangs = 0; ///< contactsPerHour × ahtSeconds / 3600
    int agents = 0;         ///< fewest that reach the target
    double expectedServiceLevel = 0;
    double expectedAsaSeconds = 0;
    double expectedOccupancy = 0;
};

struct InsightReport {
    ReportFrame frame{};
    std::vector<Insight> insights{};
    std::vector<StaffingAdvice> staffing{}; ///< the busiest hour of each queue that takes calls
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<Insight> {
    static constexpr std::string_view name = "Insight";
    static constexpr auto fields = Fields{field("code", &Insight::code),
                                          field("queueId", &Insight::queueId),
                                          field("queueName", &Insight::queueName),
                                          field("from", &Insight::from),
                                          field("to", &Insight::to),
                                          field("value", &Insight::value),
                                          field("reference", &Insight::reference),
                                          field("contactsQuery", &Insight::contactsQuery)};
};

template <> struct Description<StaffingAdvice> {
    using A = StaffingAdvice;
    static constexpr std::string_view name = "StaffingAdvice";
    static constexpr auto fields = Fields{field("queueId", &A::queueId),
                                          field("queueName", &A::queueName),
                                          field("hourOfDay", &A::hourOfDay),
                                          field("contactsPerHour", &A::contactsPerHour),
                                          field("ahtSeconds", &A::ahtSeconds),
                                          field("serviceLevelSeconds", &A::serviceLevelSeconds),
                                          field("targetServiceLevel", &A::targetServiceLevel),
                                          field("loadErlangs", &A::loadErlangs),
                                          field("agents", &A::agents),
                                          field("expectedServiceLevel", &A::expectedServiceLevel),
                                          field("expectedAsaSeconds", &A::expectedAsaSeconds),
                                          field("expectedOccupancy", &A::expectedOccupancy)};
};

template <> struct Description<InsightReport> {
    static constexpr std::string_view name = "InsightReport";
    static constexpr auto fields =
        Fields{field("frame", &InsightReport::frame), field("insights", &InsightReport::insights),
               field("staffing", &InsightReport::staffing)};
};

} // namespace callroom::json
