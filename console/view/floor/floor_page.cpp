#include "console/view/floor/floor_page.h"

#include "console/view/floor/details_panel.h"
#include "console/view/icons.h"
#include "console/view/page_head.h"

#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace callroom::console {

FloorPage::FloorPage(const PageName& name, FloorTableModel& model, const Workplace& at, const TableLayout& layout)
    : Page(name.key, name.title, name.icon)
    , m_appearance(at.appearance)
    , m_head(new PageHead(at.appearance, name.title))
    , m_floorTable(new FloorTable(model, at.appearance, layout))
    , m_column(new QVBoxLayout(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_side(new QSplitter(Qt::Vertical))
    , m_details(new DetailsPanel(at.appearance))
    , m_detailsAction(tr("&Details")) {
    m_head->addSearch(tr("Search in the table"));
    m_detailsAction.setCheckable(true);
    m_detailsAction.setChecked(true);
    m_detailsAction.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_detailsAction.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(&m_detailsAction);
    m_head->addIconButton(m_detailsAction);

    m_details->setMinimumWidth(230);
    m_side->addWidget(m_details);
    m_side->setChildrenCollapsible(false);
    m_side->setHandleWidth(12);
    m_splitter->addWidget(m_floorTable);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setHandleWidth(12);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({900, 290});
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(m_head);
    m_column->addWidget(m_splitter, 1);
    setFocusProxy(m_floorTable);

    connect(&m_detailsAction, &QAction::toggled, m_side, &QWidget::setVisible);
    connect(m_head, &PageHead::searched, m_floorTable, &FloorTable::setSearch);
    connect(m_floorTable, &FloorTable::chosenChanged, this, &FloorPage::showChosen);
    connect(m_floorTable, &FloorTable::rowCountChanged, this, &FloorPage::showCount);
    connect(m_floorTable, &FloorTable::menuRequested, this, &FloorPage::offerRowMenu);
    const auto showIcon = [this] {
        m_detailsAction.setIcon(
            ::callroom::console::icon(QStringLiteral("panel-right"), m_appearance.colours().softText));
    };
    connect(&m_appearance, &Appearance::changed, this, showIcon);
    showIcon();
    showCount();
}

void FloorPage::goTo(const QString& id) {
    if (m_floorTable->choose(id)) return;
    m_head->clearSearch();
    m_floorTable->choose(id);
}

void FloorPage::startSearch() {
    m_head->startSearch();
}

QList<QAction*> FloorPage::commands() const {
    return actions();
}

void FloorPage::addAbove(QWidget& widget) {
    m_column->insertWidget(0, &widget);
}

void FloorPage::addBeside(QWidget& widget) {
    m_side->addWidget(&widget);
}

QString FloorPage::meantId() const {
    return isVisible() ? m_floorTable->chosenId() : QString();
}

void FloorPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    showChosen();
}

void FloorPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    onMeant();
}

void FloorPage::showChosen() {
    if (!isVisible()) return;
    m_details->setDetails(m_floorTable->chosen());
    onMeant();
}

void FloorPage::offerRowMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRowMenu(*menu);
    if (menu->isEmpty()) return menu->deleteLater();
    menu->popup(at);
}

void FloorPage::showCount() {
    m_head->setNote(QLocale().toString(m_floorTable->rowCount()));
}

void FloorPage::restoreLayout(const QSettings& settings) {
    m_floorTable->restoreLayout(settings.value(u"tables/" % key()).toByteArray());
    m_splitter->restoreState(settings.value(u"pages/" % key() % u"/splitter").toByteArray());
    m_side->restoreState(settings.value(u"pages/" % key() % u"/side").toByteArray());
    m_detailsAction.setChecked(settings.value(u"pages/" % key() % u"/details", true).toBool());
}

void FloorPage::saveLayout(QSettings& settings) const {
    settings.setValue(u"tables/" % key(), m_floorTable->saveLayout());
    settings.setValue(u"pages/" % key() % u"/splitter", m_splitter->saveState());
    settings.setValue(u"pages/" % key() % u"/side", m_side->saveState());
    settings.setValue(u"pages/" % key() % u"/details", m_detailsAction.isChecked());
}

} // namespace callroom::console
