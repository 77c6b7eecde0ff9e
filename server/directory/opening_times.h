#pragma once

#include "shared/core/result.h"
#include "shared/core/time.h"
#include "shared/protocol/business_hours.h"

#include <QDate>
#include <QTimeZone>

#include <map>
#include <optional>
#include <vector>

namespace callroom::directory {

/// When something is open, by weekly hours and holidays in the local time of one time zone. A value; any thread; no
/// clock of its own.
///
/// Hours are read as people read them: local times on the clock. Where the clock goes forward over an hour, what begins
/// or ends within it does so at that moment; where it goes back, what begins within the hour that comes twice begins at
/// the first, what ends within it ends at the second.
class OpeningTimes {
public:
    /// Errors, all 422: `bad_time_zone` (not an IANA name), `bad_time`, `bad_date`, `bad_interval` (it ends before it
    /// begins, or only one end is told), `duplicate_holiday`.
    [[nodiscard]] static core::Result<OpeningTimes> make(const std::string& timeZone,
                                                         const std::vector<protocol::WeeklyHours>& weekly,
                                                         const std::vector<protocol::Holiday>& holidays);

    [[nodiscard]] bool isOpenAt(core::Timestamp at) const;
    /// The first moment after `at` when it opens; while it is open, when it opens after having closed. Nothing when
    /// that is not within a year.
    [[nodiscard]] std::optional<core::Timestamp> nextOpening(core::Timestamp at) const;
    /// The first moment after `at` when it closes.
    [[nodiscard]] std::optional<core::Timestamp> nextClosing(core::Timestamp at) const;

private:
    /// Minutes of a local day, from 0 to 1440, without the end.
    struct Interval {
        int from = 0;
        int to = 0;
    };
    /// Moments, without the end.
    struct Span {
        core::Timestamp from{};
        core::Timestamp to{};
    };

    explicit OpeningTimes(QTimeZone zone)
        : m_zone(std::move(zone)) {}

    [[nodiscard]] const std::vector<Interval>& intervalsOf(const QDate& day) const;
    [[nodiscard]] core::Timestamp moment(const QDate& day, int minute, bool isEnd) const;
    /// Calls `visit` with each time it is open that ends after `at`, in order and without gaps of no length, until it
    /// says true; for a year.
    template <typename Visit> void walk(core::Timestamp at, Visit visit) const;

    QTimeZone m_zone;
    std::map<int, std::vector<Interval>> m_weekly; ///< by day, 1 Monday … 7 Sunday; each in order
    std::map<QDate, std::vector<Interval>> m_holidays;
};

} // namespace callroom::directory
