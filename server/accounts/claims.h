#pragma once

#include "shared/core/ids.h"
#include "shared/core/time.h"
#include "shared/core/words.h"

#include <string>

namespace callroom::accounts {

/// Who a request is from, as its access token says. A value.
struct Claims {
    core::UserId userId;
    core::TenantId tenantId;
    core::Role role = core::Role::Customer;
    core::LoginId loginId; ///< the login or widget session that the token descends from
    std::string name;
    core::Timestamp issuedAt{};  ///< whole seconds
    core::Timestamp expiresAt{}; ///< whole seconds
    friend bool operator==(const Claims&, const Claims&) = default;
};

} // namespace callroom::accounts
