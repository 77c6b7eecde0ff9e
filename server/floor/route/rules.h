#pragma once

#include "server/floor/route/admission.h"
#include "server/floor/state/state.h"

#include <string>

/// The questions that deciding, evolving and routing share. Pure.
namespace callroom::floor {

[[nodiscard]] constexpr bool usesCallSlot(Channel channel) {
    return channel != Channel::Chat;
}
[[nodiscard]] constexpr SlotKind slotKindOf(Channel channel) {
    return usesCallSlot(channel) ? SlotKind::Call : SlotKind::Chat;
}
[[nodiscard]] constexpr bool isWaiting(ContactStatus status) {
    return status == ContactStatus::Created || status == ContactStatus::Queued || status == ContactStatus::Offered;
}
[[nodiscard]] constexpr bool isTalking(ContactStatus status) {
    return status == ContactStatus::Connecting || status == ContactStatus::Active || status == ContactStatus::Held;
}

/// Whether a slot of the kind is free, exclusions included: a call excludes new chats.
[[nodiscard]] bool hasFreeSlot(const AgentRecord& agent, SlotKind kind);
/// How far the agent is from taking something of the kind.
[[nodiscard]] Standing standingOf(const AgentRecord& agent, SlotKind kind);
/// DOMAIN.md's word for why an agent takes nothing of the kind (`offline`, `away`, `not_connected`, `not_ready`,
/// `no_slot`); empty when they could.
[[nodiscard]] std::string_view wordOf(Standing standing);
/// Whether the agent could take something of the kind now: fit, a free slot, and for calls a microphone.
[[nodiscard]] bool isIdle(const AgentRecord& agent, SlotKind kind);
/// On, and not going away: his slots count as capacity, busy or not.
[[nodiscard]] bool isWorking(const AgentRecord& agent);
[[nodiscard]] bool isBusy(const AgentRecord& agent);

/// Whether the agent may be offered this contact now.
[[nodiscard]] bool mayTake(const State& state, const AgentRecord& agent, const ContactRecord& contact, Timestamp now);
/// Whether it is for him at all, though he is away or has just refused it: what he may take by himself.
[[nodiscard]] bool couldTake(const State& state, const AgentRecord& agent, const ContactRecord& contact, Timestamp now);
[[nodiscard]] bool hasRefused(const ContactRecord& contact, UserId agent, Timestamp now);

/// Whether nobody who serves the queue is on.
[[nodiscard]] bool isUnstaffed(const QueueRecord& queue);
[[nodiscard]] DisplayState displayState(const State& state, const AgentRecord& agent);

/// Who serves calls calls back, too.
[[nodiscard]] bool servesChannel(const QueueRecord& queue, Channel channel);
[[nodiscard]] const QueueRecord* queueOf(const State& state, const Contact& contact);
[[nodiscard]] const Line* lineOf(const State& state, const Contact& contact);
[[nodiscard]] Line* lineOf(State& state, const Contact& contact);
/// Whether it waits for one agent to whom it was handed, and has a place to go back to.
[[nodiscard]] inline bool isHandedOver(const Contact& contact) {
    return contact.returnQueueId || contact.returnAgentId;
}
/// Whether the customer is owed an answer that he need not wait for: a callback that has not reached him, or a message
/// that nobody has taken up.
[[nodiscard]] inline bool isCallOwed(const Contact& contact) {
    return contact.callback && !contact.callback->reachedAt;
}
/// Whether its queue's bot has it, before it comes in line.
[[nodiscard]] inline bool isWithBot(const Contact& contact) {
    return contact.status == ContactStatus::Created;
}
/// Whether it is kept out of the line until its time comes.
[[nodiscard]] inline bool isParked(const Contact& contact) {
    return isWithBot(contact) ||
           (contact.status == ContactStatus::Queued && contact.callback && contact.callback->dueAt);
}
/// The contact as the agent handed it on, while he still wraps it up; else none.
[[nodiscard]] const Contact* openWrapUp(const AgentRecord& agent, ContactId contact);
/// How long a contact may wait from being queued.
[[nodiscard]] Milliseconds longestWait(const State& state, const FloorSettings& settings, const Contact& contact);
/// How long the customer may be gone before he is taken to have left.
[[nodiscard]] Milliseconds customerAbsence(const Contact& contact, const FloorSettings& settings);
/// When the server next acts on the contact by itself.
[[nodiscard]] std::optional<Timestamp> nextDue(const State& state, const FloorSettings& settings,
                                               const ContactRecord& contact);
[[nodiscard]] std::optional<Timestamp> nextDue(const FloorSettings& settings, const AgentRecord& agent);

} // namespace callroom::floor
