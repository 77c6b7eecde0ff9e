#pragma once

#include <chrono>
#include <mutex>
#include <optional>

namespace callroom::api {

/// Whether the database answers, for `GET /ready`: it may hang while its connections stand open. However many ask, one
/// question at a time is put to it. Any thread.
class ReadyProbe {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    /// What does not answer for so long does not serve.
    static constexpr std::chrono::seconds patience{2};

    /// Whether the caller is the one to ask the database, and then to call `answered`.
    [[nodiscard]] bool begin(TimePoint now) {
        const std::lock_guard lock(m_mutex);
        if (m_askedAt) return false;
        m_askedAt = now;
        return true;
    }
    void answered(bool isGood) {
        const std::lock_guard lock(m_mutex);
        m_askedAt.reset();
        m_isGood = isGood;
    }
    /// By the last answer, unless the next one is overdue.
    [[nodiscard]] bool isGood(TimePoint now) const {
        const std::lock_guard lock(m_mutex);
        return m_isGood && (!m_askedAt || now - *m_askedAt < patience);
    }

private:
    mutable std::mutex m_mutex;
    std::optional<TimePoint> m_askedAt; ///< guarded by m_mutex; none: no question is under way
    bool m_isGood = true;               ///< guarded by m_mutex; a server starts with a database that answers
};

} // namespace callroom::api
