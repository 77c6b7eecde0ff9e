#pragma once

#include "server/storage/session.h"
#include "shared/protocol/system_status.h"

namespace callroom::directory {

/// What the database says of itself, and how long it took to say so. Blocking; a database worker.
[[nodiscard]] core::Result<protocol::DatabaseStatus> databaseFacts(storage::Session& session);

} // namespace callroom::directory
