#include "server/floor/route/estimate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace callroom::floor {
namespace {

constexpr int mostIterations = 500;
constexpr double precision = 1e-12;

/// The standard normal quantile, |error| < 4.5e-4 (Abramowitz and Stegun 26.2.23): good enough to start Newton from.
double normalQuantile(double probability) {
    const bool isUpper = probability > 0.5;
    const double tail = isUpper ? 1 - probability : probability;
    const double t = std::sqrt(-2 * std::log(tail));
    const double z =
        t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    return isUpper ? z : -z;
}

double wilsonHilferty(double shape, double z) {
    const double root = 1 - 1 / (9 * shape) + z / (3 * std::sqrt(shape));
    return std::max(shape * root * root * root, shape * 1e-3);
}

} // namespace

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

double gammaQuantile(double shape, double probability) {
    double x = wilsonHilferty(shape, normalQuantile(probability));
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

std::optional<EstimatedWait> WaitEstimator::estimate(int ahead, double slots, double meanHandlingSeconds) {
    // From here on the cube is right to five digits, more than a wait in whole seconds shows.
    constexpr int exactUpTo = 2'000;
    constexpr double z90 = 1.2815515655446004;
    if (slots <= 0 || ahead <= 0) return std::nullopt;
    Quantiles quantiles;
    if (ahead > exactUpTo) {
        quantiles = {wilsonHilferty(ahead, 0), wilsonHilferty(ahead, z90)};
    } else {
        const auto shape = static_cast<std::size_t>(ahead);
        if (m_known.size() <= shape) m_known.resize(shape + 1);
        auto& known = m_known[shape];
        if (known.p90 <= 0) known = {gammaQuantile(ahead, 0.5), gammaQuantile(ahead, 0.9)};
        quantiles = known;
    }
    const double scale = meanHandlingSeconds / slots;
    return EstimatedWait{std::llround(quantiles.p50 * scale), std::llround(quantiles.p90 * scale)};
}

} // namespace callroom::floor
