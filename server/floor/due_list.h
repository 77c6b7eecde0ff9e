#pragma once

#include "server/floor/types.h"

#include <set>
#include <unordered_map>

namespace callroom::floor {

/// When each contact and agent is next to be looked at by the server. One entry an owner; O(log n).
class DueList {
public:
    struct Entry {
        Timestamp at{};
        bool isAgent = false;
        core::Uuid id;
        friend auto operator<=>(const Entry&, const Entry&) = default;
    };

    void set(bool isAgent, const core::Uuid& id, std::optional<Timestamp> at) {
        if (const auto known = m_known.find(id); known != m_known.end()) {
            if (at == known->second) return;
            m_entries.erase({known->second, isAgent, id});
            m_known.erase(known);
        }
        if (!at) return;
        m_entries.insert({*at, isAgent, id});
        m_known.emplace(id, *at);
    }

    [[nodiscard]] std::optional<Timestamp> next() const {
        return m_entries.empty() ? std::nullopt : std::optional(m_entries.begin()->at);
    }
    [[nodiscard]] std::optional<Entry> firstUntil(Timestamp now) const {
        if (m_entries.empty() || m_entries.begin()->at > now) return std::nullopt;
        return *m_entries.begin();
    }

private:
    std::set<Entry> m_entries;
    std::unordered_map<core::Uuid, Timestamp> m_known;
};

} // namespace callroom::floor
