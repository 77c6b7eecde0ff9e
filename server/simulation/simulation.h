#pragma once

#include "server/simulation/arrivals.h"
#include "server/simulation/figures.h"

#include <queue>

#include <unordered_map>

namespace callroom::simulation {

/// Runs a floor on a clock of its own: the engine that serves, told by made-up customers and agents what real ones
/// would tell it. The next thing to happen is the earlier of theirs and the engine's own deadlines. No I/O; one thread.
class Simulation {
public:
    explicit Simulation(Scenario scenario);
    Simulation(const Simulation&) = delete;
    Simulation& operator=(const Simulation&) = delete;

    /// Runs to the end, once: until the last who came before the horizon has left.
    [[nodiscard]] Figures run();

private:
    enum class Step : std::uint8_t { Arrive, GiveUp, HangUp, WrapUp };
    struct Due {
        core::Timestamp at{};
        std::uint64_t order = 0; ///< of those at the same time, the first planned comes first
        Step step = Step::Arrive;
        std::size_t queue = 0;     ///< of Arrive
        core::ContactId contactId; ///< of the others
        friend bool operator>(const Due& a, const Due& b) { return a.at != b.at ? a.at > b.at : a.order > b.order; }
    };
    struct Open {
        std::size_t queue = 0;
        core::UserId customerId;
        core::UserId agentId; ///< nil until accepted
        Arrival arrival;
    };
    struct Agent {
        int contacts = 0;
        core::Timestamp busySince{};
    };

    void start();
    void plan(core::Timestamp at, Step step, std::size_t queue, core::ContactId contact);
    void planArrival(std::size_t queue);
    void act(const Due& due);
    void join(std::size_t queue);
    void giveUp(core::ContactId id);
    void hangUp(core::ContactId id);
    void wrapUp(core::ContactId id);
    floor::Changes tell(core::UserId actor, floor::ActorKind kind, floor::CommandBody body);
    /// Agents accept what they are offered; what is closed is counted.
    void take(const floor::Changes& changes);
    void accept(const floor::Offer& offer);
    void close(const floor::Contact& contact);
    void endWork(core::UserId agent);
    /// The seconds of it that lie in the counted time.
    [[nodiscard]] double counted(core::Timestamp from, core::Timestamp until) const;

    Scenario m_scenario;
    core::SeededRandom m_random;
    floor::Floor m_floor;
    core::Timestamp m_start = core::fromEpochMilliseconds(1'800'000'000'000);
    core::Timestamp m_countedFrom{};
    core::Timestamp m_horizon{};
    core::Timestamp m_now = m_start;

    std::vector<Arrivals> m_arrivals; ///< of each queue
    std::vector<Arrival> m_coming;    ///< the next of each queue
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::uint64_t m_planned = 0;
    std::unordered_map<core::ContactId, Open> m_open;
    std::unordered_map<core::UserId, Agent> m_agents;
    Figures m_figures;
};

} // namespace callroom::simulation
