#include "console/model/floor_table_model.h"

namespace callroom::console {

FloorTableModel::FloorTableModel(FloorState& floor, std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_floor(floor)
    , m_columns(std::move(columns)) {
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column)
        m_shownColumns.insert(column);
}

int FloorTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

int FloorTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FloorTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), index.column()).text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case SortRole: {
        auto shown = cell(index.row(), index.column());
        return shown.sortKey.isValid() ? shown.sortKey : QVariant(shown.text);
    }
    case ToneRole:
        return static_cast<int>(cell(index.row(), index.column()).tone);
    case IconRole:
        return cell(index.row(), index.column()).icon;
    case BadgeRole:
        return column.isBadge;
    default:
        break;
    }
    if (index.column() != 0) return {};
    switch (role) {
    case SearchRole:
        return searchText(index.row());
    case DetailsRole:
        return QVariant::fromValue(details(index.row()));
    case IdRole:
        return idText(index.row());
    default:
        return {};
    }
}

QVariant FloorTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const auto& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

void FloorTableModel::setShownColumns(const std::set<int>& columns) {
    m_shownColumns = columns;
    tick();
}

void FloorTableModel::tick() {
    for (const int column : m_shownColumns)
        if (column >= 0 && column < columnCount() && m_columns[static_cast<std::size_t>(column)].isTime)
            tellColumnChanged(column);
}

void FloorTableModel::tellColumnChanged(int column) {
    if (count() == 0) return;
    Q_EMIT dataChanged(index(0, column), index(count() - 1, column), {Qt::DisplayRole, SortRole, ToneRole});
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
