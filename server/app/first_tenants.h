#pragma once

#include "server/accounts/password_hasher.h"
#include "server/app/configuration.h"
#include "server/storage/database_workers.h"
#include "shared/core/clock.h"

namespace callroom::app {

/// Makes what a fresh installation needs and leaves alone what is there: the default tenant, the first admin of the
/// configuration, and with --demo the demo's queue and accounts. Gives the default tenant. Blocking; at start.
[[nodiscard]] core::Result<core::TenantId> ensureFirstTenants(const Configuration& configuration,
                                                              storage::DatabaseWorkers& workers,
                                                              const accounts::PasswordHasher& hasher,
                                                              const core::Clock& clock, core::RandomSource& random);

} // namespace callroom::app
