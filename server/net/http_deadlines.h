#pragma once

#include "server/net/deadline_wheel.h"
#include "server/net/http_limits.h"

#include <cstddef>

namespace callroom::net {

/// What one HTTP connection waits for, and since when. Keeps the deadlines of HttpLimits; knows no socket and no clock.
class HttpDeadlines {
public:
    /// What the connection is doing as it asks.
    struct Activity {
        bool isTakingHead = false; ///< between requests or within a head
        bool isTakingBody = false;
        bool isIdle = false; ///< between requests, and nothing is owed to the client
    };
    enum class Expired { Nothing, Linger, Reader, Body, Head, Idle };

    HttpDeadlines(const HttpLimits& limits, TimePoint now)
        : m_limits(limits)
        , m_idleSince(now) {}

    /// The first byte of a head is there; repeated calls change nothing.
    void startHead(TimePoint now);
    /// The head is complete.
    void endHead();
    /// It may take bodyTimeout and so much more.
    void startBody(TimePoint now, std::chrono::milliseconds more) { m_bodySince = now + more; }
    /// The time in which the sink takes nothing is not the client's.
    void pauseBody(TimePoint now) { m_bodyPausedAt = now; }
    void resumeBody(TimePoint now);
    void endBody() { m_bodySince = m_bodyPausedAt = TimePoint::max(); }
    /// Of what waits for the client, `bytes` were taken just now, and with `isDrained` nothing is left.
    void noteWritten(std::size_t bytes, bool isDrained, TimePoint now);
    void startLinger(TimePoint now) { m_lingerUntil = now + m_limits.lingerTimeout; }

    /// The earliest; TimePoint::max() for none.
    [[nodiscard]] TimePoint next(const Activity& activity) const;
    /// What has run out at `now`. A client that has read enough gets another period to read on.
    [[nodiscard]] Expired expired(const Activity& activity, TimePoint now);

private:
    [[nodiscard]] TimePoint headDeadline() const;
    [[nodiscard]] TimePoint bodyDeadline() const;
    [[nodiscard]] TimePoint idleDeadline() const;

    const HttpLimits& m_limits;
    TimePoint m_idleSince;
    TimePoint m_headSince = TimePoint::max();
    TimePoint m_bodySince = TimePoint::max();
    TimePoint m_bodyPausedAt = TimePoint::max();
    TimePoint m_readerCheck = TimePoint::max(); ///< when the client's progress in reading is looked at
    TimePoint m_lingerUntil = TimePoint::max();
    std::size_t m_takenInPeriod = 0;
    bool m_isFresh = true; ///< no request was received yet
};

} // namespace callroom::net
