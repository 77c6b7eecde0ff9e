#include "server/floor/route/rules.h"

#include <algorithm>
#include <array>

namespace callroom::floor {

bool hasFreeSlot(const AgentRecord& agent, SlotKind kind) {
    if (kind == SlotKind::Call) return agent.callLoad < agent.config.callCapacity;
    return agent.callLoad == 0 && agent.chatLoad < agent.config.chatCapacity;
}

Standing standingOf(const AgentRecord& agent, SlotKind kind) {
    if (agent.isRemoved || agent.state.presence == Presence::Offline) return Standing::Offline;
    if (!isWorking(agent)) return Standing::Away;
    if (!agent.isConnected) return Standing::NotConnected;
    if (kind == SlotKind::Call && !agent.readiness.microphone) return Standing::NotReady;
    return hasFreeSlot(agent, kind) ? Standing::Free : Standing::NoSlot;
}

std::string_view wordOf(Standing standing) {
    constexpr std::array<std::string_view, standings.size()> words{"offline",   "away",    "not_connected",
                                                                   "not_ready", "no_slot", ""};
    return words[static_cast<std::size_t>(standing)];
}

bool isIdle(const AgentRecord& agent, SlotKind kind) {
    return standingOf(agent, kind) == Standing::Free;
}

bool isWorking(const AgentRecord& agent) {
    return !agent.isRemoved && agent.state.presence == Presence::Available &&
           agent.state.nextPresence.value_or(Presence::Available) == Presence::Available;
}

bool hasRefused(const ContactRecord& record, UserId agent, Timestamp now) {
    return std::any_of(record.refusals.begin(), record.refusals.end(),
                       [&](const auto& refusal) { return refusal.first == agent && now < refusal.second; });
}

bool mayTake(const State& state, const AgentRecord& agent, const ContactRecord& record, Timestamp now) {
    return isIdle(agent, slotKindOf(record.contact.channel)) && !hasRefused(record, agent.config.id, now) &&
           couldTake(state, agent, record, now);
}

bool couldTake(const State& state, const AgentRecord& agent, const ContactRecord& record, Timestamp now) {
    const Contact& contact = record.contact;
    if (contact.preferredAgentId && *contact.preferredAgentId != agent.config.id) return false;
    const auto kind = slotKindOf(contact.channel);
    const bool isOn = !agent.isRemoved && agent.isConnected && agent.state.presence != Presence::Offline;
    if (!isOn || !hasFreeSlot(agent, kind) || (kind == SlotKind::Call && !agent.readiness.microphone)) return false;
    if (openWrapUp(agent, contact.id)) return false;
    const auto* queue = queueOf(state, contact);
    // Who is asked for by name is asked whatever he knows.
    if (!queue) return true;
    if (!isAdmitted(state, agent, *queue, contact, now)) return false;
    const auto* kept = keptFor(state, record, now);
    return !kept || kept == &agent;
}

bool isBusy(const AgentRecord& agent) {
    return agent.callLoad > 0 || agent.chatLoad > 0;
}

bool isUnstaffed(const QueueRecord& queue) {
    return std::all_of(queue.pools.begin(), queue.pools.end(), [](const auto* pool) { return pool->staffed == 0; });
}

DisplayState displayState(const State& state, const AgentRecord& agent) {
    bool isWrapping = !agent.state.wrapUps.empty();
    bool isActive = false;
    for (const auto id : agent.contacts)
        if (const auto found = state.contacts.find(id); found != state.contacts.end()) {
            isWrapping |= found->second.contact.status == ContactStatus::Wrapping;
            isActive |= isTalking(found->second.contact.status);
        }
    if (isWrapping) return DisplayState::Wrapping;
    if (isActive) return DisplayState::Active;
    if (!agent.offers.empty()) return DisplayState::Ringing;
    switch (agent.state.presence) {
    case Presence::Away:
        return DisplayState::Away;
    case Presence::Available:
        return DisplayState::Available;
    case Presence::Offline:
        return DisplayState::Offline;
    }
    return DisplayState::Offline;
}

bool servesChannel(const QueueRecord& queue, Channel channel) {
    const auto& channels = queue.config.channels;
    return std::any_of(channels.begin(), channels.end(), [&](Channel served) {
        return served == channel || (channel == Channel::Callback && served == Channel::Call);
    });
}

const QueueRecord* queueOf(const State& state, const Contact& contact) {
    if (!contact.queueId) return nullptr;
    const auto found = state.queues.find(*contact.queueId);
    return found == state.queues.end() ? nullptr : &found->second;
}

const Line* lineOf(const State& state, const Contact& contact) {
    if (const auto* queue = queueOf(state, contact)) return &queue->line;
    if (!contact.preferredAgentId) return nullptr;
    const auto agent = state.agents.find(*contact.preferredAgentId);
    return agent == state.agents.end() ? nullptr : &agent->second.direct;
}

Line* lineOf(State& state, const Contact& contact) {
    return const_cast<Line*>(lineOf(static_cast<const State&>(state), contact)); // the state itself is not const
}

const Contact* openWrapUp(const AgentRecord& agent, ContactId contact) {
    for (const auto& wrapUp : agent.state.wrapUps)
        if (wrapUp.id == contact) return &wrapUp;
    return nullptr;
}

Milliseconds longestWait(const State& state, const FloorSettings& settings, const Contact& contact) {
    if (isCallOwed(contact)) return settings.callbackLife;
    const auto* queue = queueOf(state, contact);
    return queue ? std::chrono::seconds(queue->config.maxWaitSeconds) : settings.directWait;
}

Milliseconds customerAbsence(const Contact& contact, const FloorSettings& settings) {
    return contact.channel == Channel::Chat && isTalking(contact.status) ? settings.chatAbsence : settings.resumeTime;
}

std::optional<Timestamp> nextDue(const State& state, const FloorSettings& settings, const ContactRecord& record) {
    const Contact& contact = record.contact;
    std::optional<Timestamp> due = contact.deadline;
    const auto consider = [&](Timestamp at) { due = due ? std::min(*due, at) : at; };
    if (contact.customerLostAt && (isWaiting(contact.status) || isTalking(contact.status)))
        consider(*contact.customerLostAt + customerAbsence(contact, settings));
    if (contact.agentLostAt && isTalking(contact.status)) consider(*contact.agentLostAt + settings.resumeTime);
    if (contact.status == ContactStatus::Queued && !isParked(contact)) {
        for (const auto& [agent, until] : record.refusals)
            consider(until);
        if (const auto* queue = queueOf(state, contact)) {
            const auto considerAfter = [&](int seconds) {
                const auto at = queuedSince(contact) + std::chrono::seconds(seconds);
                if (record.lookedAt < at) consider(at);
            };
            for (const auto& tier : queue->config.tiers)
                considerAfter(tier.openAfterSeconds);
            for (const auto& ring : queue->config.rings)
                considerAfter(ring.afterSeconds);
            if (record.lastServedBy && queue->config.stickySeconds > 0) considerAfter(queue->config.stickySeconds);
        }
    }
    return due;
}

std::optional<Timestamp> nextDue(const FloorSettings& settings, const AgentRecord& agent) {
    std::optional<Timestamp> due;
    if (agent.lostAt && agent.state.presence != Presence::Offline) due = *agent.lostAt + settings.resumeTime;
    for (const auto& wrapUp : agent.state.wrapUps)
        due = std::min(due.value_or(*wrapUp.deadline), *wrapUp.deadline);
    return due;
}

} // namespace callroom::floor
