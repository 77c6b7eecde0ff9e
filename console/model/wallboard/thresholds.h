#pragma once

#include "shared/core/time.h"
#include "shared/protocol/floor.h"

#include <array>
#include <cstddef>
#include <optional>

class QSettings;
class QString;

namespace callroom::console {

/// What is watched of each queue.
enum class Measure {
    Waiting,       ///< contacts in line
    LongestWait,   ///< seconds
    EstimatedWait, ///< seconds, the P90
    ServiceLevel,  ///< percent of today; low is bad
    Abandoned,     ///< percent of today's offered
};
inline constexpr std::array allMeasures{Measure::Waiting, Measure::LongestWait, Measure::EstimatedWait,
                                        Measure::ServiceLevel, Measure::Abandoned};

/// How bad it is.
enum class Alarm { Calm, Warning, Alert };

/// From where on a measure is a warning, and an alert.
struct Limit {
    bool isOn = true;
    double warning = 0;
    double alert = 0;
    friend bool operator==(const Limit&, const Limit&) = default;
};

/// Whether a small value is the bad one.
[[nodiscard]] constexpr bool isLowBad(Measure measure) {
    return measure == Measure::ServiceLevel;
}

/// The limits of all measures. A value.
class Thresholds {
public:
    /// Defaults that suit a queue of which 80 % are to be answered within 20 seconds.
    Thresholds();

    [[nodiscard]] const Limit& of(Measure measure) const { return m_limits[static_cast<std::size_t>(measure)]; }
    void set(Measure measure, const Limit& limit) { m_limits[static_cast<std::size_t>(measure)] = limit; }
    /// Calm where there is no value or no limit.
    [[nodiscard]] Alarm judge(Measure measure, std::optional<double> value) const;

    /// From a group of the settings; what is not readable there is as in `standard`.
    [[nodiscard]] static Thresholds read(const QSettings& settings, const QString& group, const Thresholds& standard);
    void write(QSettings& settings, const QString& group) const;
    friend bool operator==(const Thresholds&, const Thresholds&) = default;

private:
    std::array<Limit, allMeasures.size()> m_limits;
};

/// The value of a measure in its unit, at `now`; none where there is nothing to measure.
[[nodiscard]] std::optional<double> valueOf(Measure measure, const protocol::FloorQueue& queue, core::Timestamp now);

} // namespace callroom::console
