#pragma once

#include "server/accounts/act.h"
#include "server/directory/paging.h"
#include "server/storage/session.h"
#include "shared/protocol/people.h"

/// `agents`: people with role agent, as configured. The live part (presence, state, contacts, connected, ready) is the
/// floor's and is laid over by the caller. Blocking; database workers.
namespace callroom::directory {

/// `duplicate_skill` (422) when a name stands twice.
[[nodiscard]] core::Result<void> checkSkills(const std::vector<protocol::Skill>& skills);

/// Enabled agents, oldest first.
[[nodiscard]] core::Result<protocol::Page<protocol::Agent>> listAgents(storage::Session& session,
                                                                       const PageQuery& query);
[[nodiscard]] core::Result<protocol::Agent> findAgent(storage::Session& session, core::UserId agent);

/// Skills and capacity. `duplicate_skill` (422). The floor's agents are to be loaded anew after it.
[[nodiscard]] core::Result<protocol::Agent> changeAgent(storage::Session& session, const accounts::Act& act,
                                                        core::UserId agent, const protocol::AgentPatch& patch);

} // namespace callroom::directory
