#include "server/floor/decider.h"
#include "server/floor/engine.h"
#include "server/floor/rules.h"

#include <algorithm>

namespace callroom::floor {

Floor Floor::load(FloorSnapshot snapshot, FloorSettings settings, core::RandomSource& random, Timestamp now) {
    Floor floor(settings, random);
    State& state = floor.m_state;
    for (auto& queue : snapshot.queues) {
        const auto id = queue.id;
        state.queues[id].config = std::move(queue);
    }
    for (auto& agent : snapshot.agents) {
        auto& record = state.agents[agent.id];
        record.state.id = agent.id;
        record.config = std::move(agent);
    }
    for (auto& agentState : snapshot.states) {
        auto& record = state.agents[agentState.id];
        // Someone who is no longer an agent may still have work open.
        if (record.config.id.isNil()) {
            record.config.id = agentState.id;
            record.isRemoved = true;
        }
        record.collectedVersion = agentState.version;
        if (agentState.presence != Presence::Offline) record.lostAt = now;
        record.state = std::move(agentState);
    }
    for (auto& offer : snapshot.offers) {
        const auto id = offer.id;
        state.offers.emplace(id, std::move(offer));
    }
    for (auto& contact : snapshot.contacts) {
        const auto id = contact.id;
        auto& record = state.contacts[id];
        record.contact = std::move(contact);
        floor.restore(record, now);
    }
    // An offer without its contact has nothing to be accepted for.
    std::erase_if(state.offers, [&](const auto& entry) {
        const auto contact = state.contacts.find(entry.second.contactId);
        return contact == state.contacts.end() || contact->second.offerId != entry.first;
    });
    for (auto& [id, agent] : state.agents)
        floor.refreshAgent(agent);
    return floor;
}

void Floor::restore(ContactRecord& record, Timestamp now) {
    Contact& contact = record.contact;
    m_state.byCustomer[contact.customerId].push_back(contact.id);
    if (contact.queueId)
        if (const auto queue = m_state.queues.find(*contact.queueId); queue != m_state.queues.end())
            ++queue->second.byStatus[static_cast<std::size_t>(contact.status)];

    if (contact.status == ContactStatus::Offered) {
        const auto offer = std::find_if(m_state.offers.begin(), m_state.offers.end(),
                                        [&](const auto& entry) { return entry.second.contactId == contact.id; });
        record.offerId = offer->first;
        auto& agent = m_state.agents[offer->second.agentId];
        agent.offers.push_back(offer->first);
        (usesCallSlot(contact.channel) ? agent.callLoad : agent.chatLoad) += 1;
    }
    if (contact.agentId) {
        auto& agent = m_state.agents[*contact.agentId];
        if (agent.config.id.isNil()) {
            agent.config.id = agent.state.id = *contact.agentId;
            agent.isRemoved = true;
        }
        agent.contacts.push_back(contact.id);
        (usesCallSlot(contact.channel) ? agent.callLoad : agent.chatLoad) += 1;
        if (!agent.lostAt) agent.lostAt = now;
        if (isTalking(contact.status)) contact.agentLostAt = now;
    }
    if (isWaiting(contact.status) || isTalking(contact.status)) contact.customerLostAt = now;
    if (isWaiting(contact.status)) {
        const Line::Place place{contact.lineKey, contact.id};
        if (Line* line = lineOf(m_state, contact)) line->add(place);
        if (contact.status == ContactStatus::Queued) m_state.unroutedContacts.insert(place);
    }
    refreshContact(record);
}

FloorSnapshot Floor::snapshot() const {
    FloorSnapshot snapshot;
    for (const auto& [id, queue] : m_state.queues)
        snapshot.queues.push_back(queue.config);
    for (const auto& [id, agent] : m_state.agents) {
        if (!agent.isRemoved) snapshot.agents.push_back(agent.config);
        snapshot.states.push_back(agent.state);
    }
    for (const auto& [id, record] : m_state.contacts)
        snapshot.contacts.push_back(record.contact);
    for (const auto& [id, offer] : m_state.offers)
        snapshot.offers.push_back(offer);
    return snapshot;
}

Changes Floor::configure(std::vector<QueueConfig> queues, std::vector<AgentConfig> agents, Timestamp now) {
    Changes changes;
    std::unordered_set<QueueId> keptQueues;
    for (auto& queue : queues) {
        keptQueues.insert(queue.id);
        auto& record = m_state.queues[queue.id];
        record.config = std::move(queue);
        for (const auto& place : record.line)
            m_state.unroutedContacts.insert(place);
    }
    for (auto queue = m_state.queues.begin(); queue != m_state.queues.end();) {
        if (keptQueues.contains(queue->first)) {
            ++queue;
            continue;
        }
        const std::vector<Line::Place> waiting(queue->second.line.begin(), queue->second.line.end());
        for (const auto& place : waiting) {
            Decider decider(*this, Actor{}, now);
            decider.leaveLine(m_state.contacts.at(place.id), Outcome::Failed, "queue_removed");
            apply(decider.take(), changes);
        }
        queue = m_state.queues.erase(queue);
    }

    std::unordered_set<UserId> keptAgents;
    for (auto& agent : agents) {
        keptAgents.insert(agent.id);
        auto& record = m_state.agents[agent.id];
        record.state.id = agent.id;
        record.config = std::move(agent);
        record.isRemoved = false;
        m_state.unroutedAgents.insert(record.config.id);
    }
    for (auto& [id, agent] : m_state.agents) {
        agent.isRemoved = !keptAgents.contains(id);
        refreshAgent(agent);
    }
    route(now, changes);
    collectRows(changes);
    return changes;
}

} // namespace callroom::floor
