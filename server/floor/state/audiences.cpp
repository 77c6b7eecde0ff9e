#include "server/floor/state/audiences.h"

#include "server/floor/route/rules.h"

#include <algorithm>

namespace callroom::floor {
namespace {

/// Seats in all audiences together, of some 24 bytes each; but never fewer audiences than the second.
constexpr std::size_t mostSeats = 1'000'000;
constexpr std::size_t leastAudiences = 16;
/// Changes kept for audiences to catch up by, where there are fewer agents than that.
constexpr std::size_t leastChanges = 64;
/// Past this share of the agents, looking at every one of them in order is as cheap as looking at each change.
constexpr std::size_t agentsPerChange = 4;
/// Those whose names go first in an explanation, so not many.
constexpr std::size_t mostUnsettled = 4;

constexpr std::size_t indexOf(SlotKind kind) {
    return static_cast<std::size_t>(kind);
}
constexpr std::size_t indexOf(Standing standing) {
    return static_cast<std::size_t>(standing);
}

} // namespace

std::optional<Audience::Place> Audience::placeOf(const AgentRecord& agent) const {
    if (!agent.number) return std::nullopt;
    const Seat& seat = m_seats[*agent.number];
    if (seat.classNumber == noClass) return std::nullopt;
    return Place{seat.classNumber, seat.standing};
}

void Audience::place(const AgentRecord& agent, Seat& seat, Standing standing) {
    auto& members = m_classes[seat.classNumber].byStanding[indexOf(standing)];
    seat.standing = standing;
    seat.index = static_cast<std::uint32_t>(members.size());
    members.push_back(&agent);
}

void Audience::move(std::uint32_t number, Standing standing) {
    Seat& seat = m_seats[number];
    if (seat.standing == standing || seat.classNumber == noClass) return;
    auto& members = m_classes[seat.classNumber].byStanding[indexOf(seat.standing)];
    const auto& agent = *members[seat.index];
    const auto& last = *members.back();
    members[seat.index] = &last;
    m_seats[*last.number].index = seat.index;
    members.pop_back();
    place(agent, seat, standing);
}

void Audiences::rebuild(std::unordered_map<UserId, AgentRecord>& agents) {
    m_audiences.clear();
    m_agents.clear();
    m_unsettled.clear();
    for (auto& [id, agent] : agents) {
        agent.number.reset();
        if (agent.isRemoved) continue;
        agent.number = static_cast<std::uint32_t>(m_agents.size());
        m_agents.push_back(&agent);
    }
    for (auto& byKind : m_byKind) {
        byKind.standings.assign(m_agents.size(), Standing::Offline);
        byKind.changes.clear();
    }
}

void Audiences::touch(const AgentRecord& agent) {
    if (!agent.number || std::find(m_unsettled.begin(), m_unsettled.end(), &agent) != m_unsettled.end()) return;
    m_unsettled.push_back(&agent);
    if (m_unsettled.size() > mostUnsettled) settle();
}

void Audiences::settle() {
    for (const auto* agent : m_unsettled)
        for (const auto kind : slotKinds) {
            auto& byKind = m_byKind[indexOf(kind)];
            const auto standing = standingOf(*agent, kind);
            if (std::exchange(byKind.standings[*agent->number], standing) == standing || m_audiences.empty()) continue;
            if (byKind.changes.size() >= std::max(m_agents.size(), leastChanges)) {
                byKind.droppedChanges += byKind.changes.size();
                byKind.changes.clear();
            }
            byKind.changes.push_back(*agent->number);
        }
    m_unsettled.clear();
}

const Audience& Audiences::of(const QueueRecord& queue, SlotKind kind, const std::vector<SkillLevel>& asked) const {
    Demand::Key key{queue.config.id, {}, kind == SlotKind::Call, asked};
    auto found = m_audiences.find(key);
    if (found == m_audiences.end()) {
        const auto most = std::max(mostSeats / std::max<std::size_t>(m_agents.size(), 1), leastAudiences);
        if (m_audiences.size() >= most) forgetOldest();
        found = m_audiences.emplace(std::move(key), made(queue, kind, asked)).first;
    }
    bringUpToDate(found->second, kind);
    found->second.m_usedAt = ++m_uses;
    return found->second;
}

Audience Audiences::made(const QueueRecord& queue, SlotKind kind, const std::vector<SkillLevel>& asked) const {
    const auto& byKind = m_byKind[indexOf(kind)];
    Audience audience;
    audience.m_seats.resize(m_agents.size());
    std::unordered_map<std::string, std::uint32_t> classes;
    for (const auto* agent : m_agents) {
        auto seen = admissionClass(*agent, queue, asked);
        if (!seen) continue;
        const auto [found, isNew] =
            classes.try_emplace(std::move(*seen), static_cast<std::uint32_t>(audience.m_classes.size()));
        if (isNew) audience.m_classes.emplace_back().example = agent;
        auto& seat = audience.m_seats[*agent->number];
        seat.classNumber = found->second;
        audience.place(*agent, seat, byKind.standings[*agent->number]);
    }
    audience.m_seenChanges = byKind.droppedChanges + byKind.changes.size();
    return audience;
}

void Audiences::bringUpToDate(Audience& audience, SlotKind kind) const {
    const auto& byKind = m_byKind[indexOf(kind)];
    const auto seen = std::exchange(audience.m_seenChanges, byKind.droppedChanges + byKind.changes.size());
    if (seen < byKind.droppedChanges || (audience.m_seenChanges - seen) * agentsPerChange > m_agents.size()) {
        for (std::uint32_t number = 0; number < m_agents.size(); ++number)
            audience.move(number, byKind.standings[number]);
        return;
    }
    for (auto i = static_cast<std::size_t>(seen - byKind.droppedChanges); i < byKind.changes.size(); ++i)
        audience.move(byKind.changes[i], byKind.standings[byKind.changes[i]]);
}

void Audiences::forgetOldest() const {
    m_audiences.erase(std::min_element(m_audiences.begin(), m_audiences.end(), [](const auto& one, const auto& other) {
        return one.second.m_usedAt < other.second.m_usedAt;
    }));
}

} // namespace callroom::floor
