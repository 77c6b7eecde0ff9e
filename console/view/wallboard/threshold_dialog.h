#pragma once

#include "console/model/floor/floor_state.h"
#include "console/model/wallboard/queue_thresholds.h"
#include "console/view/appearance.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace callroom::console {

class FloorChoice;

/// Asks from where on a queue's figures are a warning, and an alert: for all queues, and for those that shall have
/// limits of their own.
class ThresholdDialog : public QDialog {
    Q_OBJECT

public:
    /// `floor` outlives this object.
    ThresholdDialog(const QueueThresholds& thresholds, const FloorState& floor, Appearance& appearance,
                    QWidget* parent = nullptr);

    [[nodiscard]] const QueueThresholds& thresholds() const { return m_thresholds; }
    /// Shows the limits of one queue; of all for none.
    void choose(const std::optional<core::QueueId>& queue);

private:
    struct Line {
        Measure measure;
        QCheckBox* isOn;
        QDoubleSpinBox* warning;
        QDoubleSpinBox* alert;
    };
    [[nodiscard]] Line makeLine(Measure measure);
    [[nodiscard]] std::optional<core::QueueId> chosen() const;
    [[nodiscard]] Thresholds shown() const;
    void show(const Thresholds& thresholds);
    void showChosen();
    void setOwn(bool hasOwn);
    void onEdited();
    void check();

    QueueThresholds m_thresholds;
    FloorChoice* m_queue;
    QCheckBox* m_own; ///< of the chosen queue
    bool m_isShowing = false;
    std::array<Line, allMeasures.size()> m_lines;
    QLabel* m_fault;
    QPushButton* m_save;
};

} // namespace callroom::console
