#pragma once

#include "server/floor/engine.h"

#include <cstdint>
#include <optional>
#include <vector>

/// What is simulated: plain values. Any thread; no behaviour here.
namespace callroom::simulation {

/// How lengths of time are spread about their mean.
struct Spread {
    enum class Shape : std::uint8_t { Constant, Exponential };
    Shape shape = Shape::Constant;
    double meanSeconds = 0;
};

/// A queue and who comes to it. Arrivals are a Poisson process.
struct QueueLoad {
    floor::QueueConfig config; ///< a nil id and an empty name are filled in
    core::Channel channel = core::Channel::Call;
    double arrivalsPerSecond = 0;
    Spread handling{Spread::Shape::Exponential, 180}; ///< from acceptance to the end of the conversation
    Spread wrapUp{};                                  ///< after it; the queue's limit on wrap-up cuts it short
    std::optional<Spread> patience;                   ///< none: everyone waits for as long as the queue allows
};

/// A floor, its load and how long it is watched. All agents are available throughout and accept at once.
struct Scenario {
    std::vector<QueueLoad> queues;
    std::vector<floor::AgentConfig> agents; ///< a nil id is filled in
    floor::FloorSettings settings{};
    double warmUpSeconds = 0;       ///< at the start, not counted: an empty floor says little
    double horizonSeconds = 3600;   ///< the end of arrivals; who has come by then is served to the end
    double shortAbandonSeconds = 5; ///< who gives up sooner is no abandonment
    std::uint64_t seed = 1;         ///< the same scenario and seed give the same figures
};

} // namespace callroom::simulation
