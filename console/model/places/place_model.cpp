#include "console/model/places/place_model.h"

#include <QCoreApplication>

namespace callroom::console {
namespace {

/// The translations' context.
struct Group {
    Q_DECLARE_TR_FUNCTIONS(callroom::console::PlaceGroup)
};

} // namespace

QString nameOf(PlaceGroup group) {
    switch (group) {
    case PlaceGroup::Live:
        return Group::tr("Live");
    case PlaceGroup::History:
        return Group::tr("History");
    case PlaceGroup::Reports:
        return Group::tr("Reports");
    case PlaceGroup::Settings:
        return Group::tr("Settings");
    }
    return {};
}

PlaceModel::PlaceModel(const std::vector<Place>& places, QObject* parent)
    : QAbstractListModel(parent) {
    std::optional<PlaceGroup> last;
    for (const auto& place : places) {
        if (place.group != last) m_rows.push_back({place.group, {}, nameOf(place.group), {}});
        last = place.group;
        m_rows.push_back(place);
    }
}

void PlaceModel::setCount(const QString& key, std::optional<int> count) {
    const int row = rowOf(key);
    if (row < 0) return;
    auto& place = m_rows[static_cast<std::size_t>(row)];
    if (place.count == count) return;
    place.count = count;
    Q_EMIT dataChanged(index(row), index(row), {CountRole, Qt::AccessibleTextRole});
}

int PlaceModel::rowOf(const QString& key) const {
    if (key.isEmpty()) return -1;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].key == key) return static_cast<int>(row);
    return -1;
}

int PlaceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlaceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const int count = row.count.value_or(0);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return count > 0 ? tr("%1, %2", "a page and how many wait there").arg(row.title).arg(count) : row.title;
    case KeyRole:
        return row.key;
    case IconNameRole:
        return row.icon;
    case CountRole:
        return count;
    case HeadingRole:
        return row.key.isEmpty();
    default:
        return {};
    }
}

Qt::ItemFlags PlaceModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (m_rows[static_cast<std::size_t>(index.row())].key.isEmpty()) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace callroom::console
