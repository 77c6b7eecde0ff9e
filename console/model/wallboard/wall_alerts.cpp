#include "console/model/wallboard/wall_alerts.h"

#include "console/model/text.h"
#include "console/model/wallboard/measure_words.h"

namespace callroom::console {

WallAlerts::WallAlerts(const FloorState& floor, QObject* parent)
    : QObject(parent)
    , m_floor(floor) {}

void WallAlerts::setThresholds(const QueueThresholds& thresholds) {
    m_thresholds = thresholds;
}

void WallAlerts::tick() {
    std::vector<AlarmLatch::Reading> readings;
    const auto now = m_floor.now();
    for (const auto& queue : m_floor.queues().rows())
        for (const auto measure : allMeasures)
            readings.push_back(
                {queue.id, measure, m_thresholds.of(queue.id).judge(measure, valueOf(measure, queue, now))});
    const int before = standing();
    const auto begun = m_latch.observe(readings);
    if (!begun.empty()) {
        QStringList lines;
        for (const auto& key : begun)
            lines.append(lineOf(key));
        Q_EMIT raised(tr("%n alert(s) on the floor", nullptr, static_cast<int>(begun.size())), lines);
    }
    if (standing() != before) Q_EMIT standingChanged();
}

QString WallAlerts::lineOf(const AlarmLatch::Key& key) const {
    const auto* queue = m_floor.queues().find(key.first);
    if (!queue) return {};
    return tr("%1: %2 %3", "queue, measure, value")
        .arg(fromUtf8(queue->name), nameOf(key.second),
             valueText(key.second, valueOf(key.second, *queue, m_floor.now())));
}

} // namespace callroom::console
