#include "server/floor/decide/decider.h"

namespace callroom::floor {

core::Result<const AgentRecord*> Decider::reachable(UserId id) const {
    const auto* agent = m_floor.agent(id);
    if (!agent || agent->isRemoved) return notFound();
    if (agent->state.presence == Presence::Offline)
        return core::fail(core::conflict("agent_unavailable", "this agent is offline"));
    return agent;
}

core::Result<void> Decider::on(const SetPresence& set) {
    const auto* agent = m_floor.agent(set.agentId);
    if (!agent || agent->isRemoved) return notFound();
    if (m_actor.kind == ActorKind::Customer || (m_actor.kind == ActorKind::Agent && m_actor.id != set.agentId))
        return core::fail(core::forbidden());
    const std::string reason = set.presence == Presence::Away ? set.reason : std::string();
    const std::string cause = m_actor.id == set.agentId ? "agent" : "supervisor";
    if (isBusy(*agent) && set.presence != Presence::Available) {
        if (agent->state.nextPresence != set.presence || agent->state.nextAwayReason != reason)
            add(std::nullopt, set.agentId, NextPresenceSet{set.presence, reason});
        return {};
    }
    if (agent->state.nextPresence) add(std::nullopt, set.agentId, NextPresenceSet{std::nullopt, {}});
    if (agent->state.presence != set.presence || agent->state.awayReason != reason)
        add(std::nullopt, set.agentId, PresenceChanged{set.presence, reason, cause});
    return {};
}

core::Result<void> Decider::on(const SetReadiness& set) {
    return m_floor.agent(set.agentId) ? core::Result<void>{} : notFound();
}

core::Result<void> Decider::on(const AgentConnected& connected) {
    const auto* agent = m_floor.agent(connected.agentId);
    if (!agent) return {};
    for (const auto id : agent->contacts)
        if (m_floor.contact(id)->agentLostAt) add(id, connected.agentId, PartyReturned{Party::Agent});
    return on(CustomerConnected{connected.agentId}); // of what he asks others
}

core::Result<void> Decider::on(const AgentDisconnected& disconnected) {
    const auto* agent = m_floor.agent(disconnected.agentId);
    if (!agent) return {};
    for (const auto id : agent->contacts)
        if (const auto* contact = m_floor.contact(id); isTalking(contact->status) && !contact->agentLostAt)
            add(id, disconnected.agentId, PartyLost{Party::Agent});
    return on(CustomerDisconnected{disconnected.agentId});
}

core::Result<void> Decider::on(const CustomerConnected& connected) {
    for (const auto id : m_floor.contactsOf(connected.customerId))
        if (m_floor.contact(id)->customerLostAt) add(id, std::nullopt, PartyReturned{Party::Customer});
    return {};
}

core::Result<void> Decider::on(const CustomerDisconnected& disconnected) {
    for (const auto id : m_floor.contactsOf(disconnected.customerId)) {
        const auto* contact = m_floor.contact(id);
        const bool isAwaited = isTalking(contact->status) || (isWaiting(contact->status) && !isCallOwed(*contact));
        if (isAwaited && !contact->customerLostAt) add(id, std::nullopt, PartyLost{Party::Customer});
    }
    return {};
}

} // namespace callroom::floor
