#pragma once

#include "server/directory/managed_list.h"
#include "shared/protocol/canned_response.h"

namespace callroom::directory {

/// `canned-responses`. All of staff reads all of them; the groups say in whose menus they stand. Errors beside those of
/// every list: `shortcut_taken` (409), `bad_shortcut`, `unknown_variable`, `unknown_group`, `duplicate_group` (422).
extern const ManagedList<protocol::CannedResponse> cannedResponses;

} // namespace callroom::directory
