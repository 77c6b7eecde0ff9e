#pragma once

#include "server/accounts/act.h"
#include "server/storage/session.h"
#include "shared/protocol/my_settings.h"

/// `settings/me`: how a person wants to work. Blocking; database workers. Nobody else's matter, so it is not audited.
namespace callroom::directory {

[[nodiscard]] core::Result<protocol::MySettings> mySettings(storage::Session& session, core::UserId person);

/// Errors: `version_conflict` (409), `unknown_language`, `bad_number_format` (422).
[[nodiscard]] core::Result<protocol::MySettings> changeMySettings(storage::Session& session, const accounts::Act& act,
                                                                  const protocol::MySettingsUpdate& update);

} // namespace callroom::directory
