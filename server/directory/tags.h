#pragma once

#include "server/accounts/act.h"
#include "server/directory/paging.h"
#include "server/storage/session.h"
#include "shared/protocol/tag.h"

/// `tags`. Blocking; database workers; every change is audited. Contacts keep the names they were given.
///
/// Errors: `name_taken` (409), `bad_color` (422).
namespace callroom::directory {

/// Oldest first, without deleted ones.
[[nodiscard]] core::Result<protocol::Page<protocol::Tag>> listTags(storage::Session& session, const PageQuery& query);
[[nodiscard]] core::Result<protocol::Tag> findTag(storage::Session& session, core::TagId id);
[[nodiscard]] core::Result<protocol::Tag> createTag(storage::Session& session, const accounts::Act& act,
                                                    const protocol::TagCreate& body);
[[nodiscard]] core::Result<protocol::Tag> changeTag(storage::Session& session, const accounts::Act& act, core::TagId id,
                                                    const protocol::TagPatch& patch);
/// Soft.
[[nodiscard]] core::Result<void> deleteTag(storage::Session& session, const accounts::Act& act, core::TagId id);
[[nodiscard]] core::Result<protocol::Tag> restoreTag(storage::Session& session, const accounts::Act& act,
                                                     core::TagId id);

} // namespace callroom::directory
