#include "console/model/wallboard/alarm_latch.h"

namespace callroom::console {

std::vector<AlarmLatch::Key> AlarmLatch::observe(const std::vector<Reading>& readings) {
    std::vector<Key> begun;
    std::set<Key> standing;
    for (const auto& reading : readings) {
        const Key key{reading.queue, reading.measure};
        const bool stood = m_standing.contains(key);
        if (reading.alarm == Alarm::Alert && !stood) begun.push_back(key);
        if (reading.alarm == Alarm::Alert || (stood && reading.alarm == Alarm::Warning)) standing.insert(key);
    }
    m_standing = std::move(standing);
    return begun;
}

} // namespace callroom::console
