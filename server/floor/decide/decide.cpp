#include "server/floor/decide/decider.h"

namespace callroom::floor {

core::Result<std::vector<Event>> Decider::decide(const CommandBody& body) {
    auto decided = std::visit([&](const auto& command) { return on(command); }, body);
    if (!decided) return core::fail(std::move(decided.error()));
    return std::move(m_events);
}

void Decider::add(std::optional<ContactId> contact, std::optional<UserId> agent, EventBody body) {
    m_events.push_back({EventId{m_floor.newId(m_now)}, m_now, contact, agent, std::move(body)});
}

core::Result<const ContactRecord*> Decider::open(ContactId id) const {
    const auto found = state().contacts.find(id);
    if (found == state().contacts.end()) return notFound();
    const Contact& contact = found->second.contact;
    const bool isMember = m_actor.kind == ActorKind::Supervisor || contact.customerId == m_actor.id ||
                          contact.agentId == m_actor.id || contact.conferenceAgentId == m_actor.id;
    if (!isMember) return notFound();
    return &found->second;
}

core::Result<const ContactRecord*> Decider::own(ContactId id) const {
    auto record = open(id);
    if (record && (*record)->contact.agentId != m_actor.id) {
        if (m_actor.kind == ActorKind::Supervisor) return core::fail(core::forbidden("not_your_contact"));
        return notFound();
    }
    return record;
}

void Decider::leaveFloor(const Contact& contact, Outcome outcome, std::string reason) {
    if (contact.consultOf) {
        closeConsult(contact, outcome, std::move(reason));
        return;
    }
    dropConsult(contact);
    add(contact.id, contact.agentId, ContactClosed{outcome, std::move(reason)});
    if (contact.agentId) afterWork(state().agents.at(*contact.agentId));
}

void Decider::afterWork(const AgentRecord& agent) {
    if (agent.callLoad + agent.chatLoad == 1) takeNextPresence(agent);
}

void Decider::takeNextPresence(const AgentRecord& agent) {
    if (agent.state.nextPresence)
        add(std::nullopt, agent.config.id,
            PresenceChanged{*agent.state.nextPresence, agent.state.nextAwayReason, "agent"});
}

} // namespace callroom::floor
