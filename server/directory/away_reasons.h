#pragma once

#include "server/directory/managed_list.h"
#include "shared/protocol/away_reason.h"

namespace callroom::directory {

/// `away-reasons`; the floor is to be told after a change. History keeps the code of a deleted one. Errors beside those
/// of every list: `code_taken` (409), `bad_code`, `reserved_code` (422: `missed` is the server's own).
extern const ManagedList<protocol::AwayReason> awayReasons;

/// The codes that presence may name now. Blocking; database workers.
[[nodiscard]] core::Result<std::vector<std::string>> awayCodes(storage::Session& session);

} // namespace callroom::directory
