#include "server/floor/evolve/evolver.h"
#include "server/floor/route/rules.h"

namespace callroom::floor {

void Evolver::operator()(const ContactOffered& offered) {
    auto& record = contact();
    const Offer& offer = offered.offer;
    record.offers.push_back(offer.id);
    if (!record.contact.offeredAt) record.contact.offeredAt = offer.offeredAt;
    record.contact.deadline = offer.deadline;
    m_state.demands.remove(record);
    if (!record.contact.preferredAgentId && record.contact.queueId)
        if (const auto queue = m_state.queues.find(*record.contact.queueId); queue != m_state.queues.end())
            queue->second.cursor = offer.agentId;
    setStatus(record.contact, ContactStatus::Offered);
    m_state.offers.emplace(offer.id, offer);
    auto& agent = m_state.agents.at(offer.agentId);
    agent.offers.push_back(offer.id);
    load(agent, record.contact.channel) += 1;
    m_state.unroutedContacts.erase({record.contact.lineKey, record.contact.id});
}

void Evolver::operator()(const OfferEnded& ended) {
    auto& record = contact();
    const auto offer = m_state.offers.find(ended.offerId);
    auto& agent = m_state.agents.at(offer->second.agentId);
    std::erase(agent.offers, ended.offerId);
    load(agent, record.contact.channel) -= 1;
    if (ended.status == OfferStatus::Rejected || ended.status == OfferStatus::TimedOut)
        record.refusals.emplace_back(agent.config.id, m_event.at + m_settings.refusalTime);
    if (ended.status == OfferStatus::TimedOut) {
        ++agent.state.missedInARow;
        ++agent.state.version;
    }
    std::erase(record.offers, ended.offerId);
    settle(offer->second, ended.status);
    m_state.unroutedAgents.insert(agent.config.id);
}

void Evolver::operator()(const ContactAccepted& accepted) {
    auto& record = contact();
    Contact& changed = record.contact;
    leaveLine(record);
    endHandover(changed);
    auto& agent = m_state.agents.at(accepted.agentId);
    std::erase(agent.offers, accepted.offerId);
    agent.contacts.push_back(changed.id);
    ++agent.shift.contacts;
    m_state.lastServed.note({changed.customerId, accepted.agentId, changed.id});
    if (agent.state.missedInARow > 0) {
        agent.state.missedInARow = 0;
        ++agent.state.version;
    }
    settle(m_state.offers.at(accepted.offerId), OfferStatus::Accepted);
    record.offers.clear();
    record.refusals.clear();
    learnWait(changed);
    changed.agentId = accepted.agentId;
    changed.answeredAt = m_event.at;
    park(changed, std::nullopt);
    // A message is taken up by whoever reads it; a call back has yet to reach the customer.
    if (changed.callback && accepted.next == ContactStatus::Active) changed.callback->reachedAt = m_event.at;
    changed.deadline = accepted.deadline;
    setStatus(changed, accepted.next);
}

void Evolver::settle(Offer& offer, OfferStatus status) {
    offer.status = status;
    offer.endedAt = m_event.at;
    ++offer.version;
    const auto id = offer.id;
    m_state.endedOffers.push_back(std::move(offer));
    m_state.offers.erase(id);
}

void Evolver::endHandover(Contact& contact) {
    if (contact.returnQueueId) {
        setQueue(contact, contact.returnQueueId);
        contact.preferredAgentId.reset();
    }
    contact.returnQueueId.reset();
    contact.returnAgentId.reset();
}

void Evolver::learnWait(const Contact& contact) {
    const bool hasWaited = contact.offeredAt && contact.queuedAt && *contact.offeredAt > *contact.queuedAt;
    const bool isFirstWait = contact.queuedAt == contact.createdAt && !contact.callback;
    if (!contact.queueId || !hasWaited || !isFirstWait || !contact.estimatedP50Seconds) return;
    const auto queue = m_state.queues.find(*contact.queueId);
    if (queue == m_state.queues.end()) return;
    queue->second.waits.learn(
        {*contact.estimatedP50Seconds, contact.estimatedP90Seconds.value_or(*contact.estimatedP50Seconds)},
        m_event.at - *contact.queuedAt);
}

} // namespace callroom::floor
