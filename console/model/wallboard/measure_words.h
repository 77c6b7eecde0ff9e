#pragma once

#include "console/model/tone.h"
#include "console/model/wallboard/thresholds.h"

#include <QString>

/// The wallboard's measures in the user's language.
namespace callroom::console {

[[nodiscard]] QString nameOf(Measure measure);
/// What limit fields show behind the number, such as ` s`.
[[nodiscard]] QString unitOf(Measure measure);
/// A dash where there is no value.
[[nodiscard]] QString valueText(Measure measure, std::optional<double> value);
/// Neutral while it is calm.
[[nodiscard]] Tone toneOf(Alarm alarm);

} // namespace callroom::console
