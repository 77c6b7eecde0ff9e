#include "console/model/period.h"

#include "console/model/time_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace callroom::console {
namespace {

/// The translations' context.
struct PeriodWords {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::Period)
};

core::Timestamp startOf(const QDate& day) {
    return core::fromEpochMilliseconds(day.startOfDay().toMSecsSinceEpoch());
}

/// The first day of the week that holds the day.
QDate weekStart(const QDate& day) {
    const int first = QLocale().firstDayOfWeek();
    return day.addDays(-((day.dayOfWeek() - first + 7) % 7));
}

} // namespace

QString nameOf(PeriodPreset preset) {
    switch (preset) {
    case PeriodPreset::AnyTime:
        return PeriodWords::tr("Any time");
    case PeriodPreset::Today:
        return PeriodWords::tr("Today");
    case PeriodPreset::Yesterday:
        return PeriodWords::tr("Yesterday");
    case PeriodPreset::Last7Days:
        return PeriodWords::tr("Last 7 days");
    case PeriodPreset::Last30Days:
        return PeriodWords::tr("Last 30 days");
    case PeriodPreset::ThisWeek:
        return PeriodWords::tr("This week");
    case PeriodPreset::ThisMonth:
        return PeriodWords::tr("This month");
    case PeriodPreset::LastMonth:
        return PeriodWords::tr("Last month");
    case PeriodPreset::Custom:
        return PeriodWords::tr("From … to …");
    }
    return {};
}

Period daysBetween(const QDate& first, const QDate& last) {
    return {startOf(first), startOf(last.addDays(1))};
}

Period periodOf(PeriodPreset preset, const QDate& today) {
    const QDate monthStart(today.year(), today.month(), 1);
    switch (preset) {
    case PeriodPreset::Today:
        return daysBetween(today, today);
    case PeriodPreset::Yesterday:
        return daysBetween(today.addDays(-1), today.addDays(-1));
    case PeriodPreset::Last7Days:
        return daysBetween(today.addDays(-6), today);
    case PeriodPreset::Last30Days:
        return daysBetween(today.addDays(-29), today);
    case PeriodPreset::ThisWeek:
        return daysBetween(weekStart(today), weekStart(today).addDays(6));
    case PeriodPreset::ThisMonth:
        return daysBetween(monthStart, monthStart.addMonths(1).addDays(-1));
    case PeriodPreset::LastMonth:
        return daysBetween(monthStart.addMonths(-1), monthStart.addDays(-1));
    case PeriodPreset::AnyTime:
    case PeriodPreset::Custom:
        return {};
    }
    return {};
}

QString periodText(const Period& period) {
    const QLocale locale;
    const auto first = localTime(period.from).date();
    const auto last = localTime(period.to - core::Milliseconds(1)).date();
    if (first == last) return locale.toString(first, QLocale::LongFormat);
    return PeriodWords::tr("%1 – %2", "from one day to another")
        .arg(locale.toString(first, QLocale::ShortFormat), locale.toString(last, QLocale::ShortFormat));
}

} // namespace callroom::console
