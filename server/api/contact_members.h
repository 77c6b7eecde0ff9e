#pragma once

#include "server/live/publication.h"

/// What a contact's membership says.
namespace callroom::api {

[[nodiscard]] inline bool isTalking(core::ContactStatus status) {
    return status == core::ContactStatus::Connecting || status == core::ContactStatus::Active ||
           status == core::ContactStatus::Held;
}

[[nodiscard]] inline bool isOver(core::ContactStatus status) {
    return status == core::ContactStatus::Wrapping || status == core::ContactStatus::Closed;
}

[[nodiscard]] inline bool isMember(const live::Membership& members, core::UserId user) {
    return members.customerId == user || members.agentId == user || members.conferenceAgentId == user;
}

} // namespace callroom::api
