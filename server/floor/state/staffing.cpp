#include "server/floor/state/staffing.h"

#include "server/floor/route/rules.h"

#include <algorithm>

namespace callroom::floor {

void Staffing::rebuild(std::unordered_map<QueueId, QueueRecord>& queues,
                       std::unordered_map<UserId, AgentRecord>& agents) {
    m_pools.clear();
    m_working.clear();
    for (auto& [id, queue] : queues)
        queue.pools.clear();
    for (auto& [id, agent] : agents) {
        agent.share = {};
        if (agent.isRemoved) continue;
        std::vector<QueueId> served;
        for (const auto& [queueId, queue] : queues)
            if (serves(agent, queue)) served.push_back(queueId);
        std::sort(served.begin(), served.end());
        const auto [found, isNew] = m_pools.try_emplace(served);
        Pool& pool = found->second;
        if (isNew)
            for (const auto queueId : served) {
                auto& queue = queues.at(queueId);
                pool.queues.push_back(&queue);
                queue.pools.push_back(&pool);
            }
        pool.agents.push_back(&agent);
        agent.share.pool = &pool;
    }
}

bool Staffing::count(AgentRecord& agent, bool isStaffed, bool isWorking, bool isAvailable) {
    auto& share = agent.share;
    if (!share.pool) return false;
    const auto change = [](bool from, bool to) { return static_cast<int>(to) - static_cast<int>(from); };
    share.pool->staffed += change(share.isStaffed, isStaffed);
    share.pool->available += change(share.isAvailable, isAvailable);
    const int working = change(share.isWorking, isWorking);
    share.isStaffed = isStaffed;
    share.isAvailable = isAvailable;
    share.isWorking = isWorking;
    if (working == 0) return false;
    share.pool->callSlots += working * agent.config.callCapacity;
    share.pool->chatSlots += working * agent.config.chatCapacity;
    bool isGroupEmptied = false;
    for (const auto& group : agent.config.groups)
        isGroupEmptied |= (m_working[group] += working) == 0;
    return isGroupEmptied;
}

void Staffing::countState(AgentRecord& agent, DisplayState state) {
    auto& share = agent.share;
    if (!share.pool || share.state == state) return;
    auto& counts = share.pool->byState;
    if (share.state) --counts[static_cast<std::size_t>(*share.state)];
    ++counts[static_cast<std::size_t>(state)];
    share.state = state;
}

} // namespace callroom::floor
