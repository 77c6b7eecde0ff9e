#include "console/model/floor/floor_table_model.h"

namespace callroom::console {

FloorTableModel::FloorTableModel(FloorState& floor, std::vector<Column> columns, QObject* parent)
    : CellTableModel(std::move(columns), parent)
    , m_floor(floor) {
    for (int column = 0; column < columnCount(); ++column)
        m_shownColumns.insert(column);
    connect(&m_floor, &FloorState::aboutToApply, this, &FloorTableModel::changesBegin);
    connect(&m_floor, &FloorState::applied, this, [this] {
        tellDependants();
        Q_EMIT changesEnd();
    });
}

QVariant FloorTableModel::data(const QModelIndex& index, int role) const {
    const bool isOfRow = role == SearchRole || role == DetailsRole || role == IdRole;
    if (!isOfRow) return CellTableModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    if (index.column() != 0) return {};
    if (role == SearchRole) return searchText(index.row());
    if (role == IdRole) return idText(index.row());
    return QVariant::fromValue(details(index.row()));
}

void FloorTableModel::setShownColumns(const std::set<int>& columns) {
    m_shownColumns = columns;
    tick();
}

void FloorTableModel::tick() {
    for (const int shown : m_shownColumns)
        if (shown >= 0 && shown < columnCount() && column(shown).isTime) tellTimeChanged(shown);
}

void FloorTableModel::tellTimeChanged(int column) {
    if (count() == 0) return;
    Q_EMIT dataChanged(index(0, column), index(count() - 1, column), {Qt::DisplayRole, SortRole, ToneRole, ShareRole});
}

void FloorTableModel::tellColumnChanged(int column) {
    if (count() == 0) return;
    Q_EMIT dataChanged(index(0, column), index(count() - 1, column), {Qt::DisplayRole, SortRole, ToneRole, SearchRole});
}

void FloorTableModel::aboutToInsert(int first, int last) {
    beginInsertRows({}, first, last);
}

void FloorTableModel::inserted() {
    endInsertRows();
}

void FloorTableModel::aboutToRemove(int first, int last) {
    beginRemoveRows({}, first, last);
}

void FloorTableModel::removed() {
    endRemoveRows();
}

void FloorTableModel::changed(int row) {
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace callroom::console
