#include "server/reports/counts.h"

#include "server/reports/ratios.h"
#include "sql/queries/reports.h"

#include <algorithm>

namespace callroom::reports {
namespace {

namespace queries = storage::queries::reports;

constexpr int componentColumns = 23;

/// Who left sooner than the scope's own short abandon, as components that hold nothing else.
template <typename Place>
core::Result<void> countShortAbandons(storage::Session& session, const Coverage& coverage, const Scope& scope,
                                      Place placeOf) {
    if (!scope.shortAbandonSeconds) return {};
    const auto rows = session.query(queries::shortAbandons, coverage.settled.first, coverage.settled.last,
                                    coverage.uncounted, coverage.contacts.first, coverage.contacts.last, scope.queueId,
                                    *scope.shortAbandonSeconds * 1000, scope.channel);
    if (!rows) return core::fail(rows.error());
    for (const storage::Row row : *rows)
        ++placeOf(row.id<core::QueueId>(0), row.timestamp(1)).shortAbandoned;
    return {};
}

} // namespace

ReportComponents readComponents(const storage::Row& row, int column) {
    ReportComponents c;
    const auto next = [&] { return row.integer(column++); };
    c.offered = next();
    c.answered = next();
    c.answeredWithin = next();
    c.abandoned = next();
    c.abandonedWithin = next();
    c.shortAbandoned = next();
    c.callbacks = next();
    c.callbacksWithin = next();
    c.callbacksKept = next();
    c.voicemails = next();
    c.otherwiseClosed = next();
    c.handled = next();
    c.repeated = next();
    c.ratings = next();
    c.goodRatings = next();
    c.ratingSum = next();
    c.answeredWaitSeconds = secondsOf(next());
    c.abandonedWaitSeconds = secondsOf(next());
    c.longestWaitSeconds = secondsOf(next());
    c.talkSeconds = secondsOf(next());
    c.holdSeconds = secondsOf(next());
    c.wrapSeconds = secondsOf(next());
    c.open = next();
    return c;
}

core::Result<Progress> progressOf(storage::Session& session) {
    auto found = session.one(queries::progress, [](const storage::Row& row) {
        Progress progress{row.timestamp(0), {}};
        for (const auto& text : row.texts(1))
            if (const auto quarter = core::parseRfc3339(text)) progress.uncounted.push_back(*quarter);
        return progress;
    });
    if (!found && found.error().kind == core::ErrorKind::NotFound) return Progress{};
    return found;
}

core::Result<CountsByQueue> countByQueue(storage::Session& session, const Coverage& coverage, const Scope& scope) {
    const auto rows = session.query(queries::countsByQueue, coverage.days, coverage.quarters.first,
                                    coverage.quarters.last, coverage.uncounted, coverage.contacts.first,
                                    coverage.contacts.last, scope.queueId, scope.channel);
    if (!rows) return core::fail(rows.error());
    CountsByQueue counts;
    for (const storage::Row row : *rows)
        counts[row.id<core::QueueId>(0)] = readComponents(row, 1);
    if (scope.shortAbandonSeconds)
        for (auto& [queue, components] : counts)
            components.shortAbandoned = 0;
    const auto counted = countShortAbandons(
        session, coverage, scope, [&](core::QueueId queue, Timestamp) -> ReportComponents& { return counts[queue]; });
    if (!counted) return core::fail(counted.error());
    return counts;
}

core::Result<std::vector<ReportComponents>> countByInterval(storage::Session& session, const Coverage& coverage,
                                                            const Scope& scope, const std::vector<Timestamp>& begins) {
    const auto rows =
        session.query(queries::countsByInterval, coverage.days, coverage.quarters.first, coverage.quarters.last,
                      coverage.uncounted, coverage.contacts.first, coverage.contacts.last, scope.queueId, scope.channel,
                      begins, coverage.hours.first, coverage.hours.last);
    if (!rows) return core::fail(rows.error());
    std::vector<ReportComponents> counts(begins.size());
    for (const storage::Row row : *rows)
        if (const auto place = row.number<std::size_t>(0); place >= 1 && place <= counts.size())
            counts[place - 1] = readComponents(row, 1);
    if (scope.shortAbandonSeconds)
        for (auto& components : counts)
            components.shortAbandoned = 0;
    const auto counted =
        countShortAbandons(session, coverage, scope, [&](core::QueueId, Timestamp at) -> ReportComponents& {
            const auto after = std::upper_bound(begins.begin(), begins.end(), at);
            return counts[static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - begins.begin() - 1, 0))];
        });
    if (!counted) return core::fail(counted.error());
    return counts;
}

core::Result<CountsByAgent> countByAgent(storage::Session& session, const Coverage& coverage, const Scope& scope) {
    const auto rows = session.query(queries::countsByAgent, coverage.days, coverage.contacts.first,
                                    coverage.contacts.last, scope.queueId, scope.channel, scope.agentId);
    if (!rows) return core::fail(rows.error());
    CountsByAgent counts;
    for (const storage::Row row : *rows) {
        constexpr int offers = 1 + componentColumns;
        counts[row.id<core::UserId>(0)] = {
            readComponents(row, 1),
            {row.integer(offers), row.integer(offers + 1), row.integer(offers + 2), row.integer(offers + 3)}};
    }
    return counts;
}

core::Result<std::vector<QuarterCounts>> countSince(storage::Session& session, Timestamp from) {
    return session.all(
        queries::countsToday,
        [](const storage::Row& row) {
            return QuarterCounts{row.id<core::QueueId>(0), row.timestamp(1), readComponents(row, 2)};
        },
        from);
}

core::Result<std::vector<QueueLoad>> countLoads(storage::Session& session, const Coverage& coverage, const Scope& scope,
                                                const std::vector<Timestamp>& begins) {
    return session.all(
        queries::loadsByInterval,
        [](const storage::Row& row) {
            return QueueLoad{row.id<core::QueueId>(0), row.number<std::size_t>(1) - 1, row.integer(2), row.integer(3),
                             row.integer(4),           secondsOf(row.integer(5))};
        },
        coverage.quarters.first, coverage.quarters.last, coverage.uncounted, coverage.contacts.first,
        coverage.contacts.last, scope.queueId, scope.channel, begins, coverage.hours.first, coverage.hours.last);
}

core::Result<std::map<core::UserId, protocol::AgentTimes>> agentTimes(storage::Session& session, const Period& period,
                                                                      const Progress& progress,
                                                                      const Calendar& calendar,
                                                                      std::optional<core::UserId> agent) {
    const auto coverage = coverageByDays(period, progress, calendar);
    const auto found = coverage.days.empty() ? period.from : std::min(progress.settledBefore, period.to);
    const auto rows =
        session.query(queries::timesOfAgents, coverage.days, agent, std::min(found, period.to), period.to);
    if (!rows) return core::fail(rows.error());
    std::map<core::UserId, protocol::AgentTimes> times;
    for (const storage::Row row : *rows) {
        auto& own = times[row.id<core::UserId>(0)];
        own.availableSeconds = secondsOf(row.integer(1));
        own.awaySeconds = secondsOf(row.integer(2));
        own.loggedInSeconds = *own.availableSeconds + *own.awaySeconds;
        own.onContactSeconds = secondsOf(row.integer(3));
        own.idleSeconds = secondsOf(row.integer(4));
        deriveShares(own);
    }
    return times;
}

} // namespace callroom::reports
