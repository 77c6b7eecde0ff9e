#pragma once

#include "server/limits/limits.h"
#include "server/limits/token_bucket.h"
#include "shared/core/ids.h"
#include "shared/core/words.h"

#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace callroom::limits {

/// How often others are told of one person's typing, and how far they have read.
constexpr double typingPerSecond = 4;
constexpr double marksPerSecond = 4;

/// What one person may still do, over all their windows and connections. Any thread.
class PersonBudget {
public:
    PersonBudget(const Limits& limits, core::Role role, Steady::time_point now);

    [[nodiscard]] bool takeFrames(double frames, Steady::time_point now);
    /// None, or the seconds (at least 1) after which to try again.
    [[nodiscard]] std::optional<int> takeRequest(double cost, Steady::time_point now);
    /// What others are told of this person's typing.
    [[nodiscard]] bool takeTyping(Steady::time_point now);
    /// How far they have read, or been brought, told and stored.
    [[nodiscard]] bool takeMark(Steady::time_point now);
    [[nodiscard]] std::optional<int> takeIdempotencyKey(Steady::time_point now);
    /// Whether forgetting it would change nothing.
    [[nodiscard]] bool isUntouched(Steady::time_point now);

private:
    [[nodiscard]] std::optional<int> take(TokenBucket& bucket, double cost, Limit limit, Steady::time_point now);

    const Limits& m_limits;
    const Limit m_requestLimit;
    std::mutex m_mutex;
    TokenBucket m_frames;   ///< guarded by m_mutex
    TokenBucket m_requests; ///< guarded by m_mutex
    TokenBucket m_keys;     ///< guarded by m_mutex
    TokenBucket m_typing;   ///< guarded by m_mutex
    TokenBucket m_marks;    ///< guarded by m_mutex
};

/// The budgets of whoever has been active lately. Any thread.
class PersonBudgets {
public:
    /// `limits` outlive it.
    explicit PersonBudgets(const Limits& limits)
        : m_limits(limits) {}

    [[nodiscard]] std::shared_ptr<PersonBudget> of(core::UserId person, core::Role role, Steady::time_point now);
    [[nodiscard]] std::size_t size() const;

private:
    static constexpr std::size_t fewest = 4'096;

    const Limits& m_limits;
    mutable std::mutex m_mutex;
    std::unordered_map<core::UserId, std::shared_ptr<PersonBudget>> m_budgets; ///< guarded by m_mutex
    std::size_t m_sweepAt = fewest;                                            ///< guarded by m_mutex
};

} // namespace callroom::limits
