#include "server/reports/reports.h"

#include "server/reports/frame.h"
#include "server/reports/interval_lines.h"
#include "server/reports/names.h"
#include "server/reports/ratios.h"

namespace callroom::reports {
namespace {

constexpr std::size_t mostIntervals = 2000;

ReportComponents sumOf(const CountsByQueue& counts) {
    ReportComponents sum;
    for (const auto& [queue, components] : counts)
        add(sum, components);
    return sum;
}

/// Of an agent's own contacts where one is asked for: only days are kept of those.
core::Result<ReportComponents> total(storage::Session& session, const Question& question, const Period& period) {
    if (question.scope.agentId) {
        const auto counts =
            countByAgent(session, coverageByDays(period, question.progress, question.calendar()), question.scope);
        if (!counts) return core::fail(counts.error());
        ReportComponents sum;
        for (const auto& [agent, counted] : *counts)
            add(sum, counted.components);
        return sum;
    }
    return countByQueue(session, coverageOf(period, question.progress, question.calendar()), question.scope).map(sumOf);
}

void widenToDays(Question& question) {
    const auto calendar = question.calendar();
    auto& period = question.period;
    period.from = calendar.dayOf(period.from);
    const auto day = calendar.dayOf(period.to);
    if (day != period.to) period.to = std::min(calendar.dayAfter(period.to), std::max(question.at, period.to));
}

} // namespace

core::Result<protocol::OverviewReport> overview(storage::Session& session, const ReportQuery& query, Timestamp now) {
    auto question = understand(session, query, now);
    if (!question) return core::fail(question.error());
    if (question->scope.agentId) widenToDays(*question);
    const auto& period = question->period;
    const Period before{period.from - (period.to - period.from), period.from};
    const auto counted = total(session, *question, period);
    if (!counted) return core::fail(counted.error());
    const auto earlier = total(session, *question, before);
    if (!earlier) return core::fail(earlier.error());
    return protocol::OverviewReport{frameOf(*question), lineOf(*question, *counted), before.from,
                                    lineOf(*question, *earlier, {.period = before})};
}

core::Result<protocol::QueueReport> queueReport(storage::Session& session, const ReportQuery& query, Timestamp now) {
    const auto question = understand(session, query, now);
    if (!question) return core::fail(question.error());
    const auto names = queueNames(session);
    if (!names) return core::fail(names.error());
    auto counts =
        countByQueue(session, coverageOf(question->period, question->progress, question->calendar()), question->scope);
    if (!counts) return core::fail(counts.error());
    protocol::QueueReport report;
    report.frame = frameOf(*question);
    report.total = lineOf(*question, sumOf(*counts));
    for (const auto& queue : *names) {
        const auto found = counts->find(queue.id);
        const bool isAskedFor = !question->scope.queueId || question->scope.queueId == queue.id;
        if (!isAskedFor || (found == counts->end() && queue.isDeleted)) continue;
        const auto components = found == counts->end() ? ReportComponents{} : found->second;
        report.queues.push_back(
            {queue.id, queue.name, queue.serviceLevelSeconds, lineOf(*question, components, {.queueId = queue.id})});
    }
    if (const auto direct = counts->find(core::QueueId{}); direct != counts->end())
        report.queues.push_back(
            {std::nullopt, {}, std::nullopt, lineOf(*question, direct->second, {.queueId = core::QueueId{}})});
    return report;
}

core::Result<protocol::AgentReport> agentReport(storage::Session& session, const ReportQuery& query, Timestamp now) {
    auto question = understand(session, query, now);
    if (!question) return core::fail(question.error());
    widenToDays(*question);
    const auto names = agentNames(session);
    if (!names) return core::fail(names.error());
    auto counts = countByAgent(session, coverageByDays(question->period, question->progress, question->calendar()),
                               question->scope);
    if (!counts) return core::fail(counts.error());
    auto times = agentTimes(session, {question->period.from, std::min(question->period.to, now)}, question->progress,
                            question->calendar(), question->scope.agentId);
    if (!times) return core::fail(times.error());
    protocol::AgentReport report;
    report.frame = frameOf(*question);
    ReportComponents sum;
    for (const auto& agent : *names) {
        const bool isAskedFor = !question->scope.agentId || question->scope.agentId == agent.id;
        const bool isCounted = counts->contains(agent.id) || times->contains(agent.id);
        if (!isAskedFor || (agent.isGone && !isCounted)) continue;
        const auto& counted = (*counts)[agent.id];
        add(sum, counted.components);
        report.agents.push_back({agent.id, agent.name, lineOf(*question, counted.components, {.agentId = agent.id}),
                                 counted.offers, (*times)[agent.id]});
    }
    report.total = lineOf(*question, sum);
    return report;
}

core::Result<protocol::IntervalReport> intervalReport(storage::Session& session, const ReportQuery& query,
                                                      Timestamp now) {
    IntervalLines all(query, now, mostIntervals);
    auto lines = all.next(session, mostIntervals);
    if (!lines) return core::fail(std::move(lines.error()));
    auto report = all.head();
    report.intervals = std::move(*lines);
    return report;
}

core::Result<protocol::RealtimeReport> realtime(storage::Session& session, const ReportQuery& query, Timestamp now) {
    ReportQuery today = query;
    today.from.reset();
    today.to.reset();
    auto queues = queueReport(session, today, now);
    if (!queues) return core::fail(std::move(queues.error()));
    protocol::RealtimeReport report;
    report.frame = std::move(queues->frame);
    report.today = std::move(queues->total);
    for (auto& queue : queues->queues) {
        if (!queue.queueId) continue;
        auto& shown = report.queues.emplace_back();
        shown.queueId = *queue.queueId;
        shown.name = std::move(queue.name);
        shown.today = std::move(queue.figures);
    }
    return report;
}

} // namespace callroom::reports
