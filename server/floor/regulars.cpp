#include "server/floor/regulars.h"

#include "server/floor/rules.h"

namespace callroom::floor {

void listRegular(State& state, ContactRecord& record) {
    if (!record.contact.queueId || record.contact.preferredAgentId) return;
    const auto last = state.lastServed.agentOf(record.contact.customerId);
    const auto agent = last ? state.agents.find(*last) : state.agents.end();
    if (agent == state.agents.end()) return;
    record.lastServedBy = last;
    agent->second.regulars.push_back(record.contact.id);
}

void unlistRegular(State& state, ContactRecord& record) {
    if (!record.lastServedBy) return;
    std::erase(state.agents.at(*record.lastServedBy).regulars, record.contact.id);
    record.lastServedBy.reset();
}

void releaseRegulars(State& state, AgentRecord& agent) {
    for (const auto kind : slotKinds) {
        bool& wasReachable = agent.isReachable[static_cast<std::size_t>(kind)];
        if (!std::exchange(wasReachable, isReachable(agent, kind)) || wasReachable) continue;
        for (const auto id : agent.regulars)
            if (const auto& contact = state.contacts.at(id).contact; contact.status == ContactStatus::Queued)
                state.unroutedContacts.insert({contact.lineKey, id});
    }
}

} // namespace callroom::floor
