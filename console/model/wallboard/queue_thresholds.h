#pragma once

#include "console/model/wallboard/thresholds.h"

#include <map>

namespace callroom::console {

/// The limits of every queue: those of all, and those of queues that have their own. A value.
class QueueThresholds {
public:
    [[nodiscard]] const Thresholds& ofAll() const { return m_ofAll; }
    void setOfAll(const Thresholds& thresholds) { m_ofAll = thresholds; }
    [[nodiscard]] bool hasOwn(const core::QueueId& queue) const { return m_own.contains(queue); }
    /// Its own, else those of all.
    [[nodiscard]] const Thresholds& of(const core::QueueId& queue) const;
    void setOwn(const core::QueueId& queue, const Thresholds& thresholds) { m_own.insert_or_assign(queue, thresholds); }
    void clearOwn(const core::QueueId& queue) { m_own.erase(queue); }

    /// What is not readable keeps its default.
    [[nodiscard]] static QueueThresholds read(const QSettings& settings);
    void write(QSettings& settings) const;
    friend bool operator==(const QueueThresholds&, const QueueThresholds&) = default;

private:
    Thresholds m_ofAll;
    std::map<core::QueueId, Thresholds> m_own;
};

} // namespace callroom::console
