#include "server/reports/calendar.h"

#include <QDateTime>

#include <algorithm>

namespace callroom::reports {
namespace {

using core::ReportInterval;

Timestamp asTimestamp(const QDateTime& moment) {
    return core::fromEpochMilliseconds(moment.toMSecsSinceEpoch());
}

QDate dateOf(Timestamp at, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(core::toEpochMilliseconds(at), zone).date();
}

core::Milliseconds lengthOf(ReportInterval interval) {
    if (interval == ReportInterval::QuarterHour) return quarterHour;
    return interval == ReportInterval::HalfHour ? 2 * quarterHour : 4 * quarterHour;
}

} // namespace

Timestamp quarterOf(Timestamp at) {
    return at - at.time_since_epoch() % quarterHour;
}

Timestamp nextQuarterFrom(Timestamp at) {
    const auto quarter = quarterOf(at);
    return quarter == at ? at : quarter + quarterHour;
}

Calendar::Calendar(const std::string& timeZone)
    : m_zone(QByteArray::fromStdString(timeZone)) {
    if (!m_zone.isValid()) m_zone = QTimeZone::utc();
}

Timestamp Calendar::dayOf(Timestamp at) const {
    return asTimestamp(dateOf(at, m_zone).startOfDay(m_zone));
}

Timestamp Calendar::dayAfter(Timestamp at) const {
    return asTimestamp(dateOf(at, m_zone).addDays(1).startOfDay(m_zone));
}

int Calendar::hourOf(Timestamp at) const {
    return QDateTime::fromMSecsSinceEpoch(core::toEpochMilliseconds(at), m_zone).time().hour();
}

Timestamp Calendar::next(Timestamp at, ReportInterval interval) const {
    const QDate date = dateOf(at, m_zone);
    switch (interval) {
    case ReportInterval::Day:
        return dayAfter(at);
    case ReportInterval::Week:
        return asTimestamp(date.addDays(8 - date.dayOfWeek()).startOfDay(m_zone));
    case ReportInterval::Month:
        return asTimestamp(QDate(date.year(), date.month(), 1).addMonths(1).startOfDay(m_zone));
    default:
        break;
    }
    const auto day = dayOf(at);
    const auto length = lengthOf(interval);
    return std::min(day + ((at - day) / length + 1) * length, dayAfter(at));
}

std::vector<Timestamp> Calendar::intervals(Timestamp from, Timestamp to, ReportInterval interval) const {
    std::vector<Timestamp> begins;
    for (Timestamp at = from; at < to; at = next(at, interval))
        begins.push_back(at);
    return begins;
}

core::ReportInterval fittingInterval(Timestamp from, Timestamp to) {
    const auto days = std::chrono::duration<double, std::ratio<86'400>>(to - from).count();
    if (days <= 1.05) return ReportInterval::QuarterHour;
    if (days <= 2.1) return ReportInterval::HalfHour;
    if (days <= 4.2) return ReportInterval::Hour;
    if (days <= 100) return ReportInterval::Day;
    return days <= 730 ? ReportInterval::Week : ReportInterval::Month;
}

} // namespace callroom::reports
