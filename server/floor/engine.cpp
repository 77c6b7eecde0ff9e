#include "server/floor/engine.h"

#include "server/floor/decider.h"
#include "server/floor/estimate.h"
#include "server/floor/rules.h"

#include <algorithm>

namespace callroom::floor {

core::Result<std::vector<Event>> Floor::decide(const Command& command, Timestamp now) const {
    return Decider(*this, command.actor, now).decide(command.body);
}

core::Result<Changes> Floor::execute(const Command& command, Timestamp now) {
    auto events = decide(command, now);
    if (!events) return core::fail(std::move(events.error()));
    Changes changes;
    // Sockets and readiness are facts of the moment, not of the record: they change the state without an event.
    if (const auto* readiness = std::get_if<SetReadiness>(&command.body)) {
        auto& agent = m_state.agents.at(readiness->agentId);
        agent.readiness = readiness->readiness;
        m_state.unroutedAgents.insert(readiness->agentId);
        refreshAgent(agent);
    } else if (const auto* connected = std::get_if<AgentConnected>(&command.body)) {
        if (const auto agent = m_state.agents.find(connected->agentId); agent != m_state.agents.end()) {
            agent->second.lostAt.reset();
            agent->second.isConnected = true;
            m_state.unroutedAgents.insert(connected->agentId);
            refreshAgent(agent->second);
        }
    } else if (const auto* disconnected = std::get_if<AgentDisconnected>(&command.body)) {
        if (const auto agent = m_state.agents.find(disconnected->agentId); agent != m_state.agents.end()) {
            agent->second.lostAt = now;
            agent->second.isConnected = false;
            refreshAgent(agent->second);
        }
    }
    apply(std::move(*events), changes);
    route(now, changes);
    collectRows(changes);
    return changes;
}

Changes Floor::expire(Timestamp now) {
    Changes changes;
    while (const auto entry = m_state.due.firstUntil(now)) {
        auto events = decideDue(*entry, now);
        if (!events.empty()) {
            apply(std::move(events), changes);
        } else if (entry->isAgent) {
            m_state.due.set(true, entry->id, std::nullopt);
        } else {
            // A refusal ran out or a tier opened: routing looks again.
            auto& record = m_state.contacts.at(ContactId{entry->id});
            std::erase_if(record.refusals, [&](const auto& refusal) { return refusal.second <= now; });
            record.lookedAt = now;
            m_state.unroutedContacts.insert({record.contact.lineKey, record.contact.id});
            refreshContact(record);
        }
    }
    route(now, changes);
    collectRows(changes);
    return changes;
}

std::vector<Event> Floor::decideDue(const DueList::Entry& entry, Timestamp now) {
    Decider decider(*this, Actor{}, now);
    if (entry.isAgent) return decider.decideDue(m_state.agents.at(UserId{entry.id}));
    return decider.decideDue(m_state.contacts.at(ContactId{entry.id}));
}

void Floor::apply(std::vector<Event> events, Changes& changes) {
    for (auto& event : events) {
        evolve(event);
        changes.events.push_back(std::move(event));
    }
}

void Floor::collectRows(Changes& changes) {
    std::unordered_set<core::Uuid> seen;
    for (const auto& event : changes.events) {
        if (event.contactId && seen.insert(event.contactId->value).second)
            if (const auto* open = contact(*event.contactId)) changes.contacts.push_back(*open);
        if (event.agentId && seen.insert(event.agentId->value).second)
            if (const auto found = m_state.agents.find(*event.agentId); found != m_state.agents.end()) {
                auto& agent = found->second;
                if (std::exchange(agent.collectedVersion, agent.state.version) != agent.state.version)
                    changes.agents.push_back(agent.state);
            }
        if (const auto* offered = std::get_if<ContactOffered>(&event.body))
            if (m_state.offers.contains(offered->offer.id)) changes.offers.push_back(offered->offer);
    }
    std::move(m_state.closedContacts.begin(), m_state.closedContacts.end(), std::back_inserter(changes.contacts));
    std::move(m_state.endedOffers.begin(), m_state.endedOffers.end(), std::back_inserter(changes.offers));
    m_state.closedContacts.clear();
    m_state.endedOffers.clear();
}

std::optional<int> Floor::position(const Contact& contact) const {
    if (!isWaiting(contact.status)) return std::nullopt;
    const Line* line = lineOf(m_state, contact);
    return line ? std::optional(line->position({contact.lineKey, contact.id})) : std::nullopt;
}

double Floor::slotsFor(const QueueRecord& queue) const {
    double slots = 0;
    for (const auto& [id, agent] : m_state.agents) {
        if (unfitness(agent) == "offline" || unfitness(agent) == "away" || !serves(agent, queue)) continue;
        int served = 0; // queues with someone waiting that share him
        for (const auto& [otherId, other] : m_state.queues)
            if (!other.line.isEmpty() && otherId != queue.config.id && serves(agent, other)) ++served;
        slots += static_cast<double>(agent.config.callCapacity) / (served + 1);
    }
    return slots;
}

std::optional<EstimatedWait> Floor::estimatedWait(const Contact& contact) const {
    const auto* queue = queueOf(m_state, contact);
    if (!queue || !isWaiting(contact.status)) return std::nullopt;
    const int ahead = queue->line.position({contact.lineKey, contact.id});
    const double handling =
        queue->meanHandlingSeconds > 0 ? queue->meanHandlingSeconds : m_settings.priorHandlingSeconds;
    return estimateWait(ahead, slotsFor(*queue), handling);
}

QueueFigures Floor::figures(const QueueRecord& queue) const {
    const auto count = [&](ContactStatus status) { return queue.byStatus[static_cast<std::size_t>(status)]; };
    QueueFigures figures;
    figures.ringing = count(ContactStatus::Offered);
    figures.waiting = count(ContactStatus::Queued) + figures.ringing;
    figures.active = count(ContactStatus::Connecting) + count(ContactStatus::Active) + count(ContactStatus::Held);
    figures.wrapping = count(ContactStatus::Wrapping);
    if (!queue.line.isEmpty()) {
        const auto* first = contact(queue.line.head().id);
        figures.longestWaitSince = first->queuedAt;
    }
    for (const auto& [id, agent] : m_state.agents) {
        if (agent.isRemoved || agent.state.presence == Presence::Offline || !serves(agent, queue)) continue;
        ++figures.staffed;
        if (unfitness(agent).empty() && hasFreeSlot(agent, Channel::Call)) ++figures.available;
    }
    const double handling = queue.meanHandlingSeconds > 0 ? queue.meanHandlingSeconds : m_settings.priorHandlingSeconds;
    figures.estimatedWait = estimateWait(queue.line.size() + 1, slotsFor(queue), handling);
    return figures;
}

const Contact* Floor::contact(ContactId id) const {
    const auto found = m_state.contacts.find(id);
    return found == m_state.contacts.end() ? nullptr : &found->second.contact;
}

const AgentRecord* Floor::agent(UserId id) const {
    const auto found = m_state.agents.find(id);
    return found == m_state.agents.end() ? nullptr : &found->second;
}

const QueueRecord* Floor::queue(QueueId id) const {
    const auto found = m_state.queues.find(id);
    return found == m_state.queues.end() ? nullptr : &found->second;
}

std::vector<ContactId> Floor::contactsOf(UserId customer) const {
    const auto found = m_state.byCustomer.find(customer);
    return found == m_state.byCustomer.end() ? std::vector<ContactId>{} : found->second;
}

DisplayState Floor::displayStateOf(UserId id) const {
    const auto* found = agent(id);
    return found ? displayState(m_state, *found) : DisplayState::Offline;
}

core::Uuid Floor::newId(Timestamp now) const {
    core::Uuid id = core::newUuid(now, *m_random);
    // Ids of one floor grow within the millisecond too: the twelve bits after the version count (RFC 9562, 6.2).
    m_idsInMillisecond = now == m_lastIdAt ? (m_idsInMillisecond + 1) & 0xfffU : 0;
    m_lastIdAt = now;
    id.bytes[6] = static_cast<std::uint8_t>(0x70U | (m_idsInMillisecond >> 8));
    id.bytes[7] = static_cast<std::uint8_t>(m_idsInMillisecond & 0xffU);
    return id;
}

} // namespace callroom::floor
