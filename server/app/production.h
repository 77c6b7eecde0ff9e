#pragma once

#include "server/accounts/password_hasher.h"
#include "server/app/configuration.h"
#include "server/storage/database_workers.h"

/// What `--production` refuses. Each refusal names the setting.
namespace callroom::app {

/// Everything unsafe in the settings and in the permissions of their files, all told in one `bad_setting`. Reads the
/// files' permissions.
[[nodiscard]] core::Result<void> checkForProduction(const Configuration& configuration);

/// Refuses logins that could become the owner of the tables, or pass over row-level security in another way. Blocking;
/// at start, after the migrations.
[[nodiscard]] core::Result<void> refuseStrongLogins(const storage::DatabaseAddress& application,
                                                    const storage::DatabaseAddress& ledger);

/// Refuses a database in which the demonstration was run and its staff's known password still opens an account.
/// Blocking; at start.
[[nodiscard]] core::Result<void> refuseDemoAccounts(storage::DatabaseWorkers& workers,
                                                    const accounts::PasswordHasher& hasher);

} // namespace callroom::app
