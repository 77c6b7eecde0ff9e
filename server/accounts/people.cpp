#include "server/accounts/people.h"

#include "server/accounts/audit.h"
#include "sql/queries/accounts.h"

#include <algorithm>

namespace callroom::accounts {
namespace {

namespace queries = storage::queries::accounts;

/// The unique index on e-mails speaks for itself; its name is the storage's matter.
core::Error named(core::Error error) {
    if (error.code == "users_email") return core::conflict("email_taken", "another person has this e-mail address");
    return error;
}

bool isPlain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7f && c != '<' && c != '>' && c != '"' && c != ',' && c != ';';
}

} // namespace

core::Result<void> checkEmail(std::string_view email) {
    const auto at = email.rfind('@');
    const auto domain = at == std::string_view::npos ? std::string_view() : email.substr(at + 1);
    const bool isGood = at != std::string_view::npos && at > 0 && at <= 64 && email.find('@') == at &&
                        std::all_of(email.begin(), email.end(), isPlain) && !domain.empty() &&
                        !domain.starts_with('.') && !domain.ends_with('.') && !domain.starts_with('-') &&
                        domain.find("..") == std::string_view::npos && email.size() <= 254;
    if (isGood) return {};
    auto error = core::invalid("bad_email", "the e-mail address is not one");
    error.fields.push_back({"email", "bad_email", "is not an e-mail address"});
    return core::fail(std::move(error));
}

protocol::User readUser(const storage::Row& row) {
    protocol::User user;
    user.id = row.id<core::UserId>(0);
    user.tenantId = row.id<core::TenantId>(1);
    user.name = row.text(2);
    user.email = row.optionalText(3);
    user.role = row.word<core::Role>(4);
    user.disabled = row.boolean(5);
    user.createdAt = row.timestamp(6);
    user.updatedAt = row.timestamp(7);
    user.version = row.integer(8);
    return user;
}

core::Result<protocol::User> findUser(storage::Session& session, core::UserId user) {
    return session.one(queries::userById, readUser, user);
}

core::Result<void> ensureConversation(storage::Session& session, const Act& act, core::UserId customer) {
    return session
        .execute(queries::ensureConversation, core::ConversationId::create(act.at, act.random), session.tenant(),
                 customer, act.at)
        .map([](std::int64_t) {});
}

core::Result<protocol::User> createUser(storage::Session& session, const Act& act, const NewUser& user) {
    if (const auto checked = checkEmail(user.email); !checked) return core::fail(checked.error());
    auto made = session.one(queries::insertUser, readUser, core::UserId::create(act.at, act.random), session.tenant(),
                            user.role, user.name, user.email, user.passwordHash, act.at);
    if (!made) return core::fail(named(std::move(made.error())));
    if (user.role == core::Role::Customer)
        if (const auto conversation = ensureConversation(session, act, made->id); !conversation)
            return core::fail(conversation.error());
    return made;
}

core::Result<protocol::User> ensureUser(storage::Session& session, const Act& act, const NewUser& user) {
    auto found = session.one(queries::userByEmail, readUser, user.email);
    if (found || found.error().kind != core::ErrorKind::NotFound) return found;
    return createUser(session, act, user);
}

core::Result<protocol::User> changeMe(storage::Session& session, const Act& act, const protocol::MePatch& patch) {
    if (!act.by) return core::fail(core::notFound());
    if (patch.email)
        if (const auto checked = checkEmail(*patch.email); !checked) return core::fail(checked.error());
    const auto before = findUser(session, *act.by);
    if (!before) return core::fail(before.error());
    if (patch.email && !before->email)
        return core::fail(core::conflict("no_account", "a visitor has no e-mail to sign in with"));
    auto after = session.one(queries::updateMe, readUser, *act.by, patch.name, patch.email, act.at);
    if (!after) return core::fail(named(std::move(after.error())));
    if (after->role != core::Role::Customer)
        if (const auto recorded = recordChange(session, act, "user.change", *before, *after); !recorded)
            return core::fail(recorded.error());
    return after;
}

} // namespace callroom::accounts
