#include "console/view/floor_page.h"

#include "console/view/cell_delegate.h"
#include "console/view/floor_header.h"

#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace callroom::console {

FloorPage::FloorPage(FloorTableModel& model, const Appearance& appearance, const PageLayout& layout, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_key(layout.key)
    , m_table(new QTableView(this))
    , m_empty(new QLabel)
    , m_emptyText(layout.emptyText) {
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new CellDelegate(appearance, m_table));
    m_table->setAccessibleName(layout.name);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 20);
    auto* header = new FloorHeader(appearance, m_table);
    m_table->setHorizontalHeader(header);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(56);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < static_cast<int>(layout.columnWidths.size()); ++column)
        header->resizeSection(column, layout.columnWidths[static_cast<std::size_t>(column)]);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(layout.sortColumn, layout.sortOrder);

    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setProperty("role", QStringLiteral("soft"));
    m_empty->setAlignment(Qt::AlignCenter);
    auto* over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_empty);
    setFocusProxy(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);

    connect(header, &QWidget::customContextMenuRequested, this, &FloorPage::offerColumns);
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
    m_empty->setText(m_isSearching ? tr("Nothing matches the search.") : m_emptyText);
    m_empty->setVisible(m_filter.rowCount() == 0);
    Q_EMIT rowCountChanged();
    Q_EMIT chosenChanged();
}

} // namespace callroom::console
