#include "server/limits/person_budgets.h"

#include <cmath>

namespace callroom::limits {
namespace {

double rateOf(const Limits& limits, Limit limit) {
    return limits.value(limit);
}

} // namespace

PersonBudget::PersonBudget(const Limits& limits, core::Role role, Steady::time_point now)
    : m_limits(limits)
    , m_requestLimit(role == core::Role::Customer ? Limit::CustomerRequests : Limit::StaffRequests)
    , m_frames(rateOf(limits, Limit::PersonFrames), now)
    , m_requests(rateOf(limits, m_requestLimit), rateOf(limits, m_requestLimit) * 5, now)
    , m_keys(rateOf(limits, Limit::IdempotencyKeys) / 3600, rateOf(limits, Limit::IdempotencyKeys), now)
    , m_typing(typingPerSecond, now)
    , m_marks(marksPerSecond, now) {}

bool PersonBudget::takeFrames(double frames, Steady::time_point now) {
    const std::scoped_lock lock(m_mutex);
    return m_frames.take(frames, now);
}

bool PersonBudget::takeTyping(Steady::time_point now) {
    const std::scoped_lock lock(m_mutex);
    return m_typing.take(1, now);
}

bool PersonBudget::takeMark(Steady::time_point now) {
    const std::scoped_lock lock(m_mutex);
    return m_marks.take(1, now);
}

std::optional<int> PersonBudget::takeRequest(double cost, Steady::time_point now) {
    return take(m_requests, cost, m_requestLimit, now);
}

std::optional<int> PersonBudget::takeIdempotencyKey(Steady::time_point now) {
    return take(m_keys, 1, Limit::IdempotencyKeys, now);
}

std::optional<int> PersonBudget::take(TokenBucket& bucket, double cost, Limit limit, Steady::time_point now) {
    const std::scoped_lock lock(m_mutex);
    if (bucket.take(cost, now)) return std::nullopt;
    m_limits.noteReached(limit);
    return std::max(1, static_cast<int>(std::ceil(bucket.secondsUntil(cost))));
}

bool PersonBudget::isUntouched(Steady::time_point now) {
    const std::scoped_lock lock(m_mutex);
    return m_frames.isFull(now) && m_requests.isFull(now) && m_keys.isFull(now);
}

std::shared_ptr<PersonBudget> PersonBudgets::of(core::UserId person, core::Role role, Steady::time_point now) {
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_budgets.find(person); found != m_budgets.end()) return found->second;
    if (m_budgets.size() >= m_sweepAt) {
        // Who holds a budget keeps it; of the others only those that say something.
        std::erase_if(m_budgets, [now](const auto& entry) {
            return entry.second.use_count() == 1 && entry.second->isUntouched(now);
        });
        m_sweepAt = std::max(fewest, m_budgets.size() * 2);
    }
    return m_budgets.emplace(person, std::make_shared<PersonBudget>(m_limits, role, now)).first->second;
}

std::size_t PersonBudgets::size() const {
    const std::scoped_lock lock(m_mutex);
    return m_budgets.size();
}

} // namespace callroom::limits
