#pragma once

#include "server/floor/state/state.h"

#include <string>

/// Whom a queue admits to its contacts: by tiers, which open with time, by skills, which its rings relax with time, and
/// by whom a contact is kept for. Pure.
namespace callroom::floor {

[[nodiscard]] inline Timestamp queuedSince(const Contact& contact) {
    return contact.queuedAt.value_or(contact.createdAt);
}

/// The level at which the agent has the skill, 0 for none.
[[nodiscard]] int levelOf(const AgentRecord& agent, std::string_view skill);

/// The level the queue still asks for once a contact has waited that long; 0 when it asks no longer. Without a queue,
/// what was asked for.
[[nodiscard]] int relaxedLevel(const QueueRecord* queue, const SkillLevel& required, Milliseconds waited);
/// Whether some ring drops the skill altogether.
[[nodiscard]] bool isDroppedInTime(const QueueRecord& queue, const std::string& skill);

/// Whether the queue's tiers and required skills admit the agent, at whatever time.
[[nodiscard]] bool serves(const AgentRecord& agent, const QueueRecord& queue);
[[nodiscard]] bool hasSkills(const AgentRecord& agent, const std::vector<SkillLevel>& required);
/// How long a contact waits until the agent's best tier opens. A tier opens at once when there are lower ones and
/// nobody works in any of them. Nothing when he is in no tier.
[[nodiscard]] std::optional<Milliseconds> tierWait(const State& state, const AgentRecord& agent,
                                                   const QueueRecord& queue);
/// How long a contact that asks for these skills, besides the queue's own, waits until both his tier and the rings
/// admit the agent. Nothing when they never do.
[[nodiscard]] std::optional<Milliseconds> entryWait(const State& state, const AgentRecord& agent,
                                                    const QueueRecord& queue, const std::vector<SkillLevel>& asked);
/// Whether the contact has waited that long.
[[nodiscard]] bool isAdmitted(const State& state, const AgentRecord& agent, const QueueRecord& queue,
                              const Contact& contact, Timestamp now);
/// Why not: `not_in_tier`, `skill:billing<3`, `tier_closed`; empty when he is admitted. Without a queue the contact's
/// own skills count.
[[nodiscard]] std::string reasonNotAdmitted(const State& state, const AgentRecord& agent, const QueueRecord* queue,
                                            const Contact& contact, Timestamp now);

/// All that tiers, skills and rings see of the agent, for contacts of the queue that ask for these skills: agents of
/// the same class are admitted at the same time, and until then not for the same reason. Nothing when in no tier.
[[nodiscard]] std::optional<std::string> admissionClass(const AgentRecord& agent, const QueueRecord& queue,
                                                        const std::vector<SkillLevel>& asked);

/// The agent for whom alone the contact is kept now: who last served its customer, for as long as the queue is sticky.
/// Nobody when he could not take it even with a free slot: he is off, has refused it, or is not admitted.
[[nodiscard]] const AgentRecord* keptFor(const State& state, const ContactRecord& contact, Timestamp now);
/// Whether he is there to keep contacts of that kind for.
[[nodiscard]] bool isReachable(const AgentRecord& agent, SlotKind kind);

} // namespace callroom::floor
