#pragma once

#include "server/accounts/act.h"
#include "server/storage/session.h"
#include "shared/protocol/people.h"

#include <string>
#include <string_view>

/// The rows of people, for signing in and for everyone's own account. Blocking; database workers.
namespace callroom::accounts {

/// Columns in the order of sql/queries/accounts/user_by_id.sql.
[[nodiscard]] protocol::User readUser(const storage::Row& row);

/// `not_found` for deleted people too.
[[nodiscard]] core::Result<protocol::User> findUser(storage::Session& session, core::UserId user);

struct NewUser {
    std::string name;
    std::string email;
    core::Role role = core::Role::Customer;
    std::string passwordHash;
};

/// Errors: `email_taken` (409), `bad_email` (422). A customer gets the conversation that contacts stand in.
[[nodiscard]] core::Result<protocol::User> createUser(storage::Session& session, const Act& act, const NewUser& user);

/// The user of that e-mail, made if it is missing and then left as it is. For the first admin and the demo.
[[nodiscard]] core::Result<protocol::User> ensureUser(storage::Session& session, const Act& act, const NewUser& user);

/// `PATCH auth/me`, by the person himself. Errors as for createUser.
[[nodiscard]] core::Result<protocol::User> changeMe(storage::Session& session, const Act& act,
                                                    const protocol::MePatch& patch);

/// Gives the customer a conversation, if there is none yet.
[[nodiscard]] core::Result<void> ensureConversation(storage::Session& session, const Act& act, core::UserId customer);

/// One `@` between a local part and a domain with a dot or a bare host name, no spaces or control characters.
[[nodiscard]] core::Result<void> checkEmail(std::string_view email);

} // namespace callroom::accounts
