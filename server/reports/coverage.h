#pragma once

#include "server/reports/calendar.h"

namespace callroom::reports {

struct Period {
    Timestamp from{};
    Timestamp to{};
};

/// How far a tenant's quarter hours are settled.
struct Progress {
    Timestamp settledBefore{};        ///< quarter hours that begin before it are counted
    std::vector<Timestamp> uncounted; ///< but for these: contacts that began in them are still open
};

/// Beginnings and ends, as statements take them.
struct Ranges {
    std::vector<Timestamp> first;
    std::vector<Timestamp> last;

    void add(Timestamp from, Timestamp to) {
        if (from >= to) return;
        first.push_back(from);
        last.push_back(to);
    }
};

/// Where the contacts of a period are to be found, each once: in the sums of whole days, in those of quarter hours, or
/// among the contacts themselves.
struct Coverage {
    std::vector<Timestamp> days;
    Ranges hours;
    Ranges quarters;                  ///< beside the days and hours
    Ranges settled;                   ///< days, hours and quarter hours together
    std::vector<Timestamp> uncounted; ///< quarter hours to be left out of `quarters` and `settled`
    Ranges contacts;
};

/// Pure; any thread.
[[nodiscard]] Coverage coverageOf(const Period& period, const Progress& progress, const Calendar& calendar);
/// In quarter hours alone: for what is told by shorter intervals than hours, and for what is not kept in sums.
[[nodiscard]] Coverage coverageByQuarters(const Period& period, const Progress& progress);
/// In the largest sums that lie in one of the intervals each. `begins`: as Calendar::intervals has them.
[[nodiscard]] Coverage coverageByIntervals(const Period& period, const Progress& progress, const Calendar& calendar,
                                           core::ReportInterval interval, const std::vector<Timestamp>& begins);
/// The same of sums that are kept by days alone: the period is of whole days, or ends now.
[[nodiscard]] Coverage coverageByDays(const Period& period, const Progress& progress, const Calendar& calendar);

} // namespace callroom::reports
