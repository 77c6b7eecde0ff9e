#pragma once

#include "server/live/tenant_source.h"
#include "server/storage/database_workers.h"

namespace callroom::live {

/// Reads floors on the database workers.
class DatabaseTenantSource final : public TenantSource {
public:
    /// `workers` outlive it.
    explicit DatabaseTenantSource(storage::DatabaseWorkers& workers)
        : m_workers(workers) {}

    [[nodiscard]] core::Result<std::vector<core::TenantId>> tenants() override;
    [[nodiscard]] core::Result<StoredTenant> loadNow(core::TenantId tenant, core::Timestamp now) override;
    void load(core::TenantId tenant, core::Timestamp now, core::Receiver receiver,
              std::function<void(core::Result<StoredTenant>)> onLoaded) override;
    void loadConfiguration(core::TenantId tenant, core::Receiver receiver,
                           std::function<void(core::Result<Configuration>)> onRead) override;

private:
    storage::DatabaseWorkers& m_workers;
};

} // namespace callroom::live
