#pragma once

#include "server/floor/state/line.h"

#include <set>
#include <unordered_map>

namespace callroom::floor {

struct AgentRecord;
struct ContactRecord;
struct QueueRecord;

/// Waiting contacts that ask for the same: one queue (or one agent), one kind of slot, the same skills. Whether an
/// agent qualifies is answered once for all of them.
struct Demand {
    struct Key {
        QueueId queueId;
        UserId agentId; ///< of a direct call
        bool isCall = true;
        std::vector<SkillLevel> skills;
        friend bool operator==(const Key&, const Key&) = default;
    };

    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept;
    };

    Key key;
    const QueueRecord* queue = nullptr;
    std::set<Line::Place> waiting; ///< queued, not offered
    /// The same by the time they were queued; kept where tiers or rings open with time.
    std::set<std::pair<Timestamp, ContactId>> byAge;
};

/// All that waits, by demand; an agent who gets free looks only at demands that name no skill or one of his.
class Demands {
public:
    void clear();
    void add(ContactRecord& record, const QueueRecord* queue);
    void remove(ContactRecord& record);
    [[nodiscard]] bool isEmpty() const { return m_filled == 0; }

    /// Calls `look(demand)` for every demand the agent may qualify for.
    template <typename Agent, typename Look> void forEach(const Agent& agent, Look look) const {
        lookAt(m_direct, agent.config.id, look);
        lookAt(m_bySkill, std::string(), look);
        for (const auto& skill : agent.config.skills)
            lookAt(m_bySkill, skill.name, look);
    }

private:
    template <typename Index, typename Key, typename Look>
    static void lookAt(const Index& index, const Key& key, Look& look) {
        if (const auto found = index.find(key); found != index.end())
            for (const auto* demand : found->second)
                look(*demand);
    }
    [[nodiscard]] static const std::string& firstSkill(const Demand& demand);
    [[nodiscard]] std::vector<Demand*>& listOf(const Demand& demand);
    /// A demand that nobody makes now is kept for the next who does, unless there are many.
    void forget(const Demand& demand);

    std::unordered_map<Demand::Key, Demand, Demand::KeyHash> m_byKey;
    std::size_t m_filled = 0; ///< demands that somebody makes; these alone are listed below
    std::unordered_map<std::string, std::vector<Demand*>>
        m_bySkill; ///< under the first skill always asked for, or none
    std::unordered_map<UserId, std::vector<Demand*>> m_direct;
};

} // namespace callroom::floor
