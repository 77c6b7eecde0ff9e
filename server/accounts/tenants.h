#pragma once

#include "server/accounts/act.h"
#include "server/storage/database_workers.h"

#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>

namespace callroom::accounts {

/// The tenant of that slug, or `tenant_not_found`. Any session: tenants belong to none.
[[nodiscard]] core::Result<core::TenantId> findTenant(storage::Session& session, std::string_view slug);

/// The tenant of that slug, made if it is missing. For the start; in a session without tenant.
[[nodiscard]] core::Result<core::TenantId> ensureTenant(storage::Session& session, const Act& act,
                                                        std::string_view slug, std::string_view name);

/// Finds tenants by slug for those who are not signed in yet; remembers those it has found, since a slug never changes.
/// Any thread.
class TenantSlugs {
public:
    TenantSlugs(storage::DatabaseWorkers& workers, std::string defaultSlug);

    /// `tenant_not_found` when there is none. Without a slug the default tenant. The callback may run at once.
    void resolve(const std::optional<std::string>& slug, core::Receiver receiver,
                 std::function<void(core::Result<core::TenantId>)> callback);

    [[nodiscard]] const std::string& defaultSlug() const { return m_default; }

private:
    storage::DatabaseWorkers& m_workers;
    std::string m_default;
    std::mutex m_mutex;
    std::unordered_map<std::string, core::TenantId> m_known; ///< guarded by m_mutex
};

} // namespace callroom::accounts
