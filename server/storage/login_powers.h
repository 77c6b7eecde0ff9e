#pragma once

#include "server/storage/database_address.h"

namespace callroom::storage {

/// What the login behind that address could do beyond the role that the server takes with it, as PostgreSQL names it
/// (`SUPERUSER`, `the role callroom_owner`); empty when nothing. Blocking; opens a connection of its own.
[[nodiscard]] core::Result<std::string> powersBeyond(const DatabaseAddress& address, DatabaseRole role);

} // namespace callroom::storage
