#include "server/floor/estimate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace callroom::floor {
namespace {

constexpr int mostIterations = 500;
constexpr double precision = 1e-12;

/// P(shape, x), the lower regularised incomplete gamma function.
double regularisedGamma(double shape, double x) {
    if (x <= 0) return 0;
    const double logFront = shape * std::log(x) - x - std::lgamma(shape);
    if (x < shape + 1) {
        double term = 1 / shape;
        double sum = term;
        for (int i = 1; i < mostIterations && std::abs(term) > std::abs(sum) * precision; ++i) {
            term *= x / (shape + i);
            sum += term;
        }
        return sum * std::exp(logFront);
    }
    // Lentz's method for the continued fraction of Q = 1 − P.
    constexpr double tiny = std::numeric_limits<double>::min() / precision;
    double b = x + 1 - shape;
    double c = 1 / tiny;
    double d = 1 / b;
    double fraction = d;
    for (int i = 1; i < mostIterations; ++i) {
        const double a = -i * (i - shape);
        b += 2;
        d = a * d + b;
        if (std::abs(d) < tiny) d = tiny;
        c = b + a / c;
        if (std::abs(c) < tiny) c = tiny;
        d = 1 / d;
        const double factor = d * c;
        fraction *= factor;
        if (std::abs(factor - 1) < precision) break;
    }
    return 1 - std::exp(logFront) * fraction;
}

/// The standard normal quantile (Acklam's approximation is not needed: two probabilities are asked for).
double normalQuantile(double probability) {
    // Abramowitz and Stegun 26.2.23, |error| < 4.5e-4: good enough to start Newton from.
    const bool isUpper = probability > 0.5;
    const double tail = isUpper ? 1 - probability : probability;
    const double t = std::sqrt(-2 * std::log(tail));
    const double z =
        t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    return isUpper ? z : -z;
}

} // namespace

double gammaQuantile(double shape, double probability) {
    const double z = normalQuantile(probability);
    const double root = 1 - 1 / (9 * shape) + z / (3 * std::sqrt(shape));
    double x = std::max(shape * root * root * root, shape * 1e-3);
    for (int i = 0; i < 50; ++i) {
        const double density = std::exp((shape - 1) * std::log(x) - x - std::lgamma(shape));
        if (density <= 0) break;
        const double step = (regularisedGamma(shape, x) - probability) / density;
        const double next = std::max(x - step, x / 2);
        const bool isDone = std::abs(next - x) < 1e-9 * x;
        x = next;
        if (isDone) break;
    }
    return x;
}

std::optional<EstimatedWait> estimateWait(int ahead, double slots, double meanHandlingSeconds) {
    if (slots <= 0 || ahead <= 0) return std::nullopt;
    const double scale = meanHandlingSeconds / slots;
    return EstimatedWait{std::llround(gammaQuantile(ahead, 0.5) * scale),
                         std::llround(gammaQuantile(ahead, 0.9) * scale)};
}

} // namespace callroom::floor
