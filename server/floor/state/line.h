#pragma once

#include "server/floor/types.h"

#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/tree_policy.hpp>

namespace callroom::floor {

/// Who waits, in order: by line key, then by id (ids of one floor grow). Insert, remove and place in line cost O(log
/// n).
class Line {
public:
    struct Place {
        Timestamp key{};
        ContactId id;
        friend auto operator<=>(const Place&, const Place&) = default;
    };

    void add(const Place& place) { m_tree.insert(place); }
    void remove(const Place& place) { m_tree.erase(place); }
    [[nodiscard]] bool holds(const Place& place) const { return m_tree.find(place) != m_tree.end(); }
    [[nodiscard]] bool isEmpty() const { return m_tree.empty(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_tree.size()); }
    /// From 1.
    [[nodiscard]] int position(const Place& place) const { return static_cast<int>(m_tree.order_of_key(place)) + 1; }
    [[nodiscard]] const Place& head() const { return *m_tree.begin(); }
    [[nodiscard]] auto begin() const { return m_tree.begin(); }
    [[nodiscard]] auto end() const { return m_tree.end(); }

private:
    __gnu_pbds::tree<Place, __gnu_pbds::null_type, std::less<Place>, __gnu_pbds::rb_tree_tag,
                     __gnu_pbds::tree_order_statistics_node_update>
        m_tree;
};

} // namespace callroom::floor
