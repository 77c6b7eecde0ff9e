#pragma once

#include "server/accounts/password_hasher.h"
#include "server/app/configuration.h"
#include "server/storage/database_workers.h"

/// What `--production` refuses. Each refusal names the setting.
namespace callroom::app {

/// Everything unsafe in the settings and in the permissions of their files, all told in one `bad_setting`. Reads the
/// files' permissions.
[[nodiscard]] core::Result<void> checkForProduction(const Configuration& configuration);

/// Refuses a database in which the demonstration was run and its staff's known password still opens an account.
/// Blocking; at start.
[[nodiscard]] core::Result<void> refuseDemoAccounts(storage::DatabaseWorkers& workers,
                                                    const accounts::PasswordHasher& hasher);

} // namespace callroom::app
