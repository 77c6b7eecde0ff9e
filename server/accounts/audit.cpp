#include "server/accounts/audit.h"

#include "sql/queries/accounts.h"

namespace callroom::accounts {

core::Result<void> recordAudit(storage::Session& session, const Act& act, std::string_view action,
                               const core::Uuid& subject, const std::optional<std::string>& before,
                               const std::optional<std::string>& after) {
    const auto kind = action.substr(0, action.find('.'));
    return session
        .execute(storage::queries::accounts::insertAudit, core::newUuid(act.at, act.random), session.tenant(), act.by,
                 act.at, action, kind, subject, act.address, before, after)
        .map([](std::int64_t) {});
}

core::Result<void> recordAuditIn(storage::Session& session, const Act& act, core::TenantId tenant,
                                 std::string_view action, const core::Uuid& subject,
                                 const std::optional<std::string>& before, const std::optional<std::string>& after) {
    const auto kind = action.substr(0, action.find('.'));
    return session
        .query(storage::queries::accounts::insertAuditIn, tenant, core::newUuid(act.at, act.random), act.by, act.at,
               action, kind, subject, act.address, before, after)
        .map([](const storage::Rows&) {});
}

} // namespace callroom::accounts
