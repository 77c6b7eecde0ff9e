#include "server/floor/positions.h"

#include "server/floor/rules.h"

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
    const auto look = [&](const Line& line) {
        for (const auto& place : line) {
            const auto* contact = floor.contact(place.id);
            const auto position = floor.position(*contact).value_or(0);
            const auto wait = floor.estimatedWait(*contact);
            auto& told = m_told[place.id];
            if (told.position != position || hasMoved(told.estimatedWait, wait)) {
                updates.push_back({place.id, contact->customerId, position, wait});
                told.position = position;
                told.estimatedWait = wait;
            }
            told.round = m_round;
        }
    };
    for (const auto& [id, queue] : floor.state().queues)
        look(queue.line);
    for (const auto& [id, agent] : floor.state().agents)
        look(agent.direct);
    std::erase_if(m_told, [&](const auto& entry) { return entry.second.round != m_round; });
    return updates;
}

} // namespace callroom::floor
