#pragma once

#include "shared/core/time.h"

#include <optional>

namespace callroom::accounts {

/// What is stored of a refresh token that is shown.
struct RefreshState {
    core::Timestamp expiresAt{};
    std::optional<core::Timestamp> replacedAt;
    bool isSuccessorUnused = false; ///< there is a successor, and it has not been replaced itself
    bool isRevoked = false;         ///< its login
};

enum class Rotation {
    Rotate, ///< hand out the successor
    Repeat, ///< hand out the same successor again: the answer was lost, or two asked at once
    Reused, ///< someone holds a copy: revoke the family
    Refuse, ///< late or revoked already
};

/// Pure. A replaced token may be shown again for `retryWindow`, as long as nobody has used its successor.
[[nodiscard]] Rotation rotationOf(const RefreshState& token, core::Timestamp now, core::Milliseconds retryWindow);

} // namespace callroom::accounts
