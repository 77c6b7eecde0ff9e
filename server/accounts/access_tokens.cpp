#include "server/accounts/access_tokens.h"

#include <jwt.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <mutex>
#include <unordered_map>

namespace callroom::accounts {
namespace {

/// How far the clocks of two nodes may be apart.
constexpr auto tolerance = std::chrono::seconds(5);

struct JwtDeleter {
    void operator()(jwt_t* jwt) const { jwt_free(jwt); }
};
using Jwt = std::unique_ptr<jwt_t, JwtDeleter>;

const unsigned char* bytesOf(const std::string& text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

long secondsOf(core::Timestamp at) {
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

core::Timestamp fromSeconds(long seconds) {
    return core::Timestamp(std::chrono::seconds(seconds));
}

/// Signed with HS256; nothing when the library refuses.
std::optional<std::string> sign(jwt_t* jwt, const std::string& secret) {
    if (jwt_set_alg(jwt, JWT_ALG_HS256, bytesOf(secret), static_cast<int>(secret.size())) != 0) return std::nullopt;
    const std::unique_ptr<char, decltype(&std::free)> text(jwt_encode_str(jwt), &std::free);
    return text ? std::optional<std::string>(text.get()) : std::nullopt;
}

Jwt newJwt() {
    jwt_t* jwt = nullptr;
    return Jwt(jwt_new(&jwt) == 0 ? jwt : nullptr);
}

/// Three parts of base64url: whatever the library reads as a C string is the whole token.
bool hasTokenForm(std::string_view token) {
    const auto isAllowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    };
    return std::all_of(token.begin(), token.end(), isAllowed) && std::count(token.begin(), token.end(), '.') == 2;
}

std::string_view grant(jwt_t* jwt, const char* name) {
    const char* text = jwt_get_grant(jwt, name);
    return text == nullptr ? std::string_view() : std::string_view(text);
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
    std::unique_ptr<AccessTokens> tokens(new AccessTokens(std::move(settings), clock));
    const Jwt sample = newJwt();
    const auto text = sample ? sign(sample.get(), tokens->m_settings.secret) : std::nullopt;
    if (!text) return core::fail(core::internal("libjwt cannot sign with HS256"));
    tokens->m_header = text->substr(0, text->find('.') + 1);
    return tokens;
}

AccessTokens::AccessTokens(AccessTokenSettings settings, const core::Clock& clock)
    : m_settings(std::move(settings))
    , m_clock(clock)
    , m_cache(std::make_unique<Cache>(m_settings.maxCached)) {}

AccessTokens::~AccessTokens() = default;

core::Result<std::string> AccessTokens::issue(const Claims& claims) const {
    const Jwt jwt = newJwt();
    if (!jwt) return core::fail(core::internal("no memory for a token"));
    const auto add = [&](const char* name, const std::string& value) {
        return jwt_add_grant(jwt.get(), name, value.c_str()) == 0;
    };
    const auto addTime = [&](const char* name, core::Timestamp at) {
        return jwt_add_grant_int(jwt.get(), name, secondsOf(at)) == 0;
    };
    const bool isComplete =
        add("iss", m_settings.issuer) && add("aud", m_settings.audience) && add("sub", core::toString(claims.userId)) &&
        add("tid", core::toString(claims.tenantId)) && add("role", std::string(core::toText(claims.role))) &&
        add("lid", core::toString(claims.loginId)) && add("name", claims.name) && addTime("iat", claims.issuedAt) &&
        addTime("nbf", claims.issuedAt) && addTime("exp", claims.expiresAt);
    auto text = isComplete ? sign(jwt.get(), m_settings.secret) : std::nullopt;
    if (!text) return core::fail(core::internal("a token cannot be written"));
    return std::move(*text);
}

core::Result<Claims> AccessTokens::verify(std::string_view token) const {
    const auto refused = [] { return core::fail(core::unauthenticated()); };
    if (token.size() > maxLength || !token.starts_with(m_header)) return refused();
    auto claims = m_cache->find(token);
    const auto now = m_clock.now();
    if (!claims) {
        if (!hasTokenForm(token)) return refused();
        std::string text(token);
        claims = decode(text);
        if (!claims) return refused();
        m_cache->remember(std::move(text), *claims);
    }
    if (now >= claims->expiresAt || now + tolerance < claims->issuedAt) return refused();
    return std::move(*claims);
}

std::size_t AccessTokens::cached() const {
    return m_cache->size();
}

std::optional<Claims> AccessTokens::decode(const std::string& token) const {
    jwt_t* raw = nullptr;
    const int failure =
        jwt_decode(&raw, token.c_str(), bytesOf(m_settings.secret), static_cast<int>(m_settings.secret.size()));
    const Jwt jwt(raw);
    if (failure != 0 || !jwt || jwt_get_alg(jwt.get()) != JWT_ALG_HS256) return std::nullopt;
    if (grant(jwt.get(), "iss") != m_settings.issuer || grant(jwt.get(), "aud") != m_settings.audience)
        return std::nullopt;
    const auto user = core::UserId::parse(grant(jwt.get(), "sub"));
    const auto tenant = core::TenantId::parse(grant(jwt.get(), "tid"));
    const auto login = core::LoginId::parse(grant(jwt.get(), "lid"));
    const auto role = core::parseWord<core::Role>(grant(jwt.get(), "role"));
    const long issued = jwt_get_grant_int(jwt.get(), "iat");
    const long notBefore = jwt_get_grant_int(jwt.get(), "nbf");
    const long expires = jwt_get_grant_int(jwt.get(), "exp");
    if (!user || !tenant || !login || !role || issued <= 0 || notBefore <= 0 || expires <= issued) return std::nullopt;
    Claims claims;
    claims.userId = *user;
    claims.tenantId = *tenant;
    claims.role = *role;
    claims.loginId = *login;
    claims.name = std::string(grant(jwt.get(), "name"));
    claims.issuedAt = fromSeconds(std::max(issued, notBefore));
    claims.expiresAt = fromSeconds(expires);
    return claims;
}

} // namespace callroom::accounts
