#pragma once

#include "shared/core/time.h"

#include <QDateTime>
#include <QString>

namespace callroom::console {

/// The spans that one asks for by name, by this computer's calendar.
enum class PeriodPreset { AnyTime, Today, Yesterday, Last7Days, Last30Days, ThisWeek, ThisMonth, LastMonth, Custom };

/// From `from` until before `to`.
struct Period {
    core::Timestamp from{};
    core::Timestamp to{};
    friend bool operator==(const Period&, const Period&) = default;
};

[[nodiscard]] QString nameOf(PeriodPreset preset);

/// The span as it is on `today`, in local time: whole days, so that its ends are midnights; weeks begin as the locale
/// has them. AnyTime and Custom have none of their own: an empty span.
[[nodiscard]] Period periodOf(PeriodPreset preset, const QDate& today);

/// From the first moment of one day until the end of another, in local time.
[[nodiscard]] Period daysBetween(const QDate& first, const QDate& last);

/// `21 Nov 2026`, or both ends; in the locale's form, by days.
[[nodiscard]] QString periodText(const Period& period);

} // namespace callroom::console
