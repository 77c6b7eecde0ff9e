#pragma once

#include "server/storage/database_address.h"

#include <span>
#include <string>
#include <string_view>

namespace callroom::storage {

/// One numbered, forward-only step of the schema: sql/migrations/NNNN_name.sql, compiled in.
struct Migration {
    int number;
    std::string_view name;
    std::string_view text;
};

/// In order of their numbers.
[[nodiscard]] std::span<const Migration> migrations();

/// Brings the schema up to this program: makes the roles if they are missing and applies each outstanding migration in
/// a transaction of its own, as the owner, under an advisory lock so that several servers may start at once. Fails when
/// an applied migration's text has changed, or the database is newer than this program. Blocking. The result is how
/// many were applied.
[[nodiscard]] core::Result<int> migrate(const DatabaseAddress& address,
                                        std::span<const Migration> steps = migrations());

/// Lets a login that an administrator has made act as that role, unless it may already. `owner`: whom `migrate` was run
/// as. Blocking.
[[nodiscard]] core::Result<void> admitLogin(const DatabaseAddress& owner, const std::string& login, DatabaseRole role);

} // namespace callroom::storage
