#include "server/floor/rules.h"

#include <algorithm>

namespace callroom::floor {

bool hasFreeSlot(const AgentRecord& agent, SlotKind kind) {
    if (kind == SlotKind::Call) return agent.callLoad < agent.config.callCapacity;
    return agent.callLoad == 0 && agent.chatLoad < agent.config.chatCapacity;
}

std::string_view unfitness(const AgentRecord& agent) {
    if (agent.isRemoved || agent.state.presence == Presence::Offline) return "offline";
    if (!isWorking(agent)) return "away";
    if (!agent.isConnected) return "not_connected";
    return {};
}

bool isIdle(const AgentRecord& agent, SlotKind kind) {
    return unfitness(agent).empty() && hasFreeSlot(agent, kind) &&
           (kind == SlotKind::Chat || agent.readiness.microphone);
}

bool isWorking(const AgentRecord& agent) {
    return !agent.isRemoved && agent.state.presence == Presence::Available &&
           agent.state.nextPresence.value_or(Presence::Available) == Presence::Available;
}

namespace {

bool isIn(const AgentRecord& agent, GroupId group) {
    const auto& groups = agent.config.groups;
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

bool isInTier(const AgentRecord& agent, const QueueRecord& queue) {
    const auto& tiers = queue.config.tiers;
    return tiers.empty() ||
           std::any_of(tiers.begin(), tiers.end(), [&](const QueueTier& tier) { return isIn(agent, tier.groupId); });
}

const SkillLevel* missingSkill(const AgentRecord& agent, const std::vector<SkillLevel>& required) {
    for (const auto& need : required) {
        const auto held = std::find_if(agent.config.skills.begin(), agent.config.skills.end(),
                                       [&](const SkillLevel& skill) { return skill.name == need.name; });
        if (held == agent.config.skills.end() || held->level < need.level) return &need;
    }
    return nullptr;
}

std::string textFor(const SkillLevel& missing) {
    return "skill:" + missing.name + "<" + std::to_string(missing.level);
}

bool isTierOpen(const State& state, const AgentRecord& agent, const QueueRecord& queue, const Contact& contact,
                Timestamp now) {
    const auto wait = tierWait(state, agent, queue);
    // One that opens at once is open whatever the clock does.
    return wait && (*wait == Milliseconds(0) || now >= contact.queuedAt.value_or(contact.createdAt) + *wait);
}

} // namespace

bool serves(const AgentRecord& agent, const QueueRecord& queue) {
    return isInTier(agent, queue) && hasSkills(agent, queue.config.requiredSkills);
}

bool hasSkills(const AgentRecord& agent, const std::vector<SkillLevel>& required) {
    return !missingSkill(agent, required);
}

std::optional<Milliseconds> tierWait(const State& state, const AgentRecord& agent, const QueueRecord& queue) {
    const auto& tiers = queue.config.tiers;
    if (tiers.empty()) return Milliseconds(0);
    std::optional<int> earliest;
    for (const auto& tier : tiers)
        if (isIn(agent, tier.groupId))
            earliest = std::min(earliest.value_or(tier.openAfterSeconds), tier.openAfterSeconds);
    if (!earliest) return std::nullopt;
    bool hasLower = false;
    bool isLowerStaffed = false;
    for (const auto& tier : tiers)
        if (tier.openAfterSeconds < *earliest) {
            hasLower = true;
            isLowerStaffed |= state.staffing.working(tier.groupId) > 0;
        }
    if (hasLower && !isLowerStaffed) return Milliseconds(0);
    return std::chrono::seconds(*earliest);
}

bool hasRefused(const ContactRecord& record, UserId agent, Timestamp now) {
    return std::any_of(record.refusals.begin(), record.refusals.end(),
                       [&](const auto& refusal) { return refusal.first == agent && now < refusal.second; });
}

bool mayTake(const State& state, const AgentRecord& agent, const ContactRecord& record, Timestamp now) {
    const Contact& contact = record.contact;
    if (contact.preferredAgentId && *contact.preferredAgentId != agent.config.id) return false;
    if (!isIdle(agent, slotKindOf(contact.channel)) || hasRefused(record, agent.config.id, now)) return false;
    if (!hasSkills(agent, contact.skills)) return false;
    const auto* queue = queueOf(state, contact);
    return !queue || (serves(agent, *queue) && isTierOpen(state, agent, *queue, contact, now));
}

std::string reasonAgainst(const State& state, const AgentRecord& agent, const ContactRecord& record, Timestamp now) {
    const Contact& contact = record.contact;
    const auto kind = slotKindOf(contact.channel);
    if (contact.preferredAgentId && *contact.preferredAgentId != agent.config.id) return "not_asked_for";
    if (const auto unfit = unfitness(agent); !unfit.empty()) return std::string(unfit);
    if (kind == SlotKind::Call && !agent.readiness.microphone) return "not_ready";
    if (const auto* queue = queueOf(state, contact)) {
        if (!isInTier(agent, *queue)) return "not_in_tier";
        if (const auto* missing = missingSkill(agent, queue->config.requiredSkills)) return textFor(*missing);
        if (!isTierOpen(state, agent, *queue, contact, now)) return "tier_closed";
    }
    if (const auto* missing = missingSkill(agent, contact.skills)) return textFor(*missing);
    if (!hasFreeSlot(agent, kind)) return "no_slot";
    if (hasRefused(record, agent.config.id, now)) return "rejected";
    return {};
}

bool isBusy(const AgentRecord& agent) {
    return agent.callLoad > 0 || agent.chatLoad > 0;
}

DisplayState displayState(const State& state, const AgentRecord& agent) {
    bool isWrapping = false;
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

Milliseconds longestWait(const State& state, const FloorSettings& settings, const Contact& contact) {
    const auto* queue = queueOf(state, contact);
    return queue ? std::chrono::seconds(queue->config.maxWaitSeconds) : settings.directWait;
}

std::optional<Timestamp> nextDue(const State& state, const FloorSettings& settings, const ContactRecord& record) {
    const Contact& contact = record.contact;
    std::optional<Timestamp> due = contact.deadline;
    const auto consider = [&](Timestamp at) { due = due ? std::min(*due, at) : at; };
    if (contact.customerLostAt && (isWaiting(contact.status) || isTalking(contact.status)))
        consider(*contact.customerLostAt + settings.resumeTime);
    if (contact.agentLostAt && isTalking(contact.status)) consider(*contact.agentLostAt + settings.resumeTime);
    if (contact.status == ContactStatus::Queued) {
        for (const auto& [agent, until] : record.refusals)
            consider(until);
        if (const auto* queue = queueOf(state, contact))
            for (const auto& tier : queue->config.tiers) {
                const auto opens =
                    contact.queuedAt.value_or(contact.createdAt) + std::chrono::seconds(tier.openAfterSeconds);
                if (record.lookedAt < opens) consider(opens);
            }
    }
    return due;
}

std::optional<Timestamp> nextDue(const FloorSettings& settings, const AgentRecord& agent) {
    if (!agent.lostAt || agent.state.presence == Presence::Offline) return std::nullopt;
    return *agent.lostAt + settings.resumeTime;
}

} // namespace callroom::floor
