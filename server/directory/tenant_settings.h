#pragma once

#include "server/accounts/act.h"
#include "server/storage/session.h"
#include "shared/protocol/tenant_settings.h"

/// `settings/tenant`. Blocking; database workers; every change is audited.
namespace callroom::directory {

/// Of the session's tenant; what was never set is as everybody's from the beginning.
[[nodiscard]] core::Result<protocol::TenantSettings> tenantSettings(storage::Session& session);

/// Errors: `version_conflict` (409); `bad_time_zone`, `unknown_language`, `bad_color`, `bad_origin`, and those of
/// checkPreChatFields (422), each at its field. The floor's configuration is to be loaded anew after it.
[[nodiscard]] core::Result<protocol::TenantSettings>
changeTenantSettings(storage::Session& session, const accounts::Act& act, const protocol::TenantSettingsUpdate& update);

} // namespace callroom::directory
