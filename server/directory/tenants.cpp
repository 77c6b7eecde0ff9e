#include "server/directory/tenants.h"

#include "server/accounts/audit.h"
#include "server/directory/version.h"
#include "sql/queries/directory.h"

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;

Tenant readTenant(const storage::Row& row) {
    return {row.id<core::TenantId>(0), row.text(1), row.text(2), row.timestamp(3), row.timestamp(4), row.integer(5)};
}

core::Error tenantError(core::Error error) {
    if (error.code == "tenants_slug" && error.kind == core::ErrorKind::Conflict)
        return core::conflict("slug_taken", "another tenant has this slug");
    if (error.code == "tenants_slug")
        return core::invalid("bad_slug", "a slug is lower-case letters, digits and inner hyphens");
    return error;
}

/// In the log of the acting admin's tenant and in that of the tenant itself.
core::Result<void> recordInBoth(storage::Session& session, const accounts::Act& act, std::string_view action,
                                const std::optional<Tenant>& before, const Tenant& after) {
    const auto shownBefore = before ? std::optional(json::encode(*before)) : std::nullopt;
    const auto shownAfter = json::encode(after);
    auto recorded = accounts::recordAudit(session, act, action, after.id.value, shownBefore, shownAfter);
    if (!recorded || after.id == session.tenant()) return recorded;
    return accounts::recordAuditIn(session, act, after.id, action, after.id.value, shownBefore, shownAfter);
}

} // namespace

core::Result<protocol::Page<Tenant>> listTenants(storage::Session& session, const PageQuery& query) {
    const auto cursor = cursorOf(query.cursor);
    if (!cursor) return core::fail(cursor.error());
    const auto after = cursor->value_or(Cursor{});
    auto tenants = session.all(queries::listTenants, readTenant, after.at, after.id, query.limit + 1);
    if (!tenants) return core::fail(std::move(tenants.error()));
    return pageOf(std::move(*tenants), query.limit);
}

core::Result<Tenant> findTenant(storage::Session& session, core::TenantId tenant) {
    return session.one(queries::tenantById, readTenant, tenant);
}

core::Result<Tenant> createTenant(storage::Session& session, const accounts::Act& act, const TenantCreate& body) {
    auto made = session.one(queries::insertTenant, readTenant, core::TenantId::create(act.at, act.random), body.slug,
                            body.name, act.at);
    if (!made) return core::fail(tenantError(std::move(made.error())));
    if (const auto recorded = recordInBoth(session, act, "tenant.create", std::nullopt, *made); !recorded)
        return core::fail(recorded.error());
    return made;
}

core::Result<Tenant> changeTenant(storage::Session& session, const accounts::Act& act, core::TenantId tenant,
                                  const TenantPatch& patch) {
    const auto before = session.one(queries::lockTenant, readTenant, tenant);
    if (!before) return core::fail(before.error());
    if (const auto checked = checkVersion(patch.version, before->version); !checked) return core::fail(checked.error());
    auto after = session.one(queries::updateTenant, readTenant, tenant, patch.name, act.at);
    if (!after) return core::fail(std::move(after.error()));
    if (const auto recorded = recordInBoth(session, act, "tenant.change", *before, *after); !recorded)
        return core::fail(recorded.error());
    return after;
}

} // namespace callroom::directory
