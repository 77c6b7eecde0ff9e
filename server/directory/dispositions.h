#pragma once

#include "server/accounts/act.h"
#include "server/directory/paging.h"
#include "server/storage/session.h"
#include "shared/protocol/disposition.h"

/// `dispositions`. Blocking; database workers; every change is audited, and the floor is to be told after it.
///
/// Errors: `code_taken` (409), `bad_code`, `unknown_queue`, `duplicate_queue` (422).
namespace callroom::directory {

/// Oldest first, without deleted ones.
[[nodiscard]] core::Result<protocol::Page<protocol::Disposition>> listDispositions(storage::Session& session,
                                                                                   const PageQuery& query);
[[nodiscard]] core::Result<protocol::Disposition> findDisposition(storage::Session& session, core::DispositionId id);
[[nodiscard]] core::Result<protocol::Disposition> createDisposition(storage::Session& session, const accounts::Act& act,
                                                                    const protocol::DispositionCreate& body);
[[nodiscard]] core::Result<protocol::Disposition> changeDisposition(storage::Session& session, const accounts::Act& act,
                                                                    core::DispositionId id,
                                                                    const protocol::DispositionPatch& patch);
/// Soft: history keeps the code.
[[nodiscard]] core::Result<void> deleteDisposition(storage::Session& session, const accounts::Act& act,
                                                   core::DispositionId id);
[[nodiscard]] core::Result<protocol::Disposition> restoreDisposition(storage::Session& session,
                                                                     const accounts::Act& act, core::DispositionId id);

/// What a wrap-up that names the code must keep to.
struct DispositionRule {
    std::string code;
    bool requiresNotes = false;
    std::vector<core::QueueId> queueIds; ///< empty: any, or none
};
[[nodiscard]] core::Result<std::vector<DispositionRule>> dispositionRules(storage::Session& session);

} // namespace callroom::directory
