#pragma once

#include "server/accounts/act.h"
#include "server/directory/paging.h"
#include "server/storage/session.h"
#include "shared/protocol/canned_response.h"

/// `canned-responses`. Blocking; database workers; every change is audited. All of staff reads all of them; the groups
/// say in whose menus they stand.
///
/// Errors: `shortcut_taken` (409), `bad_shortcut`, `unknown_variable`, `unknown_group`, `duplicate_group` (422).
namespace callroom::directory {

/// Oldest first, without deleted ones.
[[nodiscard]] core::Result<protocol::Page<protocol::CannedResponse>> listCannedResponses(storage::Session& session,
                                                                                         const PageQuery& query);
[[nodiscard]] core::Result<protocol::CannedResponse> findCannedResponse(storage::Session& session,
                                                                        core::CannedResponseId id);
[[nodiscard]] core::Result<protocol::CannedResponse>
createCannedResponse(storage::Session& session, const accounts::Act& act, const protocol::CannedResponseCreate& body);
[[nodiscard]] core::Result<protocol::CannedResponse> changeCannedResponse(storage::Session& session,
                                                                          const accounts::Act& act,
                                                                          core::CannedResponseId id,
                                                                          const protocol::CannedResponsePatch& patch);
/// Soft.
[[nodiscard]] core::Result<void> deleteCannedResponse(storage::Session& session, const accounts::Act& act,
                                                      core::CannedResponseId id);
[[nodiscard]] core::Result<protocol::CannedResponse>
restoreCannedResponse(storage::Session& session, const accounts::Act& act, core::CannedResponseId id);

} // namespace callroom::directory
