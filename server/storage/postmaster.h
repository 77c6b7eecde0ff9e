#pragma once

#include "shared/core/time.h"

#include <sys/types.h>

#include <filesystem>
#include <optional>

namespace callroom::storage {

/// The living PostgreSQL that works on this cluster, by its postmaster.pid; none when the file is stale.
[[nodiscard]] std::optional<pid_t> findPostmaster(const std::filesystem::path& cluster);

/// Ends it: fast shutdown, after `patience` an immediate one, at last SIGKILL. True once it is gone.
[[nodiscard]] bool endPostmaster(pid_t postmaster, core::Milliseconds patience);

} // namespace callroom::storage
