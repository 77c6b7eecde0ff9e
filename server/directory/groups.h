#pragma once

#include "server/accounts/act.h"
#include "server/directory/paging.h"
#include "server/directory/reader.h"
#include "server/storage/session.h"
#include "shared/protocol/group.h"

/// `groups`: teams of agents. Blocking; database workers; every change is audited, and the floor's agents are to be
/// loaded anew after it. A supervisor knows and changes the groups he supervises, but for who supervises them
/// (`forbidden`); another's is `not_found`. Managers and admins keep them all.
///
/// Errors: `name_taken` (409), `group_in_use` (409: a queue's tier names it), `unknown_agent`, `unknown_supervisor`
/// (422), `duplicate_agent`, `duplicate_supervisor` (422).
namespace callroom::directory {

/// Oldest first, without deleted ones.
[[nodiscard]] core::Result<protocol::Page<protocol::Group>> listGroups(storage::Session& session, const Reader& reader,
                                                                       const PageQuery& query);
[[nodiscard]] core::Result<protocol::Group> findGroup(storage::Session& session, const Reader& reader,
                                                      core::GroupId group);
[[nodiscard]] core::Result<protocol::Group> createGroup(storage::Session& session, const accounts::Act& act,
                                                        const protocol::GroupCreate& body);
/// Lists of people take the place of the former ones.
[[nodiscard]] core::Result<protocol::Group> changeGroup(storage::Session& session, const accounts::Act& act,
                                                        core::GroupId group, const protocol::GroupPatch& patch);
/// Who is in it already stays in it.
[[nodiscard]] core::Result<protocol::Group> addAgents(storage::Session& session, const accounts::Act& act,
                                                      core::GroupId group, const std::vector<core::UserId>& agents);
/// `not_found` when he is not in it.
[[nodiscard]] core::Result<void> removeAgent(storage::Session& session, const accounts::Act& act, core::GroupId group,
                                             core::UserId agent);
/// Soft: it keeps its agents for the day it comes back.
[[nodiscard]] core::Result<void> deleteGroup(storage::Session& session, const accounts::Act& act, core::GroupId group);
[[nodiscard]] core::Result<protocol::Group> restoreGroup(storage::Session& session, const accounts::Act& act,
                                                         core::GroupId group);

} // namespace callroom::directory
