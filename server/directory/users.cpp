#include "server/directory/users.h"

#include "server/accounts/audit.h"
#include "server/directory/version.h"
#include "sql/queries/directory.h"

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using accounts::readUser;
using core::Role;

core::Error userError(core::Error error) {
    if (error.code == "users_email") return core::conflict("email_taken", "another person has this e-mail address");
    return error;
}

core::Result<void> checkRank(const Act& act, Role role) {
    if (act.role < Role::Manager || role > act.role)
        return core::fail(core::forbidden("forbidden", "this takes a higher role"));
    return {};
}

struct Locked {
    protocol::User user;
    bool isDeleted = false;
};

core::Result<Locked> lockUser(storage::Session& session, core::UserId user) {
    return session.one(
        queries::lockUser,
        [](const storage::Row& row) {
            return Locked{readUser(row), row.boolean(9)};
        },
        user);
}

core::Result<UserChange> endLogins(storage::Session& session, const Act& act, UserChange change,
                                   std::string_view reason) {
    auto logins = accounts::revokeLogins(session, act, change.user.id, reason);
    if (!logins) return core::fail(std::move(logins.error()));
    change.revoked.logins = std::move(*logins);
    return change;
}

} // namespace

core::Result<protocol::Page<protocol::User>> listUsers(storage::Session& session, const UserQuery& query) {
    const auto cursor = cursorOf(query.cursor);
    if (!cursor) return core::fail(cursor.error());
    const auto after = cursor->value_or(Cursor{});
    auto users = session.all(queries::listUsers, readUser, query.role, query.disabled, query.q, after.at, after.id,
                             query.limit + 1);
    if (!users) return core::fail(std::move(users.error()));
    return pageOf(std::move(*users), query.limit);
}

core::Result<UserChange> createUser(storage::Session& session, const Act& act, const protocol::UserCreate& body,
                                    const std::string& passwordHash) {
    if (const auto allowed = checkRank(act, body.role); !allowed) return core::fail(allowed.error());
    const auto made = accounts::createUser(session, act, {body.name, body.email, body.role, passwordHash});
    if (!made) return core::fail(made.error());
    if (const auto recorded = accounts::recordCreation(session, act, "user.create", *made); !recorded)
        return core::fail(recorded.error());
    UserChange change;
    change.user = *made;
    change.isAgentChange = body.role == Role::Agent;
    return change;
}

core::Result<UserChange> changeUser(storage::Session& session, const Act& act, core::UserId user,
                                    const protocol::UserPatch& patch, const std::optional<std::string>& passwordHash) {
    const auto before = lockUser(session, user);
    if (!before) return core::fail(before.error());
    if (before->isDeleted) return core::fail(core::notFound());
    const protocol::User& old = before->user;
    if (const auto checked = checkVersion(patch.version, old.version); !checked) return core::fail(checked.error());
    const Role role = patch.role.value_or(old.role);
    const bool isDisabled = patch.disabled.value_or(old.disabled);
    if (const auto allowed = checkRank(act, std::max(role, old.role)); !allowed) return core::fail(allowed.error());
    if (act.by == user && (role != old.role || isDisabled))
        return core::fail(core::forbidden("own_account", "nobody changes his own role or disables himself"));
    if (patch.email)
        if (const auto checked = accounts::checkEmail(*patch.email); !checked) return core::fail(checked.error());
    if (!old.email && (patch.email || passwordHash || role != old.role))
        return core::fail(core::conflict("no_account", "a visitor has no account"));

    auto after = session.one(queries::updateUser, readUser, user, patch.name, patch.email, passwordHash, role,
                             isDisabled, act.at);
    if (!after) return core::fail(userError(std::move(after.error())));
    if (const auto recorded = accounts::recordChange(session, act, "user.change", old, *after); !recorded)
        return core::fail(recorded.error());
    if (passwordHash)
        if (const auto recorded =
                accounts::recordAudit(session, act, "user.password", user.value, std::nullopt, std::nullopt);
            !recorded)
            return core::fail(recorded.error());
    if (role == Role::Customer && old.role != Role::Customer)
        if (const auto conversation = accounts::ensureConversation(session, act, user); !conversation)
            return core::fail(conversation.error());

    UserChange change;
    change.user = std::move(*after);
    change.isEnabledAgain = old.disabled && !isDisabled;
    change.isAgentChange = role == Role::Agent || old.role == Role::Agent;
    if (isDisabled && !old.disabled) change.revoked.users.push_back(user);
    if (isDisabled && !old.disabled) return endLogins(session, act, std::move(change), "disabled");
    if (passwordHash) return endLogins(session, act, std::move(change), "password_changed");
    if (role != old.role) return endLogins(session, act, std::move(change), "role_changed");
    return change;
}

namespace {

core::Result<UserChange> setDeleted(storage::Session& session, const Act& act, core::UserId user, bool isDeleted) {
    const auto before = lockUser(session, user);
    if (!before) return core::fail(before.error());
    if (before->isDeleted && isDeleted) return core::fail(core::notFound());
    if (const auto allowed = checkRank(act, before->user.role); !allowed) return core::fail(allowed.error());
    if (act.by == user) return core::fail(core::forbidden("own_account", "nobody deletes himself"));
    if (before->isDeleted == isDeleted) return UserChange{before->user, {}, false, false};
    auto after = session.one(queries::setUserDeleted, readUser, user, isDeleted, act.at);
    if (!after) return core::fail(userError(std::move(after.error())));
    const auto shown = json::encode(*after);
    const auto recorded = isDeleted
                              ? accounts::recordAudit(session, act, "user.delete", user.value, shown, std::nullopt)
                              : accounts::recordAudit(session, act, "user.restore", user.value, std::nullopt, shown);
    if (!recorded) return core::fail(recorded.error());
    UserChange change;
    change.user = std::move(*after);
    change.isAgentChange = change.user.role == Role::Agent;
    change.isEnabledAgain = !isDeleted && !change.user.disabled;
    if (!isDeleted) return change;
    change.revoked.users.push_back(user);
    return endLogins(session, act, std::move(change), "deleted");
}

} // namespace

core::Result<UserChange> deleteUser(storage::Session& session, const Act& act, core::UserId user) {
    return setDeleted(session, act, user, true);
}

core::Result<UserChange> restoreUser(storage::Session& session, const Act& act, core::UserId user) {
    return setDeleted(session, act, user, false);
}

} // namespace callroom::directory
