#include "server/floor/route/admission.h"

#include "server/floor/route/rules.h"

#include <algorithm>

namespace callroom::floor {
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

/// After how many seconds the first of the agent's tiers opens; 0 where the queue has none.
std::optional<int> earliestTier(const AgentRecord& agent, const QueueRecord& queue) {
    if (queue.config.tiers.empty()) return 0;
    std::optional<int> earliest;
    for (const auto& tier : queue.config.tiers)
        if (isIn(agent, tier.groupId))
            earliest = std::min(earliest.value_or(tier.openAfterSeconds), tier.openAfterSeconds);
    return earliest;
}

/// How long until the rings ask for no more than he has.
std::optional<Milliseconds> skillWait(const AgentRecord& agent, const QueueRecord& queue,
                                      const std::vector<SkillLevel>& required) {
    int wait = 0;
    for (const auto& need : required) {
        const int level = levelOf(agent, need.name);
        if (level >= need.level) continue;
        std::optional<int> relaxed;
        for (const auto& ring : queue.config.rings)
            if (ring.skill == need.name && ring.level <= level)
                relaxed = std::min(relaxed.value_or(ring.afterSeconds), ring.afterSeconds);
        if (!relaxed) return std::nullopt;
        wait = std::max(wait, *relaxed);
    }
    return std::chrono::seconds(wait);
}

/// One that opens at once is open whatever the clock does.
bool hasWaited(const Contact& contact, std::optional<Milliseconds> wait, Timestamp now) {
    return wait && (*wait == Milliseconds(0) || now >= queuedSince(contact) + *wait);
}

std::string missingSkill(const AgentRecord& agent, const QueueRecord* queue, const std::vector<SkillLevel>& required,
                         Milliseconds waited) {
    for (const auto& need : required) {
        const int level = relaxedLevel(queue, need, waited);
        if (levelOf(agent, need.name) < level) return "skill:" + need.name + "<" + std::to_string(level);
    }
    return {};
}

} // namespace

int levelOf(const AgentRecord& agent, std::string_view skill) {
    for (const auto& held : agent.config.skills)
        if (held.name == skill) return held.level;
    return 0;
}

int relaxedLevel(const QueueRecord* queue, const SkillLevel& required, Milliseconds waited) {
    int level = required.level;
    if (!queue) return level;
    for (const auto& ring : queue->config.rings)
        if (ring.skill == required.name && waited >= std::chrono::seconds(ring.afterSeconds))
            level = std::min(level, ring.level);
    return level;
}

bool isDroppedInTime(const QueueRecord& queue, const std::string& skill) {
    const auto& rings = queue.config.rings;
    return std::any_of(rings.begin(), rings.end(),
                       [&](const QueueRing& ring) { return ring.skill == skill && ring.level <= 0; });
}

bool serves(const AgentRecord& agent, const QueueRecord& queue) {
    return isInTier(agent, queue) && skillWait(agent, queue, queue.config.requiredSkills);
}

bool hasSkills(const AgentRecord& agent, const std::vector<SkillLevel>& required) {
    return std::all_of(required.begin(), required.end(),
                       [&](const SkillLevel& need) { return levelOf(agent, need.name) >= need.level; });
}

std::optional<Milliseconds> tierWait(const State& state, const AgentRecord& agent, const QueueRecord& queue) {
    const auto& tiers = queue.config.tiers;
    const auto earliest = earliestTier(agent, queue);
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

std::optional<Milliseconds> entryWait(const State& state, const AgentRecord& agent, const QueueRecord& queue,
                                      const std::vector<SkillLevel>& asked) {
    const auto forSkills = skillWait(agent, queue, queue.config.requiredSkills);
    if (!forSkills) return std::nullopt;
    const auto forAsked = skillWait(agent, queue, asked);
    if (!forAsked) return std::nullopt;
    const auto forTier = tierWait(state, agent, queue);
    if (!forTier) return std::nullopt;
    return std::max({*forSkills, *forAsked, *forTier});
}

bool isAdmitted(const State& state, const AgentRecord& agent, const QueueRecord& queue, const Contact& contact,
                Timestamp now) {
    return hasWaited(contact, entryWait(state, agent, queue, contact.skills), now);
}

std::string reasonNotAdmitted(const State& state, const AgentRecord& agent, const QueueRecord* queue,
                              const Contact& contact, Timestamp now) {
    const auto waited = now - queuedSince(contact);
    if (queue) {
        if (!isInTier(agent, *queue)) return "not_in_tier";
        if (auto missing = missingSkill(agent, queue, queue->config.requiredSkills, waited); !missing.empty())
            return missing;
        if (!hasWaited(contact, tierWait(state, agent, *queue), now)) return "tier_closed";
    }
    return missingSkill(agent, queue, contact.skills, waited);
}

std::optional<std::string> admissionClass(const AgentRecord& agent, const QueueRecord& queue,
                                          const std::vector<SkillLevel>& asked) {
    const auto tier = earliestTier(agent, queue);
    if (!tier) return std::nullopt;
    std::string seen = std::to_string(*tier);
    const auto& rings = queue.config.rings;
    for (const auto* required : {&queue.config.requiredSkills, &asked})
        for (const auto& need : *required) {
            const int level = std::min(levelOf(agent, need.name), need.level);
            const bool isRelaxed =
                std::any_of(rings.begin(), rings.end(), [&](const QueueRing& ring) { return ring.skill == need.name; });
            seen += ' ';
            seen += std::to_string(isRelaxed ? level : static_cast<int>(level == need.level));
            // What is never given up tells, whatever comes after it.
            if (!isRelaxed && level < need.level) return seen;
        }
    return seen;
}

const AgentRecord* keptFor(const State& state, const ContactRecord& record, Timestamp now) {
    const Contact& contact = record.contact;
    if (!record.lastServedBy || contact.preferredAgentId) return nullptr;
    const auto* queue = queueOf(state, contact);
    if (!queue || now >= queuedSince(contact) + std::chrono::seconds(queue->config.stickySeconds)) return nullptr;
    const auto found = state.agents.find(*record.lastServedBy);
    if (found == state.agents.end()) return nullptr;
    const auto& agent = found->second;
    // Who has just handed it on does not want it back at once.
    const bool canTake = !openWrapUp(agent, contact.id) && isReachable(agent, slotKindOf(contact.channel)) &&
                         !hasRefused(record, agent.config.id, now) && isAdmitted(state, agent, *queue, contact, now);
    return canTake ? &agent : nullptr;
}

bool isReachable(const AgentRecord& agent, SlotKind kind) {
    if (standingOf(agent, kind) < Standing::NoSlot) return false;
    return (kind == SlotKind::Call ? agent.config.callCapacity : agent.config.chatCapacity) > 0;
}

} // namespace callroom::floor
