#pragma once

#include "server/floor/types.h"

#include <set>

namespace callroom::floor {

/// When each contact and agent is next to be looked at by the server. One entry an owner, who keeps the time it is
/// listed under; O(log n).
class DueList {
public:
    struct Entry {
        Timestamp at{};
        bool isAgent = false;
        core::Uuid id;
        friend auto operator<=>(const Entry&, const Entry&) = default;
    };

    void set(bool isAgent, const core::Uuid& id, std::optional<Timestamp>& listed, std::optional<Timestamp> at) {
        if (listed == at) return;
        if (listed && at) {
            auto node = m_entries.extract({*listed, isAgent, id});
            node.value().at = *at;
            m_entries.insert(std::move(node));
        } else if (listed) {
            m_entries.erase({*listed, isAgent, id});
        } else {
            m_entries.insert({*at, isAgent, id});
        }
        listed = at;
    }
    void clear() { m_entries.clear(); }

    [[nodiscard]] std::optional<Timestamp> next() const {
        return m_entries.empty() ? std::nullopt : std::optional(m_entries.begin()->at);
    }
    [[nodiscard]] std::optional<Entry> firstUntil(Timestamp now) const {
        if (m_entries.empty() || m_entries.begin()->at > now) return std::nullopt;
        return *m_entries.begin();
    }

private:
    std::set<Entry> m_entries;
};

} // namespace callroom::floor
