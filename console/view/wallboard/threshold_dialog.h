#pragma once

#include "console/model/wallboard/thresholds.h"
#include "console/view/appearance.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace callroom::console {

/// Asks from where on a queue's figures are a warning, and an alert.
class ThresholdDialog : public QDialog {
    Q_OBJECT

public:
    ThresholdDialog(const Thresholds& thresholds, Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] Thresholds thresholds() const;

private:
    struct Line {
        Measure measure;
        QCheckBox* isOn;
        QDoubleSpinBox* warning;
        QDoubleSpinBox* alert;
    };
    [[nodiscard]] Line makeLine(Measure measure);
    void showThresholds(const Thresholds& thresholds);
    void check();

    std::array<Line, allMeasures.size()> m_lines;
    QLabel* m_fault;
    QPushButton* m_save;
};

} // namespace callroom::console
