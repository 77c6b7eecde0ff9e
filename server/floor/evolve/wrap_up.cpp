#include "server/floor/evolve/evolver.h"
#include "server/floor/route/rules.h"

#include <algorithm>

namespace callroom::floor {
namespace {

/// The weight of one more handled contact in a queue's mean handling time.
constexpr double handlingWeight = 0.1;

} // namespace

template <typename Done> void Evolver::noteWrapUp(Contact& contact, const Done& done) {
    contact.disposition = done.disposition;
    contact.notes = done.notes;
    contact.tags = done.tags;
    contact.wrappedAt = m_event.at;
    contact.deadline.reset();
}

void Evolver::operator()(const ContactTransferred& transferred) {
    auto& record = contact();
    Contact& changed = record.contact;
    auto& agent = m_state.agents.at(*changed.agentId);
    endHold(changed);
    endConsult(changed);
    auto& wrapUp = agent.state.wrapUps.emplace_back(changed);
    wrapUp.status = ContactStatus::Wrapping;
    wrapUp.outcome = Outcome::Transferred;
    wrapUp.endedAt = m_event.at;
    wrapUp.deadline = transferred.wrapUpDeadline;
    wrapUp.customerLostAt.reset();
    wrapUp.agentLostAt.reset();
    m_state.changedWrapUps.push_back(wrapUp);
    std::erase(agent.contacts, changed.id);
    record.handedOnBy.push_back(agent.config.id);
    ++agent.state.version;
    if (changed.answeredAt) agent.shift.talk += m_event.at - *changed.answeredAt;
    changed.agentId.reset();
    changed.answeredAt.reset();
    changed.agentLostAt.reset();
    changed.heldFor = Milliseconds(0);
    changed.queuedAt = m_event.at;
    goTo(record, transferred.to);
}

void Evolver::operator()(const HandoverWrapUpExtended& extended) {
    auto& agent = m_state.agents.at(*m_event.agentId);
    wrapUpOf(agent)->deadline = extended.deadline;
    m_state.changedWrapUps.push_back(*wrapUpOf(agent));
    ++agent.state.version;
}

void Evolver::operator()(const HandoverWrapUpDone& done) {
    auto& agent = m_state.agents.at(*m_event.agentId);
    const auto wrapUp = wrapUpOf(agent);
    learnHandling(*wrapUp);
    releaseSlot(agent, wrapUp->channel);
    noteWrapUp(*wrapUp, done);
    wrapUp->status = ContactStatus::Closed;
    m_state.changedWrapUps.push_back(std::move(*wrapUp));
    agent.state.wrapUps.erase(wrapUp);
    if (const auto record = m_state.contacts.find(*m_event.contactId); record != m_state.contacts.end())
        std::erase(record->second.handedOnBy, agent.config.id);
}

void Evolver::operator()(const WrapUpExtended& extended) {
    contact().contact.deadline = extended.deadline;
}

void Evolver::operator()(const ContactTagged& tagged) {
    contact().contact.tags = tagged.tags;
}

void Evolver::operator()(const WrapUpDone& done) {
    Contact& changed = contact().contact;
    noteWrapUp(changed, done);
    learnHandling(changed);
    if (changed.agentId) releaseAgent(changed, *changed.agentId);
    setStatus(changed, ContactStatus::Closed);
}

std::vector<Contact>::iterator Evolver::wrapUpOf(AgentRecord& agent) {
    return std::find_if(agent.state.wrapUps.begin(), agent.state.wrapUps.end(),
                        [&](const Contact& wrapUp) { return wrapUp.id == *m_event.contactId; });
}

void Evolver::learnHandling(const Contact& contact) {
    const bool isHandled = contact.outcome == Outcome::Handled || contact.outcome == Outcome::Transferred ||
                           contact.outcome == Outcome::CallbackKept;
    if (!contact.queueId || !contact.answeredAt || !isHandled) return;
    const auto queue = m_state.queues.find(*contact.queueId);
    if (queue == m_state.queues.end()) return;
    const double seconds = core::toSeconds(m_event.at - *contact.answeredAt);
    double& mean = queue->second.meanHandlingSeconds;
    if (mean <= 0) mean = m_settings.priorHandlingSeconds;
    mean += handlingWeight * (seconds - mean);
}

} // namespace callroom::floor
