#include "console/view/floor/details_panel.h"

#include "console/view/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace callroom::console {

DetailsPanel::DetailsPanel(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_stack(new QStackedLayout(this))
    , m_title(new QLabel)
    , m_state(new Badge(appearance))
    , m_grid(new QGridLayout) {
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("Details"));

    auto* nothing = plainLabel(tr("Choose a row to see its details."), QStringLiteral("soft"));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setMargin(24);
    m_stack->addWidget(nothing);

    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);

    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(11);
    m_grid->setColumnStretch(1, 1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addSpacing(10);
    column->addLayout(m_grid);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
}

void DetailsPanel::setDetails(const std::optional<Details>& details) {
    if (details == m_details) return;
    m_details = details;
    m_stack->setCurrentIndex(details ? 1 : 0);
    if (!details) return;
    m_title->setText(details->title);
    m_state->setLook({details->state, details->icon, details->tone});
    while (m_lines.size() < details->lines.size()) {
        auto* label = plainLabel({}, QStringLiteral("soft"));
        auto* value = wrappedLabel();
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        const int row = static_cast<int>(m_lines.size());
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        m_lines.emplace_back(label, value);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isUsed = i < details->lines.size();
        m_lines[i].first->setVisible(isUsed);
        m_lines[i].second->setVisible(isUsed);
        if (!isUsed) continue;
        m_lines[i].first->setText(details->lines[i].label);
        m_lines[i].second->setText(details->lines[i].value);
        m_lines[i].second->setAccessibleName(details->lines[i].label);
    }
}

} // namespace callroom::console
