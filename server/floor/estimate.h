#pragma once

#include "server/floor/types.h"

namespace callroom::floor {

/// The wait ahead as a range (DOMAIN.md, "Estimated wait"): the p-th departure of n busy servers, each with mean
/// handling time h, comes after Gamma(shape p, scale h/n). Nothing when nobody is staffed.
///
/// `ahead` is work ahead including the contact itself (its place from 1), `slots` the staffed slots that serve the
/// line.
[[nodiscard]] std::optional<EstimatedWait> estimateWait(int ahead, double slots, double meanHandlingSeconds);

/// The value that Gamma(shape, 1) stays below with the given probability. Start by Wilson and Hilferty (1931), then
/// Newton on the regularised incomplete gamma function (series and continued fraction, Numerical Recipes 6.2).
[[nodiscard]] double gammaQuantile(double shape, double probability);

} // namespace callroom::floor
