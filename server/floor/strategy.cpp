#include "server/floor/strategy.h"

#include "server/floor/rules.h"

namespace callroom::floor {
namespace {

/// longest_idle: agents are searched in that order, so the first who may take it is the one.
const AgentRecord* longestIdle(const State& state, const QueueRecord& queue, const ContactRecord& record,
                               Timestamp now) {
    const AgentRecord* chosen = nullptr;
    state.idle.search(&queue, record.contact.skills, slotKindOf(record.contact.channel), [&](const AgentRecord& agent) {
        if (!mayTake(state, agent, record, now)) return false;
        chosen = &agent;
        return true;
    });
    return chosen;
}

/// Whether the agent could take anything of the demand, before any one contact is looked at.
bool qualifies(const State& state, const AgentRecord& agent, const Demand& demand, Timestamp now) {
    if (!isIdle(agent, demand.key.isCall ? SlotKind::Call : SlotKind::Chat)) return false;
    if (!hasSkills(agent, demand.key.skills)) return false;
    if (!demand.queue) return true;
    if (!serves(agent, *demand.queue)) return false;
    // When the oldest has not waited long enough for his tier, nobody has.
    const auto wait = tierWait(state, agent, *demand.queue);
    return wait && (*wait == Milliseconds(0) || demand.byAge.begin()->first + *wait <= now);
}

} // namespace

const AgentRecord* chooseAgent(const State& state, const ContactRecord& record, Timestamp now) {
    if (record.contact.preferredAgentId) {
        const auto agent = state.agents.find(*record.contact.preferredAgentId);
        const bool isFree = agent != state.agents.end() && mayTake(state, agent->second, record, now);
        return isFree ? &agent->second : nullptr;
    }
    const auto* queue = queueOf(state, record.contact);
    if (!queue) return nullptr;
    // The api takes no queue with another strategy yet.
    return longestIdle(state, *queue, record, now);
}

const ContactRecord* chooseContact(const State& state, const AgentRecord& agent, Timestamp now) {
    const ContactRecord* best = nullptr;
    Line::Place bestPlace;
    state.demands.forEach(agent, [&](const Demand& demand) {
        if (best && !(*demand.waiting.begin() < bestPlace)) return;
        if (!qualifies(state, agent, demand, now)) return;
        for (const auto& place : demand.waiting) {
            if (best && !(place < bestPlace)) return;
            const auto& record = state.contacts.at(place.id);
            if (!mayTake(state, agent, record, now)) continue;
            best = &record;
            bestPlace = place;
            return;
        }
    });
    return best;
}

} // namespace callroom::floor
