#pragma once

#include "server/accounts/act.h"
#include "server/directory/paging.h"
#include "server/storage/session.h"
#include "shared/protocol/away_reason.h"

/// `away-reasons`. Blocking; database workers; every change is audited, and the floor is to be told after it.
///
/// Errors: `code_taken` (409), `bad_code`, `reserved_code` (422: `missed` is the server's own).
namespace callroom::directory {

/// Oldest first, without deleted ones.
[[nodiscard]] core::Result<protocol::Page<protocol::AwayReason>> listAwayReasons(storage::Session& session,
                                                                                 const PageQuery& query);
[[nodiscard]] core::Result<protocol::AwayReason> findAwayReason(storage::Session& session, core::AwayReasonId reason);
[[nodiscard]] core::Result<protocol::AwayReason> createAwayReason(storage::Session& session, const accounts::Act& act,
                                                                  const protocol::AwayReasonCreate& body);
[[nodiscard]] core::Result<protocol::AwayReason> changeAwayReason(storage::Session& session, const accounts::Act& act,
                                                                  core::AwayReasonId reason,
                                                                  const protocol::AwayReasonPatch& patch);
/// Soft: history keeps the code.
[[nodiscard]] core::Result<void> deleteAwayReason(storage::Session& session, const accounts::Act& act,
                                                  core::AwayReasonId reason);
[[nodiscard]] core::Result<protocol::AwayReason> restoreAwayReason(storage::Session& session, const accounts::Act& act,
                                                                   core::AwayReasonId reason);

/// The codes that presence may name now.
[[nodiscard]] core::Result<std::vector<std::string>> awayCodes(storage::Session& session);

} // namespace callroom::directory
