#include "server/floor/evolve/evolver.h"
#include "server/floor/route/rules.h"

namespace callroom::floor {

void Evolver::operator()(const ContactConnected& connected) {
    Contact& changed = contact().contact;
    changed.deadline = connected.deadline;
    if (changed.callback) changed.callback->reachedAt = m_event.at;
    setStatus(changed, ContactStatus::Active);
}

void Evolver::operator()(const ContactHeld& held) {
    Contact& changed = contact().contact;
    changed.heldSince = m_event.at;
    changed.deadline = held.deadline;
    setStatus(changed, ContactStatus::Held);
}

void Evolver::operator()(const ContactResumed& resumed) {
    Contact& changed = contact().contact;
    endHold(changed);
    changed.deadline = resumed.deadline;
    setStatus(changed, ContactStatus::Active);
}

void Evolver::operator()(const PartyLost& lost) {
    Contact& changed = contact().contact;
    (lost.party == Party::Customer ? changed.customerLostAt : changed.agentLostAt) = m_event.at;
}

void Evolver::operator()(const PartyReturned& returned) {
    Contact& changed = contact().contact;
    (returned.party == Party::Customer ? changed.customerLostAt : changed.agentLostAt).reset();
}

void Evolver::operator()(const ConsultStarted& started) {
    contact().contact.consultId = started.consultId;
}

void Evolver::operator()(const ConsultEnded&) {
    endConsult(contact().contact);
}

void Evolver::operator()(const ConferenceStarted& started) {
    Contact& changed = contact().contact;
    endHold(changed);
    changed.conferenceAgentId = started.agentId;
    changed.deadline = started.deadline;
    setStatus(changed, ContactStatus::Active);
}

void Evolver::operator()(const ConversationEnded& ended) {
    Contact& changed = contact().contact;
    endHold(changed);
    endConsult(changed);
    changed.endedAt = m_event.at;
    changed.outcome = ended.outcome;
    changed.deadline = ended.wrapUpDeadline;
    changed.customerLostAt.reset();
    changed.agentLostAt.reset();
    setStatus(changed, ContactStatus::Wrapping);
}

void Evolver::endHold(Contact& contact) {
    if (!contact.heldSince) return;
    contact.heldFor += m_event.at - *contact.heldSince;
    contact.heldSince.reset();
}

void Evolver::endConsult(Contact& contact) {
    contact.consultId.reset();
    contact.conferenceAgentId.reset();
}

} // namespace callroom::floor
