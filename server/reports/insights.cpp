#include "server/reports/frame.h"
#include "server/reports/names.h"
#include "server/reports/ratios.h"
#include "server/reports/reports.h"
#include "server/simulation/erlang.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

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

/// The hours that staffing and the busiest of them are looked for in, and what came in then.
struct Hours {
    Period period;
    std::vector<Timestamp> begins;
    std::vector<QueueLoad> loads;
};

core::Result<Hours> hoursOf(storage::Session& session, const Question& question) {
    Hours hours;
    hours.period = question.period;
    hours.period.from = std::max(hours.period.from, hours.period.to - staffingPeriod);
    constexpr auto interval = core::ReportInterval::Hour;
    const auto calendar = question.calendar();
    hours.begins = calendar.intervals(hours.period.from, hours.period.to, interval);
    auto loads =
        countLoads(session, coverageByIntervals(hours.period, question.progress, calendar, interval, hours.begins),
                   question.scope, hours.begins);
    if (!loads) return core::fail(loads.error());
    hours.loads = std::move(*loads);
    return hours;
}

void addBusiestHour(protocol::InsightReport& report, const Question& question, const Hours& hours) {
    std::vector<std::int64_t> offered(hours.begins.size());
    for (const auto& load : hours.loads)
        offered[load.interval] += load.offered;
    const auto busiest = std::max_element(offered.begin(), offered.end());
    if (busiest == offered.end() || *busiest == 0) return;
    const auto place = static_cast<std::size_t>(busiest - offered.begin());
    const Period hour{hours.begins[place], place + 1 < hours.begins.size() ? hours.begins[place + 1] : hours.period.to};
    const auto contacts = std::accumulate(offered.begin(), offered.end(), std::int64_t{0});
    const auto idle = std::count(offered.begin(), offered.end(), 0);
    Insight insight;
    insight.code = "busiest_hour";
    insight.from = hour.from;
    insight.to = hour.to;
    insight.value = static_cast<double>(*busiest);
    insight.reference =
        static_cast<double>(contacts) / static_cast<double>(offered.size() - static_cast<std::size_t>(idle));
    insight.contactsQuery = lineOf(question, {}, {.period = hour}).contactsQuery;
    report.insights.push_back(std::move(insight));
}

/// What a queue had in one hour of the day, over all days.
struct HourOfDay {
    int hour = 0;
    std::int64_t offered = 0;
    std::int64_t handled = 0;
    double handlingSeconds = 0;
};

std::optional<protocol::StaffingAdvice> adviceFor(const HourOfDay& load, const QueueName& queue, double days) {
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

core::Result<void> addStaffing(storage::Session& session, protocol::InsightReport& report, const Question& question,
                               const Hours& hours) {
    const auto names = queueNames(session);
    if (!names) return core::fail(names.error());
    const auto calendar = question.calendar();
    std::vector<int> hourOf;
    for (const auto begins : hours.begins)
        hourOf.push_back(calendar.hourOf(begins));
    std::map<core::QueueId, std::array<HourOfDay, 24>> days;
    for (const auto& load : hours.loads) {
        const int hour = hourOf[load.interval];
        auto& sum = days[load.queueId].at(static_cast<std::size_t>(hour));
        sum.hour = hour;
        sum.offered += load.spokenOffered;
        sum.handled += load.spokenHandled;
        sum.handlingSeconds += load.spokenHandlingSeconds;
    }
    const auto until = std::min(hours.period.to, question.at);
    const double length =
        std::max(1.0, std::chrono::duration<double, std::ratio<86'400>>(until - hours.period.from).count());
    for (const auto& queue : *names) {
        const auto found = days.find(queue.id);
        if (found == days.end() || queue.isDeleted) continue;
        const auto busiest =
            std::max_element(found->second.begin(), found->second.end(),
                             [](const auto& one, const auto& other) { return one.offered < other.offered; });
        if (auto advice = adviceFor(*busiest, queue, length)) report.staffing.push_back(std::move(*advice));
    }
    return {};
}

} // namespace

core::Result<protocol::InsightReport> insights(storage::Session& session, const ReportQuery& query, Timestamp now) {
    const auto question = understand(session, query, now);
    if (!question) return core::fail(question.error());
    const auto queues = queueReport(session, query, now);
    if (!queues) return core::fail(queues.error());
    const auto hours = hoursOf(session, *question);
    if (!hours) return core::fail(hours.error());
    protocol::InsightReport report;
    report.frame = queues->frame;
    addBusiestHour(report, *question, *hours);
    addRankings(report, *queues);
    if (const auto advised = addStaffing(session, report, *question, *hours); !advised)
        return core::fail(advised.error());
    return report;
}

} // namespace callroom::reports
