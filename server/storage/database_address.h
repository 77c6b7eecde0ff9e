#pragma once

#include "shared/core/result.h"

#include <string>
#include <string_view>

namespace callroom::storage {

/// As whom a connection acts. Row-level security binds all but migrations.
enum class DatabaseRole {
    Owner,       ///< owns the schema; migrations only
    Application, ///< sees the rows of the tenant it has set, and nothing without one
    Ledger,      ///< writes the ledger's tables of every tenant, and no others
};

/// The role's name in the database, such as `callroom_app`.
[[nodiscard]] std::string_view roleName(DatabaseRole role);

/// Where PostgreSQL is and how to get in. A value; holds a password, so it is never logged.
struct DatabaseAddress {
    std::string host; ///< name, address, or the folder of a unix socket
    int port = 5432;
    std::string database;
    std::string user;
    std::string password;
    std::string sslMode; ///< libpq's, such as `verify-full`; empty for its default
    /// True when each role logs in by its own name (the embedded PostgreSQL); otherwise connections log in as `user`,
    /// who may differ from role to role, and take their role with `SET ROLE`.
    bool hasLoginRoles = false;

    /// Reads `postgresql://user:password@host:port/database?sslmode=…`; percent-encoding is undone.
    [[nodiscard]] static core::Result<DatabaseAddress> fromUrl(std::string_view url);

    /// Whom a connection of that role logs in as.
    [[nodiscard]] std::string loginName(DatabaseRole role) const;

    /// The rest of what a connection of that role is opened with, in libpq's `key=value` form: its role, UTC, ISO
    /// dates, the schema, time limits.
    [[nodiscard]] std::string connectOptions(DatabaseRole role) const;
};

} // namespace callroom::storage
