#include "console/model/floor/floor_filter.h"

#include "console/model/floor/floor_table_model.h"

#include <algorithm>

namespace callroom::console {

FloorFilter::FloorFilter(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setFilterRole(SearchRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void FloorFilter::setSearch(const QString& text) {
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool FloorFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty()) return true;
    const auto text = sourceModel()->index(row, 0, parent).data(SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace callroom::console
