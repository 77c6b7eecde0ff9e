#include "server/floor/state/idle_agents.h"

#include "server/floor/route/admission.h"

#include <algorithm>

namespace callroom::floor {
namespace {

constexpr std::size_t indexOf(SlotKind kind) {
    return static_cast<std::size_t>(kind);
}

} // namespace

void IdleAgents::clear() {
    for (const auto kind : slotKinds) {
        m_all[indexOf(kind)].clear();
        m_groups[indexOf(kind)].clear();
        m_skills[indexOf(kind)].clear();
    }
}

void IdleAgents::learn(AgentRecord& agent) {
    for (const auto kind : slotKinds) {
        auto& listing = agent.listings[indexOf(kind)];
        listing = {};
        for (const auto& group : agent.config.groups)
            listing.traits.push_back(&m_groups[indexOf(kind)][group]);
        for (const auto& skill : agent.config.skills) {
            auto& byLevel = m_skills[indexOf(kind)][skill.name];
            for (std::size_t i = 0; i < levels && static_cast<int>(i) < skill.level; ++i)
                listing.traits.push_back(&byLevel[i]);
        }
    }
}

void IdleAgents::list(AgentRecord& agent, SlotKind kind, std::optional<Timestamp> since) {
    auto& listing = agent.listings[indexOf(kind)];
    if (listing.since == since) return;
    auto& all = m_all[indexOf(kind)];
    if (listing.since) {
        const Entry entry{*listing.since, agent.config.id, &agent};
        all.erase(entry);
        for (auto* order : listing.traits)
            order->erase(entry);
    }
    if (since) {
        const Entry entry{*since, agent.config.id, &agent};
        all.insert(all.end(), entry); // who got free now is last: the hint makes that cheap
        for (auto* order : listing.traits)
            order->insert(order->end(), entry);
    }
    listing.since = since;
}

bool IdleAgents::narrow(const QueueRecord* queue, const std::vector<SkillLevel>& skills, SlotKind kind,
                        Milliseconds waited, std::vector<const Order*>& orders) const {
    const Order* narrowest = &all(kind);
    const auto& bySkill = m_skills[indexOf(kind)];
    const auto narrowTo = [&](const std::vector<SkillLevel>& required) {
        return std::all_of(required.begin(), required.end(), [&](const SkillLevel& skill) {
            const int level = relaxedLevel(queue, skill, waited);
            if (level < 1) return true;
            const auto found = bySkill.find(skill.name);
            if (found == bySkill.end() || level > static_cast<int>(levels)) return false;
            const Order& order = found->second[static_cast<std::size_t>(level - 1)];
            if (order.size() < narrowest->size()) narrowest = &order;
            return !order.empty();
        });
    };
    if (!narrowTo(skills) || (queue && !narrowTo(queue->config.requiredSkills))) return false;
    if (queue && !queue->config.tiers.empty()) {
        std::size_t inTiers = 0;
        for (const auto& tier : queue->config.tiers) {
            const auto group = m_groups[indexOf(kind)].find(tier.groupId);
            if (group == m_groups[indexOf(kind)].end()) continue;
            orders.push_back(&group->second);
            inTiers += group->second.size();
        }
        if (inTiers == 0) return false;
        if (inTiers <= narrowest->size()) return true;
        orders.clear();
    }
    orders.push_back(narrowest);
    return true;
}

} // namespace callroom::floor
