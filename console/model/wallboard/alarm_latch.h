#pragma once

#include "console/model/wallboard/thresholds.h"

#include <set>
#include <utility>
#include <vector>

namespace callroom::console {

/// Which alerts stand. An alert is told when it begins and not again until it is cleared, which it is only once its
/// measure is calm: a value that swings about the limit rings once. Pure; one thread.
class AlarmLatch {
public:
    using Key = std::pair<core::QueueId, Measure>;

    /// One look at one measure of a queue.
    struct Reading {
        core::QueueId queue;
        Measure measure;
        Alarm alarm;
    };

    /// All that is watched now; what is not among them any more is cleared. Returns the alerts that begin.
    [[nodiscard]] std::vector<Key> observe(const std::vector<Reading>& readings);
    [[nodiscard]] const std::set<Key>& standing() const { return m_standing; }
    void clear() { m_standing.clear(); }

private:
    std::set<Key> m_standing;
};

} // namespace callroom::console
