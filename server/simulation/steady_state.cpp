#include "server/simulation/steady_state.h"

#include "server/simulation/comparison.h"
#include "server/simulation/simulation.h"

namespace callroom::simulation {

SimulatedState simulateSteadyState(Scenario scenario, int times) {
    const auto seed = scenario.seed;
    const auto expected = expectedComparisons(scenario);
    SimulatedState result;
    std::vector<Figures> runs;
    std::vector<std::vector<double>> controls;
    for (int i = 0; i < times; ++i) {
        scenario.seed = seedOf(seed, static_cast<std::uint64_t>(i));
        controls.push_back(comparisons(scenario));
        runs.push_back(Simulation(scenario).run());
        result.contacts += runs.back().queues.front().offered;
    }
    const auto estimated = [&](auto value) {
        std::vector<Sample> samples;
        for (std::size_t i = 0; i < runs.size(); ++i)
            samples.push_back({value(runs[i]), controls[i]});
        return estimate(samples, expected);
    };
    result.shareWhoWait = estimated([](const Figures& run) { return run.queues.front().shareWhoWaited(); });
    result.occupancy = estimated([](const Figures& run) { return run.agents.occupancy(); });
    result.averageSpeedOfAnswer =
        estimated([](const Figures& run) { return run.queues.front().averageSpeedOfAnswer(); });
    result.serviceLevel = estimated([](const Figures& run) { return run.queues.front().serviceLevel(); });
    result.abandonment = estimated([](const Figures& run) { return run.queues.front().abandonment(); });
    return result;
}

} // namespace callroom::simulation
