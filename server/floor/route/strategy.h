#pragma once

#include "server/floor/route/draws.h"
#include "server/floor/state/state.h"

namespace callroom::floor {

/// What orders waiting contacts of different queues at one moment. A contact's score is the time it has waited, with
/// the seconds that priority gives it for free, times its queue's weight: a queue of weight 2 has contacts that age
/// twice as fast, so its waits are half as long under load, and nobody waits for ever. Within a queue the order never
/// changes with time.
struct Claim {
    double score = 0;
    Line::Place place;
    /// The higher score is ahead; of equal ones, the better place.
    [[nodiscard]] bool isAheadOf(const Claim& other) const {
        return score > other.score || (score == other.score && place < other.place);
    }
};
/// Of a contact with that place; without a queue the weight is 1.
[[nodiscard]] Claim claimOf(const QueueRecord* queue, const Line::Place& place, Timestamp now);

/// Who gets this contact: the one it is kept for, or, among the agents who may take it, the one its queue's strategy
/// picks. None when nobody may. O(log agents) for longest_idle, O(eligible) for the others.
[[nodiscard]] const AgentRecord* chooseAgent(const State& state, const ContactRecord& contact, Timestamp now,
                                             Draws& draws);

/// Who else rings where a queue rings all: longest idle first, up to its limit. None elsewhere, nor when the contact is
/// kept for one agent.
[[nodiscard]] std::vector<const AgentRecord*> chooseAlso(const State& state, const ContactRecord& contact,
                                                         const AgentRecord& chosen, Timestamp now);

/// What this agent is offered next: of all lines he serves, the contact with the best claim that he may take.
[[nodiscard]] const ContactRecord* chooseContact(const State& state, const AgentRecord& agent, Timestamp now);

/// What this agent takes by himself: the same, also while he is away and of what he has refused.
[[nodiscard]] const ContactRecord* choosePull(const State& state, const AgentRecord& agent, Timestamp now);

} // namespace callroom::floor
