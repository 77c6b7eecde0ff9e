#pragma once

#include "shared/core/ids.h"

#include <deque>
#include <unordered_map>
#include <utility>

namespace callroom::storage {

/// Jobs that wait for a thread, in a line for each tenant: the lines are served in turn, so that the many jobs of one
/// tenant hold up one job of another by no more than one of theirs. Not thread-safe: its owner locks.
template <typename Job> class TenantQueue {
public:
    void add(core::TenantId tenant, Job job) {
        auto& line = m_lines[tenant];
        if (line.empty()) m_turns.push_back(tenant);
        line.push_back(std::move(job));
        ++m_size;
    }
    /// The next job; there is one.
    [[nodiscard]] Job take() {
        const core::TenantId tenant = m_turns.front();
        m_turns.pop_front();
        const auto found = m_lines.find(tenant);
        Job job = std::move(found->second.front());
        found->second.pop_front();
        if (found->second.empty())
            m_lines.erase(found);
        else
            m_turns.push_back(tenant);
        --m_size;
        return job;
    }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t sizeOf(core::TenantId tenant) const {
        const auto line = m_lines.find(tenant);
        return line == m_lines.end() ? 0 : line->second.size();
    }

private:
    std::unordered_map<core::TenantId, std::deque<Job>> m_lines; ///< none is empty
    std::deque<core::TenantId> m_turns;                          ///< each tenant with a line, once
    std::size_t m_size = 0;
};

} // namespace callroom::storage
