#include "console/model/cell_table_model.h"

namespace callroom::console {
namespace {

QVariant alignment(bool isNumber) {
    return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

CellTableModel::CellTableModel(std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns)) {}

int CellTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

int CellTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant CellTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), index.column()).text;
    case Qt::TextAlignmentRole:
        return alignment(column(index.column()).isNumber);
    case SortRole: {
        auto shown = cell(index.row(), index.column());
        return shown.sortKey.isValid() ? shown.sortKey : QVariant(shown.text);
    }
    case ToneRole:
        return static_cast<int>(cell(index.row(), index.column()).tone);
    case IconRole:
        return cell(index.row(), index.column()).icon;
    case ShareRole: {
        const auto share = cell(index.row(), index.column()).share;
        return share ? QVariant(*share) : QVariant();
    }
    case BadgeRole:
        return column(index.column()).isBadge;
    default:
        return {};
    }
}

QVariant CellTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return column(section).title;
    if (role == Qt::TextAlignmentRole) return alignment(column(section).isNumber);
    return {};
}

} // namespace callroom::console
