#pragma once

#include "server/simulation/scenario.h"

#include <vector>

namespace callroom::simulation {

/// What the customers of a scenario's only queue would have met in systems whose long-run figures are known exactly.
/// When chance sends more or longer calls than usual, these show it as the simulated floor does, and by how much: that
/// is what makes them control variates. Pure functions; any thread.
///
/// 1. the load they brought: handling time by the time they came in (long run: A);
/// 2. with an agent for everyone, how many more than N they met on average, and than a little less and a little more
///    (of a Poisson number of mean A);
/// 3. unless they are impatient or too many for the agents: their mean wait in seconds at one server as fast as all
///    agents together (ρ/(1 − ρ) · AHT/N).
[[nodiscard]] std::vector<double> comparisons(const Scenario& scenario);
[[nodiscard]] std::vector<double> expectedComparisons(const Scenario& scenario);

} // namespace callroom::simulation
