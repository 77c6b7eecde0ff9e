#include "console/view/floor/floor_table.h"

#include "console/view/cell_table.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace callroom::console {

FloorTable::FloorTable(FloorTableModel& model, const Appearance& appearance, const TableLayout& layout, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
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

    for (const int number : layout.hiddenColumns)
        m_table->setColumnHidden(number, true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    setFocusProxy(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);

    connect(header, &QWidget::customContextMenuRequested, this, &FloorTable::offerColumns);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_table->indexAt(at).isValid()) Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table, &QAbstractItemView::activated, this, &FloorTable::activated);
    m_tellLater.setSingleShot(true);
    const auto tellLater = [this] {
        if (isVisible() && !m_tellLater.isActive()) m_tellLater.start();
    };
    connect(&m_tellLater, &QTimer::timeout, this, &FloorTable::onRowsChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FloorTable::chosenChanged);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, tellLater);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, tellLater);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, tellLater);
    onRowsChanged();
}

void FloorTable::setSearch(const QString& text) {
    m_isSearching = !text.trimmed().isEmpty();
    m_filter.setSearch(text);
    onRowsChanged();
}

std::optional<Details> FloorTable::chosen() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) return std::nullopt;
    return rows.first().data(DetailsRole).value<Details>();
}

QString FloorTable::chosenId() const {
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(IdRole).toString();
}

bool FloorTable::choose(const QString& id) {
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const auto place = m_filter.index(row, 0);
        if (place.data(IdRole).toString() != id) continue;
        m_table->setCurrentIndex(place);
        m_table->scrollTo(place, QAbstractItemView::PositionAtCenter);
        return true;
    }
    return false;
}

QTableView& FloorTable::table() {
    return *m_table;
}

QByteArray FloorTable::saveLayout() const {
    return m_table->horizontalHeader()->saveState();
}

void FloorTable::restoreLayout(const QByteArray& layout) {
    if (!layout.isEmpty()) m_table->horizontalHeader()->restoreState(layout);
    if (isVisible()) tellShownColumns();
}

void FloorTable::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    tellShownColumns();
    onRowsChanged();
}

void FloorTable::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_model.setShownColumns({});
}

void FloorTable::tellShownColumns() {
    std::set<int> shown;
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (!m_table->isColumnHidden(column)) shown.insert(column);
    m_model.setShownColumns(shown);
}

/// The first column names the row, so it stays.
void FloorTable::offerColumns(const QPoint& at) {
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

void FloorTable::onRowsChanged() {
    const auto remark = m_isSearching ? tr("Nothing matches the search.") : m_emptyText;
    m_table->setRemark(m_filter.rowCount() == 0 ? remark : QString());
    Q_EMIT rowCountChanged();
    Q_EMIT chosenChanged();
}

} // namespace callroom::console
