#pragma once

#include "server/accounts/logins.h"
#include "server/storage/session.h"
#include "shared/protocol/auth.h"

namespace callroom::accounts {

/// `widget/sessions`: a customer without an account, known by the secret key of their browser or, signed by the
/// company's site, by the site's name for them. Either makes a returning visitor the same one and updates what they say
/// of themselves. Keys are made here, of 256 random bits: an unknown one counts as none, and the answer holds a new
/// one. Errors: `bad_email`; `user_hash_missing` (400), `bad_user_hash` (401); 401 for a visitor whom staff disabled.
/// Blocking; database workers.
[[nodiscard]] core::Result<protocol::WidgetSession> openWidgetSession(storage::Session& session, const Act& act,
                                                                      const Logins& logins,
                                                                      const protocol::VisitorRequest& visitor);

} // namespace callroom::accounts
