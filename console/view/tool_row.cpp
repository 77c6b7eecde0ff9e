#include "console/view/tool_row.h"

#include "console/view/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTabBar>
#include <QToolButton>

namespace callroom::console {

ToolRow::ToolRow(const Appearance& appearance, const std::vector<QString>& pages, QAction& details, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_tabs(new QTabBar)
    , m_actions(new QWidget)
    , m_search(new QLineEdit)
    , m_searchIcon(new QAction(this))
    , m_details(details) {
    for (const auto& page : pages)
        m_tabs->addTab(page);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Tables"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the table"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_searchIcon, QLineEdit::LeadingPosition);
    m_search->setFixedWidth(220);
    auto* detailsButton = new QToolButton;
    detailsButton->setDefaultAction(&m_details);
    auto* buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 8, 0);
    buttons->setSpacing(6);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_actions);
    row->addWidget(m_search);
    row->addWidget(detailsButton);
    connect(m_tabs, &QTabBar::currentChanged, this, &ToolRow::pageChosen);
    connect(m_search, &QLineEdit::textChanged, this, &ToolRow::searched);
    connect(&m_appearance, &Appearance::changed, this, &ToolRow::showIcons);
    showIcons();
}

void ToolRow::addActionsOf(int page, const std::vector<QAction*>& actions) {
    for (auto* action : actions) {
        auto* button = new QToolButton;
        action->setIconText(u' ' % action->iconText()); // the style leaves no room between the two
        button->setDefaultAction(action);
        button->setProperty("role", QStringLiteral("action"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setVisible(m_tabs->currentIndex() == page);
        connect(m_tabs, &QTabBar::currentChanged, button,
                [button, page](int current) { button->setVisible(current == page); });
        m_actions->layout()->addWidget(button);
    }
}

void ToolRow::setPage(int page) {
    m_tabs->setCurrentIndex(page);
}

void ToolRow::setPageTitle(int page, const QString& title) {
    m_tabs->setTabText(page, title);
}

void ToolRow::startSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void ToolRow::showIcons() {
    const auto& colours = m_appearance.colours();
    m_searchIcon->setIcon(icon(QStringLiteral("search"), colours.muted.text));
    m_details.setIcon(icon(QStringLiteral("panel-right"), colours.softText));
}

} // namespace callroom::console
