#include "server/accounts/tenants.h"

#include "sql/queries/accounts.h"

namespace callroom::accounts {

namespace queries = storage::queries::accounts;

core::Result<core::TenantId> findTenant(storage::Session& session, std::string_view slug) {
    auto found = session.one(
        queries::tenantBySlug, [](const storage::Row& row) { return row.id<core::TenantId>(0); }, slug);
    if (!found && found.error().kind == core::ErrorKind::NotFound)
        return core::fail(core::notFound("tenant_not_found", "there is no such tenant"));
    return found;
}

core::Result<core::TenantId> ensureTenant(storage::Session& session, const Act& act, std::string_view slug,
                                          std::string_view name) {
    const auto inserted =
        session.execute(queries::insertTenant, core::TenantId::create(act.at, act.random), slug, name, act.at);
    if (!inserted) return core::fail(inserted.error());
    return findTenant(session, slug);
}

TenantSlugs::TenantSlugs(storage::DatabaseWorkers& workers, std::string defaultSlug)
    : m_workers(workers)
    , m_default(std::move(defaultSlug)) {}

void TenantSlugs::resolve(const std::optional<std::string>& slug, core::Receiver receiver,
                          std::function<void(core::Result<core::TenantId>)> callback) {
    const std::string wanted = slug.value_or(m_default);
    {
        std::unique_lock lock(m_mutex);
        if (const auto known = m_known.find(wanted); known != m_known.end()) {
            const auto tenant = known->second;
            lock.unlock();
            return callback(tenant);
        }
    }
    m_workers.read(
        std::move(receiver), core::TenantId{},
        [wanted](storage::Session& session) { return findTenant(session, wanted); },
        [this, wanted, callback = std::move(callback)](core::Result<core::TenantId> found) {
            if (found) {
                const std::scoped_lock lock(m_mutex);
                m_known.emplace(wanted, *found);
            }
            callback(std::move(found));
        });
}

} // namespace callroom::accounts
