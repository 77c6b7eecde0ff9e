#include "server/simulation/arrivals.h"

#include <array>
#include <bit>
#include <cmath>

namespace callroom::simulation {
namespace {

std::uint64_t word(core::RandomSource& random) {
    std::array<std::uint8_t, sizeof(std::uint64_t)> bytes{};
    random.fill(bytes);
    return std::bit_cast<std::uint64_t>(bytes);
}

/// Strictly between 0 and 1: 53 random bits and a half.
double uniform(core::RandomSource& random) {
    return (static_cast<double>(word(random) >> 11) + 0.5) * 0x1p-53;
}

double drawn(const Spread& spread, core::RandomSource& random) {
    const double share = uniform(random);
    return spread.shape == Spread::Shape::Constant ? spread.meanSeconds : -spread.meanSeconds * std::log(share);
}

core::Milliseconds rounded(double seconds) {
    return core::Milliseconds(std::llround(seconds * 1000));
}

} // namespace

std::uint64_t seedOf(std::uint64_t seed, std::uint64_t part) {
    core::SeededRandom first(seed);
    core::SeededRandom second(word(first) + part);
    return word(second);
}

Arrivals::Arrivals(const Scenario& scenario, std::size_t queue)
    : Arrivals(scenario.queues.at(queue), seedOf(scenario.seed, SeedParts::firstQueue + queue)) {}

Arrivals::Arrivals(const QueueLoad& load, std::uint64_t seed)
    : m_load(load)
    , m_gaps(seedOf(seed, 0))
    , m_handling(seedOf(seed, 1))
    , m_wrapUp(seedOf(seed, 2))
    , m_patience(seedOf(seed, 3)) {}

Arrival Arrivals::next() {
    m_at += drawn({Spread::Shape::Exponential, 1 / m_load.arrivalsPerSecond}, m_gaps);
    Arrival arrival;
    arrival.at = rounded(m_at);
    arrival.handling = rounded(drawn(m_load.handling, m_handling));
    arrival.wrapUp = rounded(drawn(m_load.wrapUp, m_wrapUp));
    if (m_load.patience) arrival.patience = rounded(drawn(*m_load.patience, m_patience));
    return arrival;
}

} // namespace callroom::simulation
