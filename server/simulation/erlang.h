#pragma once

/// What a queue does in the long run, by formula: Poisson arrivals, exponential handling, one queue, alike agents.
/// Pure functions; any thread.
namespace callroom::simulation {

struct SteadyState {
    double shareWhoWait = 0;
    double occupancy = 0;
    double averageSpeedOfAnswer = 0; ///< seconds, of those who are answered
    double serviceLevel = 0;         ///< answered in time / all who came
    double abandonment = 0;
};

/// Nobody gives up. DOMAIN.md's recursion. `arrivalsPerSecond · handlingSeconds` must be less than `agents`, else
/// everyone waits for ever: share 1, occupancy 1, infinite wait, service level 0.
[[nodiscard]] SteadyState erlangC(double arrivalsPerSecond, double handlingSeconds, int agents, double inTimeSeconds);

/// Patience is exponential. The density of the wait offered to an arrival is λ·π·exp(λ·H(x) − N·μ·x), H(x) the integral
/// of the share that is still patient and π the probability that N − 1 agents are busy: Baccelli and Hebuterne (1981),
/// in the form of Zeltyn and Mandelbaum, "Call centers with impatient customers: many-server asymptotics of the
/// M/M/n+G queue" (2005). Integrated by Simpson's rule.
[[nodiscard]] SteadyState erlangA(double arrivalsPerSecond, double handlingSeconds, int agents, double inTimeSeconds,
                                  double patienceSeconds);

} // namespace callroom::simulation
