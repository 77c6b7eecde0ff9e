#pragma once

#include "server/floor/state.h"

#include <string>

/// The questions that deciding and evolving share. Pure.
namespace callroom::floor {

[[nodiscard]] constexpr bool usesCallSlot(Channel channel) {
    return channel != Channel::Chat;
}
[[nodiscard]] constexpr bool isWaiting(ContactStatus status) {
    return status == ContactStatus::Created || status == ContactStatus::Queued || status == ContactStatus::Offered;
}
[[nodiscard]] constexpr bool isTalking(ContactStatus status) {
    return status == ContactStatus::Connecting || status == ContactStatus::Active || status == ContactStatus::Held;
}

/// Whether a slot for the channel is free, exclusions included: a call excludes new chats.
[[nodiscard]] bool hasFreeSlot(const AgentRecord& agent, Channel channel);
/// Why the agent cannot be offered anything at all (`offline`, `away`, `not_connected`, `not_ready`); empty when he
/// can.
[[nodiscard]] std::string_view unfitness(const AgentRecord& agent);
/// Why the agent cannot be offered this contact; empty when he can. DOMAIN.md's words.
[[nodiscard]] std::string reasonAgainst(const State& state, const AgentRecord& agent, const ContactRecord& contact,
                                        Timestamp now);
[[nodiscard]] bool serves(const AgentRecord& agent, const QueueRecord& queue);
[[nodiscard]] DisplayState displayState(const State& state, const AgentRecord& agent);
[[nodiscard]] bool isBusy(const AgentRecord& agent);

[[nodiscard]] const QueueRecord* queueOf(const State& state, const Contact& contact);
[[nodiscard]] const Line* lineOf(const State& state, const Contact& contact);
[[nodiscard]] Line* lineOf(State& state, const Contact& contact);
/// When the contact has waited for as long as it may.
[[nodiscard]] Timestamp waitDeadline(const State& state, const FloorSettings& settings, const Contact& contact);
/// When the server next acts on the contact by itself.
[[nodiscard]] std::optional<Timestamp> nextDue(const State& state, const FloorSettings& settings,
                                               const ContactRecord& contact);
[[nodiscard]] std::optional<Timestamp> nextDue(const FloorSettings& settings, const AgentRecord& agent);

} // namespace callroom::floor
