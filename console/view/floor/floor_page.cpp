#include "console/view/floor/floor_page.h"

#include "console/view/cell_table.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace callroom::console {

FloorPage::FloorPage(FloorTableModel& model, const Appearance& appearance, const PageLayout& layout, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_key(layout.key)
    , m_table(new CellTable(appearance, layout.name, this))
    , m_emptyText(layout.emptyText) {
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    auto* header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < static_cast<int>(layout.columnWidths.size()); ++column)
        header->resizeSection(column, layout.columnWidths[static_cast<std::size_t>(column)]);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(layout.sortColumn, layout.sortOrder);

    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusProxy(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);

    connect(header, &QWidget::customContextMenuRequested, this, &FloorPage::offerColumns);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_table->indexAt(at).isValid()) Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table, &QAbstractItemView::activated, this, &FloorPage::activated);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FloorPage::chosenChanged);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &FloorPage::chosenChanged);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &FloorPage::onRowsChanged);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &FloorPage::onRowsChanged);
    onRowsChanged();
}

void FloorPage::setSearch(const QString& text) {
    m_isSearching = !text.trimmed().isEmpty();
    m_filter.setSearch(text);
    onRowsChanged();
}

std::optional<Details> FloorPage::chosen() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) return std::nullopt;
    return rows.first().data(DetailsRole).value<Details>();
}

QString FloorPage::chosenId() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(IdRole).toString();
}

QTableView& FloorPage::table() {
    return *m_table;
}

QByteArray FloorPage::saveLayout() const {
    return m_table->horizontalHeader()->saveState();
}

void FloorPage::restoreLayout(const QByteArray& layout) {
    if (!layout.isEmpty()) m_table->horizontalHeader()->restoreState(layout);
    if (isVisible()) tellShownColumns();
}

void FloorPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    tellShownColumns();
}

void FloorPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_model.setShownColumns({});
}

void FloorPage::tellShownColumns() {
    std::set<int> shown;
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (!m_table->isColumnHidden(column)) shown.insert(column);
    m_model.setShownColumns(shown);
}

/// The first column names the row, so it stays.
void FloorPage::offerColumns(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < m_model.columnCount(); ++column) {
        auto* action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_table->setColumnHidden(column, !isShown);
            tellShownColumns();
        });
    }
    menu->popup(m_table->horizontalHeader()->mapToGlobal(at));
}

void FloorPage::onRowsChanged() {
    const auto remark = m_isSearching ? tr("Nothing matches the search.") : m_emptyText;
    m_table->setRemark(m_filter.rowCount() == 0 ? remark : QString());
    Q_EMIT rowCountChanged();
    Q_EMIT chosenChanged();
}

} // namespace callroom::console
