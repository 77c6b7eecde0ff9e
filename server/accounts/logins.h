#pragma once

#include "server/accounts/access_tokens.h"
#include "server/accounts/act.h"
#include "server/accounts/revocations.h"
#include "server/storage/session.h"
#include "shared/core/crypto.h"
#include "shared/protocol/auth.h"

#include <array>
#include <chrono>

/// Logins and their refresh tokens. Blocking; database workers, one transaction each.
///
/// A login is a family of refresh tokens, each replaced by its successor when used. A token is 16 bytes of its tenant
/// and 32 secret bytes, in base64url; the database holds its SHA-256. The secret of a successor is a MAC of its
/// predecessor under the server's key, so that whoever repeats a refresh because the answer was lost (or two tabs at
/// once) is given the same successor again: there is never a fork.
namespace callroom::accounts {

struct LoginSettings {
    std::chrono::seconds accessLifetime = std::chrono::minutes(15);
    std::chrono::seconds visitorLifetime = std::chrono::hours(12);
    std::chrono::seconds refreshLifetime = std::chrono::days(30);
    /// How long a replaced token may be shown again, while its successor is unused.
    std::chrono::seconds retryWindow = std::chrono::seconds(10);
};

/// SHA-256 in hexadecimal: how random secrets (refresh tokens, visitors' keys) are stored.
[[nodiscard]] std::string secretHash(std::string_view secret);

/// Where a sign-in comes from.
struct Origin {
    std::string address;
    std::string userAgent;
    std::string network{};     ///< what limits count by: of IPv6 the /64 of the address; empty: the address
    std::string deviceMarks{}; ///< what the browser keeps of KnownDevices

    [[nodiscard]] const std::string& limitKey() const { return network.empty() ? address : network; }
};

/// What a refresh came to. The transaction is to be committed in either case: a refusal may have revoked the family.
struct RefreshOutcome {
    core::Result<protocol::TokenPair> answer;
    Revoked revoked; ///< to be added to Revocations after the commit
};

/// Stores and hands out logins; holds settings and keys only. Any thread.
class Logins {
public:
    /// `secret` is the server's token secret; the key for successors is derived from it. `tokens` outlives this.
    Logins(const AccessTokens& tokens, std::string_view secret, LoginSettings settings = {});

    /// A new login of that person, whose password was checked.
    [[nodiscard]] core::Result<protocol::TokenPair> open(storage::Session& session, const Act& act,
                                                         const protocol::User& user, const Origin& origin) const;

    /// The tenant a refresh token names, whose session `refresh` wants; `bad_refresh_token` (401) when it is none.
    [[nodiscard]] static core::Result<core::TenantId> tenantOf(std::string_view refreshToken);

    /// Rotates. Refusals are all 401: `bad_refresh_token` (unknown, late, revoked, or the person is disabled) and
    /// `token_reused`, which revokes the family and is audited.
    [[nodiscard]] core::Result<RefreshOutcome> refresh(storage::Session& session, const Act& act,
                                                       std::string_view refreshToken) const;

    /// Ends the caller's login, and that of the refresh token if it is the caller's too.
    [[nodiscard]] core::Result<Revoked> logout(storage::Session& session, const Act& act, const Claims& claims,
                                               const std::optional<std::string>& refreshToken) const;

    /// An access token for a visitor of the widget; there is no refresh token.
    [[nodiscard]] std::string visitorToken(const Act& act, const protocol::User& visitor) const;

    [[nodiscard]] const LoginSettings& settings() const { return m_settings; }

private:
    [[nodiscard]] std::string accessToken(const protocol::User& user, core::LoginId login, core::Timestamp now,
                                          std::chrono::seconds lifetime) const;
    [[nodiscard]] std::string successorOf(std::string_view token) const;
    [[nodiscard]] protocol::TokenPair pairFor(const protocol::User& user, core::LoginId login, core::Timestamp now,
                                              std::string refreshToken) const;

    const AccessTokens& m_tokens;
    LoginSettings m_settings;
    core::Mac m_key;
};

/// Ends all logins of a person but one; gives those ended. Part of disabling, deleting and of a new password.
[[nodiscard]] core::Result<std::vector<core::LoginId>> revokeLogins(storage::Session& session, const Act& act,
                                                                    core::UserId user, std::string_view reason,
                                                                    std::optional<core::LoginId> except = {});

/// Drops refresh tokens that have expired, and logins without any; a tenant's daily tidying.
[[nodiscard]] core::Result<void> tidyLogins(storage::Session& session, core::Timestamp now);

} // namespace callroom::accounts
