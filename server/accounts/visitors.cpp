#include "server/accounts/visitors.h"

#include "server/accounts/people.h"
#include "server/accounts/site_users.h"
#include "sql/queries/accounts.h"

namespace callroom::accounts {
namespace {

namespace queries = storage::queries::accounts;

struct Known {
    protocol::Visitor visitor;
    std::optional<core::ConversationId> conversationId;
    bool isDisabled = false;
};

Known readKnown(const storage::Row& row) {
    Known known;
    known.visitor.id = row.id<core::UserId>(0);
    known.visitor.name = row.text(2);
    known.visitor.email = row.optionalText(3);
    known.visitor.phone = row.optionalText(4);
    known.visitor.locale = row.optionalText(5);
    known.isDisabled = row.boolean(6);
    known.conversationId = row.optionalId<core::ConversationId>(7);
    return known;
}

core::Result<std::optional<Known>> findBy(storage::Session& session, const Act& act, const storage::Statement& query,
                                          const std::string& identity, const protocol::VisitorRequest& visitor) {
    const auto name = visitor.name && visitor.name->empty() ? std::nullopt : visitor.name;
    auto found = session.all(query, readKnown, identity, name, visitor.email, visitor.phone, visitor.locale, act.at);
    if (!found) return core::fail(std::move(found.error()));
    if (found->empty()) return std::nullopt;
    return std::move(found->front());
}

core::Result<std::optional<Known>> findKnown(storage::Session& session, const Act& act,
                                             const protocol::VisitorRequest& visitor) {
    if (visitor.userId) {
        if (const auto locked = session.execute(queries::lockSiteUser, session.tenant(), *visitor.userId); !locked)
            return core::fail(locked.error());
        return findBy(session, act, queries::visitorBySiteUser, *visitor.userId, visitor);
    }
    if (!visitor.key) return std::nullopt;
    auto found = findBy(session, act, queries::visitorByKey, secretHash(*visitor.key), visitor);
    if (found && *found) (*found)->visitor.key = visitor.key;
    return found;
}

core::Result<Known> makeVisitor(storage::Session& session, const Act& act, const protocol::VisitorRequest& visitor) {
    Known made;
    made.visitor.id = core::UserId::create(act.at, act.random);
    made.visitor.name = visitor.name.value_or("");
    if (made.visitor.name.empty()) made.visitor.name = "Visitor";
    made.visitor.email = visitor.email;
    made.visitor.phone = visitor.phone;
    made.visitor.locale = visitor.locale;
    if (!visitor.userId) made.visitor.key = core::randomToken(act.random);
    made.conversationId = core::ConversationId::create(act.at, act.random);
    const auto keyHash = made.visitor.key ? std::optional(secretHash(*made.visitor.key)) : std::nullopt;
    const auto inserted =
        session.execute(queries::insertVisitor, made.visitor.id, session.tenant(), made.visitor.name, visitor.email,
                        visitor.phone, visitor.locale, keyHash, visitor.userId, act.at, *made.conversationId);
    if (!inserted) return core::fail(inserted.error());
    return made;
}

} // namespace

core::Result<protocol::WidgetSession> openWidgetSession(storage::Session& session, const Act& act, const Logins& logins,
                                                        const protocol::VisitorRequest& visitor) {
    if (visitor.email && !visitor.email->empty())
        if (const auto checked = checkEmail(*visitor.email); !checked) return core::fail(checked.error());
    if (visitor.userId.has_value() != visitor.userHash.has_value())
        return core::fail(core::malformed("user_hash_missing", "userId and userHash go together"));
    if (visitor.userId)
        if (const auto checked = checkSiteUser(session, *visitor.userId, *visitor.userHash); !checked)
            return core::fail(checked.error());
    auto known = findKnown(session, act, visitor);
    if (!known) return core::fail(std::move(known.error()));
    if (!*known) {
        auto made = makeVisitor(session, act, visitor);
        if (!made) return core::fail(std::move(made.error()));
        known->emplace(std::move(*made));
    }
    Known& found = **known;
    if (found.isDisabled) return core::fail(core::unauthenticated());
    if (!found.conversationId)
        return core::fail(core::internal("visitor " + core::toString(found.visitor.id) + " has no conversation"));
    protocol::User user;
    user.id = found.visitor.id;
    user.tenantId = session.tenant();
    user.name = found.visitor.name;
    return protocol::WidgetSession{logins.visitorToken(act, user),
                                   static_cast<int>(logins.settings().visitorLifetime.count()),
                                   std::move(found.visitor), *found.conversationId};
}

} // namespace callroom::accounts
