#pragma once

#include "server/accounts/act.h"
#include "server/directory/paging.h"
#include "server/storage/session.h"
#include "shared/protocol/queue.h"

/// `queues`. Blocking; database workers; every change is audited, and the floor's queues are to be loaded anew after
/// it.
///
/// Errors: `name_taken` (409), `unknown_group`, `unknown_business_hours` (422), `duplicate_skill`,
/// `duplicate_channel`, `duplicate_tier`, `duplicate_ring` (422).
namespace callroom::directory {

/// Oldest first, without deleted ones.
[[nodiscard]] core::Result<protocol::Page<protocol::Queue>> listQueues(storage::Session& session,
                                                                       const PageQuery& query);
[[nodiscard]] core::Result<protocol::Queue> findQueue(storage::Session& session, core::QueueId queue);
[[nodiscard]] core::Result<protocol::Queue> createQueue(storage::Session& session, const accounts::Act& act,
                                                        const protocol::QueueCreate& body);
[[nodiscard]] core::Result<protocol::Queue> changeQueue(storage::Session& session, const accounts::Act& act,
                                                        core::QueueId queue, const protocol::QueuePatch& patch);
/// Soft: contacts that stood in it keep it.
[[nodiscard]] core::Result<void> deleteQueue(storage::Session& session, const accounts::Act& act, core::QueueId queue);
[[nodiscard]] core::Result<protocol::Queue> restoreQueue(storage::Session& session, const accounts::Act& act,
                                                         core::QueueId queue);

/// The queue of that name, made if it is missing; for the demo.
[[nodiscard]] core::Result<protocol::Queue> ensureQueue(storage::Session& session, const accounts::Act& act,
                                                        const protocol::QueueCreate& body);

} // namespace callroom::directory
