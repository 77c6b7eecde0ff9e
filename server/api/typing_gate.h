#pragma once

#include "server/limits/token_bucket.h"
#include "shared/core/ids.h"

namespace callroom::api {

/// Lets through of somebody's typing what the others need to see: each change, and once a second that it goes on; at
/// most four a second. One thread.
class TypingGate {
public:
    explicit TypingGate(limits::Steady::time_point now)
        : m_bucket(4, 4, now) {}

    [[nodiscard]] bool passes(core::ContactId contact, bool isTyping, limits::Steady::time_point now) {
        const bool isNews =
            contact != m_contact || isTyping != m_isTyping || now >= m_passedAt + std::chrono::seconds(1);
        if (!isNews || !m_bucket.take(1, now)) return false;
        m_contact = contact;
        m_isTyping = isTyping;
        m_passedAt = now;
        return true;
    }

private:
    limits::TokenBucket m_bucket;
    core::ContactId m_contact;
    bool m_isTyping = false;
    limits::Steady::time_point m_passedAt{};
};

} // namespace callroom::api
