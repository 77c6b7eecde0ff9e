#pragma once

#include "server/live/tenant_rules.h"
#include "shared/core/executor.h"

#include <functional>

namespace callroom::live {

/// Where floors are read from. An interface, so that tests can say when a read is answered and with what.
class TenantSource {
public:
    virtual ~TenantSource() = default;

    /// At start: every tenant. Blocks.
    [[nodiscard]] virtual core::Result<std::vector<core::TenantId>> tenants() = 0;
    /// At start: one tenant as it stands in the database. Blocks.
    [[nodiscard]] virtual core::Result<StoredTenant> loadNow(core::TenantId tenant, core::Timestamp now) = 0;

    /// Any thread. `onLoaded` runs once on the receiver's thread. None of the tenant's items may be in the ledger
    /// meanwhile.
    virtual void load(core::TenantId tenant, core::Timestamp now, core::Receiver receiver,
                      std::function<void(core::Result<StoredTenant>)> onLoaded) = 0;
    /// Any thread. `onRead` runs once on the receiver's thread.
    virtual void loadConfiguration(core::TenantId tenant, core::Receiver receiver,
                                   std::function<void(core::Result<Configuration>)> onRead) = 0;
};

} // namespace callroom::live
