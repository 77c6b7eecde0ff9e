#include "server/floor/strategy.h"

#include "server/floor/rules.h"

namespace callroom::floor {
namespace {

/// longest_idle: `available` is kept in that order, so the first who may take it is the one.
const AgentRecord* longestIdle(const State& state, const ContactRecord& contact, Timestamp now) {
    for (const auto& [since, id] : state.available) {
        const auto& agent = state.agents.at(id);
        if (reasonAgainst(state, agent, contact, now).empty()) return &agent;
    }
    return nullptr;
}

/// The first of a line that the agent may take and nobody is being asked about.
const ContactRecord* firstFor(const State& state, const Line& line, const AgentRecord& agent, Timestamp now) {
    for (const auto& place : line) {
        const auto& record = state.contacts.at(place.id);
        if (record.contact.status == ContactStatus::Queued && reasonAgainst(state, agent, record, now).empty())
            return &record;
    }
    return nullptr;
}

bool standsBefore(const ContactRecord& one, const ContactRecord& other) {
    return Line::Place{one.contact.lineKey, one.contact.id} < Line::Place{other.contact.lineKey, other.contact.id};
}

} // namespace

const AgentRecord* chooseAgent(const State& state, const ContactRecord& contact, Timestamp now) {
    if (contact.contact.preferredAgentId) {
        const auto agent = state.agents.find(*contact.contact.preferredAgentId);
        const bool isFree = agent != state.agents.end() && reasonAgainst(state, agent->second, contact, now).empty();
        return isFree ? &agent->second : nullptr;
    }
    // The api takes no queue with another strategy yet.
    return longestIdle(state, contact, now);
}

const ContactRecord* chooseContact(const State& state, const AgentRecord& agent, Timestamp now) {
    const ContactRecord* best = firstFor(state, agent.direct, agent, now);
    for (const auto& [id, queue] : state.queues) {
        if (queue.line.isEmpty() || !serves(agent, queue)) continue;
        const auto* first = firstFor(state, queue.line, agent, now);
        if (first && (!best || standsBefore(*first, *best))) best = first;
    }
    return best;
}

} // namespace callroom::floor
