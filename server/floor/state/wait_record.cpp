#include "server/floor/state/wait_record.h"

#include <algorithm>
#include <cmath>

namespace callroom::floor {
namespace {

constexpr double step = 0.03;
constexpr double smallestScale = 0.1;
constexpr double largestScale = 10;
/// The weight of one more wait once there are enough of them; the mean of all before.
constexpr double newestWeight = 0.05;

} // namespace

void WaitRecord::learn(const EstimatedWait& told, Milliseconds waited) {
    const double seconds = core::toSeconds(waited);
    const double off = seconds - static_cast<double>(told.p50Seconds);
    m_scale = std::clamp(m_scale * (off > 0 ? 1 + step : 1 / (1 + step)), smallestScale, largestScale);

    auto& error = m_error ? *m_error : m_error.emplace();
    ++error.contacts;
    const double weight = std::max(newestWeight, 1.0 / error.contacts);
    error.meanAbsoluteSeconds += weight * (std::abs(off) - error.meanAbsoluteSeconds);
    const double isWithin = seconds <= static_cast<double>(told.p90Seconds) ? 1 : 0;
    error.withinP90 += weight * (isWithin - error.withinP90);
}

} // namespace callroom::floor
