#include "server/floor/positions.h"

#include <cmath>

namespace callroom::floor {
namespace {

bool hasMoved(const std::optional<EstimatedWait>& told, const std::optional<EstimatedWait>& now) {
    if (!told || !now) return told.has_value() != now.has_value();
    const auto moved = [](std::int64_t from, std::int64_t to) {
        return std::abs(static_cast<double>(to - from)) > 0.1 * static_cast<double>(std::max<std::int64_t>(from, 1));
    };
    return moved(told->p50Seconds, now->p50Seconds) || moved(told->p90Seconds, now->p90Seconds);
}

} // namespace

std::vector<PositionTracker::Update> PositionTracker::changed(const Floor& floor) {
    std::vector<Update> updates;
    ++m_round;
    const auto look = [&](const Line& line, const QueueRecord* queue) {
        int position = 0;
        for (const auto& place : line) {
            ++position;
            const auto wait = queue ? floor.estimateAt(*queue, position) : std::nullopt;
            auto& told = m_told[place.id];
            told.round = m_round;
            if (told.position == position && !hasMoved(told.estimatedWait, wait)) continue;
            told.position = position;
            told.estimatedWait = wait;
            updates.push_back({place.id, floor.contact(place.id)->customerId, position, wait});
        }
    };
    for (const auto& [id, queue] : floor.state().queues)
        look(queue.line, &queue);
    for (const auto& [id, agent] : floor.state().agents)
        look(agent.direct, nullptr);
    std::erase_if(m_told, [&](const auto& entry) { return entry.second.round != m_round; });
    return updates;
}

} // namespace callroom::floor
