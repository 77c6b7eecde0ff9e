#include "server/reports/frame.h"
#include "server/reports/names.h"
#include "server/reports/ratios.h"
#include "server/reports/reports.h"
#include "server/simulation/erlang.h"

#include <algorithm>
#include <functional>

namespace callroom::reports {
namespace {

using protocol::Insight;

/// What is asked of staffing: four of five answered in time.
constexpr double targetServiceLevel = 0.8;
constexpr int mostAgents = 5000;
/// Fewer say little about a queue.
constexpr std::int64_t fewestContacts = 10;
/// Staffing looks at so many days at most.
constexpr std::chrono::hours staffingPeriod(28 * 24);

/// The queue that stands out by a ratio, beside the ratio of all.
struct Ranking {
    std::string_view code;
    std::optional<double> ReportRatios::*ratio;
    bool isHighestWorst;
    std::string_view figure;
};

constexpr std::array<Ranking, 4> rankings{
    {{"longest_waits", &ReportRatios::asaSeconds, true, "answered"},
     {"lowest_service_level", &ReportRatios::serviceLevel, false, "answeredWithin"},
     {"most_abandons", &ReportRatios::abandonment, true, "abandoned"},
     {"lowest_rating", &ReportRatios::csat, false, "ratings"}}};

void addRankings(protocol::InsightReport& report, const protocol::QueueReport& queues) {
    for (const auto& ranking : rankings) {
        const protocol::QueueReportRow* worst = nullptr;
        const auto valueOf = [&](const protocol::QueueReportRow& row) { return row.figures.ratios.*ranking.ratio; };
        for (const auto& row : queues.queues) {
            if (!row.queueId || row.figures.components.offered < fewestContacts || !valueOf(row)) continue;
            const bool isWorse = !worst || (ranking.isHighestWorst ? *valueOf(row) > *valueOf(*worst)
                                                                   : *valueOf(row) < *valueOf(*worst));
            if (isWorse) worst = &row;
        }
        if (!worst) continue;
        Insight insight;
        insight.code = ranking.code;
        insight.queueId = worst->queueId;
        insight.queueName = worst->name;
        insight.value = *valueOf(*worst);
        insight.reference = queues.total.ratios.*ranking.ratio;
        insight.contactsQuery = worst->figures.contactsQuery + "&figure=" + std::string(ranking.figure);
        report.insights.push_back(std::move(insight));
    }
}

void addBusiestHour(protocol::InsightReport& report, const protocol::IntervalReport& hours) {
    const protocol::IntervalRow* busiest = nullptr;
    std::int64_t contacts = 0;
    int busy = 0;
    for (const auto& hour : hours.intervals) {
        const auto offered = hour.figures.components.offered;
        if (offered == 0) continue;
        contacts += offered;
        ++busy;
        if (!busiest || offered > busiest->figures.components.offered) busiest = &hour;
    }
    if (!busiest) return;
    Insight insight;
    insight.code = "busiest_hour";
    insight.from = busiest->from;
    insight.to = busiest->to;
    insight.value = static_cast<double>(busiest->figures.components.offered);
    insight.reference = static_cast<double>(contacts) / busy;
    insight.contactsQuery = busiest->figures.contactsQuery;
    report.insights.push_back(std::move(insight));
}

std::optional<protocol::StaffingAdvice> adviceFor(const HourLoad& load, const QueueName& queue, double days) {
    if (load.handled == 0 || load.offered == 0 || load.handlingSeconds <= 0) return std::nullopt;
    protocol::StaffingAdvice advice;
    advice.queueId = queue.id;
    advice.queueName = queue.name;
    advice.hourOfDay = load.hour;
    advice.contactsPerHour = static_cast<double>(load.offered) / days;
    advice.ahtSeconds = load.handlingSeconds / static_cast<double>(load.handled);
    advice.serviceLevelSeconds = queue.serviceLevelSeconds;
    advice.targetServiceLevel = targetServiceLevel;
    advice.loadErlangs = advice.contactsPerHour * advice.ahtSeconds / 3600;
    for (int agents = static_cast<int>(advice.loadErlangs) + 1; agents <= mostAgents; ++agents) {
        const auto state =
            simulation::erlangC(advice.contactsPerHour / 3600, advice.ahtSeconds, agents, advice.serviceLevelSeconds);
        if (state.serviceLevel < targetServiceLevel) continue;
        advice.agents = agents;
        advice.expectedServiceLevel = state.serviceLevel;
        advice.expectedAsaSeconds = state.averageSpeedOfAnswer;
        advice.expectedOccupancy = state.occupancy;
        return advice;
    }
    return std::nullopt;
}

core::Result<void> addStaffing(storage::Session& session, protocol::InsightReport& report, const Question& question) {
    const auto names = queueNames(session);
    if (!names) return core::fail(names.error());
    Period period = question.period;
    period.from = std::max(period.from, period.to - staffingPeriod);
    const auto calendar = question.calendar();
    const auto coverage = coverageOf(period, question.progress, calendar);
    const auto loads = countByHourOfDay(session, coverage, question.scope, question.company.timeZone, calendar);
    if (!loads) return core::fail(loads.error());
    const auto until = std::min({period.to, question.at, question.progress.settledBefore});
    const double days = std::max(1.0, std::chrono::duration<double, std::ratio<86'400>>(until - period.from).count());
    for (const auto& queue : *names) {
        const HourLoad* busiest = nullptr;
        for (const auto& load : *loads)
            if (load.queueId == queue.id && (!busiest || load.offered > busiest->offered)) busiest = &load;
        if (!busiest || queue.isDeleted) continue;
        if (auto advice = adviceFor(*busiest, queue, days)) report.staffing.push_back(std::move(*advice));
    }
    return {};
}

} // namespace

core::Result<protocol::InsightReport> insights(storage::Session& session, const ReportQuery& query, Timestamp now) {
    const auto question = understand(session, query, now);
    if (!question) return core::fail(question.error());
    const auto queues = queueReport(session, query, now);
    if (!queues) return core::fail(queues.error());
    ReportQuery byHours = query;
    byHours.from = std::max(question->period.from, question->period.to - staffingPeriod);
    byHours.to = question->period.to;
    byHours.interval = core::ReportInterval::Hour;
    const auto hours = intervalReport(session, byHours, now);
    if (!hours) return core::fail(hours.error());
    protocol::InsightReport report;
    report.frame = queues->frame;
    addBusiestHour(report, *hours);
    addRankings(report, *queues);
    if (const auto advised = addStaffing(session, report, *question); !advised) return core::fail(advised.error());
    return report;
}

} // namespace callroom::reports
