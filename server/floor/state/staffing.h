#pragma once

#include "server/floor/types.h"

#include <array>
#include <map>
#include <unordered_map>

namespace callroom::floor {

struct AgentRecord;
struct QueueRecord;

/// How many agents are in each state, at its number in DisplayState.
using StateCounts = std::array<int, core::Words<DisplayState>::table.size()>;

/// How many work, without counting them each time: agents who serve the same queues are one pool.
class Staffing {
public:
    struct Pool {
        std::vector<const QueueRecord*> queues;
        std::vector<const AgentRecord*> agents;
        int staffed = 0;   ///< on, away included
        int available = 0; ///< could take a call now
        int callSlots = 0; ///< of those who work or could
        int chatSlots = 0;
        StateCounts byState{};
    };
    /// What an agent adds to his pool and groups; kept with him.
    struct Share {
        Pool* pool = nullptr;
        bool isStaffed = false;
        bool isWorking = false;
        bool isAvailable = false;
        std::optional<DisplayState> state;
    };

    /// Divides the agents into pools; nobody is counted yet.
    void rebuild(std::unordered_map<QueueId, QueueRecord>& queues, std::unordered_map<UserId, AgentRecord>& agents);
    /// Counts the agent as he is now. Whether one of his groups has just lost its last working agent.
    [[nodiscard]] bool count(AgentRecord& agent, bool isStaffed, bool isWorking, bool isAvailable);
    /// Counts the agent in the state that he is shown in now.
    static void countState(AgentRecord& agent, DisplayState state);

    [[nodiscard]] int working(GroupId group) const {
        const auto found = m_working.find(group);
        return found == m_working.end() ? 0 : found->second;
    }

private:
    std::map<std::vector<QueueId>, Pool> m_pools;
    std::unordered_map<GroupId, int> m_working;
};

} // namespace callroom::floor
