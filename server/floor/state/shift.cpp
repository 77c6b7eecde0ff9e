#include "server/floor/state/shift.h"

#include "server/floor/state/state.h"

#include <algorithm>

namespace callroom::floor {
namespace {

template <typename T> T lowerMedian(std::vector<T>& values) {
    if (values.empty()) return T{};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

void beginShift(AgentRecord& agent) {
    std::unordered_set<const Staffing::Pool*> pools;
    if (agent.share.pool)
        for (const auto* queue : agent.share.pool->queues)
            pools.insert(queue->pools.begin(), queue->pools.end());
    std::vector<std::int64_t> contacts;
    std::vector<Milliseconds> talk;
    for (const auto* pool : pools)
        for (const auto* peer : pool->agents)
            if (peer != &agent && peer->shift.isOn) {
                contacts.push_back(peer->shift.contacts);
                talk.push_back(peer->shift.talk);
            }
    agent.shift = {true, lowerMedian(contacts), lowerMedian(talk)};
}

void retell(State& state, const ShiftFact& fact) {
    const auto found = state.agents.find(fact.agentId);
    if (found == state.agents.end()) return;
    auto& shift = found->second.shift;
    switch (fact.kind) {
    case ShiftFact::Kind::CameOn:
        if (!shift.isOn) beginShift(found->second);
        break;
    case ShiftFact::Kind::WentOff:
        shift.isOn = false;
        break;
    case ShiftFact::Kind::Accepted:
        shift.isOn = true; // on since before the first fact
        ++shift.contacts;
        break;
    case ShiftFact::Kind::Finished:
        shift.talk += fact.talk;
        break;
    }
}

} // namespace callroom::floor
