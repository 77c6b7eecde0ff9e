#pragma once

#include "shared/core/ids.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace callroom::live {

/// Work that waits for one thread, in a lane for each tenant: lanes are served in turn, a slice each, so that the many
/// commands of one tenant do not hold up those of another. Within a lane work keeps its order. Not thread-safe: its
/// owner locks.
class FairInbox {
public:
    using Work = std::function<void()>;

    /// `mostWaiting`: work of one tenant that is taken in; `slice`: how much of a lane is done in its turn.
    explicit FairInbox(std::size_t mostWaiting, std::size_t slice = 64)
        : m_mostWaiting(mostWaiting)
        , m_slice(slice) {}

    /// Whether the tenant may add more; who must be heard in any case adds without asking.
    [[nodiscard]] bool hasRoom(core::TenantId tenant) const {
        const auto lane = m_lanes.find(tenant);
        return lane == m_lanes.end() || lane->second.size() < m_mostWaiting;
    }
    void add(core::TenantId tenant, Work work) {
        ++m_size;
        m_lanes[tenant].push_back(std::move(work));
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// Takes one round: of each lane the oldest slice, or all where nobody else waits. `batch` is cleared and its
    /// storage reused.
    void takeRound(std::vector<Work>& batch) {
        batch.clear();
        if (m_lanes.size() == 1) {
            batch.swap(m_lanes.begin()->second);
            m_size = 0;
            return;
        }
        for (auto lane = m_lanes.begin(); lane != m_lanes.end();) {
            auto& works = lane->second;
            const auto end = works.begin() + static_cast<std::ptrdiff_t>(std::min(m_slice, works.size()));
            batch.insert(batch.end(), std::make_move_iterator(works.begin()), std::make_move_iterator(end));
            works.erase(works.begin(), end);
            lane = works.empty() ? m_lanes.erase(lane) : std::next(lane);
        }
        m_size -= batch.size();
    }

private:
    std::size_t m_mostWaiting;
    std::size_t m_slice;
    std::size_t m_size = 0;
    std::unordered_map<core::TenantId, std::vector<Work>> m_lanes;
};

} // namespace callroom::live
