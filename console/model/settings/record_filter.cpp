#include "console/model/settings/record_filter.h"

#include "console/model/cell_table_model.h"
#include "console/model/settings/record_store.h"

namespace callroom::console {

RecordFilter::RecordFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    sort(0);
}

void RecordFilter::setSearch(const QString& text) {
    m_search = text.trimmed();
    invalidateFilter();
}

void RecordFilter::showRemoved(bool isShown) {
    m_showsRemoved = isShown;
    invalidateFilter();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const auto index = sourceModel()->index(row, 0, parent);
    if (!m_showsRemoved && index.data(RemovedRole).toBool()) return false;
    return m_search.isEmpty() || index.data(SearchRole).toString().contains(m_search, Qt::CaseInsensitive);
}

bool RecordFilter::lessThan(const QModelIndex& one, const QModelIndex& other) const {
    const bool isOneRemoved = one.data(RemovedRole).toBool();
    if (isOneRemoved != other.data(RemovedRole).toBool()) return !isOneRemoved;
    return QSortFilterProxyModel::lessThan(one, other);
}

} // namespace callroom::console
