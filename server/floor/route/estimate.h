#pragma once

#include "server/floor/types.h"

namespace callroom::floor {

/// The wait ahead as a range (DOMAIN.md, "Estimated wait"): with n busy servers of mean handling time h, the p-th
/// departure comes after Gamma(shape p, scale h/n). Remembers the quantiles it was asked for; one thread.
class WaitEstimator {
public:
    /// `ahead` is work ahead including the contact itself (its place from 1), `slots` the staffed slots that serve the
    /// line. Nothing when nobody is staffed.
    [[nodiscard]] std::optional<EstimatedWait> estimate(int ahead, double slots, double meanHandlingSeconds);

private:
    struct Quantiles {
        double p50 = 0;
        double p90 = 0;
    };
    std::vector<Quantiles> m_known; ///< by shape from 1; 0 is not computed yet
};

/// P(shape, x), the lower regularised incomplete gamma function: series below shape + 1, else Lentz's continued
/// fraction (Numerical Recipes, 3rd edition, 6.2).
[[nodiscard]] double regularisedGamma(double shape, double x);

/// The value that Gamma(shape, 1) stays below with the given probability, to nine digits. Starts from Wilson and
/// Hilferty's cube (1931) and goes on by Newton.
[[nodiscard]] double gammaQuantile(double shape, double probability);

} // namespace callroom::floor
