#include "server/accounts/logins.h"

#include "server/accounts/audit.h"
#include "server/accounts/people.h"
#include "server/accounts/rotation.h"
#include "shared/core/crypto.h"
#include "sql/queries/accounts.h"

#include <sodium.h>

#include <array>

namespace callroom::accounts {
namespace {

namespace queries = storage::queries::accounts;

constexpr std::size_t secretBytes = 32;
constexpr std::size_t tokenBytes = 16 + secretBytes;
using TokenBytes = std::array<unsigned char, tokenBytes>;

std::optional<TokenBytes> toBytes(std::string_view text) {
    TokenBytes bytes{};
    if (!core::fromBase64Url(text, bytes)) return std::nullopt;
    return bytes;
}

core::Error badToken() {
    return core::unauthenticated("bad_refresh_token", "sign in again");
}

core::Result<RefreshOutcome> refused(core::Error error, Revoked revoked = {}) {
    return RefreshOutcome{core::fail(std::move(error)), std::move(revoked)};
}

struct StoredToken {
    core::LoginId login;
    core::UserId user;
    RefreshState state;
    std::optional<std::string> successor;
};

core::Result<StoredToken> lockToken(storage::Session& session, const std::string& hash) {
    auto token = session.one(
        queries::lockRefreshToken,
        [](const storage::Row& row) {
            StoredToken read;
            read.login = row.id<core::LoginId>(0);
            read.state.expiresAt = row.timestamp(1);
            read.state.replacedAt = row.optionalTimestamp(2);
            read.successor = row.optionalText(3);
            read.state.isRevoked = row.boolean(4);
            read.user = row.id<core::UserId>(5);
            return read;
        },
        hash);
    if (!token || !token->successor) return token;
    // A statement of its own: under the lock it sees what the refresh before this one has committed.
    const auto unused = session.all(
        queries::isRefreshTokenUnused, [](const storage::Row& row) { return row.boolean(0); }, *token->successor);
    if (!unused) return core::fail(unused.error());
    token->state.isSuccessorUnused = !unused->empty() && unused->front();
    return token;
}

core::Result<void> endLogin(storage::Session& session, const Act& act, core::LoginId login, core::UserId user,
                            std::string_view reason) {
    return session.execute(queries::revokeLogin, login, session.tenant(), user, act.at, reason).map([](std::int64_t) {
    });
}

} // namespace

std::string secretHash(std::string_view secret) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    const auto bytes = core::bytesOf(secret);
    crypto_hash_sha256(hash.data(), bytes.data(), bytes.size());
    return core::toHex(hash);
}

Logins::Logins(const AccessTokens& tokens, std::string_view secret, LoginSettings settings)
    : m_tokens(tokens)
    , m_settings(settings)
    , m_key(core::keyFor(secret, "callroom refresh token successor 1")) {}

core::Result<core::TenantId> Logins::tenantOf(std::string_view refreshToken) {
    const auto bytes = toBytes(refreshToken);
    if (!bytes) return core::fail(badToken());
    core::TenantId tenant;
    std::copy_n(bytes->begin(), tenant.value.bytes.size(), tenant.value.bytes.begin());
    return tenant;
}

std::string Logins::successorOf(std::string_view token) const {
    const auto before = toBytes(token);
    TokenBytes bytes{};
    if (before) {
        std::copy_n(before->begin(), 16, bytes.begin());
        const auto mac = core::macOf(m_key, {*before});
        std::copy(mac.begin(), mac.end(), bytes.begin() + 16);
    }
    return core::toBase64Url(bytes);
}

std::string Logins::accessToken(const protocol::User& user, core::LoginId login, core::Timestamp now,
                                std::chrono::seconds lifetime) const {
    return m_tokens.issue({user.id, user.tenantId, user.role, login, user.name, now, now + lifetime});
}

protocol::TokenPair Logins::pairFor(const protocol::User& user, core::LoginId login, core::Timestamp now,
                                    std::string refreshToken) const {
    return {accessToken(user, login, now, m_settings.accessLifetime), std::move(refreshToken),
            static_cast<int>(m_settings.accessLifetime.count()), user};
}

core::Result<protocol::TokenPair> Logins::open(storage::Session& session, const Act& act, const protocol::User& user,
                                               const Origin& origin) const {
    TokenBytes bytes{};
    const auto& tenant = session.tenant().value.bytes;
    std::copy(tenant.begin(), tenant.end(), bytes.begin());
    act.random.fill(std::span(bytes).subspan(16));
    std::string refreshToken = core::toBase64Url(bytes);
    const auto login = core::LoginId::create(act.at, act.random);
    const auto inserted =
        session.execute(queries::insertLogin, login, session.tenant(), user.id, origin.userAgent, origin.address,
                        act.at, secretHash(refreshToken), act.at + m_settings.refreshLifetime);
    if (!inserted) return core::fail(inserted.error());
    return pairFor(user, login, act.at, std::move(refreshToken));
}

core::Result<RefreshOutcome> Logins::refresh(storage::Session& session, const Act& act,
                                             std::string_view refreshToken) const {
    const std::string hash = secretHash(refreshToken);
    const auto token = lockToken(session, hash);
    if (!token) {
        if (token.error().kind == core::ErrorKind::NotFound) return refused(badToken());
        return core::fail(token.error());
    }
    const auto rotation = rotationOf(token->state, act.at, m_settings.retryWindow);
    if (rotation == Rotation::Refuse) return refused(badToken());
    if (rotation == Rotation::Reused) {
        const auto ended = endLogin(session, act, token->login, token->user, "token_reused");
        if (!ended) return core::fail(ended.error());
        const auto recorded = recordAudit(session, act, "login.token_reused", token->login.value, std::nullopt,
                                          "{\"userId\":\"" + core::toString(token->user) + "\"}");
        if (!recorded) return core::fail(recorded.error());
        return refused(core::unauthenticated("token_reused", "sign in again"), {{token->login}, {}});
    }
    const auto user = findUser(session, token->user);
    if (!user && user.error().kind != core::ErrorKind::NotFound) return core::fail(user.error());
    if (!user || user->disabled) return refused(badToken());
    std::string successor = successorOf(refreshToken);
    if (rotation == Rotation::Rotate) {
        const auto replaced = session.execute(queries::replaceRefreshToken, hash, secretHash(successor), act.at,
                                              act.at + m_settings.refreshLifetime);
        if (!replaced) return core::fail(replaced.error());
    } else if (secretHash(successor) != token->successor) {
        return refused(badToken()); // the server's secret was changed in between
    }
    return RefreshOutcome{pairFor(*user, token->login, act.at, std::move(successor)), {}};
}

core::Result<Revoked> Logins::logout(storage::Session& session, const Act& act, const Claims& claims,
                                     const std::optional<std::string>& refreshToken) const {
    Revoked revoked{{claims.loginId}, {}};
    if (refreshToken) {
        const auto others = session.all(
            queries::loginOfRefreshToken, [](const storage::Row& row) { return row.id<core::LoginId>(0); },
            secretHash(*refreshToken), claims.userId);
        if (!others) return core::fail(others.error());
        for (const auto& login : *others)
            if (login != claims.loginId) revoked.logins.push_back(login);
    }
    for (const auto& login : revoked.logins)
        if (const auto ended = endLogin(session, act, login, claims.userId, "logout"); !ended)
            return core::fail(ended.error());
    return revoked;
}

std::string Logins::visitorToken(const Act& act, const protocol::User& visitor) const {
    return accessToken(visitor, core::LoginId::create(act.at, act.random), act.at, m_settings.visitorLifetime);
}

core::Result<std::vector<core::LoginId>> revokeLogins(storage::Session& session, const Act& act, core::UserId user,
                                                      std::string_view reason, std::optional<core::LoginId> except) {
    return session.all(
        queries::revokeLoginsOfUser, [](const storage::Row& row) { return row.id<core::LoginId>(0); }, user, act.at,
        reason, except);
}

core::Result<void> tidyLogins(storage::Session& session, core::Timestamp now) {
    if (const auto tokens = session.execute(queries::deleteExpiredRefreshTokens, now); !tokens)
        return core::fail(tokens.error());
    return session.execute(queries::deleteEmptyLogins, now - std::chrono::days(1)).map([](std::int64_t) {});
}

} // namespace callroom::accounts
