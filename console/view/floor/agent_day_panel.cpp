#include "console/view/floor/agent_day_panel.h"

#include "console/view/floor/day_chart.h"
#include "console/view/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace callroom::console {

AgentDayPanel::AgentDayPanel(AgentDay& day, const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_day(day)
    , m_chart(new DayChart(day, appearance))
    , m_remark(wrappedLabel({}, QStringLiteral("soft")))
    , m_retry(new QPushButton(tr("Try again")))
    , m_grid(new QGridLayout) {
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("The day of the agent"));
    auto* title = wrappedLabel({}, QStringLiteral("title"));
    title->setText(tr("Today"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(9);
    column->addWidget(title);
    column->addWidget(m_chart);
    column->addWidget(m_remark);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addLayout(m_grid);
    column->addStretch(1);
    connect(m_retry, &QPushButton::clicked, &m_day, &AgentDay::refresh);
    connect(&m_day, &AgentDay::changed, this, &AgentDayPanel::showDay);
    showDay();
}

void AgentDayPanel::showDay() {
    const auto remark = m_day.remark();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_chart->setVisible(m_day.state() == AgentDay::State::Known);
    m_retry->setVisible(m_day.state() == AgentDay::State::Failed);
    const auto& figures = m_day.figures();
    while (m_lines.size() < figures.size()) {
        const int row = static_cast<int>(m_lines.size());
        auto* label = wrappedLabel({}, QStringLiteral("soft"));
        auto* value = wrappedLabel({}, QStringLiteral("value"));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        m_lines.emplace_back(label, value);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isUsed = i < figures.size();
        m_lines[i].first->setVisible(isUsed);
        m_lines[i].second->setVisible(isUsed);
        if (!isUsed) continue;
        m_lines[i].first->setText(figures[i].label);
        m_lines[i].second->setText(figures[i].value);
        m_lines[i].second->setAccessibleName(figures[i].label);
    }
}

} // namespace callroom::console
