#pragma once

#include "server/floor/types.h"

#include <array>
#include <set>
#include <unordered_map>

namespace callroom::floor {

struct AgentRecord;
struct QueueRecord;

/// Calls and videos share one kind of slot, chats have their own.
enum class SlotKind : std::uint8_t { Call, Chat };
constexpr std::array slotKinds{SlotKind::Call, SlotKind::Chat};

/// Agents who could take something now, the longest idle first: all of them, and those of each group and of each skill
/// at each level. Choosing starts from the narrowest order that holds everyone eligible, so its cost hardly grows with
/// the number of agents; listing one costs O(log n) for each of his traits.
class IdleAgents {
public:
    struct Entry {
        Timestamp since{};
        UserId id;
        const AgentRecord* agent = nullptr;
        friend bool operator<(const Entry& one, const Entry& other) {
            return std::tie(one.since, one.id) < std::tie(other.since, other.id);
        }
    };
    using Order = std::set<Entry>;

    /// Where an agent is listed; kept with him.
    struct Listing {
        std::vector<Order*> traits;
        std::optional<Timestamp> since;
    };

    void clear();
    /// Learns by which traits the agent is found. He must not be listed.
    void learn(AgentRecord& agent);
    /// Lists the agent as idle since then, or takes him off.
    void list(AgentRecord& agent, SlotKind kind, std::optional<Timestamp> since);

    [[nodiscard]] const Order& all(SlotKind kind) const { return m_all[static_cast<std::size_t>(kind)]; }

    /// Calls `isTaken(agent)` in order of idleness for agents who may be eligible for a contact that has waited that
    /// long and asks for these skills besides the queue's own, until it answers true.
    template <typename IsTaken>
    void search(const QueueRecord* queue, const std::vector<SkillLevel>& skills, SlotKind kind, Milliseconds waited,
                IsTaken isTaken) const {
        std::vector<const Order*> orders;
        if (!narrow(queue, skills, kind, waited, orders)) return;
        if (orders.size() == 1) {
            for (const auto& entry : *orders.front())
                if (isTaken(*entry.agent)) return;
            return;
        }
        std::vector<std::pair<Order::const_iterator, Order::const_iterator>> heads;
        for (const auto* order : orders)
            if (!order->empty()) heads.emplace_back(order->begin(), order->end());
        while (!heads.empty()) {
            std::size_t first = 0;
            for (std::size_t i = 1; i < heads.size(); ++i)
                if (*heads[i].first < *heads[first].first) first = i;
            if (isTaken(*heads[first].first->agent)) return;
            if (++heads[first].first == heads[first].second) {
                heads[first] = heads.back();
                heads.pop_back();
            }
        }
    }

private:
    static constexpr std::size_t levels = 5;
    using ByLevel = std::array<Order, levels>;

    /// The orders whose union holds everyone eligible; false when nobody can be.
    [[nodiscard]] bool narrow(const QueueRecord* queue, const std::vector<SkillLevel>& skills, SlotKind kind,
                              Milliseconds waited, std::vector<const Order*>& orders) const;

    std::array<Order, slotKinds.size()> m_all;
    std::array<std::unordered_map<GroupId, Order>, slotKinds.size()> m_groups;
    std::array<std::unordered_map<std::string, ByLevel>, slotKinds.size()> m_skills;
};

} // namespace callroom::floor
