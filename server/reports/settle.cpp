#include "server/reports/settle.h"

#include "server/directory/tenant_settings.h"
#include "sql/queries/reports.h"

#include <algorithm>
#include <set>

namespace callroom::reports {
namespace {

namespace queries = storage::queries::reports;
using Quarters = std::set<Timestamp>;

/// What came in while a quarter hour ended may be on its way to the database.
constexpr core::Milliseconds margin = std::chrono::seconds(30);
constexpr std::chrono::hours day(24);

struct Standing {
    Timestamp settledBefore{};
    std::optional<Timestamp> refreshFrom;
};

/// Neighbouring quarter hours as one range.
Ranges rangesOf(const Quarters& quarters) {
    Ranges ranges;
    for (const auto quarter : quarters) {
        if (!ranges.last.empty() && ranges.last.back() == quarter)
            ranges.last.back() += quarterHour;
        else
            ranges.add(quarter, quarter + quarterHour);
    }
    return ranges;
}

core::Result<Quarters> readQuarters(core::Result<storage::Rows> rows) {
    if (!rows) return core::fail(std::move(rows.error()));
    Quarters quarters;
    for (const storage::Row row : *rows)
        quarters.insert(row.timestamp(0));
    return quarters;
}

core::Result<Standing> standing(storage::Session& session, Timestamp now) {
    const auto begun = session.execute(queries::beginProgress, session.tenant(), quarterOf(now));
    if (!begun) return core::fail(begun.error());
    return session.one(queries::lockProgress, [](const storage::Row& row) {
        return Standing{row.timestamp(0), row.optionalTimestamp(1)};
    });
}

core::Result<void> countQuarters(storage::Session& session, const Quarters& quarters) {
    const auto ranges = rangesOf(quarters);
    for (const auto* statement : {&queries::forgetQuarters, &queries::forgetAbandoned})
        if (const auto done = session.execute(*statement, ranges.first, ranges.last); !done)
            return core::fail(done.error());
    for (const auto* statement : {&queries::settleQuarters, &queries::settleAbandoned})
        if (const auto done = session.execute(*statement, session.tenant(), ranges.first, ranges.last); !done)
            return core::fail(done.error());
    return {};
}

/// The hours of those quarter hours again.
core::Result<void> countHours(storage::Session& session, const Quarters& quarters) {
    std::set<Timestamp> hours;
    for (const auto quarter : quarters)
        hours.insert(std::chrono::floor<std::chrono::hours>(quarter));
    const std::vector<Timestamp> all(hours.begin(), hours.end());
    if (const auto done = session.execute(queries::forgetHours, all); !done) return core::fail(done.error());
    return session.execute(queries::settleHours, session.tenant(), all).map([](std::int64_t) {});
}

/// The day again, from its quarter hours until `settledBefore` that are counted.
core::Result<void> countDay(storage::Session& session, Timestamp begins, Timestamp ends, Timestamp settledBefore,
                            const Quarters& uncounted) {
    const auto until = std::min(ends, settledBefore);
    Quarters counted;
    for (auto quarter = begins; quarter < until; quarter += quarterHour)
        if (!uncounted.contains(quarter)) counted.insert(quarter);
    const auto ranges = rangesOf(counted);
    if (const auto done = session.execute(queries::forgetDays, std::vector{begins}); !done)
        return core::fail(done.error());
    if (const auto done = session.execute(queries::settleQueueDay, session.tenant(), begins, until); !done)
        return core::fail(done.error());
    if (const auto done = session.execute(queries::settleAgentDay, session.tenant(), begins, ranges.first, ranges.last);
        !done)
        return core::fail(done.error());
    return session.execute(queries::settleAgentTimes, session.tenant(), begins, until).map([](std::int64_t) {});
}

} // namespace

core::Result<bool> settle(storage::Session& session, Timestamp now) {
    const auto company = directory::tenantSettings(session);
    if (!company) return core::fail(company.error());
    const auto stands = standing(session, now);
    if (!stands) return core::fail(stands.error());
    const auto end = quarterOf(now - margin);
    const auto from = stands->settledBefore;
    const auto to = std::max(from, std::min(end, from + day));

    auto wanted = readQuarters(session.query(queries::takeUnsettled, to));
    if (!wanted) return core::fail(wanted.error());
    for (auto quarter = from; quarter < to; quarter += quarterHour)
        wanted->insert(quarter);
    const Calendar calendar(company->timeZone);
    auto refreshFrom = stands->refreshFrom;
    // Customers come back for days: when one is over, those before it are looked at again.
    if (to == end && calendar.dayOf(from) != calendar.dayOf(to)) {
        const auto earlier = calendar.dayOf(from) - company->firstContactDays * day;
        refreshFrom = std::min(refreshFrom.value_or(earlier), earlier);
    }
    if (refreshFrom) {
        const auto first = session.one(
            queries::firstQuarter, [](const storage::Row& row) { return row.timestamp(0); }, to);
        if (!first) return core::fail(first.error());
        const auto begin = std::max(quarterOf(*refreshFrom), *first);
        const auto until = std::min(begin + day, to);
        for (auto quarter = begin; quarter < until; quarter += quarterHour)
            wanted->insert(quarter);
        refreshFrom = until < to ? std::optional(until) : std::nullopt;
    }
    if (wanted->empty() && !stands->refreshFrom) return false;

    const auto open = readQuarters(session.query(queries::openQuarters));
    if (!open) return core::fail(open.error());
    std::vector<Timestamp> uncounted;
    for (const auto quarter : *open)
        if (wanted->erase(quarter) > 0) uncounted.push_back(quarter);
    if (const auto counted = countQuarters(session, *wanted); !counted) return core::fail(counted.error());
    if (const auto counted = countHours(session, *wanted); !counted) return core::fail(counted.error());
    if (!uncounted.empty())
        if (const auto done = session.execute(queries::markUnsettled, session.tenant(), uncounted, now); !done)
            return core::fail(done.error());

    Quarters days;
    for (const auto quarter : *wanted)
        days.insert(calendar.dayOf(quarter));
    const Quarters openNow(open->begin(), open->end());
    for (const auto begins : days)
        if (const auto done = countDay(session, begins, calendar.dayAfter(begins), to, openNow); !done)
            return core::fail(done.error());
    if (const auto done = session.execute(queries::advanceProgress, to, refreshFrom); !done)
        return core::fail(done.error());
    return to < end || refreshFrom.has_value();
}

} // namespace callroom::reports
