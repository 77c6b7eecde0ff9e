#include "bench/scenario_floor.h"

#include "bench/floor_load.h"
#include "server/simulation/erlang.h"
#include "server/simulation/steady_state.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace callroom::bench {
namespace {

using simulation::Estimate;
using simulation::Scenario;
using simulation::Spread;
using simulation::SteadyState;

// DOMAIN.md's check of Erlang C: 48 Erlang.
constexpr double arrivals = 0.2; ///< a second
constexpr double handling = 240; ///< seconds
constexpr int inTime = 15;       ///< seconds
constexpr double tolerance = 0.02;

template <typename... Values> std::string formatted(const char* format, Values... values) {
    std::array<char, 160> text{};
    std::snprintf(text.data(), text.size(), format, values...);
    return text.data();
}

Scenario callCentre(int agents, double contacts) {
    simulation::QueueLoad queue;
    queue.config.serviceLevelSeconds = inTime;
    queue.config.wrapUpSeconds = 0;
    queue.config.maxWaitSeconds = 10 * 365 * 86'400;
    queue.config.maxLength = 1'000'000;
    queue.arrivalsPerSecond = arrivals;
    queue.handling = {Spread::Shape::Exponential, handling};
    Scenario scenario;
    scenario.queues.push_back(std::move(queue));
    scenario.agents.resize(static_cast<std::size_t>(agents));
    scenario.warmUpSeconds = 5'000;
    scenario.horizonSeconds = scenario.warmUpSeconds + contacts / arrivals;
    scenario.shortAbandonSeconds = 0;
    return scenario;
}

Measurement compared(const std::string& name, const Scenario& scenario, int times, const SteadyState& formula) {
    Measurement measurement{name, "contact"};
    const auto start = std::clock();
    const auto simulated = simulation::simulateSteadyState(scenario, times);
    const double took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    const auto compare = [&](const char* what, const Estimate& found, double expected) {
        measurement.facts.push_back(
            {what, formatted("%.4f ± %.4f, formula %.4f", found.mean, found.standardError, expected)});
        if (std::abs(found.mean - expected) > tolerance * expected)
            measurement.addError(std::string(what) + " is more than 2 % off its formula");
    };
    compare("share who wait", simulated.shareWhoWait, formula.shareWhoWait);
    compare("occupancy", simulated.occupancy, formula.occupancy);
    compare("ASA (s)", simulated.averageSpeedOfAnswer, formula.averageSpeedOfAnswer);
    compare("service level", simulated.serviceLevel, formula.serviceLevel);
    compare("abandonment", simulated.abandonment, formula.abandonment);
    measurement.facts.push_back(
        {"contacts simulated", shown(simulated.contacts) + ", " +
                                   shown(static_cast<std::uint64_t>(static_cast<double>(simulated.contacts) / took)) +
                                   "/s of one core"});
    return measurement;
}

Measurement lives() {
    constexpr int calls = 100'000;
    Measurement measurement{"floor: whole lives of calls", "call"};
    for (const int agents : {10, 100, 1'000}) {
        FloorLoad load(agents, 0);
        const double took = load.live(calls);
        measurement.facts.push_back({shown(static_cast<std::uint64_t>(agents)) + " agents",
                                     shown(static_cast<std::uint64_t>(calls / took)) + "/s of one core"});
    }
    return measurement;
}

Measurement choices() {
    constexpr int times = 20'000;
    struct Size {
        int agents;
        int skills;
        int waiting;
    };
    constexpr std::array<Size, 4> sizes{
        {{1'000, 50, 10'000}, {10'000, 50, 10'000}, {1'000, 500, 10'000}, {1'000, 50, 100'000}}};
    Measurement measurement{"floor: a freed agent is offered the next", "choice"};
    for (const auto& [agents, skills, waiting] : sizes) {
        FloorLoad load(agents, skills);
        const auto found = load.choose(waiting, times);
        const auto name = formatted("%d agents, %d skills, %d waiting", agents, skills, waiting);
        measurement.facts.push_back(
            {name, formatted("mean %.1f µs, p99 ", found.meanMicroseconds) + shown(found.histogram.percentile(0.99))});
    }
    return measurement;
}

Measurement memory() {
    constexpr int waiting = 100'000;
    Measurement measurement{"floor: memory of those who wait", "contact"};
    FloorLoad load(1'000, 50);
    measurement.facts.push_back({"a waiting contact", shownBytes(load.bytesPerWaiting(waiting))});
    return measurement;
}

} // namespace

std::vector<Measurement> runFloor() {
    constexpr int patientAgents = 55;
    constexpr int impatientAgents = 42;
    constexpr double patience = 90; ///< seconds
    auto impatient = callCentre(impatientAgents, 30'000);
    impatient.queues.front().patience = Spread{Spread::Shape::Exponential, patience};
    return {compared("floor: Erlang C, 48 Erlang, 55 agents", callCentre(patientAgents, 40'000), 25,
                     simulation::erlangC(arrivals, handling, patientAgents, inTime)),
            compared("floor: Erlang A, 48 Erlang, 42 agents, patience 90 s", impatient, 10,
                     simulation::erlangA(arrivals, handling, impatientAgents, inTime, patience)),
            lives(), choices(), memory()};
}

} // namespace callroom::bench
