#pragma once

#include "server/accounts/act.h"
#include "server/storage/session.h"
#include "shared/protocol/auth.h"

/// Visitors whom the company's own site has signed in already: the site names them by an id of its own and signs it, so
/// that nobody else can claim to be them. Blocking; database workers.
namespace callroom::accounts {

/// Lower-case hexadecimal HMAC-SHA256 of the site's user id, keyed by the bytes of the tenant's widget secret as it is
/// shown. Pure; any thread.
[[nodiscard]] std::string siteUserHash(std::string_view secret, std::string_view userId);

/// 401 `bad_user_hash` unless the id is signed with the tenant's widget secret, also where there is no secret.
[[nodiscard]] core::Result<void> checkSiteUser(storage::Session& session, std::string_view userId,
                                               std::string_view userHash);

/// `settings/widget-secret`: what the site signs with; none until the first is made.
[[nodiscard]] core::Result<protocol::WidgetSecret> widgetSecret(storage::Session& session);
/// Makes a new one; what the former one signed is refused from now on. Audited, without the secret.
[[nodiscard]] core::Result<protocol::WidgetSecret> replaceWidgetSecret(storage::Session& session, const Act& act);

} // namespace callroom::accounts
