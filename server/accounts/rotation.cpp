#include "server/accounts/rotation.h"

namespace callroom::accounts {

Rotation rotationOf(const RefreshState& token, core::Timestamp now, core::Milliseconds retryWindow) {
    if (token.isRevoked || now >= token.expiresAt) return Rotation::Refuse;
    if (!token.replacedAt) return Rotation::Rotate;
    if (token.isSuccessorUnused && now - *token.replacedAt <= retryWindow) return Rotation::Repeat;
    return Rotation::Reused;
}

} // namespace callroom::accounts
