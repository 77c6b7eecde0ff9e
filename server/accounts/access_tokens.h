#pragma once

#include "server/accounts/claims.h"
#include "shared/core/clock.h"
#include "shared/core/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace callroom::accounts {

struct AccessTokenSettings {
    std::string secret; ///< at least 32 bytes
    std::string issuer = "callroom";
    std::string audience = "callroom-api";
    std::size_t maxCached = 16'384; ///< verified tokens remembered
};

/// Writes and checks access tokens: JWT signed with HS256 by the configured secret. Any thread.
///
/// Only the one header that this server writes itself is accepted, so `none`, other algorithms, `kid`, `jku` and `x5u`
/// are refused before anything is parsed, and nothing is ever fetched. Whether a login has been revoked since is the
/// matter of Revocations.
class AccessTokens {
public:
    /// Fails with `weak_secret` when the secret is shorter than 32 bytes.
    [[nodiscard]] static core::Result<std::unique_ptr<AccessTokens>> create(AccessTokenSettings settings,
                                                                            const core::Clock& clock);
    ~AccessTokens();
    AccessTokens(const AccessTokens&) = delete;
    AccessTokens& operator=(const AccessTokens&) = delete;

    /// Times are cut to whole seconds.
    [[nodiscard]] std::string issue(const Claims& claims) const;

    /// The claims of a token that this server issued and that is still good; any other text gives the same
    /// `unauthenticated` error. A token seen before costs one look-up.
    [[nodiscard]] core::Result<Claims> verify(std::string_view token) const;

    /// Verified tokens that are remembered now.
    [[nodiscard]] std::size_t cached() const;

    /// Bytes; longer texts are refused unread.
    static constexpr std::size_t maxLength = 4096;

private:
    class Cache;
    AccessTokens(AccessTokenSettings settings, const core::Clock& clock);
    [[nodiscard]] std::optional<Claims> decode(std::string_view token) const;

    AccessTokenSettings m_settings;
    const core::Clock& m_clock;
    std::unique_ptr<Cache> m_cache;
};

} // namespace callroom::accounts
