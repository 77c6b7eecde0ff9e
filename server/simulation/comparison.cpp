#include "server/simulation/comparison.h"

#include "server/simulation/arrivals.h"

#include <queue>

#include <algorithm>
#include <array>
#include <cmath>

namespace callroom::simulation {
namespace {

double loadOf(const QueueLoad& queue) {
    return queue.arrivalsPerSecond * queue.handling.meanSeconds;
}

bool hasSingleServer(const Scenario& scenario) {
    const QueueLoad& queue = scenario.queues.front();
    return !queue.patience && loadOf(queue) < static_cast<double>(scenario.agents.size());
}

/// Above how many the excess is taken: about the number of agents, a standard deviation of the load apart.
std::array<double, 3> thresholds(const Scenario& scenario) {
    const auto agents = static_cast<double>(scenario.agents.size());
    const double deviation = std::sqrt(loadOf(scenario.queues.front()));
    return {agents - deviation, agents, agents + deviation};
}

/// The mean of max(0, X − least) for a Poisson number X.
double meanExcess(double mean, double least) {
    double excess = 0;
    double probability = std::exp(-mean);
    // Past this many, what is left is below rounding.
    const double most = mean + 20 * std::sqrt(mean) + 20;
    for (double x = 0; x < most; ++x) {
        excess += probability * std::max(0.0, x - least);
        probability *= mean / (x + 1);
    }
    return excess;
}

} // namespace

std::vector<double> comparisons(const Scenario& scenario) {
    const auto agents = static_cast<double>(scenario.agents.size());
    Arrivals arrivals(scenario, 0);
    std::priority_queue<double, std::vector<double>, std::greater<>> ends;
    double last = 0;
    double work = 0; // seconds until the single server is free
    double counted = 0;
    double handling = 0;
    double wait = 0;
    const auto above = thresholds(scenario);
    std::array<double, 3> excess{};
    for (auto arrival = arrivals.next(); core::toSeconds(arrival.at) < scenario.horizonSeconds;
         arrival = arrivals.next()) {
        const double at = core::toSeconds(arrival.at);
        work = std::max(0.0, work - (at - last));
        last = at;
        while (!ends.empty() && ends.top() <= at)
            ends.pop();
        if (at >= scenario.warmUpSeconds) {
            ++counted;
            handling += core::toSeconds(arrival.handling);
            wait += work;
            for (std::size_t i = 0; i < above.size(); ++i)
                excess[i] += std::max(0.0, static_cast<double>(ends.size()) - above[i]);
        }
        work += core::toSeconds(arrival.handling) / agents;
        ends.push(at + core::toSeconds(arrival.handling));
    }
    std::vector<double> found{handling / (scenario.horizonSeconds - scenario.warmUpSeconds)};
    for (const double sum : excess)
        found.push_back(sum / counted);
    if (hasSingleServer(scenario)) found.push_back(wait / counted);
    return found;
}

std::vector<double> expectedComparisons(const Scenario& scenario) {
    const QueueLoad& queue = scenario.queues.front();
    const auto agents = static_cast<double>(scenario.agents.size());
    const double load = loadOf(queue);
    std::vector<double> expected{load};
    for (const double least : thresholds(scenario))
        expected.push_back(meanExcess(load, least));
    const double busy = load / agents;
    if (hasSingleServer(scenario)) expected.push_back(busy / (1 - busy) * queue.handling.meanSeconds / agents);
    return expected;
}

} // namespace callroom::simulation
