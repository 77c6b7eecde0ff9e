#pragma once

#include <algorithm>
#include <chrono>

namespace callroom::limits {

using Steady = std::chrono::steady_clock;

/// So many seconds' worth of a rate may be taken at once.
constexpr double burstSeconds = 2;

/// Fills at a steady rate up to its burst. A plain value; one thread at a time.
class TokenBucket {
public:
    /// Full at first.
    TokenBucket(double perSecond, double burst, Steady::time_point now)
        : m_perSecond(perSecond)
        , m_burst(burst)
        , m_tokens(burst)
        , m_filledAt(now) {}
    TokenBucket(double perSecond, Steady::time_point now)
        : TokenBucket(perSecond, perSecond * burstSeconds, now) {}

    /// Takes that much, or nothing.
    [[nodiscard]] bool take(double amount, Steady::time_point now) {
        fill(now);
        // More than it ever holds is let through when it is full, else it never could be.
        if (m_tokens < std::min(amount, m_burst)) return false;
        m_tokens -= amount;
        return true;
    }
    /// Seconds until that much can be taken.
    [[nodiscard]] double secondsUntil(double amount) const {
        return std::max(0.0, (std::min(amount, m_burst) - m_tokens) / m_perSecond);
    }
    [[nodiscard]] bool isFull(Steady::time_point now) const {
        auto filled = *this;
        filled.fill(now);
        return filled.m_tokens >= filled.m_burst;
    }

private:
    void fill(Steady::time_point now) {
        const std::chrono::duration<double> passed = now - m_filledAt;
        if (passed.count() <= 0) return;
        m_tokens = std::min(m_tokens + passed.count() * m_perSecond, m_burst);
        m_filledAt = now;
    }

    double m_perSecond;
    double m_burst;
    double m_tokens;
    Steady::time_point m_filledAt;
};

} // namespace callroom::limits
