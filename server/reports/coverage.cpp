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

constexpr std::chrono::hours oneHour(1);

bool isHour(Timestamp at) {
    return at.time_since_epoch() % oneHour == core::Milliseconds::zero();
}

Coverage coverageByHours(const Period& period, const Progress& progress) {
    auto coverage = coverageByQuarters(period, progress);
    if (coverage.settled.first.empty()) return coverage;
    const auto first = coverage.settled.first.front();
    const auto last = coverage.settled.last.front();
    const auto firstHour = std::chrono::ceil<std::chrono::hours>(first);
    const auto lastHour = std::chrono::floor<std::chrono::hours>(last);
    if (firstHour >= lastHour) return coverage;
    coverage.hours.add(firstHour, lastHour);
    coverage.quarters = {};
    coverage.quarters.add(first, firstHour);
    coverage.quarters.add(lastHour, last);
    return coverage;
}

} // namespace

Coverage coverageByIntervals(const Period& period, const Progress& progress, const Calendar& calendar,
                             core::ReportInterval interval, const std::vector<Timestamp>& begins) {
    if (interval >= core::ReportInterval::Day) return coverageOf(period, progress, calendar);
    // Where clocks are half an hour off, an hour that is kept lies in two that are shown.
    const bool isByHours = interval == core::ReportInterval::Hour && !begins.empty() &&
                           std::all_of(begins.begin() + 1, begins.end(), isHour);
    return isByHours ? coverageByHours(period, progress) : coverageByQuarters(period, progress);
}

Coverage coverageByQuarters(const Period& period, const Progress& progress) {
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
    coverage.settled.add(first, last);
    coverage.quarters = coverage.settled;
    return coverage;
}

Coverage coverageOf(const Period& period, const Progress& progress, const Calendar& calendar) {
    auto coverage = coverageByQuarters(period, progress);
    if (coverage.settled.first.empty()) return coverage;
    const auto first = coverage.settled.first.front();
    const auto last = coverage.settled.last.front();
    coverage.quarters = {};
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
