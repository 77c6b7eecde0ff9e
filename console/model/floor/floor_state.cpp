#include "console/model/floor/floor_state.h"

#include "console/model/text.h"

#include <algorithm>

namespace callroom::console {

using core::ContactStatus;

namespace {

template <typename Row>
bool haveNewNames(const RowTable<Row>& known, const std::vector<Row>& rows, std::string Row::*name) {
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
        const auto* former = known.find(row.id);
        return !former || former->*name != row.*name;
    });
}

bool haveNewCustomers(const RowTable<protocol::FloorContact>& known, const std::vector<protocol::FloorContact>& rows) {
    return std::any_of(rows.begin(), rows.end(), [&](const protocol::FloorContact& row) {
        const auto* former = known.find(row.id);
        return !former || former->customer.name != row.customer.name;
    });
}

} // namespace

FloorState::FloorState(const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock) {}

void FloorState::apply(const protocol::FloorSnapshot& floor) {
    Q_EMIT aboutToApply();
    learnTime(floor.at, true);
    m_queues.replace(floor.queues);
    m_agents.replace(floor.agents);
    m_contacts.replace(floor.contacts);
    finish({true, true, true});
}

void FloorState::apply(const protocol::FloorDelta& change) {
    Q_EMIT aboutToApply();
    learnTime(change.at, false);
    const NamesChange names{
        !change.removedQueues.empty() || haveNewNames(m_queues, change.queues, &protocol::FloorQueue::name),
        !change.removedAgents.empty() || haveNewNames(m_agents, change.agents, &protocol::FloorAgent::name),
        !change.removedContacts.empty() || haveNewCustomers(m_contacts, change.contacts)};
    m_queues.put(change.queues);
    m_agents.put(change.agents);
    m_contacts.put(change.contacts);
    m_contacts.drop(change.removedContacts);
    m_agents.drop(change.removedAgents);
    m_queues.drop(change.removedQueues);
    finish(names);
}

void FloorState::clear() {
    Q_EMIT aboutToApply();
    m_contacts.replace({});
    m_agents.replace({});
    m_queues.replace({});
    finish({true, true, true});
}

void FloorState::finish(const NamesChange& names) {
    count();
    if (names.ofQueues || names.ofAgents || names.ofCustomers) Q_EMIT namesChanged(names);
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
