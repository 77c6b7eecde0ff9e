#pragma once

#include "server/accounts/logins.h"
#include "server/storage/session.h"
#include "shared/protocol/auth.h"

namespace callroom::accounts {

/// `widget/sessions`: a customer without an account. The key makes a returning visitor the same one and updates what he
/// says of himself; an unknown key counts as none, and the answer holds a new one. Errors: `bad_email`; 401 for a
/// visitor whom staff disabled. Blocking; database workers.
[[nodiscard]] core::Result<protocol::WidgetSession> openWidgetSession(storage::Session& session, const Act& act,
                                                                      const Logins& logins,
                                                                      const protocol::VisitorRequest& visitor);

} // namespace callroom::accounts
