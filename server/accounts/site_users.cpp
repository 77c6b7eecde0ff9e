#include "server/accounts/site_users.h"

#include "server/accounts/audit.h"
#include "shared/core/crypto.h"
#include "sql/queries/accounts.h"

namespace callroom::accounts {
namespace {

namespace queries = storage::queries::accounts;

constexpr std::string_view secretPrefix = "cws_";

} // namespace

std::string siteUserHash(std::string_view secret, std::string_view userId) {
    return core::toHex(core::macOf(core::bytesOf(secret), {core::bytesOf(userId)}));
}

core::Result<void> checkSiteUser(storage::Session& session, std::string_view userId, std::string_view userHash) {
    const auto secret = widgetSecret(session);
    if (!secret) return core::fail(secret.error());
    const auto expected = siteUserHash(secret->secret.value_or(""), userId);
    const bool isSigned = secret->secret && core::isSameSecret(core::bytesOf(expected), core::bytesOf(userHash));
    if (!isSigned) return core::fail(core::unauthenticated("bad_user_hash", "the site has not signed this user id"));
    return {};
}

core::Result<protocol::WidgetSecret> widgetSecret(storage::Session& session) {
    auto found = session.all(queries::widgetSecret, [](const storage::Row& row) {
        return protocol::WidgetSecret{row.text(0), row.timestamp(1)};
    });
    if (!found) return core::fail(std::move(found.error()));
    return found->empty() ? protocol::WidgetSecret{} : std::move(found->front());
}

core::Result<protocol::WidgetSecret> replaceWidgetSecret(storage::Session& session, const Act& act) {
    protocol::WidgetSecret made{std::string(secretPrefix) + core::randomToken(act.random), act.at};
    if (const auto stored = session.execute(queries::replaceWidgetSecret, session.tenant(), made.secret, act.at);
        !stored)
        return core::fail(stored.error());
    if (const auto recorded =
            recordAudit(session, act, "tenant.widget_secret", session.tenant().value, std::nullopt, std::nullopt);
        !recorded)
        return core::fail(recorded.error());
    return made;
}

} // namespace callroom::accounts
