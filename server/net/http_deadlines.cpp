#include "server/net/http_deadlines.h"

#include <algorithm>
#include <utility>

namespace callroom::net {

void HttpDeadlines::startHead(TimePoint now) {
    if (m_headSince == TimePoint::max()) m_headSince = now;
}

void HttpDeadlines::endHead() {
    m_headSince = TimePoint::max();
    m_isFresh = false;
}

void HttpDeadlines::resumeBody(TimePoint now) {
    if (m_bodyPausedAt != TimePoint::max()) m_bodySince += now - m_bodyPausedAt;
    m_bodyPausedAt = TimePoint::max();
}

void HttpDeadlines::noteWritten(std::size_t bytes, bool isDrained, TimePoint now) {
    if (isDrained) {
        m_readerCheck = TimePoint::max();
        m_takenInPeriod = 0;
        m_idleSince = now;
        return;
    }
    m_takenInPeriod += bytes;
    if (m_readerCheck == TimePoint::max()) m_readerCheck = now + m_limits.writeTimeout;
}

TimePoint HttpDeadlines::headDeadline() const {
    return m_headSince == TimePoint::max() ? TimePoint::max() : m_headSince + m_limits.headerTimeout;
}

TimePoint HttpDeadlines::bodyDeadline() const {
    const bool isRunning = m_bodySince != TimePoint::max() && m_bodyPausedAt == TimePoint::max();
    return isRunning ? m_bodySince + m_limits.bodyTimeout : TimePoint::max();
}

TimePoint HttpDeadlines::idleDeadline() const {
    return m_idleSince + (m_isFresh ? m_limits.headerTimeout : m_limits.idleTimeout);
}

TimePoint HttpDeadlines::next(const Activity& activity) const {
    TimePoint next = std::min(m_readerCheck, m_lingerUntil);
    if (activity.isTakingBody) next = std::min(next, bodyDeadline());
    if (activity.isTakingHead) next = std::min(next, headDeadline());
    if (activity.isIdle) next = std::min(next, idleDeadline());
    return next;
}

HttpDeadlines::Expired HttpDeadlines::expired(const Activity& activity, TimePoint now) {
    if (now >= m_lingerUntil) return Expired::Linger;
    if (now >= m_readerCheck) {
        if (std::exchange(m_takenInPeriod, 0) < m_limits.writeProgressBytes) return Expired::Reader;
        m_readerCheck = now + m_limits.writeTimeout;
    }
    if (activity.isTakingBody && now >= bodyDeadline()) return Expired::Body;
    if (activity.isTakingHead && now >= headDeadline()) return Expired::Head;
    if (activity.isIdle && now >= idleDeadline()) return Expired::Idle;
    return Expired::Nothing;
}

} // namespace callroom::net
