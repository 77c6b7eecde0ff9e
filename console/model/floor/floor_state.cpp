#include "console/model/floor/floor_state.h"

#include "console/model/text.h"

namespace callroom::console {

using core::ContactStatus;

FloorState::FloorState(const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock) {}

void FloorState::apply(const protocol::FloorSnapshot& floor) {
    learnTime(floor.at, true);
    m_queues.replace(floor.queues);
    m_agents.replace(floor.agents);
    m_contacts.replace(floor.contacts);
    count();
    Q_EMIT namesChanged();
    Q_EMIT applied();
}

void FloorState::apply(const protocol::FloorDelta& change) {
    learnTime(change.at, false);
    m_queues.put(change.queues);
    m_agents.put(change.agents);
    m_contacts.put(change.contacts);
    m_contacts.drop(change.removedContacts);
    m_agents.drop(change.removedAgents);
    m_queues.drop(change.removedQueues);
    count();
    Q_EMIT namesChanged();
    Q_EMIT applied();
}

void FloorState::clear() {
    m_contacts.replace({});
    m_agents.replace({});
    m_queues.replace({});
    count();
    Q_EMIT namesChanged();
    Q_EMIT applied();
}

QString FloorState::queueName(const std::optional<core::QueueId>& id) const {
    const auto* queue = id ? m_queues.find(*id) : nullptr;
    return queue ? fromUtf8(queue->name) : QString();
}

QString FloorState::agentName(const std::optional<core::UserId>& id) const {
    const auto* agent = id ? m_agents.find(*id) : nullptr;
    return agent ? fromUtf8(agent->name) : QString();
}

QString FloorState::customerName(const core::ContactId& id) const {
    const auto* contact = m_contacts.find(id);
    return contact ? fromUtf8(contact->customer.name) : QString();
}

core::Milliseconds FloorState::elapsed(core::Timestamp since) const {
    return std::max(now() - since, core::Milliseconds(0));
}

/// Each message was sent a little before it came, so the largest difference seen is the nearest to the truth.
void FloorState::learnTime(core::Timestamp serverTime, bool isFirst) {
    const auto offset = serverTime - m_clock.now();
    m_offset = isFirst ? offset : std::max(m_offset, offset);
}

void FloorState::count() {
    FloorTotals totals;
    for (const auto& contact : m_contacts.rows()) {
        if (contact.consultOf) continue;
        if (contact.status == ContactStatus::Queued || contact.status == ContactStatus::Offered) {
            ++totals.waiting;
            const auto since = contact.queuedAt.value_or(contact.createdAt);
            if (!totals.longestWaitSince || since < *totals.longestWaitSince) totals.longestWaitSince = since;
        } else if (contact.status == ContactStatus::Connecting || contact.status == ContactStatus::Active ||
                   contact.status == ContactStatus::Held) {
            ++totals.talking;
        }
    }
    for (const auto& agent : m_agents.rows()) {
        if (agent.presence != core::Presence::Offline) ++totals.signedInAgents;
        if (agent.state == core::DisplayState::Available) ++totals.availableAgents;
    }
    m_totals = totals;
}

} // namespace callroom::console
