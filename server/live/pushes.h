#pragma once

#include "server/live/publication.h"
#include "shared/protocol/live.h"

#include <functional>

namespace callroom::live {

/// What the pushes show beside the changed rows themselves.
struct PushContext {
    core::TenantId tenant;
    core::Timestamp now;
    std::function<std::string(core::UserId)> agentName;
    std::function<const floor::Contact*(core::ContactId)> contact;
    std::function<protocol::AgentPresence(core::UserId)> presence;
    std::vector<core::UserId> changedAgents; ///< whose presence, or state as shown, is another now
};

/// Who may relay signals in the contact.
[[nodiscard]] Membership membershipOf(const floor::Contact& contact);

/// The messages that members of the changed contacts, and the changed agents, are to see. Pure; live thread.
///
/// Every changed contact makes one message to its customer and its agent: `contact.assigned` on acceptance,
/// `contact.ended` when the conversation or the wait is over, else `contact.updated`. A contact's own joining makes
/// none: the answer to it says all. Every changed agent gets a `presence.changed`. An agent who handed a contact on is
/// told of it as it is for him: over, wrapping, closed when he is done. A colleague in conference hears of the contact,
/// too; the customer of a consultation is an agent and sees it as one.
[[nodiscard]] Publication publicationOf(const floor::Changes& changes, const PushContext& context);

} // namespace callroom::live
