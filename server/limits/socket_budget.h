#pragma once

#include "server/limits/person_budgets.h"

#include <functional>

namespace callroom::limits {

/// What one socket may still send. One thread.
class SocketBudget {
public:
    enum class Verdict {
        Pass,
        Warn,   ///< refuse it, and tell the client that it is being slowed down
        Refuse, ///< refuse it; the client has been told
        Close,  ///< it does not stop: close the socket
    };

    /// `takeOfAddress`: whether the sender's address may send that many frames; none when addresses do not count.
    SocketBudget(const Limits& limits, std::shared_ptr<PersonBudget> person,
                 std::function<bool(double frames, Steady::time_point now)> takeOfAddress, Steady::time_point now);

    /// Of a frame of so many bytes; `frames`: how many ordinary ones it counts for.
    [[nodiscard]] Verdict take(std::size_t bytes, Steady::time_point now, double frames = 1);

    /// Whether others may be told of this person's typing, whichever socket says so.
    [[nodiscard]] bool takeTyping(Steady::time_point now) { return m_person->takeTyping(now); }
    /// Likewise of how far they have read.
    [[nodiscard]] bool takeMark(Steady::time_point now) { return m_person->takeMark(now); }

private:
    [[nodiscard]] std::optional<Limit> reached(double bytes, Steady::time_point now, double frames);

    const Limits& m_limits;
    std::shared_ptr<PersonBudget> m_person;
    std::function<bool(double, Steady::time_point)> m_takeOfAddress;
    TokenBucket m_frames;
    TokenBucket m_bytes;
    TokenBucket m_patience; ///< refused frames until the socket is closed
    Steady::time_point m_warnedAt{};
};

} // namespace callroom::limits
