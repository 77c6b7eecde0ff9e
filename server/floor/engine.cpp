#include "server/floor/engine.h"

#include "server/floor/decide/decider.h"
#include "server/floor/route/estimate.h"
#include "server/floor/route/rules.h"

#include <algorithm>

namespace callroom::floor {

core::Result<std::vector<Event>> Floor::decide(const Command& command, Timestamp now) const {
    return Decider(*this, command.actor, now).decide(command.body);
}

core::Result<Changes> Floor::execute(const Command& command, Timestamp now) {
    auto events = decide(command, now);
    if (!events) return core::fail(std::move(events.error()));
    Changes changes;
    noteTime(now);
    noteMoment(command, now);
    apply(std::move(*events), changes);
    overflowWaiting(now, changes);
    route(now, changes);
    m_state.audiences.settle();
    collectRows(changes);
    return changes;
}

void Floor::noteTime(Timestamp now) {
    if (now < m_lastNow)
        for (auto& [id, record] : m_state.contacts) {
            record.lookedAt = std::min(record.lookedAt, now);
            refreshContact(record);
        }
    m_lastNow = now;
}

/// Sockets and readiness are facts of the moment, not of the record: they change the state without an event.
void Floor::noteMoment(const Command& command, Timestamp now) {
    const auto* readiness = std::get_if<SetReadiness>(&command.body);
    const auto* connected = std::get_if<AgentConnected>(&command.body);
    const auto* disconnected = std::get_if<AgentDisconnected>(&command.body);
    if (!readiness && !connected && !disconnected) return;
    const auto found = m_state.agents.find(readiness   ? readiness->agentId
                                           : connected ? connected->agentId
                                                       : disconnected->agentId);
    if (found == m_state.agents.end()) return;
    AgentRecord& agent = found->second;
    if (readiness) {
        agent.readiness = readiness->readiness;
    } else {
        agent.isConnected = connected != nullptr;
        agent.lostAt = connected ? std::nullopt : agent.lostAt ? agent.lostAt : std::optional(now);
    }
    m_state.unroutedAgents.insert(found->first);
    refreshAgent(agent);
}

Changes Floor::expire(Timestamp now) {
    Changes changes;
    noteTime(now);
    while (const auto entry = m_state.due.firstUntil(now)) {
        auto events = decideDue(*entry, now);
        if (!events.empty()) {
            apply(std::move(events), changes);
        } else if (entry->isAgent) {
            auto& agent = m_state.agents.at(UserId{entry->id});
            m_state.due.set(true, entry->id, agent.due, std::nullopt);
        } else {
            // A refusal ran out or a tier opened: routing looks again.
            auto& record = m_state.contacts.at(ContactId{entry->id});
            std::erase_if(record.refusals, [&](const auto& refusal) { return refusal.second <= now; });
            record.lookedAt = now;
            m_state.unroutedContacts.insert({record.contact.lineKey, record.contact.id});
            refreshContact(record);
        }
    }
    overflowWaiting(now, changes);
    route(now, changes);
    m_state.audiences.settle();
    collectRows(changes);
    return changes;
}

std::vector<Event> Floor::decideDue(const DueList::Entry& entry, Timestamp now) {
    Decider decider(*this, Actor{}, now);
    if (entry.isAgent) return decider.decideDue(m_state.agents.at(UserId{entry.id}));
    return decider.decideDue(m_state.contacts.at(ContactId{entry.id}));
}

void Floor::apply(std::vector<Event> events, Changes& changes) {
    for (const auto& event : events)
        evolve(event);
    if (changes.events.empty())
        changes.events = std::move(events);
    else
        std::move(events.begin(), events.end(), std::back_inserter(changes.events));
}

void Floor::collectRows(Changes& changes) {
    for (const auto& event : changes.events) {
        if (event.contactId)
            if (const auto found = m_state.contacts.find(*event.contactId); found != m_state.contacts.end()) {
                auto& record = found->second;
                if (std::exchange(record.collectedVersion, record.contact.version) != record.contact.version)
                    changes.contacts.push_back(record.contact);
            }
        if (event.agentId)
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
    std::move(m_state.changedWrapUps.begin(), m_state.changedWrapUps.end(), std::back_inserter(changes.wrapUps));
    m_state.changedWrapUps.clear();
    m_state.closedContacts.clear();
    m_state.endedOffers.clear();
}

std::optional<int> Floor::position(const Contact& contact) const {
    if (!isWaiting(contact.status) || isParked(contact)) return std::nullopt;
    const Line* line = lineOf(m_state, contact);
    return line ? std::optional(line->position({contact.lineKey, contact.id})) : std::nullopt;
}

double Floor::slotsFor(const QueueRecord& queue) const {
    const auto& channels = queue.config.channels;
    const bool isChatOnly = std::all_of(channels.begin(), channels.end(), [](Channel c) { return !usesCallSlot(c); });
    double slots = 0;
    for (const auto* pool : queue.pools) {
        // Agents are shared with the other queues they serve that have someone waiting.
        const auto others = std::count_if(pool->queues.begin(), pool->queues.end(), [&](const QueueRecord* other) {
            return other != &queue && !other->line.isEmpty();
        });
        slots += (isChatOnly ? pool->chatSlots : pool->callSlots) / static_cast<double>(others + 1);
    }
    return slots;
}

std::optional<EstimatedWait> Floor::estimateAt(const QueueRecord& queue, int place) const {
    const double handling = queue.meanHandlingSeconds > 0 ? queue.meanHandlingSeconds : m_settings.priorHandlingSeconds;
    return m_estimator.estimate(place, slotsFor(queue), handling * queue.waits.scale());
}

std::vector<const QueueRecord*> Floor::alternativesTo(const QueueRecord& queue, Channel channel) const {
    std::vector<const QueueRecord*> open;
    for (const auto id : queue.config.alternatives) {
        const auto* other = this->queue(id);
        if (other && servesChannel(*other, channel) && other->config.isOpen &&
            other->line.size() < other->config.maxLength)
            open.push_back(other);
    }
    return open;
}

const QueueRecord* Floor::queueNamed(std::string_view name) const {
    for (const auto& [id, queue] : m_state.queues)
        if (queue.config.name == name) return &queue;
    return nullptr;
}

std::optional<EstimatedWait> Floor::estimatedWait(const Contact& contact) const {
    const auto* queue = queueOf(m_state, contact);
    if (!queue || !isWaiting(contact.status) || isParked(contact)) return std::nullopt;
    return estimateAt(*queue, queue->line.position({contact.lineKey, contact.id}));
}

QueueFigures Floor::figures(const QueueRecord& queue) const {
    const auto count = [&](ContactStatus status) { return queue.byStatus[static_cast<std::size_t>(status)]; };
    QueueFigures figures;
    figures.ringing = count(ContactStatus::Offered);
    figures.waiting = count(ContactStatus::Queued) + figures.ringing;
    figures.active = count(ContactStatus::Connecting) + count(ContactStatus::Active) + count(ContactStatus::Held);
    figures.wrapping = count(ContactStatus::Wrapping);
    if (!queue.line.isEmpty()) figures.longestWaitSince = contact(queue.line.head().id)->queuedAt;
    for (const auto* pool : queue.pools) {
        figures.staffed += pool->staffed;
        figures.available += pool->available;
        for (std::size_t state = 0; state < figures.agents.size(); ++state)
            figures.agents[state] += pool->byState[state];
    }
    figures.estimatedWait = estimateAt(queue, queue.line.size() + 1);
    figures.estimateError = queue.waits.error();
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

std::span<const ContactId> Floor::contactsOf(UserId customer) const {
    const auto found = m_state.byCustomer.find(customer);
    if (found == m_state.byCustomer.end()) return {};
    return found->second;
}

DisplayState Floor::displayStateOf(UserId id) const {
    const auto* found = agent(id);
    return found ? displayState(m_state, *found) : DisplayState::Offline;
}

} // namespace callroom::floor
