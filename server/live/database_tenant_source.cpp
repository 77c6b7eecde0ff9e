#include "server/live/database_tenant_source.h"

namespace callroom::live {

core::Result<std::vector<core::TenantId>> DatabaseTenantSource::tenants() {
    const auto rows = m_workers.runAndWait(core::TenantId{}, storage::listTenants);
    if (!rows) return core::fail(rows.error());
    std::vector<core::TenantId> ids;
    ids.reserve(rows->size());
    for (const auto& row : *rows)
        ids.push_back(row.id);
    return ids;
}

core::Result<StoredTenant> DatabaseTenantSource::loadNow(core::TenantId tenant, core::Timestamp now) {
    return m_workers.runAndWait(tenant, [now](storage::Session& session) { return loadTenant(session, now); });
}

void DatabaseTenantSource::load(core::TenantId tenant, core::Timestamp now, core::Receiver receiver,
                                std::function<void(core::Result<StoredTenant>)> onLoaded) {
    m_workers.run(
        std::move(receiver), tenant, [now](storage::Session& session) { return loadTenant(session, now); },
        std::move(onLoaded));
}

void DatabaseTenantSource::loadConfiguration(core::TenantId tenant, core::Receiver receiver,
                                             std::function<void(core::Result<Configuration>)> onRead) {
    m_workers.run(std::move(receiver), tenant, live::loadConfiguration, std::move(onRead));
}

} // namespace callroom::live
