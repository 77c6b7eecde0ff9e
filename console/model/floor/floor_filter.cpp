#include "console/model/floor/floor_filter.h"

#include "console/model/floor/floor_table_model.h"

#include <algorithm>
#include <iterator>

namespace callroom::console {

FloorFilter::FloorFilter(QObject* parent)
    : QAbstractProxyModel(parent) {
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void FloorFilter::setSourceModel(QAbstractItemModel* source) {
    if (sourceModel()) disconnect(sourceModel(), nullptr, this, nullptr);
    beginResetModel();
    QAbstractProxyModel::setSourceModel(source);
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { onInserted(first, last); });
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { onAboutToRemove(first, last); });
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { onRemoved(first, last); });
    connect(source, &QAbstractItemModel::dataChanged, this, &FloorFilter::onChanged);
    connect(source, &QAbstractItemModel::modelReset, this, &FloorFilter::reset);
    connect(source, &QAbstractItemModel::layoutChanged, this, &FloorFilter::reset);
    connect(source, &QAbstractItemModel::rowsMoved, this, &FloorFilter::reset);
    connect(source, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_shown.clear();
        m_places.clear();
        m_keys.clear();
        m_dirty.clear();
        m_isDirty.clear();
        endResetModel();
    });
    if (const auto* table = qobject_cast<FloorTableModel*>(source)) {
        connect(table, &FloorTableModel::changesBegin, this, [this] { m_isBatching = true; });
        connect(table, &FloorTableModel::changesEnd, this, [this] {
            m_isBatching = false;
            settle();
        });
    }
    endResetModel();
    reset();
}

void FloorFilter::reset() {
    beginResetModel();
    const auto rows = static_cast<std::size_t>(sourceModel()->rowCount());
    m_keys.clear();
    m_shown.clear();
    m_dirty.clear();
    m_isDirty.assign(rows, false);
    for (int row = 0; row < static_cast<int>(rows); ++row) {
        m_keys.push_back(keyOf(row));
        if (accepts(row)) m_shown.push_back(row);
    }
    std::sort(m_shown.begin(), m_shown.end(), [this](int a, int b) { return isBefore(a, b); });
    m_places.assign(rows, -1);
    rebuildPlaces();
    endResetModel();
}

bool FloorFilter::accepts(int sourceRow) const {
    if (m_condition && !m_condition(sourceRow)) return false;
    if (m_words.isEmpty()) return true;
    const auto text = sourceModel()->index(sourceRow, 0).data(SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

FloorFilter::Key FloorFilter::keyOf(int sourceRow) const {
    if (m_column < 0) return {};
    const auto stored = sourceModel()->index(sourceRow, m_column).data(SortRole);
    if (stored.userType() == QMetaType::QString) return {0, m_collator.sortKey(stored.toString())};
    return {stored.toDouble(), std::nullopt};
}

/// Among equals the source's order decides, whichever way it is sorted.
bool FloorFilter::isBefore(int one, int other) const {
    const auto& a = m_keys[static_cast<std::size_t>(one)];
    const auto& b = m_keys[static_cast<std::size_t>(other)];
    int difference = a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
    if (a.text && b.text) difference = a.text->compare(*b.text);
    if (difference == 0) return one < other;
    return m_order == Qt::AscendingOrder ? difference < 0 : difference > 0;
}

void FloorFilter::sort(int column, Qt::SortOrder order) {
    m_column = column;
    m_order = order;
    if (!sourceModel()) return;
    for (std::size_t row = 0; row < m_keys.size(); ++row)
        m_keys[row] = keyOf(static_cast<int>(row));
    auto sorted = m_shown;
    std::sort(sorted.begin(), sorted.end(), [this](int a, int b) { return isBefore(a, b); });
    arrange(std::move(sorted));
}

void FloorFilter::setSearch(const QString& text) {
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    filterAll();
}

void FloorFilter::setCondition(Condition condition) {
    m_condition = std::move(condition);
    filterAll();
}

void FloorFilter::filterAll() {
    for (std::size_t row = 0; row < m_keys.size(); ++row) {
        if (m_isDirty[row]) continue;
        m_isDirty[row] = true;
        m_dirty.push_back(static_cast<int>(row));
    }
    settle();
}

void FloorFilter::onInserted(int first, int last) {
    const int count = last - first + 1;
    const auto moved = [=](int& row) { row += row >= first ? count : 0; };
    std::for_each(m_shown.begin(), m_shown.end(), moved);
    std::for_each(m_dirty.begin(), m_dirty.end(), moved);
    m_places.insert(m_places.begin() + first, static_cast<std::size_t>(count), -1);
    m_isDirty.insert(m_isDirty.begin() + first, static_cast<std::size_t>(count), true);
    std::vector<Key> fresh(static_cast<std::size_t>(count));
    m_keys.insert(m_keys.begin() + first, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    for (int row = first; row <= last; ++row)
        m_dirty.push_back(row);
    settleUnlessBatching();
}

void FloorFilter::onAboutToRemove(int first, int last) {
    std::vector<int> gone;
    for (int row = first; row <= last; ++row)
        if (m_places[static_cast<std::size_t>(row)] >= 0) gone.push_back(row);
    removeShown(gone);
}

void FloorFilter::onRemoved(int first, int last) {
    const int count = last - first + 1;
    std::erase_if(m_dirty, [=](int row) { return row >= first && row <= last; });
    const auto moved = [=](int& row) { row -= row > last ? count : 0; };
    std::for_each(m_shown.begin(), m_shown.end(), moved);
    std::for_each(m_dirty.begin(), m_dirty.end(), moved);
    m_places.erase(m_places.begin() + first, m_places.begin() + last + 1);
    m_isDirty.erase(m_isDirty.begin() + first, m_isDirty.begin() + last + 1);
    m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
}

/// A change that names its roles and not the search leaves out whom the search shows; one beside the sort column
/// leaves the order.
void FloorFilter::onChanged(const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
    const bool isSorted = from.column() <= m_column && m_column <= to.column();
    const bool isSearched = roles.isEmpty() || roles.contains(SearchRole);
    if (!isSorted && !isSearched && !m_shown.empty()) {
        const int last = rowCount() - 1;
        const bool isOne = from.row() == to.row();
        const int place = m_places[static_cast<std::size_t>(from.row())];
        if (isOne && place < 0) return;
        Q_EMIT dataChanged(index(isOne ? place : 0, from.column()), index(isOne ? place : last, to.column()), roles);
        return;
    }
    for (int row = from.row(); row <= to.row(); ++row) {
        if (m_isDirty[static_cast<std::size_t>(row)]) continue;
        m_isDirty[static_cast<std::size_t>(row)] = true;
        m_dirty.push_back(row);
    }
    settleUnlessBatching();
}

void FloorFilter::settleUnlessBatching() {
    if (!m_isBatching) settle();
}

void FloorFilter::settle() {
    if (m_dirty.empty()) return;
    std::vector<int> coming;
    std::vector<int> going;
    for (const int row : m_dirty) {
        m_keys[static_cast<std::size_t>(row)] = keyOf(row);
        const bool isShown = m_places[static_cast<std::size_t>(row)] >= 0;
        const bool isWanted = accepts(row);
        if (isWanted && !isShown) coming.push_back(row);
        if (!isWanted && isShown) going.push_back(row);
    }
    removeShown(going);
    appendShown(coming);
    arrange(merged());
    tellChanged();
    for (const int row : m_dirty)
        m_isDirty[static_cast<std::size_t>(row)] = false;
    m_dirty.clear();
}

/// Those that did not change are in order already: the others are sorted and put between them.
std::vector<int> FloorFilter::merged() const {
    std::vector<int> steady;
    std::vector<int> moving;
    steady.reserve(m_shown.size());
    for (const int row : m_shown)
        (m_isDirty[static_cast<std::size_t>(row)] ? moving : steady).push_back(row);
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    std::sort(moving.begin(), moving.end(), before);
    std::vector<int> all;
    all.reserve(m_shown.size());
    std::merge(steady.begin(), steady.end(), moving.begin(), moving.end(), std::back_inserter(all), before);
    return all;
}

void FloorFilter::arrange(std::vector<int> order) {
    if (order == m_shown) return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const auto before = persistentIndexList();
    std::vector<int> sourceRows;
    for (const auto& place : before)
        sourceRows.push_back(m_shown[static_cast<std::size_t>(place.row())]);
    m_shown = std::move(order);
    rebuildPlaces();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(
            index(m_places[static_cast<std::size_t>(sourceRows[static_cast<std::size_t>(i)])], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// Many that lie scattered are first brought together at the end: one removal is told instead of thousands.
void FloorFilter::removeShown(const std::vector<int>& sourceRows) {
    if (sourceRows.empty()) return;
    if (sourceRows.size() > 1) {
        std::vector<bool> isGoing(m_places.size(), false);
        for (const int row : sourceRows)
            isGoing[static_cast<std::size_t>(row)] = true;
        auto order = m_shown;
        std::stable_partition(order.begin(), order.end(),
                              [&](int row) { return !isGoing[static_cast<std::size_t>(row)]; });
        arrange(std::move(order));
    }
    const int count = static_cast<int>(sourceRows.size());
    const int first = count > 1 ? rowCount() - count : m_places[static_cast<std::size_t>(sourceRows.front())];
    beginRemoveRows({}, first, first + count - 1);
    m_shown.erase(m_shown.begin() + first, m_shown.begin() + first + count);
    for (const int row : sourceRows)
        m_places[static_cast<std::size_t>(row)] = -1;
    rebuildPlaces();
    endRemoveRows();
}

void FloorFilter::appendShown(const std::vector<int>& sourceRows) {
    if (sourceRows.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(sourceRows.size()) - 1);
    m_shown.insert(m_shown.end(), sourceRows.begin(), sourceRows.end());
    rebuildPlaces();
    endInsertRows();
}

void FloorFilter::rebuildPlaces() {
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        m_places[static_cast<std::size_t>(m_shown[row])] = static_cast<int>(row);
}

/// Few are told one by one, for most of them are out of sight; many as one range.
void FloorFilter::tellChanged() {
    constexpr std::size_t few = 400;
    if (m_shown.empty()) return;
    const int lastColumn = columnCount() - 1;
    if (m_dirty.size() > few) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, lastColumn));
        return;
    }
    for (const int row : m_dirty)
        if (const int place = m_places[static_cast<std::size_t>(row)]; place >= 0)
            Q_EMIT dataChanged(index(place, 0), index(place, lastColumn));
}

QModelIndex FloorFilter::mapToSource(const QModelIndex& index) const {
    if (!index.isValid() || !sourceModel()) return {};
    return sourceModel()->index(m_shown[static_cast<std::size_t>(index.row())], index.column());
}

QModelIndex FloorFilter::mapFromSource(const QModelIndex& index) const {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_places.size()) return {};
    const int place = m_places[static_cast<std::size_t>(index.row())];
    return place < 0 ? QModelIndex() : createIndex(place, index.column());
}

QModelIndex FloorFilter::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex FloorFilter::parent(const QModelIndex&) const {
    return {};
}

int FloorFilter::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FloorFilter::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant FloorFilter::headerData(int section, Qt::Orientation orientation, int role) const {
    return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

} // namespace callroom::console
