#pragma once

#include "shared/core/result.h"
#include "shared/core/time.h"
#include "shared/core/words.h"

#include <QTimeZone>

#include <vector>

namespace callroom::reports {

using core::Timestamp;

inline constexpr core::Milliseconds quarterHour{15 * 60'000};

/// The quarter hour that the moment lies in, and the first that begins at or after it.
[[nodiscard]] Timestamp quarterOf(Timestamp at);
[[nodiscard]] Timestamp nextQuarterFrom(Timestamp at);

/// Days, weeks and months as a time zone has them. Value; any thread.
class Calendar {
public:
    /// UTC for a name that this machine does not know.
    explicit Calendar(const std::string& timeZone);

    /// When the day of that moment begins, and the one after it.
    [[nodiscard]] Timestamp dayOf(Timestamp at) const;
    [[nodiscard]] Timestamp dayAfter(Timestamp at) const;
    /// The hour that clocks show at that moment, 0–23.
    [[nodiscard]] int hourOf(Timestamp at) const;
    /// Where the intervals between two moments begin: the first at `from`, each other where an interval of the clock or
    /// the calendar begins. Weeks begin on Mondays.
    [[nodiscard]] std::vector<Timestamp> intervals(Timestamp from, Timestamp to, core::ReportInterval interval) const;

private:
    [[nodiscard]] Timestamp next(Timestamp at, core::ReportInterval interval) const;

    QTimeZone m_zone;
};

/// What makes some 100 lines of a period.
[[nodiscard]] core::ReportInterval fittingInterval(Timestamp from, Timestamp to);

} // namespace callroom::reports
