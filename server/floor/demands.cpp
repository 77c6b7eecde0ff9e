#include "server/floor/demands.h"

#include "server/floor/rules.h"

#include <algorithm>
#include <array>

namespace callroom::floor {

std::size_t Demands::KeyHash::operator()(const Demand::Key& key) const noexcept {
    constexpr std::size_t factor = 0x9e3779b97f4a7c15ULL;
    std::size_t hash = std::hash<QueueId>{}(key.queueId) ^ (std::hash<UserId>{}(key.agentId) * 3);
    hash = hash * factor + (key.isCall ? 1 : 0);
    for (const auto& skill : key.skills)
        hash = (hash ^ std::hash<std::string>{}(skill.name)) * factor + static_cast<std::size_t>(skill.level);
    return hash;
}

namespace {

bool opensWithTime(const QueueRecord& queue) {
    return !queue.config.tiers.empty() || !queue.config.rings.empty();
}

} // namespace

const std::string& Demands::firstSkill(const Demand& demand) {
    static const std::string none;
    static const std::vector<SkillLevel> nothing;
    const std::array lists{demand.queue ? &demand.queue->config.requiredSkills : &nothing, &demand.key.skills};
    for (const auto* skills : lists)
        for (const auto& skill : *skills)
            if (!demand.queue || !isDroppedInTime(*demand.queue, skill.name)) return skill.name;
    return none;
}

void Demands::clear() {
    m_bySkill.clear();
    m_direct.clear();
    m_byKey.clear();
}

void Demands::add(ContactRecord& record, const QueueRecord* queue) {
    const Contact& contact = record.contact;
    Demand::Key key{contact.queueId.value_or(QueueId{}), contact.preferredAgentId.value_or(UserId{}),
                    usesCallSlot(contact.channel), contact.skills};
    const auto [found, isNew] = m_byKey.try_emplace(std::move(key));
    Demand& demand = found->second;
    if (isNew) {
        demand.key = found->first;
        demand.queue = queue;
        list(demand);
    }
    demand.waiting.insert(demand.waiting.end(), {contact.lineKey, contact.id});
    if (queue && opensWithTime(*queue))
        demand.byAge.insert(demand.byAge.end(), {contact.queuedAt.value_or(contact.createdAt), contact.id});
    record.demand = &demand;
}

void Demands::remove(ContactRecord& record) {
    if (!record.demand) return;
    Demand& demand = *std::exchange(record.demand, nullptr);
    const Contact& contact = record.contact;
    demand.waiting.erase({contact.lineKey, contact.id});
    demand.byAge.erase({contact.queuedAt.value_or(contact.createdAt), contact.id});
    if (!demand.waiting.empty()) return;
    unlist(demand);
    const auto key = demand.key;
    m_byKey.erase(key);
}

void Demands::list(Demand& demand) {
    auto& listed = demand.key.agentId.isNil() ? m_bySkill[firstSkill(demand)] : m_direct[demand.key.agentId];
    listed.push_back(&demand);
}

void Demands::unlist(Demand& demand) {
    if (demand.key.agentId.isNil()) {
        const auto found = m_bySkill.find(firstSkill(demand));
        std::erase(found->second, &demand);
        if (found->second.empty()) m_bySkill.erase(found);
    } else {
        const auto found = m_direct.find(demand.key.agentId);
        std::erase(found->second, &demand);
        if (found->second.empty()) m_direct.erase(found);
    }
}

} // namespace callroom::floor
