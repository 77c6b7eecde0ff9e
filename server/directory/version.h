#pragma once

#include "shared/core/result.h"

#include <cstdint>
#include <optional>

namespace callroom::directory {

/// `version_conflict` (409) when a change was made from another version than the one that stands; nothing when it does
/// not say from which. The row is locked meanwhile.
[[nodiscard]] inline core::Result<void> checkVersion(std::optional<std::int64_t> madeFrom, std::int64_t standing) {
    if (madeFrom.value_or(standing) == standing) return {};
    return core::fail(core::conflict("version_conflict", "somebody else has changed it meanwhile; read it again"));
}

} // namespace callroom::directory
