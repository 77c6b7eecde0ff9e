#pragma once

#include "shared/protocol/floor.h"

namespace callroom::console {

/// In line or ringing.
[[nodiscard]] constexpr bool isWaiting(core::ContactStatus status) {
    return status == core::ContactStatus::Created || status == core::ContactStatus::Queued ||
           status == core::ContactStatus::Offered;
}

/// From acceptance until the conversation is over.
[[nodiscard]] constexpr bool isTalking(core::ContactStatus status) {
    return status == core::ContactStatus::Connecting || status == core::ContactStatus::Active ||
           status == core::ContactStatus::Held;
}

/// Whether a supervisor may give it to an agent or move it to another queue: the server's own rule, so that what it
/// would refuse is not offered. One that talks is taken from its agent. The server decides nonetheless.
[[nodiscard]] inline bool mayBeAssigned(const protocol::FloorContact& contact) {
    return (isWaiting(contact.status) || isTalking(contact.status)) && !contact.consultOf;
}

/// Whether a supervisor may give it another priority: a customer's, while it waits.
[[nodiscard]] inline bool mayBePrioritised(const protocol::FloorContact& contact) {
    return isWaiting(contact.status) && !contact.consultOf;
}

/// Whether there is still something to end: the work after a conversation is its agent's.
[[nodiscard]] inline bool mayBeClosed(const protocol::FloorContact& contact) {
    return isWaiting(contact.status) || isTalking(contact.status);
}

/// Whether it could be moved to the queue: one that serves its channel, and is not where it waits. A queue for calls
/// also serves callbacks.
[[nodiscard]] inline bool couldMoveTo(const protocol::FloorContact& contact, const protocol::FloorQueue& queue) {
    if (contact.queueId == queue.id) return false;
    for (const auto channel : queue.channels)
        if (channel == contact.channel ||
            (contact.channel == core::Channel::Callback && channel == core::Channel::Call))
            return true;
    return false;
}

/// Whether the agent could be asked to take it: one who is there, who does not have it and is not waited for already.
[[nodiscard]] inline bool couldBeGivenTo(const protocol::FloorContact& contact, const protocol::FloorAgent& agent) {
    return agent.presence != core::Presence::Offline && contact.preferredAgentId != agent.id &&
           contact.agentId != agent.id;
}

} // namespace callroom::console
