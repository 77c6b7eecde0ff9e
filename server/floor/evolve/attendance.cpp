#include "server/floor/evolve/evolver.h"
#include "server/floor/route/rules.h"
#include "server/floor/state/regulars.h"

#include <algorithm>

namespace callroom::floor {

void Evolver::operator()(const PresenceChanged& changed) {
    auto& agent = m_state.agents.at(*m_event.agentId);
    const bool becameAvailable = changed.presence == Presence::Available && agent.state.presence != Presence::Available;
    const bool wasOffline = agent.state.presence == Presence::Offline;
    const bool isOn = changed.presence != Presence::Offline;
    if (isOn && !agent.shift.isOn) beginShift(agent);
    agent.shift.isOn = isOn;
    agent.state.presence = changed.presence;
    agent.state.awayReason = changed.awayReason;
    agent.state.nextPresence.reset();
    agent.state.nextAwayReason.clear();
    agent.state.presenceSince = m_event.at;
    if (becameAvailable) {
        agent.state.idleSince = m_event.at;
        agent.state.missedInARow = 0;
    }
    // Whoever comes on without a socket is waited for from now on.
    if (!agent.isConnected && wasOffline) agent.lostAt = m_event.at;
    ++agent.state.version;
    m_state.unroutedAgents.insert(agent.config.id);
}

void Evolver::operator()(const NextPresenceSet& set) {
    auto& agent = m_state.agents.at(*m_event.agentId);
    agent.state.nextPresence = set.presence;
    agent.state.nextAwayReason = set.awayReason;
    ++agent.state.version;
    m_state.unroutedAgents.insert(agent.config.id);
}

void Evolver::releaseAgent(const Contact& contact, UserId id) {
    auto& agent = m_state.agents.at(id);
    std::erase(agent.contacts, contact.id);
    if (contact.answeredAt) agent.shift.talk += contact.endedAt.value_or(m_event.at) - *contact.answeredAt;
    releaseSlot(agent, contact.channel);
}

void Evolver::releaseSlot(AgentRecord& agent, Channel channel) {
    load(agent, channel) -= 1;
    agent.state.idleSince = std::max(agent.state.idleSince, m_event.at);
    ++agent.state.version;
    m_state.unroutedAgents.insert(agent.config.id);
}

} // namespace callroom::floor
