#pragma once

#include "shared/core/ids.h"
#include "shared/core/time.h"
#include "shared/json/describe.h"

/// How a contact came to its present state: `GET contacts/:id/history`.
namespace callroom::protocol {

/// One fact of a contact's history, in the form of API.md's event of a thread.
struct ContactEvent {
    core::EventId id;
    std::int64_t seq = 0; ///< from 1 without gaps
    std::string type;
    core::Timestamp at{};
    std::optional<core::UserId> agentId{}; ///< the agent it happened to, or who did it
    json::RawJson data;
};

} // namespace callroom::protocol

namespace callroom::json {

template <> struct Description<protocol::ContactEvent> {
    using E = protocol::ContactEvent;
    static constexpr std::string_view name = "ContactEvent";
    static constexpr auto fields = Fields{field("id", &E::id), field("seq", &E::seq),         field("type", &E::type),
                                          field("at", &E::at), field("agentId", &E::agentId), field("data", &E::data)};
};

} // namespace callroom::json
