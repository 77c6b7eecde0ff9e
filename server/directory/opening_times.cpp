#include "server/directory/opening_times.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace callroom::directory {
namespace {

constexpr int horizonDays = 366;
constexpr qint64 millisecondsOfDay = 86'400'000;

core::Failure refusal(const char* code, const std::string& detail) {
    return core::fail(core::invalid(code, detail));
}

/// `HH:MM` as minutes of the day.
std::optional<int> minutesOf(const std::string& text) {
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : -1; };
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    for (const std::size_t at : {0U, 1U, 3U, 4U})
        if (digit(at) < 0) return std::nullopt;
    const int hours = digit(0) * 10 + digit(1);
    const int minutes = digit(3) * 10 + digit(4);
    if (minutes > 59 || hours > 24 || (hours == 24 && minutes > 0)) return std::nullopt;
    return hours * 60 + minutes;
}

qint64 offsetAt(const QTimeZone& zone, qint64 utc) {
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)) * qint64{1000};
}

} // namespace

core::Result<OpeningTimes> OpeningTimes::make(const std::string& timeZone,
                                              const std::vector<protocol::WeeklyHours>& weekly,
                                              const std::vector<protocol::Holiday>& holidays) {
    const QByteArray name = QByteArray::fromStdString(timeZone);
    // Qt knows names of its own, such as UTC+01:00, that nobody else does.
    const bool isForeign = name.startsWith("UTC+") || name.startsWith("UTC-");
    const QTimeZone zone = isForeign ? QTimeZone() : QTimeZone(name);
    if (!zone.isValid() || !QTimeZone::isTimeZoneIdAvailable(name))
        return refusal("bad_time_zone", "timeZone is an IANA name such as Europe/Istanbul");

    OpeningTimes times(zone);
    const auto interval = [](const std::string& from, const std::string& to) -> core::Result<Interval> {
        const auto first = minutesOf(from);
        const auto last = minutesOf(to);
        if (!first || !last) return refusal("bad_time", "times are HH:MM, up to 24:00");
        if (*first >= *last) return refusal("bad_interval", "hours end after they begin; past midnight they are two");
        return Interval{*first, *last};
    };
    for (const auto& hours : weekly) {
        const auto open = interval(hours.from, hours.to);
        if (!open) return core::fail(open.error());
        times.m_weekly[hours.day].push_back(*open);
    }
    for (auto& [day, intervals] : times.m_weekly)
        std::sort(intervals.begin(), intervals.end(),
                  [](const Interval& one, const Interval& other) { return one.from < other.from; });
    for (const auto& holiday : holidays) {
        const auto date = QDate::fromString(QString::fromStdString(holiday.date), Qt::ISODate);
        if (!date.isValid() || holiday.date.size() != 10) return refusal("bad_date", "dates are YYYY-MM-DD");
        const auto [place, isNew] = times.m_holidays.try_emplace(date);
        if (!isNew) return refusal("duplicate_holiday", "a date is named twice");
        if (holiday.from.has_value() != holiday.to.has_value())
            return refusal("bad_interval", "a holiday has both from and to, or neither");
        if (!holiday.from) continue;
        const auto open = interval(*holiday.from, *holiday.to);
        if (!open) return core::fail(open.error());
        place->second.push_back(*open);
    }
    return times;
}

const std::vector<OpeningTimes::Interval>& OpeningTimes::intervalsOf(const QDate& day) const {
    static const std::vector<Interval> none;
    if (const auto holiday = m_holidays.find(day); holiday != m_holidays.end()) return holiday->second;
    const auto usual = m_weekly.find(day.dayOfWeek());
    return usual == m_weekly.end() ? none : usual->second;
}

core::Timestamp OpeningTimes::moment(const QDate& day, int minute, bool isEnd) const {
    // The local time as if it were UTC, less what the clock is ahead: of two clocks, the one of the day before and the
    // one of the day after, those that agree with themselves are right.
    const qint64 local = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + minute * qint64{60'000};
    const std::array<qint64, 2> offsets{offsetAt(m_zone, local - millisecondsOfDay),
                                        offsetAt(m_zone, local + millisecondsOfDay)};
    std::optional<qint64> first;
    std::optional<qint64> last;
    for (const auto offset : offsets) {
        const qint64 utc = local - offset;
        if (offsetAt(m_zone, utc) != offset) continue;
        first = std::min(first.value_or(utc), utc);
        last = std::max(last.value_or(utc), utc);
    }
    if (!first) {
        // The clock leaps over it: the moment of the leap.
        const auto before = QDateTime::fromMSecsSinceEpoch(local - std::max(offsets[0], offsets[1]) - 1, Qt::UTC);
        const auto leap = m_zone.nextTransition(before).atUtc;
        first = last = leap.isValid() ? leap.toMSecsSinceEpoch() : local - offsets[1];
    }
    return core::fromEpochMilliseconds(isEnd ? *last : *first);
}

template <typename Visit> void OpeningTimes::walk(core::Timestamp at, Visit visit) const {
    const auto now = QDateTime::fromMSecsSinceEpoch(core::toEpochMilliseconds(at), m_zone);
    std::optional<Span> pending; // it may go on past midnight
    for (int ahead = -1; ahead <= horizonDays; ++ahead) {
        const QDate day = now.date().addDays(ahead);
        for (const auto& open : intervalsOf(day)) {
            const Span span{moment(day, open.from, false), moment(day, open.to, true)};
            if (span.from >= span.to) continue; // it lies within an hour that does not exist
            if (pending && span.from <= pending->to) {
                pending->to = std::max(pending->to, span.to);
                continue;
            }
            if (pending && pending->to > at && visit(*pending)) return;
            pending = span;
        }
    }
    // What reaches the last day goes on for all that is known.
    const bool isEndless = pending && pending->to >= moment(now.date().addDays(horizonDays), 1440, true);
    if (pending && pending->to > at) (void)visit(isEndless ? Span{pending->from, core::Timestamp::max()} : *pending);
}

bool OpeningTimes::isOpenAt(core::Timestamp at) const {
    bool isOpen = false;
    walk(at, [&](const Span& span) {
        isOpen = span.from <= at;
        return true;
    });
    return isOpen;
}

std::optional<core::Timestamp> OpeningTimes::nextOpening(core::Timestamp at) const {
    std::optional<core::Timestamp> opens;
    walk(at, [&](const Span& span) {
        if (span.from <= at) return false;
        opens = span.from;
        return true;
    });
    return opens;
}

std::optional<core::Timestamp> OpeningTimes::nextClosing(core::Timestamp at) const {
    std::optional<core::Timestamp> closes;
    walk(at, [&](const Span& span) {
        if (span.to != core::Timestamp::max()) closes = span.to;
        return true;
    });
    return closes;
}

} // namespace callroom::directory
