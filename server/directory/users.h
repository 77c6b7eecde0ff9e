#pragma once

#include "server/accounts/logins.h"
#include "server/accounts/people.h"
#include "server/directory/paging.h"

/// `users`: the people of a tenant, kept by managers and admins. Blocking; database workers. Every change is audited.
///
/// Nobody makes or changes a person of a higher role than his own (`forbidden`), nor his own role, nor disables or
/// deletes himself (`own_account`, 403).
namespace callroom::directory {

using accounts::Act;

struct UserQuery {
    std::optional<core::Role> role{};
    std::optional<bool> disabled{};
    std::optional<std::string> q{}; ///< part of the name or e-mail
    int limit = 50;
    std::optional<std::string> cursor{};
};

/// What followed from a change, to be done by the caller after the commit.
struct UserChange {
    protocol::User user;
    accounts::Revoked revoked;   ///< for Revocations::add
    bool isEnabledAgain = false; ///< for Revocations::forgiveUser
    bool isAgentChange = false;  ///< the floor's agents are to be loaded anew
};

/// Oldest first, without deleted people; visitors and customers too.
[[nodiscard]] core::Result<protocol::Page<protocol::User>> listUsers(storage::Session& session, const UserQuery& query);

using accounts::findUser;

/// Errors: `email_taken`, `bad_email`, `forbidden`.
[[nodiscard]] core::Result<UserChange> createUser(storage::Session& session, const Act& act,
                                                  const protocol::UserCreate& body, const std::string& passwordHash);

/// `passwordHash` when the patch has a password. Disabling, a new password and a new role end the person's logins.
[[nodiscard]] core::Result<UserChange> changeUser(storage::Session& session, const Act& act, core::UserId user,
                                                  const protocol::UserPatch& patch,
                                                  const std::optional<std::string>& passwordHash);

/// Soft: history keeps the name.
[[nodiscard]] core::Result<UserChange> deleteUser(storage::Session& session, const Act& act, core::UserId user);
/// `email_taken` when another has the e-mail by now.
[[nodiscard]] core::Result<UserChange> restoreUser(storage::Session& session, const Act& act, core::UserId user);

} // namespace callroom::directory

namespace callroom::json {

template <> struct Description<directory::UserQuery> {
    static constexpr std::string_view name = "UserQuery";
    static constexpr auto fields =
        Fields{field("role", &directory::UserQuery::role), field("disabled", &directory::UserQuery::disabled),
               field("q", &directory::UserQuery::q, {.maxLength = 200}),
               field("limit", &directory::UserQuery::limit, pageLimit),
               field("cursor", &directory::UserQuery::cursor, pageCursor)};
};

} // namespace callroom::json
