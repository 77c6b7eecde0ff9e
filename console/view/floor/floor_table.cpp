#include "console/view/floor/floor_table.h"

#include "console/view/cell_table.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include <memory>

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
    connect(&m_tellLater, &QTimer::timeout, this, &FloorTable::onRowsChanged);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &FloorTable::tellLater);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &FloorTable::tellLater);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &FloorTable::tellLater);
    followSelection();
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
    const auto* model = m_table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto place = model->index(row, 0);
        if (place.data(IdRole).toString() != id) continue;
        m_table->setCurrentIndex(place);
        m_table->scrollTo(place, QAbstractItemView::PositionAtCenter);
        return true;
    }
    return false;
}

void FloorTable::setArrangement(QAbstractItemModel* model) {
    QAbstractItemModel* wanted = model ? model : &m_filter;
    if (m_table->model() == wanted) return;
    const auto layout = saveLayout();
    const auto id = chosenId();
    m_table->clearSpans();
    if (m_table->model() != &m_filter) disconnect(m_table->model(), nullptr, this, nullptr);
    const std::unique_ptr<QItemSelectionModel> former(m_table->selectionModel()); // the view would keep it
    m_table->setModel(wanted);
    followSelection();
    restoreLayout(layout);
    choose(id);
    if (!model) return;
    connect(model, &QAbstractItemModel::layoutChanged, this, &FloorTable::spanHeadings);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FloorTable::spanHeadings);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FloorTable::spanHeadings);
    spanHeadings();
}

void FloorTable::spanHeadings() {
    m_table->clearSpans();
    const auto* model = m_table->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(HeadingRole).toBool()) m_table->setSpan(row, 0, 1, model->columnCount());
}

void FloorTable::followSelection() {
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FloorTable::chosenChanged);
}

void FloorTable::tellLater() {
    if (isVisible() && !m_tellLater.isActive()) m_tellLater.start();
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
