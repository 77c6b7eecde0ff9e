#pragma once

#include "shared/core/time.h"

#include <QDateTime>

/// Times of day in words, by the locale and by what a person has chosen beside it.
namespace callroom::console {

/// How times of day are written.
enum class ClockStyle {
    Locale, ///< as people of the locale do
    Hours24,
    Hours12,
};

/// For all texts made afterwards, as QLocale::setDefault is for numbers. GUI thread.
void setClockStyle(ClockStyle style);

[[nodiscard]] QDateTime localTime(core::Timestamp at);

/// Hours and minutes, such as `14:05` or `2:05 PM`.
[[nodiscard]] QString timeText(const QTime& time);
/// With the seconds, such as `14:05:07` or `2:05:07 PM`.
[[nodiscard]] QString timeTextWithSeconds(const QTime& time);
/// The day, hours and minutes, such as `21.11.26 14:05`.
[[nodiscard]] QString momentText(const QDateTime& local);
[[nodiscard]] QString momentText(core::Timestamp at);

} // namespace callroom::console
