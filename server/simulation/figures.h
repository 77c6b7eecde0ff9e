#pragma once

#include "server/floor/types.h"

#include <cstdint>
#include <vector>

/// What a simulation found, as DOMAIN.md's "Metrics" has it: components are kept, ratios are made from them. A ratio
/// of nothing is 0. Any thread.
namespace callroom::simulation {

/// Which of the four usual definitions a service level follows; the numbers are those of DOMAIN.md.
enum class ServiceLevelFormula : std::uint8_t {
    OfAnswered = 1,
    AbandonedInTimeCount = 2,
    WithoutShortAbandons = 3,
    LeftInTime = 4,
};

/// Of those who came to one queue in the counted time. "In time" is the queue's serviceLevelSeconds.
struct QueueFigures {
    std::uint64_t offered = 0;
    std::uint64_t answered = 0;
    std::uint64_t answeredInTime = 0;
    std::uint64_t abandoned = 0;
    std::uint64_t abandonedInTime = 0;
    std::uint64_t abandonedShort = 0;
    std::uint64_t waited = 0; ///< not answered in the moment they came
    double answerSeconds = 0; ///< from joining to the answer, of all who were answered
    double talkSeconds = 0;   ///< holds are not in it
    double holdSeconds = 0;
    double wrapUpSeconds = 0;

    /// A contact that is closed; it counts as offered here.
    void add(const floor::Contact& contact, int inTimeSeconds, double shortAbandonSeconds);

    [[nodiscard]] double serviceLevel(ServiceLevelFormula formula = ServiceLevelFormula::WithoutShortAbandons) const;
    [[nodiscard]] double averageSpeedOfAnswer() const; ///< seconds
    [[nodiscard]] double averageHandlingTime() const;  ///< seconds
    [[nodiscard]] double abandonment() const;
    [[nodiscard]] double shareWhoWaited() const;
};

/// The time of all agents between the end of the warm-up and the horizon, in seconds by wall clock.
struct AgentFigures {
    double loggedInSeconds = 0;
    double onContactSeconds = 0; ///< from acceptance to the end of wrap-up, one or several contacts at once
    double idleSeconds = 0;      ///< available without a contact

    [[nodiscard]] double occupancy() const;
    [[nodiscard]] double utilisation() const;
};

struct Figures {
    std::vector<QueueFigures> queues; ///< in the scenario's order
    AgentFigures agents;
};

} // namespace callroom::simulation
