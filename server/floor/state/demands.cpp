#include "server/floor/state/demands.h"

#include "server/floor/route/rules.h"

#include <algorithm>
#include <array>

namespace callroom::floor {

std::size_t Demand::KeyHash::operator()(const Key& key) const noexcept {
    constexpr std::size_t factor = 0x9e3779b97f4a7c15ULL;
    std::size_t hash = std::hash<QueueId>{}(key.queueId) ^ (std::hash<UserId>{}(key.agentId) * 3);
    hash = hash * factor + (key.isCall ? 1 : 0);
    for (const auto& skill : key.skills)
        hash = (hash ^ std::hash<std::string>{}(skill.name)) * factor + static_cast<std::size_t>(skill.level);
    return hash;
}

namespace {

/// Demands that nobody makes, kept rather than made anew with the next contact.
constexpr std::size_t mostKept = 1'000;

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
    m_filled = 0;
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
    }
    if (demand.waiting.empty()) {
        listOf(demand).push_back(&demand);
        ++m_filled;
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
    std::erase(listOf(demand), &demand);
    --m_filled;
    if (m_byKey.size() > mostKept) forget(demand);
}

std::vector<Demand*>& Demands::listOf(const Demand& demand) {
    return demand.key.agentId.isNil() ? m_bySkill[firstSkill(demand)] : m_direct[demand.key.agentId];
}

void Demands::forget(const Demand& demand) {
    const bool isLast = listOf(demand).empty();
    if (isLast && demand.key.agentId.isNil()) m_bySkill.erase(firstSkill(demand));
    if (isLast && !demand.key.agentId.isNil()) m_direct.erase(demand.key.agentId);
    const auto key = demand.key;
    m_byKey.erase(key);
}

} // namespace callroom::floor
