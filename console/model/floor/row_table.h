#pragma once

#include <algorithm>
#include <iterator>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace callroom::console {

/// Told of each change of a RowTable, in the order item models need. Rows are counted from 0, ranges are inclusive.
class RowObserver {
public:
    virtual ~RowObserver() = default;
    virtual void aboutToInsert(int first, int last) = 0;
    virtual void inserted() = 0;
    virtual void aboutToRemove(int first, int last) = 0;
    virtual void removed() = 0;
    virtual void changed(int row) = 0;
};

/// The rows of a RowTable to be read, as a vector's elements are. Valid until the table changes.
template <typename Row> class RowsView {
public:
    class Iterator {
    public:
        using difference_type = std::ptrdiff_t;
        using value_type = Row;
        using pointer = const Row*;
        using reference = const Row&;
        using iterator_category = std::forward_iterator_tag;

        Iterator() = default;
        explicit Iterator(const std::unique_ptr<Row>* at)
            : m_at(at) {}
        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        Iterator& operator++() {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) {
            auto before = *this;
            ++m_at;
            return before;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const std::unique_ptr<Row>* m_at = nullptr;
    };

    explicit RowsView(const std::vector<std::unique_ptr<Row>>& rows)
        : m_rows(rows) {}
    [[nodiscard]] Iterator begin() const { return Iterator(m_rows.data()); }
    [[nodiscard]] Iterator end() const { return Iterator(m_rows.data() + m_rows.size()); }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    [[nodiscard]] const Row& operator[](std::size_t place) const { return *m_rows[place]; }
    [[nodiscard]] const Row& at(std::size_t place) const { return *m_rows.at(place); }
    [[nodiscard]] const Row& front() const { return *m_rows.front(); }

private:
    const std::vector<std::unique_ptr<Row>>& m_rows;
};

/// The rows of one kind, in the order in which they came, each found by its `id`. A row is large and the table long:
/// what goes moves no rows, only where they are noted. One thread.
template <typename Row> class RowTable {
public:
    using Id = decltype(Row::id);

    [[nodiscard]] RowsView<Row> rows() const { return RowsView<Row>(m_rows); }
    [[nodiscard]] const Row* find(const Id& id) const {
        const auto found = m_places.find(id);
        return found == m_places.end() ? nullptr : m_rows[found->second].get();
    }
    /// The place of its row; -1 when there is none.
    [[nodiscard]] int placeOf(const Id& id) const {
        const auto found = m_places.find(id);
        return found == m_places.end() ? -1 : static_cast<int>(found->second);
    }
    /// At most one; it outlives the table or is taken off by nullptr.
    void watch(RowObserver* observer) { m_observer = observer; }

    /// Takes rows whole: changes those it knows, appends the others as one range.
    void put(const std::vector<Row>& rows) {
        std::vector<const Row*> fresh;
        std::unordered_set<Id> isFresh;
        for (const auto& row : rows) {
            if (const auto place = m_places.find(row.id); place != m_places.end()) {
                *m_rows[place->second] = row;
                if (m_observer) m_observer->changed(static_cast<int>(place->second));
            } else if (isFresh.insert(row.id).second) {
                fresh.push_back(&row);
            }
        }
        if (fresh.empty()) return;
        const auto first = static_cast<int>(m_rows.size());
        if (m_observer) m_observer->aboutToInsert(first, first + static_cast<int>(fresh.size()) - 1);
        for (const auto* row : fresh) {
            m_places.emplace(row->id, m_rows.size());
            m_rows.push_back(std::make_unique<Row>(*row));
        }
        if (m_observer) m_observer->inserted();
    }

    /// Drops the rows it has of these; neighbours go as one range.
    void drop(const std::vector<Id>& ids) {
        std::vector<std::size_t> places;
        for (const auto& id : ids)
            if (const auto found = m_places.find(id); found != m_places.end()) places.push_back(found->second);
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        while (!places.empty()) { // from the end, so that the places before stay right
            const auto last = places.back();
            auto first = last;
            places.pop_back();
            while (!places.empty() && places.back() + 1 == first) {
                first = places.back();
                places.pop_back();
            }
            erase(first, last);
        }
    }

    /// Keeps exactly these rows; what stays keeps its place.
    void replace(const std::vector<Row>& rows) {
        std::unordered_set<Id> staying;
        for (const auto& row : rows)
            staying.insert(row.id);
        std::vector<Id> gone;
        for (const auto& row : m_rows)
            if (!staying.contains(row->id)) gone.push_back(row->id);
        drop(gone);
        put(rows);
    }

private:
    void erase(std::size_t first, std::size_t last) {
        if (m_observer) m_observer->aboutToRemove(static_cast<int>(first), static_cast<int>(last));
        for (auto place = first; place <= last; ++place)
            m_places.erase(m_rows[place]->id);
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(last) + 1);
        for (auto place = first; place < m_rows.size(); ++place)
            m_places[m_rows[place]->id] = place;
        if (m_observer) m_observer->removed();
    }

    std::vector<std::unique_ptr<Row>> m_rows;
    std::unordered_map<Id, std::size_t> m_places;
    RowObserver* m_observer = nullptr;
};

} // namespace callroom::console
