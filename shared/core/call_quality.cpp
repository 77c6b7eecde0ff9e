#include "shared/core/call_quality.h"

#include <algorithm>

namespace callroom::core {

double meanOpinionScore(double lossPercent, double jitterMs, double rttMs) {
    constexpr double codingDelay = 25;
    constexpr double lossRobustness = 25.1;
    const double loss = std::clamp(lossPercent, 0.0, 100.0);
    const double delay = std::max(rttMs, 0.0) / 2 + 2 * std::max(jitterMs, 0.0) + codingDelay;
    const double delayImpairment = 0.024 * delay + (delay > 177.3 ? 0.11 * (delay - 177.3) : 0);
    const double lossImpairment = 95 * loss / (loss + lossRobustness);
    const double r = std::clamp(93.2 - delayImpairment - lossImpairment, 0.0, 100.0);
    return std::max(1.0, 1 + 0.035 * r + r * (r - 60) * (100 - r) * 7e-6);
}

} // namespace callroom::core
