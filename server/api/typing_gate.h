#pragma once

#include "server/limits/token_bucket.h"
#include "shared/core/ids.h"

namespace callroom::api {

/// Lets through of somebody's typing what the others need to see: each change, and once a second that it goes on. How
/// often in all is the person's budget. One thread.
class TypingGate {
public:
    [[nodiscard]] bool isNews(core::ContactId contact, bool isTyping, limits::Steady::time_point now) const {
        return contact != m_contact || isTyping != m_isTyping || now >= m_passedAt + std::chrono::seconds(1);
    }
    void note(core::ContactId contact, bool isTyping, limits::Steady::time_point now) {
        m_contact = contact;
        m_isTyping = isTyping;
        m_passedAt = now;
    }

private:
    core::ContactId m_contact;
    bool m_isTyping = false;
    limits::Steady::time_point m_passedAt{};
};

} // namespace callroom::api
