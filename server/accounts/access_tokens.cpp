#include "server/accounts/access_tokens.h"

#include "server/accounts/jwt.h"
#include "shared/json/decode.h"
#include "shared/json/encode.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <unordered_map>

namespace callroom::accounts {

/// What stands in a token, by RFC 7519's names and four of our own.
struct TokenPayload {
    std::string iss;
    std::string aud;
    core::UserId sub;
    core::TenantId tid;
    core::Role role = core::Role::Customer;
    core::LoginId lid;
    std::string name;
    std::int64_t iat = 0; ///< seconds since 1970, as are the others
    std::int64_t nbf = 0;
    std::int64_t exp = 0;
};

} // namespace callroom::accounts

namespace callroom::json {

template <> struct Description<accounts::TokenPayload> {
    using P = accounts::TokenPayload;
    static constexpr std::string_view name = "TokenPayload";
    /// The year 9999.
    static constexpr Limits seconds{.minimum = 1, .maximum = 253'402'300'799};
    static constexpr auto fields =
        Fields{field("iss", &P::iss),         field("aud", &P::aud),          field("sub", &P::sub),
               field("tid", &P::tid),         field("role", &P::role),        field("lid", &P::lid),
               field("name", &P::name),       field("iat", &P::iat, seconds), field("nbf", &P::nbf, seconds),
               field("exp", &P::exp, seconds)};
};

} // namespace callroom::json

namespace callroom::accounts {
namespace {

/// How far the clocks of two nodes may be apart.
constexpr auto tolerance = std::chrono::seconds(5);

std::int64_t secondsOf(core::Timestamp at) {
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

core::Timestamp fromSeconds(std::int64_t seconds) {
    return core::Timestamp(std::chrono::seconds(seconds));
}

} // namespace

/// Verified tokens, in shards with a lock each. A shard has two generations: when the young one is full it becomes the
/// old one, and what is used meanwhile moves over.
class AccessTokens::Cache {
public:
    explicit Cache(std::size_t maxEntries)
        : m_maxYoung(std::max<std::size_t>(maxEntries / shardCount / 2, 1)) {}

    [[nodiscard]] std::optional<Claims> find(std::string_view token) {
        Shard& shard = shardOf(token);
        const std::scoped_lock lock(shard.mutex);
        if (const auto found = shard.young.find(token); found != shard.young.end()) return found->second;
        const auto found = shard.old.find(token);
        if (found == shard.old.end()) return std::nullopt;
        Claims claims = found->second;
        keep(shard, std::string(token), claims);
        return claims;
    }

    void remember(std::string token, const Claims& claims) {
        Shard& shard = shardOf(token);
        const std::scoped_lock lock(shard.mutex);
        keep(shard, std::move(token), claims);
    }

    [[nodiscard]] std::size_t size() {
        std::size_t count = 0;
        for (auto& shard : m_shards) {
            const std::scoped_lock lock(shard.mutex);
            count += shard.young.size() + shard.old.size();
        }
        return count;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Generation = std::unordered_map<std::string, Claims, Hash, std::equal_to<>>;
    struct Shard {
        std::mutex mutex;
        Generation young; ///< guarded by mutex
        Generation old;   ///< guarded by mutex
    };

    static constexpr std::size_t shardCount = 16;

    /// By the end of the signature, where tokens differ.
    Shard& shardOf(std::string_view token) {
        return m_shards[static_cast<unsigned char>(token[token.size() - 2]) % shardCount];
    }

    void keep(Shard& shard, std::string token, const Claims& claims) {
        if (shard.young.size() >= m_maxYoung) {
            shard.old = std::move(shard.young);
            shard.young.clear();
        }
        shard.young.insert_or_assign(std::move(token), claims);
    }

    std::size_t m_maxYoung;
    std::array<Shard, shardCount> m_shards;
};

core::Result<std::unique_ptr<AccessTokens>> AccessTokens::create(AccessTokenSettings settings,
                                                                 const core::Clock& clock) {
    if (settings.secret.size() < 32)
        return core::fail(core::invalid("weak_secret", "the token secret must have 32 bytes or more"));
    return std::unique_ptr<AccessTokens>(new AccessTokens(std::move(settings), clock));
}

AccessTokens::AccessTokens(AccessTokenSettings settings, const core::Clock& clock)
    : m_settings(std::move(settings))
    , m_clock(clock)
    , m_cache(std::make_unique<Cache>(m_settings.maxCached)) {}

AccessTokens::~AccessTokens() = default;

std::string AccessTokens::issue(const Claims& claims) const {
    const TokenPayload payload{m_settings.issuer,
                               m_settings.audience,
                               claims.userId,
                               claims.tenantId,
                               claims.role,
                               claims.loginId,
                               claims.name,
                               secondsOf(claims.issuedAt),
                               secondsOf(claims.issuedAt),
                               secondsOf(claims.expiresAt)};
    return signJwt(json::encode(payload), m_settings.secret);
}

core::Result<Claims> AccessTokens::verify(std::string_view token) const {
    const auto refused = [] { return core::fail(core::unauthenticated()); };
    if (token.size() > maxLength || !token.starts_with(jwtHeader)) return refused();
    auto claims = m_cache->find(token);
    const auto now = m_clock.now();
    if (!claims) {
        claims = decode(token);
        if (!claims) return refused();
        m_cache->remember(std::string(token), *claims);
    }
    if (now >= claims->expiresAt || now + tolerance < claims->issuedAt) return refused();
    return std::move(*claims);
}

std::size_t AccessTokens::cached() const {
    return m_cache->size();
}

std::optional<Claims> AccessTokens::decode(std::string_view token) const {
    const auto text = openJwt(token, m_settings.secret);
    if (!text) return std::nullopt;
    const auto payload = json::decodeText<TokenPayload>(*text);
    if (!payload || payload->iss != m_settings.issuer || payload->aud != m_settings.audience ||
        payload->exp <= payload->iat)
        return std::nullopt;
    Claims claims;
    claims.userId = payload->sub;
    claims.tenantId = payload->tid;
    claims.role = payload->role;
    claims.loginId = payload->lid;
    claims.name = payload->name;
    claims.issuedAt = fromSeconds(std::max(payload->iat, payload->nbf));
    claims.expiresAt = fromSeconds(payload->exp);
    return claims;
}

} // namespace callroom::accounts
