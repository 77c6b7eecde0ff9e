#include "server/live/tenant_floor.h"

#include "server/floor/route/rules.h"
#include "shared/core/call_quality.h"
#include "shared/json/encode.h"

#include <algorithm>

namespace callroom::live {
namespace {

constexpr core::Milliseconds deltaInterval{100};
constexpr core::Milliseconds positionInterval{1000};
/// Contacts and agents that the watchdog looks at in one go: some 0.2 ms.
constexpr std::size_t watchedAtOnce = 500;
/// Places in a line that watchers are told: whoever leaves at the head moves everybody behind him.
constexpr int toldPlaces = 100;

std::optional<protocol::EstimatedWait> shown(const std::optional<floor::EstimatedWait>& wait) {
    if (!wait) return std::nullopt;
    return protocol::EstimatedWait{wait->p50Seconds, wait->p90Seconds};
}

protocol::FloorQueueAgents shown(const floor::StateCounts& counts) {
    const auto of = [&](core::DisplayState state) { return counts[static_cast<std::size_t>(state)]; };
    using core::DisplayState;
    return {of(DisplayState::Available), of(DisplayState::Ringing), of(DisplayState::Active),
            of(DisplayState::Wrapping),  of(DisplayState::Away),    of(DisplayState::Offline)};
}

} // namespace

protocol::FloorContact TenantFloor::contactRow(const floor::Contact& contact) const {
    protocol::FloorContact row;
    row.position = m_engine.position(contact);
    if (row.position > toldPlaces) row.position.reset();
    row.id = contact.id;
    row.channel = contact.channel;
    row.status = contact.status;
    row.queueId = contact.queueId;
    row.agentId = contact.agentId;
    row.customer = {contact.customerId, contact.customerName};
    row.subject = contact.subject;
    row.priority = contact.priority;
    row.createdAt = contact.createdAt;
    row.queuedAt = contact.queuedAt;
    row.offeredAt = contact.offeredAt;
    row.answeredAt = contact.answeredAt;
    row.heldSince = contact.heldSince;
    row.deadline = contact.deadline;
    row.preferredAgentId = contact.preferredAgentId;
    row.consultOf = contact.consultOf;
    row.conferenceAgentId = contact.conferenceAgentId;
    row.tags = contact.tags;
    if (const auto heard = m_quality.find(contact.id); heard != m_quality.end()) row.quality = heard->second;
    return row;
}

TenantFloor::TenantFloor(core::TenantId tenant, std::uint64_t life, floor::Floor engine, core::RandomSource& random,
                         chat::ThreadLimits threadLimits)
    : m_tenant(tenant)
    , m_life(life)
    , m_engine(std::move(engine))
    , m_threads(random, m_engine, m_rules, threadLimits) {}

void TenantFloor::setRules(TenantRules rules, core::Timestamp now) {
    m_rules = std::move(rules);
    m_days.follow(m_rules.company(), now);
    m_hoursDue = m_rules.nextChange(now);
}

void TenantFloor::beginDay(std::vector<reports::QuarterCounts> over, core::Timestamp now) {
    m_days.begin(m_rules.company(), now, std::move(over));
    for (const auto& [id, record] : m_engine.state().contacts)
        countToday(record.contact);
}

void TenantFloor::countToday(const floor::Contact& contact) {
    const auto* queue = contact.queueId ? m_engine.queue(*contact.queueId) : nullptr;
    m_days.follow(contact, queue ? &queue->config : nullptr);
}

floor::Changes TenantFloor::followHours(core::Timestamp now) {
    if (!m_hoursDue || now < *m_hoursDue) return {};
    m_hoursDue = m_rules.nextChange(now);
    noteChange(now);
    return m_engine.setOpenings(m_rules.openings(now), now);
}

Publication TenantFloor::publicationOf(const floor::Changes& changes, core::Timestamp now) {
    for (const auto& event : changes.events) {
        if (event.contactId) m_changed.contacts.insert(*event.contactId);
        if (event.contactId && !m_engine.contact(*event.contactId)) m_quality.erase(*event.contactId);
        if (event.agentId) touchAgent(*event.agentId);
    }
    for (const auto& contact : changes.contacts)
        countToday(contact);
    if (!m_deltaDue && m_watchers > 0) m_deltaDue = now + deltaInterval;
    if (!m_positionsDue && !changes.contacts.empty()) m_positionsDue = now + positionInterval;
    return live::publicationOf(changes, {m_tenant, now,
                                         [this](core::UserId id) {
                                             const auto* agent = m_engine.agent(id);
                                             return agent ? agent->config.name : std::string();
                                         },
                                         [this](core::ContactId id) { return m_engine.contact(id); },
                                         [this](core::UserId id) { return presenceOf(id); }, agentsToTell(changes)});
}

/// An agent's own events, and whatever makes him ring, talk, wrap up or be free again.
std::vector<core::UserId> TenantFloor::agentsToTell(const floor::Changes& changes) {
    std::vector<core::UserId> agents;
    for (const auto& event : changes.events) {
        if (!event.agentId || std::find(agents.begin(), agents.end(), *event.agentId) != agents.end()) continue;
        const auto state = m_engine.displayStateOf(*event.agentId);
        const auto [told, isFirst] = m_toldStates.try_emplace(*event.agentId, core::DisplayState::Offline);
        const bool isOwn = std::holds_alternative<floor::PresenceChanged>(event.body) ||
                           std::holds_alternative<floor::NextPresenceSet>(event.body);
        if (!isOwn && told->second == state) continue;
        told->second = state;
        agents.push_back(*event.agentId);
    }
    return agents;
}

protocol::AgentPresence TenantFloor::presenceOf(core::UserId id) const {
    const auto* agent = m_engine.agent(id);
    if (!agent) return {id, core::Presence::Offline, {}, {}, std::nullopt, core::DisplayState::Offline};
    const auto& state = agent->state;
    return {id, state.presence, state.awayReason, state.presenceSince, state.nextPresence, m_engine.displayStateOf(id)};
}

void TenantFloor::touchAgent(core::UserId agent) {
    m_changed.agents.insert(agent);
}

protocol::FloorAgent TenantFloor::agentRow(core::UserId id) const {
    protocol::FloorAgent row;
    row.id = id;
    const auto* agent = m_engine.agent(id);
    if (!agent) return row;
    row.name = agent->config.name;
    row.presence = agent->state.presence;
    row.reason = agent->state.awayReason;
    row.state = floor::displayState(m_engine.state(), *agent);
    row.presenceSince = agent->state.presenceSince;
    row.stateSince = std::max(agent->state.presenceSince, agent->state.idleSince);
    for (const auto contactId : agent->contacts) {
        row.contactIds.push_back(contactId);
        if (const auto* contact = m_engine.contact(contactId))
            row.stateSince = contact->endedAt.value_or(contact->answeredAt.value_or(row.stateSince));
    }
    for (const auto& wrapUp : agent->state.wrapUps)
        row.stateSince = wrapUp.endedAt.value_or(row.stateSince);
    for (const auto offerId : agent->offers) {
        const auto& offer = m_engine.state().offers.at(offerId);
        row.contactIds.push_back(offer.contactId);
        if (agent->contacts.empty()) row.stateSince = offer.offeredAt;
    }
    row.callCapacity = agent->config.callCapacity;
    row.callLoad = agent->callLoad;
    row.chatCapacity = agent->config.chatCapacity;
    row.chatLoad = agent->chatLoad;
    for (const auto& skill : agent->config.skills)
        row.skills.push_back({skill.name, skill.level});
    row.groupIds = agent->config.groups;
    row.nextPresence = agent->state.nextPresence;
    if (row.nextPresence == core::Presence::Away) row.nextReason = agent->state.nextAwayReason;
    row.ready = agent->readiness.microphone;
    row.connected = !agent->lostAt && agent->isConnected;
    return row;
}

protocol::FloorQueue TenantFloor::queueRow(core::QueueId id, core::Timestamp now) const {
    protocol::FloorQueue row;
    row.id = id;
    const auto* queue = m_engine.queue(id);
    if (!queue) return row;
    const auto figures = m_engine.figures(*queue);
    row.name = queue->config.name;
    row.channels = queue->config.channels;
    row.waiting = figures.waiting;
    row.longestWaitSince = figures.longestWaitSince;
    row.ringing = figures.ringing;
    row.active = figures.active;
    row.wrapping = figures.wrapping;
    row.staffed = figures.staffed;
    row.available = figures.available;
    row.agents = shown(figures.agents);
    row.estimatedWait = shown(figures.estimatedWait);
    if (const auto& error = figures.estimateError)
        row.estimateError = protocol::EstimateError{error->contacts, error->meanAbsoluteSeconds, error->withinP90};
    row.isOpen = queue->config.isOpen;
    row.serviceLevelSeconds = queue->config.serviceLevelSeconds;
    row.today = m_days.of(id, now);
    row.opensAt = queue->config.opensAt;
    return row;
}

protocol::FloorSnapshot TenantFloor::snapshot(core::Timestamp now) {
    protocol::FloorSnapshot snapshot;
    snapshot.at = now;
    for (const auto& [id, queue] : m_engine.state().queues) {
        snapshot.queues.push_back(queueRow(id, now));
        m_shownQueues[id] = snapshot.queues.back();
    }
    for (const auto& [id, agent] : m_engine.state().agents)
        if (!agent.isRemoved) snapshot.agents.push_back(agentRow(id));
    for (const auto& [id, record] : m_engine.state().contacts)
        snapshot.contacts.push_back(contactRow(record.contact));
    const auto byName = [](const auto& one, const auto& other) { return one.name < other.name; };
    std::sort(snapshot.queues.begin(), snapshot.queues.end(), byName);
    std::sort(snapshot.agents.begin(), snapshot.agents.end(), byName);
    std::sort(snapshot.contacts.begin(), snapshot.contacts.end(),
              [](const auto& one, const auto& other) { return one.createdAt < other.createdAt; });
    return snapshot;
}

protocol::FloorDelta TenantFloor::delta(core::Timestamp now) {
    protocol::FloorDelta delta;
    delta.at = now;
    for (const auto id : m_changed.contacts) {
        if (const auto* contact = m_engine.contact(id))
            delta.contacts.push_back(contactRow(*contact));
        else
            delta.removedContacts.push_back(id);
    }
    for (const auto id : m_changed.agents) {
        const auto* agent = m_engine.agent(id);
        if (agent && !agent->isRemoved)
            delta.agents.push_back(agentRow(id));
        else
            delta.removedAgents.push_back(id);
    }
    m_changed.contacts.clear();
    m_changed.agents.clear();
    for (const auto& [id, queue] : m_engine.state().queues) {
        auto row = queueRow(id, now);
        auto& shownRow = m_shownQueues[id];
        if (shownRow == row) continue;
        shownRow = row;
        delta.queues.push_back(std::move(row));
    }
    std::erase_if(m_shownQueues, [&](const auto& entry) {
        if (m_engine.queue(entry.first)) return false;
        delta.removedQueues.push_back(entry.first);
        return true;
    });
    return delta;
}

void TenantFloor::addWatcher(core::Timestamp now) {
    if (++m_watchers > 1) return;
    m_changed.contacts.clear();
    m_changed.agents.clear();
    m_deltaDue = now + deltaInterval;
}

void TenantFloor::tellAlso(UntoldRows untold) {
    m_changed.contacts.merge(untold.contacts);
    m_changed.agents.merge(untold.agents);
}

void TenantFloor::removeWatcher() {
    if (m_watchers > 0) --m_watchers;
}

std::optional<floor::Fault> TenantFloor::findFault(core::Timestamp now) {
    return m_watchdog.look(m_engine, now, watchedAtOnce);
}

Publication TenantFloor::tick(core::Timestamp now) {
    if (m_days.ends() && now >= *m_days.ends()) {
        m_days.follow(m_rules.company(), now);
        noteChange(now);
    }
    Publication publication;
    publication.tenant = m_tenant;
    if (m_positionsDue && *m_positionsDue <= now) {
        m_positionsDue.reset();
        for (const auto& update : m_positions.changed(m_engine)) {
            const protocol::QueuePosition position{update.contactId, update.position, shown(update.estimatedWait)};
            publication.pushes.push_back(
                {update.customerId, "queue.position", std::make_shared<const std::string>(json::encode(position))});
            if (m_watchers == 0 || update.position > toldPlaces) continue;
            m_changed.contacts.insert(update.contactId);
            m_deltaDue = now;
        }
    }
    if (m_deltaDue && *m_deltaDue <= now) {
        m_deltaDue.reset();
        const auto news = delta(now);
        const bool isNews = !news.queues.empty() || !news.agents.empty() || !news.contacts.empty() ||
                            !news.removedContacts.empty() || !news.removedAgents.empty() || !news.removedQueues.empty();
        if (isNews) publication.floor = FloorNews{std::make_shared<const std::string>(json::encode(news))};
    }
    return publication;
}

std::optional<core::Timestamp> TenantFloor::nextDue() const {
    std::optional<core::Timestamp> due = m_engine.nextDeadline();
    for (const auto& other : {m_deltaDue, m_positionsDue, m_hoursDue, m_threads.nextSilence(), m_days.ends()})
        if (other) due = due ? std::min(*due, *other) : *other;
    return due;
}

void TenantFloor::noteQuality(core::ContactId id, core::UserId by, const protocol::QualitySample& sample,
                              core::Timestamp now) {
    const auto* contact = m_engine.contact(id);
    if (!contact) return;
    m_quality[id] = {sample.lossPercent,
                     sample.jitterMs,
                     sample.rttMs,
                     core::meanOpinionScore(sample.lossPercent, sample.jitterMs, sample.rttMs),
                     contact->customerId == by ? core::Party::Customer : core::Party::Agent,
                     now};
    if (m_watchers > 0) m_changed.contacts.insert(id);
    noteChange(now);
}

void TenantFloor::noteChange(core::Timestamp now) {
    if (!m_deltaDue && m_watchers > 0) m_deltaDue = now + deltaInterval;
}

} // namespace callroom::live
