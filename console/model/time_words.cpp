#include "console/model/time_words.h"

#include <QLocale>
#include <QRegularExpression>

namespace callroom::console {
namespace {

ClockStyle clockStyle = ClockStyle::Locale;

/// The locale's own short form, with the hours that were chosen. That of the C locale has seconds: they go.
QString timeFormat() {
    static const QRegularExpression seconds(QStringLiteral("[:.]s+"));
    auto format = QLocale().timeFormat(QLocale::ShortFormat).remove(seconds);
    static const QRegularExpression hours(QStringLiteral("[hH]+"));
    static const QRegularExpression halfOfDay(QStringLiteral("\\s*[aA][pP]?\\s*"));
    const bool isOf12 = format.contains(halfOfDay);
    if (clockStyle == ClockStyle::Hours24 && isOf12)
        return format.remove(halfOfDay).replace(hours, QStringLiteral("HH"));
    if (clockStyle == ClockStyle::Hours12 && !isOf12) return format.replace(hours, QStringLiteral("h")) + u" AP";
    return format;
}

} // namespace

void setClockStyle(ClockStyle style) {
    clockStyle = style;
}

QDateTime localTime(core::Timestamp at) {
    return QDateTime::fromMSecsSinceEpoch(core::toEpochMilliseconds(at));
}

QString timeText(const QTime& time) {
    return QLocale().toString(time, timeFormat());
}

QString timeTextWithSeconds(const QTime& time) {
    static const QRegularExpression minutes(QStringLiteral("m+"));
    return QLocale().toString(time, timeFormat().replace(minutes, QStringLiteral("mm:ss")));
}

QString momentText(const QDateTime& local) {
    return QLocale().toString(local.date(), QLocale::ShortFormat) % u' ' % timeText(local.time());
}

QString momentText(core::Timestamp at) {
    return momentText(localTime(at));
}

} // namespace callroom::console
