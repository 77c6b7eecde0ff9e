#pragma once

#include "console/model/floor/floor_state.h"
#include "console/model/wallboard/alarm_latch.h"
#include "console/model/wallboard/queue_thresholds.h"

#include <QObject>

namespace callroom::console {

/// Watches every queue of the floor by the thresholds and tells of each alert once. GUI thread.
class WallAlerts : public QObject {
    Q_OBJECT

public:
    /// `floor` outlives this object.
    explicit WallAlerts(const FloorState& floor, QObject* parent = nullptr);

    /// Judges by these from the next second on; what stands already and still is an alert is not told anew.
    void setThresholds(const QueueThresholds& thresholds);
    [[nodiscard]] const QueueThresholds& thresholds() const { return m_thresholds; }
    /// A second has passed.
    void tick();
    /// How many alerts stand.
    [[nodiscard]] int standing() const { return static_cast<int>(m_latch.standing().size()); }

Q_SIGNALS:
    /// Begun together: a title and a line for each.
    void raised(const QString& title, const QStringList& lines);
    void standingChanged();

private:
    [[nodiscard]] QString lineOf(const AlarmLatch::Key& key) const;

    const FloorState& m_floor;
    QueueThresholds m_thresholds;
    AlarmLatch m_latch;
};

} // namespace callroom::console
