#include "server/floor/engine.h"
#include "server/floor/evolve/evolver.h"
#include "server/floor/route/rules.h"

namespace callroom::floor {

ContactRecord& Evolver::contact() {
    return m_state.contacts.at(*m_event.contactId);
}

int& Evolver::load(AgentRecord& agent, Channel channel) {
    return usesCallSlot(channel) ? agent.callLoad : agent.chatLoad;
}

void Evolver::count(const Contact& contact, int by) {
    if (!contact.queueId || isParked(contact)) return;
    if (const auto queue = m_state.queues.find(*contact.queueId); queue != m_state.queues.end())
        queue->second.byStatus[static_cast<std::size_t>(contact.status)] += by;
}

void Evolver::setStatus(Contact& contact, ContactStatus status) {
    count(contact, -1);
    contact.status = status;
    count(contact, 1);
}

void Evolver::setQueue(Contact& contact, const std::optional<QueueId>& queue) {
    count(contact, -1);
    contact.queueId = queue;
    count(contact, 1);
}

void Floor::evolve(const Event& event) {
    std::visit(Evolver(m_state, m_settings, event), event.body);
    if (event.agentId)
        if (const auto agent = m_state.agents.find(*event.agentId); agent != m_state.agents.end())
            refreshAgent(agent->second);
    // An agent's own part of a contact that is another's by now, or closed.
    const bool isHandoverWrapUp = std::holds_alternative<HandoverWrapUpExtended>(event.body) ||
                                  std::holds_alternative<HandoverWrapUpDone>(event.body);
    if (!event.contactId || isHandoverWrapUp) return;
    const auto found = m_state.contacts.find(*event.contactId);
    Contact& contact = found->second.contact;
    ++contact.version;
    refreshContact(found->second);
    if (contact.status != ContactStatus::Closed) return;
    const auto customer = m_state.byCustomer.find(contact.customerId);
    std::erase(customer->second, contact.id);
    if (customer->second.empty()) m_state.byCustomer.erase(customer);
    if (contact.queueId)
        if (const auto queue = m_state.queues.find(*contact.queueId); queue != m_state.queues.end())
            --queue->second.byStatus[static_cast<std::size_t>(ContactStatus::Closed)];
    m_state.closedContacts.push_back(std::move(contact));
    m_state.contacts.erase(found);
}

} // namespace callroom::floor
