#pragma once

#include "server/directory/managed_list.h"
#include "shared/protocol/disposition.h"

namespace callroom::directory {

/// `dispositions`; the floor is to be told after a change. History keeps the code of a deleted one. Errors beside those
/// of every list: `code_taken` (409), `bad_code`, `unknown_queue`, `duplicate_queue` (422).
extern const ManagedList<protocol::Disposition> dispositions;

/// What a wrap-up that names the code must keep to.
struct DispositionRule {
    std::string code;
    bool requiresNotes = false;
    std::vector<core::QueueId> queueIds; ///< empty: any, or none
};
/// Blocking; database workers.
[[nodiscard]] core::Result<std::vector<DispositionRule>> dispositionRules(storage::Session& session);

} // namespace callroom::directory
