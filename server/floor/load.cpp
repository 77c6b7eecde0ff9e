#include "server/floor/decide/decider.h"
#include "server/floor/engine.h"
#include "server/floor/route/rules.h"
#include "server/floor/state/regulars.h"

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
    for (const auto& [queueId, agentId] : snapshot.cursors)
        if (const auto queue = state.queues.find(queueId); queue != state.queues.end()) queue->second.cursor = agentId;
    for (const auto& service : snapshot.services)
        state.lastServed.note(service);
    for (auto& agentState : snapshot.states) {
        auto& record = state.agents[agentState.id];
        // Someone who is no longer an agent may still have work open.
        if (record.config.id.isNil()) {
            record.config.id = agentState.id;
            record.isRemoved = true;
        }
        record.collectedVersion = agentState.version;
        record.lostAt = now;
        record.state = std::move(agentState);
        for (const auto& wrapUp : record.state.wrapUps)
            (usesCallSlot(wrapUp.channel) ? record.callLoad : record.chatLoad) += 1;
    }
    std::unordered_map<ContactId, std::vector<OfferId>> offersOf;
    for (auto& offer : snapshot.offers) {
        offersOf[offer.contactId].push_back(offer.id);
        const auto id = offer.id;
        state.offers.emplace(id, std::move(offer));
    }
    for (auto& contact : snapshot.contacts) {
        const auto id = contact.id;
        auto& record = state.contacts[id];
        record.contact = std::move(contact);
        if (const auto offers = offersOf.find(id); offers != offersOf.end()) record.offers = std::move(offers->second);
        floor.restore(record, now);
    }
    // An offer whose contact is not being offered has nothing to be accepted for.
    std::erase_if(state.offers, [&](const auto& entry) {
        const auto contact = state.contacts.find(entry.second.contactId);
        if (contact == state.contacts.end()) return true;
        const auto& offers = contact->second.offers;
        return std::find(offers.begin(), offers.end(), entry.first) == offers.end();
    });
    floor.rebuildIndexes();
    for (const auto& [id, queue] : state.queues)
        if (!queue.config.isOpen) state.overflowingQueues.insert(id);
    for (const auto& fact : snapshot.shiftFacts)
        retell(state, fact);
    for (auto& [id, agent] : state.agents)
        agent.shift.isOn = agent.state.presence != Presence::Offline;
    return floor;
}

namespace {

/// The agent of an open contact or offer, configured or not.
AgentRecord& agentAtWork(State& state, UserId id) {
    auto& agent = state.agents[id];
    if (agent.config.id.isNil()) {
        agent.config.id = agent.state.id = id;
        agent.isRemoved = true;
    }
    return agent;
}

} // namespace

void Floor::restore(ContactRecord& record, Timestamp now) {
    Contact& contact = record.contact;
    record.collectedVersion = contact.version;
    if (contact.status != ContactStatus::Offered) record.offers.clear();
    // Stored in one transaction with its offer; should that be missing, the contact waits on.
    if (contact.status == ContactStatus::Offered && record.offers.empty()) contact.status = ContactStatus::Queued;
    m_state.byCustomer[contact.customerId].push_back(contact.id);
    if (contact.queueId)
        if (const auto queue = m_state.queues.find(*contact.queueId);
            queue != m_state.queues.end() && !isParked(contact))
            ++queue->second.byStatus[static_cast<std::size_t>(contact.status)];

    const auto reserve = [&](AgentRecord& agent) {
        (usesCallSlot(contact.channel) ? agent.callLoad : agent.chatLoad) += 1;
    };
    for (const auto offer : record.offers) {
        auto& agent = agentAtWork(m_state, m_state.offers.at(offer).agentId);
        agent.offers.push_back(offer);
        reserve(agent);
    }
    if (contact.agentId) {
        auto& agent = agentAtWork(m_state, *contact.agentId);
        agent.contacts.push_back(contact.id);
        reserve(agent);
        if (isTalking(contact.status)) contact.agentLostAt = now;
    }
    if ((isWaiting(contact.status) && !isCallOwed(contact)) || isTalking(contact.status)) contact.customerLostAt = now;
    if (isWaiting(contact.status)) {
        Line* line = isParked(contact) ? nullptr : lineOf(m_state, contact);
        if (line) line->add({contact.lineKey, contact.id});
        record.waitUntil = contact.queuedAt.value_or(contact.createdAt) + longestWait(m_state, m_settings, contact);
        // While it is queued the deadline is that of its wait, which a lost agent may have made longer.
        if (contact.status == ContactStatus::Queued && contact.deadline) record.waitUntil = *contact.deadline;
    }
}

void Floor::rebuildIndexes() {
    m_state.idle.clear();
    m_state.demands.clear();
    m_state.due.clear();
    m_state.staffing.rebuild(m_state.queues, m_state.agents);
    m_state.audiences.rebuild(m_state.agents);
    for (auto& [id, agent] : m_state.agents) {
        m_state.idle.learn(agent);
        agent.due.reset();
        agent.regulars.clear();
        refreshAgent(agent);
        m_state.unroutedAgents.insert(id);
    }
    for (auto& [id, record] : m_state.contacts) {
        record.due.reset();
        record.demand = nullptr;
        record.lastServedBy.reset();
        record.handedOnBy.clear();
        const bool isInLine = isWaiting(record.contact.status) && !isParked(record.contact);
        if (isInLine) listRegular(m_state, record);
        if (isInLine && record.contact.status == ContactStatus::Queued) {
            m_state.demands.add(record, queueOf(m_state, record.contact));
            m_state.unroutedContacts.insert({record.contact.lineKey, id});
        }
        refreshContact(record);
    }
    for (const auto& [id, agent] : m_state.agents)
        for (const auto& wrapUp : agent.state.wrapUps)
            if (const auto contact = m_state.contacts.find(wrapUp.id); contact != m_state.contacts.end())
                contact->second.handedOnBy.push_back(id);
    m_state.audiences.settle();
}

FloorSnapshot Floor::snapshot() const {
    FloorSnapshot snapshot;
    for (const auto& [id, queue] : m_state.queues) {
        snapshot.queues.push_back(queue.config);
        if (queue.cursor) snapshot.cursors.emplace_back(id, *queue.cursor);
    }
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
    noteTime(now);
    std::unordered_set<QueueId> keptQueues;
    for (auto& queue : queues) {
        keptQueues.insert(queue.id);
        auto& record = m_state.queues[queue.id];
        record.config = std::move(queue);
    }
    for (const auto& [id, queue] : m_state.queues) {
        if (keptQueues.contains(id)) continue;
        const std::vector<Line::Place> waiting(queue.line.begin(), queue.line.end());
        for (const auto& place : waiting) {
            Decider decider(*this, Actor{}, now);
            decider.leaveLine(m_state.contacts.at(place.id), Outcome::Failed, "queue_removed");
            apply(decider.take(), changes);
        }
    }
    std::erase_if(m_state.queues, [&](const auto& entry) { return !keptQueues.contains(entry.first); });

    std::unordered_set<UserId> keptAgents;
    for (auto& agent : agents) {
        keptAgents.insert(agent.id);
        auto& record = m_state.agents[agent.id];
        record.state.id = agent.id;
        record.config = std::move(agent);
    }
    for (auto& [id, agent] : m_state.agents)
        agent.isRemoved = !keptAgents.contains(id);
    rebuildIndexes();
    for (const auto& [id, queue] : m_state.queues)
        m_state.overflowingQueues.insert(id);
    overflowWaiting(now, changes);
    route(now, changes);
    m_state.audiences.settle();
    collectRows(changes);
    return changes;
}

} // namespace callroom::floor
