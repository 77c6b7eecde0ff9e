#include "server/reports/coverage.h"

#include <algorithm>

namespace callroom::reports {
namespace {

/// Contacts of quarter hours that are passed over elsewhere.
void addUncounted(Coverage& coverage, const Progress& progress, Timestamp from, Timestamp to) {
    for (const auto quarter : progress.uncounted) {
        if (quarter < from || quarter >= to) continue;
        coverage.uncounted.push_back(quarter);
        coverage.contacts.add(quarter, std::min(quarter + quarterHour, to));
    }
}

} // namespace

Coverage coverageOf(const Period& period, const Progress& progress, const Calendar& calendar) {
    Coverage coverage;
    const auto first = nextQuarterFrom(period.from);
    const auto last = std::min(quarterOf(period.to), progress.settledBefore);
    if (first >= last) {
        coverage.contacts.add(period.from, period.to);
        return coverage;
    }
    coverage.contacts.add(period.from, first);
    coverage.contacts.add(last, period.to);
    addUncounted(coverage, progress, first, last);

    const auto day = calendar.dayOf(first);
    Timestamp at = day == first ? first : std::min(calendar.dayAfter(first), last);
    coverage.quarters.add(first, at);
    for (auto next = calendar.dayAfter(at); next <= last; next = calendar.dayAfter(at)) {
        coverage.days.push_back(at);
        at = next;
    }
    coverage.quarters.add(at, last);
    return coverage;
}

Coverage coverageByDays(const Period& period, const Progress& progress, const Calendar& calendar) {
    Coverage coverage;
    const auto last = std::min(nextQuarterFrom(period.to), progress.settledBefore);
    for (auto day = period.from; day < last; day = calendar.dayAfter(day))
        coverage.days.push_back(day);
    if (coverage.days.empty()) {
        coverage.contacts.add(period.from, period.to);
        return coverage;
    }
    addUncounted(coverage, progress, period.from, last);
    coverage.contacts.add(last, period.to);
    return coverage;
}

} // namespace callroom::reports
