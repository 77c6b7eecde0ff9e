#include "server/simulation/erlang.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace callroom::simulation {
namespace {

/// The share of arrivals that find all agents busy where nobody may wait.
double erlangB(double load, int agents) {
    double blocked = 1;
    for (int k = 1; k <= agents; ++k)
        blocked = load * blocked / (k + load * blocked);
    return blocked;
}

template <typename Function> double simpson(double from, double until, int halves, const Function& of) {
    const double step = (until - from) / (2 * halves);
    double sum = of(from) + of(until);
    for (int i = 1; i < 2 * halves; ++i)
        sum += of(from + i * step) * (i % 2 == 1 ? 4 : 2);
    return sum * step / 3;
}

} // namespace

SteadyState erlangC(double arrivalsPerSecond, double handlingSeconds, int agents, double inTimeSeconds) {
    const double load = arrivalsPerSecond * handlingSeconds;
    const double spare = agents - load;
    if (spare <= 0) return {1, 1, std::numeric_limits<double>::infinity(), 0, 0};
    const double blocked = erlangB(load, agents);
    const double waiting = agents * blocked / (agents - load * (1 - blocked));
    return {waiting, load / agents, waiting * handlingSeconds / spare,
            1 - waiting * std::exp(-spare * inTimeSeconds / handlingSeconds), 0};
}

SteadyState erlangA(double arrivalsPerSecond, double handlingSeconds, int agents, double inTimeSeconds,
                    double patienceSeconds) {
    constexpr int halves = 20'000;
    constexpr double negligible = 50; ///< e⁻⁵⁰
    const double load = arrivalsPerSecond * handlingSeconds;
    const double service = agents / handlingSeconds;
    const auto patient = [&](double x) { return std::exp(-x / patienceSeconds); };
    const auto exponent = [&](double x) {
        return arrivalsPerSecond * patienceSeconds * (1 - patient(x)) - service * x;
    };
    // The likeliest wait; exponents are taken relative to it, so that none overflows.
    const double peak = load > agents ? patienceSeconds * std::log(load / agents) : 0;
    const double highest = exponent(peak);
    double end = peak + 1 / service;
    while (exponent(end) > highest - negligible)
        end = peak + (end - peak) * 2;
    const auto density = [&](double x) { return std::exp(exponent(x) - highest); };
    const auto answered = [&](double x) { return density(x) * patient(x); };

    const double all = simpson(0, end, halves, density);
    const double scale = arrivalsPerSecond / (std::exp(-highest) / erlangB(load, agents - 1) + arrivalsPerSecond * all);
    const double waiting = scale * all;
    const double answeredLate = scale * simpson(0, end, halves, answered);
    const double answeredShare = 1 - waiting + answeredLate;
    SteadyState state;
    state.shareWhoWait = waiting;
    state.occupancy = load * answeredShare / agents;
    state.averageSpeedOfAnswer =
        scale * simpson(0, end, halves, [&](double x) { return x * answered(x); }) / answeredShare;
    state.serviceLevel = 1 - waiting + scale * simpson(0, std::min(end, inTimeSeconds), halves, answered);
    state.abandonment = 1 - answeredShare;
    return state;
}

} // namespace callroom::simulation
