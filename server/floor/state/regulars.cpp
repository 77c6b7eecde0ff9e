#include "server/floor/state/regulars.h"

#include "server/floor/route/rules.h"

namespace callroom::floor {

void listRegular(State& state, ContactRecord& record) {
    if (!record.contact.queueId || record.contact.preferredAgentId) return;
    const auto* last = state.lastServed.of(record.contact.customerId);
    // Whoever had this very contact has lost it or handed it on.
    if (!last || last->contactId == record.contact.id) return;
    const auto agent = state.agents.find(last->agentId);
    if (agent == state.agents.end()) return;
    record.lastServedBy = last->agentId;
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
