#pragma once

#include "server/floor/route/draws.h"
#include "server/floor/state/state.h"

/// Each strategy of DOMAIN.md's table but longest_idle, which needs no list: who of those who may take a contact gets
/// it. Pure but for the draw; O(eligible).
namespace callroom::floor {

/// Agents who may take the contact, the longest idle first: whom a strategy holds equal, that order decides. Never
/// empty.
using Eligible = std::vector<const AgentRecord*>;

/// round_robin: the next after the cursor in the order of ids, which is the order in which the agents were made. The
/// cursor may be someone who is no longer an agent.
[[nodiscard]] const AgentRecord* nextInTurn(const Eligible& eligible, std::optional<UserId> cursor);
/// least_loaded: the lowest share of his capacity in use, calls and chats together.
[[nodiscard]] const AgentRecord* leastLoaded(const Eligible& eligible);
/// fewest_contacts: over the shift.
[[nodiscard]] const AgentRecord* fewestContacts(const Eligible& eligible);
/// least_talk_time: over the shift; conversations that go on count once they end.
[[nodiscard]] const AgentRecord* leastTalkTime(const Eligible& eligible);
/// linear: by the first of the queue's tiers that he is in, as they are listed; then by name, then by id.
[[nodiscard]] const AgentRecord* firstInOrder(const Eligible& eligible, const QueueConfig& queue);
/// random: each as likely.
[[nodiscard]] const AgentRecord* anyone(const Eligible& eligible, Draws& draws);
/// weighted: each as likely as his weight is of the sum.
[[nodiscard]] const AgentRecord* anyoneByWeight(const Eligible& eligible, Draws& draws);
/// best_skill: the highest level; where several skills are asked for, the highest sum of levels.
[[nodiscard]] const AgentRecord* mostSkilled(const Eligible& eligible, const QueueConfig& queue,
                                             const std::vector<SkillLevel>& asked);

} // namespace callroom::floor
