#include "server/floor/evolve/evolver.h"
#include "server/floor/route/rules.h"
#include "server/floor/state/regulars.h"

namespace callroom::floor {

void Evolver::operator()(const ContactJoined& joined) {
    auto& record = m_state.contacts[joined.contact->id];
    record.contact = *joined.contact;
    m_state.byCustomer[record.contact.customerId].push_back(record.contact.id);
    count(record.contact, 1);
    enterLine(record);
}

void Evolver::operator()(const ContactQueued& queued) {
    auto& record = contact();
    Contact& changed = record.contact;
    if (changed.agentId) releaseAgent(changed, *changed.agentId);
    if (isWaiting(changed.status)) leaveLine(record);
    changed.lineKey = queued.lineKey;
    changed.deadline = queued.deadline;
    changed.agentId.reset();
    changed.answeredAt.reset();
    changed.agentLostAt.reset();
    endHold(changed);
    endConsult(changed);
    park(changed, std::nullopt);
    setStatus(changed, ContactStatus::Queued);
    enterLine(record);
}

void Evolver::operator()(const ContactMoved& moved) {
    leaveLine(contact());
    goTo(contact(), moved.to);
}

void Evolver::operator()(const ContactPrioritised& prioritised) {
    auto& record = contact();
    givePlaceUp(record);
    record.contact.priority = prioritised.priority;
    record.contact.lineKey = prioritised.lineKey;
    takePlace(record);
}

void Evolver::operator()(const CallbackAsked& asked) {
    auto& record = contact();
    Contact& changed = record.contact;
    leaveLine(record);
    if (usesCallSlot(changed.channel)) changed.channel = Channel::Callback; // a chat is kept as a message
    changed.customerLostAt.reset();
    changed.deadline = asked.deadline;
    setStatus(changed, ContactStatus::Queued);
    count(changed, -1);
    changed.callback = Callback{asked.phone, m_event.at, asked.dueAt, 0, std::nullopt};
    count(changed, 1);
    enterLine(record);
}

void Evolver::operator()(const CallbackUnreached& unreached) {
    Contact& changed = contact().contact;
    releaseAgent(changed, *changed.agentId);
    changed.agentId.reset();
    changed.answeredAt.reset();
    changed.agentLostAt.reset();
    changed.customerLostAt.reset();
    changed.deadline = unreached.dueAt;
    ++changed.callback->attempts;
    setStatus(changed, ContactStatus::Queued);
    park(changed, unreached.dueAt);
}

void Evolver::operator()(const ContactClosed& closed) {
    auto& record = contact();
    Contact& changed = record.contact;
    leaveLine(record);
    endHandover(changed);
    if (changed.agentId) releaseAgent(changed, *changed.agentId);
    changed.outcome = closed.outcome;
    changed.endedAt = m_event.at;
    changed.deadline.reset();
    endHold(changed);
    endConsult(changed);
    park(changed, std::nullopt);
    changed.customerLostAt.reset();
    changed.agentLostAt.reset();
    setStatus(changed, ContactStatus::Closed);
}

void Evolver::goTo(ContactRecord& record, const Destination& to) {
    Contact& changed = record.contact;
    park(changed, std::nullopt);
    setQueue(changed, to.queueId);
    changed.preferredAgentId = to.agentId;
    changed.returnQueueId = to.returnQueueId;
    changed.returnAgentId = to.returnAgentId;
    changed.lineKey = to.lineKey;
    changed.deadline = to.deadline;
    setStatus(changed, ContactStatus::Queued);
    enterLine(record);
}

void Evolver::enterLine(ContactRecord& record) {
    const Contact& contact = record.contact;
    if (isParked(contact)) return;
    takePlace(record);
    listRegular(m_state, record);
    const auto* queue = queueOf(m_state, contact);
    if (queue && !queue->config.overflow.empty() && (!queue->config.isOpen || isUnstaffed(*queue)))
        m_state.overflowingQueues.insert(queue->config.id);
    record.waitUntil = contact.deadline.value_or(m_event.at);
}

void Evolver::leaveLine(ContactRecord& record) {
    givePlaceUp(record);
    unlistRegular(m_state, record);
}

void Evolver::takePlace(ContactRecord& record) {
    const Contact& contact = record.contact;
    if (isParked(contact)) return;
    const Line::Place place{contact.lineKey, contact.id};
    if (Line* line = lineOf(m_state, contact)) line->add(place);
    if (contact.status != ContactStatus::Queued) return; // rings: nobody else is looked for
    m_state.demands.add(record, queueOf(m_state, contact));
    m_state.unroutedContacts.insert(m_state.unroutedContacts.end(), place);
}

void Evolver::givePlaceUp(ContactRecord& record) {
    const Contact& contact = record.contact;
    const Line::Place place{contact.lineKey, contact.id};
    if (Line* line = lineOf(m_state, contact)) line->remove(place);
    m_state.demands.remove(record);
    m_state.unroutedContacts.erase(place);
}

void Evolver::park(Contact& contact, std::optional<Timestamp> dueAt) {
    if (!contact.callback) return;
    count(contact, -1);
    contact.callback->dueAt = dueAt;
    count(contact, 1);
}

} // namespace callroom::floor
