#include "server/floor/rules.h"

#include <algorithm>

namespace callroom::floor {

bool hasFreeSlot(const AgentRecord& agent, Channel channel) {
    if (usesCallSlot(channel)) return agent.callLoad < agent.config.callCapacity;
    return agent.callLoad == 0 && agent.chatLoad < agent.config.chatCapacity;
}

std::string_view unfitness(const AgentRecord& agent) {
    if (agent.isRemoved || agent.state.presence == Presence::Offline) return "offline";
    if (agent.state.presence == Presence::Away) return "away";
    if (agent.state.nextPresence && *agent.state.nextPresence != Presence::Available) return "away";
    if (agent.lostAt) return "not_connected";
    if (!agent.readiness.microphone) return "not_ready";
    return {};
}

bool serves(const AgentRecord& agent, const QueueRecord& queue) {
    const auto& tiers = queue.config.tiers;
    return tiers.empty() || std::any_of(tiers.begin(), tiers.end(), [&](const QueueTier& tier) {
               const auto& groups = agent.config.groups;
               return std::find(groups.begin(), groups.end(), tier.groupId) != groups.end();
           });
}

namespace {

std::string missingSkill(const AgentRecord& agent, const std::vector<SkillLevel>& required) {
    for (const auto& need : required) {
        const auto held = std::find_if(agent.config.skills.begin(), agent.config.skills.end(),
                                       [&](const SkillLevel& skill) { return skill.name == need.name; });
        if (held == agent.config.skills.end() || held->level < need.level)
            return "skill:" + need.name + "<" + std::to_string(need.level);
    }
    return {};
}

/// The tier of the agent's groups that opens first, or nothing when he is in none.
std::optional<int> tierOpensAfter(const AgentRecord& agent, const QueueRecord& queue) {
    std::optional<int> earliest;
    for (const auto& tier : queue.config.tiers) {
        const auto& groups = agent.config.groups;
        if (std::find(groups.begin(), groups.end(), tier.groupId) == groups.end()) continue;
        earliest = earliest ? std::min(*earliest, tier.openAfterSeconds) : tier.openAfterSeconds;
    }
    return earliest;
}

} // namespace

std::string reasonAgainst(const State& state, const AgentRecord& agent, const ContactRecord& record, Timestamp now) {
    const Contact& contact = record.contact;
    if (contact.preferredAgentId && *contact.preferredAgentId != agent.config.id) return "not_asked_for";
    if (const auto unfit = unfitness(agent); !unfit.empty()) return std::string(unfit);
    if (const auto* queue = queueOf(state, contact)) {
        if (!serves(agent, *queue)) return "not_in_tier";
        if (auto missing = missingSkill(agent, queue->config.requiredSkills); !missing.empty()) return missing;
        if (const auto opensAfter = tierOpensAfter(agent, *queue);
            opensAfter && now < contact.queuedAt.value_or(contact.createdAt) + std::chrono::seconds(*opensAfter))
            return "tier_closed";
    }
    if (auto missing = missingSkill(agent, contact.skills); !missing.empty()) return missing;
    if (!hasFreeSlot(agent, contact.channel)) return "no_slot";
    for (const auto& [refuser, until] : record.refusals)
        if (refuser == agent.config.id && now < until) return "rejected";
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

Timestamp waitDeadline(const State& state, const FloorSettings& settings, const Contact& contact) {
    const auto since = contact.queuedAt.value_or(contact.createdAt);
    if (const auto* queue = queueOf(state, contact)) return since + std::chrono::seconds(queue->config.maxWaitSeconds);
    return since + settings.directWait;
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
