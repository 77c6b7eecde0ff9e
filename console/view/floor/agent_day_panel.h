#pragma once

#include "console/model/floor/agent_day.h"
#include "console/view/appearance.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace callroom::console {

class DayChart;

/// The day of the chosen agent: its stretches as coloured bars, and its figures.
class AgentDayPanel : public QFrame {
    Q_OBJECT

public:
    /// Both outlive this object.
    AgentDayPanel(AgentDay& day, const Appearance& appearance, QWidget* parent = nullptr);

private:
    void showDay();

    AgentDay& m_day;
    DayChart* m_chart;
    QLabel* m_remark;
    QPushButton* m_retry;
    QGridLayout* m_grid;
    std::vector<std::pair<QLabel*, QLabel*>> m_lines;
};

} // namespace callroom::console
