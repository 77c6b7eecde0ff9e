#pragma once

#include "server/simulation/control_variates.h"
#include "server/simulation/scenario.h"

namespace callroom::simulation {

/// SteadyState as simulated: a mean and how far it may be off.
struct SimulatedState {
    Estimate shareWhoWait;
    Estimate occupancy;
    Estimate averageSpeedOfAnswer; ///< seconds
    Estimate serviceLevel;
    Estimate abandonment;
    std::uint64_t contacts = 0; ///< counted in all
};

/// Runs a scenario of one queue that many times with seeds of its own, and takes chance out by the comparisons of
/// comparison.h: waits near saturation come in long waves, and a plain mean would need some fifteen times the contacts.
/// At least eight times. One thread, which is kept busy for 5 to 10 µs a contact.
[[nodiscard]] SimulatedState simulateSteadyState(Scenario scenario, int times);

} // namespace callroom::simulation
