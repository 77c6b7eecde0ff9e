#pragma once

#include "server/directory/managed_list.h"
#include "shared/protocol/queue.h"

namespace callroom::directory {

/// `queues`; the floor's queues are to be loaded anew after a change. Contacts that stood in a deleted one keep it.
/// Errors beside those of every list: `name_taken` (409), `unknown_group`, `unknown_business_hours`, `unknown_queue`,
/// `duplicate_skill`, `duplicate_channel`, `duplicate_tier`, `duplicate_ring`, `duplicate_overflow`,
/// `duplicate_alternative`, `overflow_to_self`, `alternative_to_self`, `close_before_nudge` (422).
extern const ManagedList<protocol::Queue> queues;

/// The queue of that name, made if it is missing; for the demo. Blocking; database workers.
[[nodiscard]] core::Result<protocol::Queue> ensureQueue(storage::Session& session, const accounts::Act& act,
                                                        const protocol::QueueSettings& body);

} // namespace callroom::directory
