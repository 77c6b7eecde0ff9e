#pragma once

#include "server/simulation/scenario.h"
#include "shared/core/random.h"

namespace callroom::simulation {

/// One customer to come.
struct Arrival {
    core::Milliseconds at{0}; ///< since the start
    core::Milliseconds handling{0};
    core::Milliseconds wrapUp{0};
    std::optional<core::Milliseconds> patience;
};

/// Who comes to a queue, in order and without end. Each kind of time has a random stream of its own and each customer
/// takes one number of each: two scenarios with the same seed meet the same customers, whatever else differs.
class Arrivals {
public:
    /// Of the scenario's queue at that index; the scenario outlives this.
    Arrivals(const Scenario& scenario, std::size_t queue);
    [[nodiscard]] Arrival next();

private:
    Arrivals(const QueueLoad& load, std::uint64_t seed);

    const QueueLoad& m_load;
    core::SeededRandom m_gaps;
    core::SeededRandom m_handling;
    core::SeededRandom m_wrapUp;
    core::SeededRandom m_patience;
    double m_at = 0;
};

/// The parts of a simulation that have a seed of their own.
struct SeedParts {
    static constexpr std::uint64_t ids = 0;
    static constexpr std::uint64_t firstQueue = 1;
};

/// The seed of that part: unlike those of the other parts and of neighbouring seeds.
[[nodiscard]] std::uint64_t seedOf(std::uint64_t seed, std::uint64_t part);

} // namespace callroom::simulation
