#include "server/limits/socket_budget.h"

namespace callroom::limits {
namespace {

constexpr std::chrono::seconds warnedFor{10};

} // namespace

SocketBudget::SocketBudget(const Limits& limits, std::shared_ptr<PersonBudget> person,
                           std::function<bool(double, Steady::time_point)> takeOfAddress, Steady::time_point now)
    : m_limits(limits)
    , m_person(std::move(person))
    , m_takeOfAddress(std::move(takeOfAddress))
    , m_frames(limits.value(Limit::SocketFrames), now)
    , m_bytes(limits.value(Limit::SocketKilobytes) * 1024.0, now)
    , m_patience(limits.value(Limit::SocketFrames), now) {}

SocketBudget::Verdict SocketBudget::take(std::size_t bytes, Steady::time_point now, double frames) {
    const auto limit = reached(static_cast<double>(bytes), now, frames);
    if (!limit) return Verdict::Pass;
    m_limits.noteReached(*limit);
    if (!m_patience.take(1, now)) return Verdict::Close;
    if (m_warnedAt != Steady::time_point{} && now < m_warnedAt + warnedFor) return Verdict::Refuse;
    m_warnedAt = now;
    return Verdict::Warn;
}

std::optional<Limit> SocketBudget::reached(double bytes, Steady::time_point now, double frames) {
    if (!m_frames.take(frames, now)) return Limit::SocketFrames;
    if (!m_bytes.take(bytes, now)) return Limit::SocketKilobytes;
    if (!m_person->takeFrames(frames, now)) return Limit::PersonFrames;
    if (m_takeOfAddress && !m_takeOfAddress(frames, now)) return Limit::AddressFrames;
    return std::nullopt;
}

} // namespace callroom::limits
