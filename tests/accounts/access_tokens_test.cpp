#include "server/accounts/access_tokens.h"
#include "shared/core/random.h"

#include <QElapsedTimer>
#include <QTest>

#include <jwt.h>

#include <cstdlib>
#include <thread>
#include <vector>

using namespace callroom;
using namespace callroom::accounts;
using namespace std::chrono_literals;

namespace {

const std::string secret = "a secret of thirty-two bytes, ok";

std::string base64url(const QByteArray& bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
}

/// A token signed by the library itself, with whatever claims and headers.
std::string signedToken(jwt_alg_t algorithm, const std::string& key, const std::string& grants,
                        const std::string& headers = "{}") {
    jwt_t* jwt = nullptr;
    if (jwt_new(&jwt) != 0) return {};
    jwt_add_grants_json(jwt, grants.c_str());
    jwt_add_headers_json(jwt, headers.c_str());
    const auto* bytes = reinterpret_cast<const unsigned char*>(key.data());
    jwt_set_alg(jwt, algorithm, algorithm == JWT_ALG_NONE ? nullptr : bytes,
                algorithm == JWT_ALG_NONE ? 0 : static_cast<int>(key.size()));
    char* text = jwt_encode_str(jwt);
    std::string token = text == nullptr ? "" : text;
    std::free(text);
    jwt_free(jwt);
    return token;
}

} // namespace

class AccessTokensTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesAWeakSecret();
    void readsWhatItIssued();
    void refusesAllButItsOwn_data();
    void refusesAllButItsOwn();
    void acceptsTheClaimsThatTheRefusedOnesVary();
    void refusesAnyChangedByte();
    void refusesAnExpiredTokenThoughItIsRemembered();
    void refusesATokenFromTheFuture();
    void remembersOnlySoMany();
    void isSharedByThreads();
    void verifiesARememberedTokenQuickly();

private:
    [[nodiscard]] std::string grants(const std::string& change = {}) const;
    Claims sample();

    core::ManualClock m_clock;
    core::SystemRandom m_random;
    std::unique_ptr<AccessTokens> m_tokens;
    Claims m_claims;
};

Claims AccessTokensTest::sample() {
    const auto now = m_clock.now();
    return {core::UserId::create(now, m_random),
            core::TenantId::create(now, m_random),
            core::Role::Agent,
            core::LoginId::create(now, m_random),
            "Zoë \"Z\" 王",
            now,
            now + 15min};
}

void AccessTokensTest::init() {
    m_clock.set(core::fromEpochMilliseconds(1'800'000'000'000));
    auto made = AccessTokens::create({.secret = secret, .maxCached = 320}, m_clock);
    QVERIFY(made);
    m_tokens = std::move(*made);
    m_claims = sample();
}

/// The claims of a good token as JSON; a later name in `change` wins.
std::string AccessTokensTest::grants(const std::string& change) const {
    const auto seconds = core::toEpochMilliseconds(m_clock.now()) / 1000;
    return R"({"iss":"callroom","aud":"callroom-api","sub":")" + core::toString(m_claims.userId) + R"(","tid":")" +
           core::toString(m_claims.tenantId) + R"(","lid":")" + core::toString(m_claims.loginId) +
           R"(","role":"agent","name":"x","iat":)" + std::to_string(seconds) + R"(,"nbf":)" + std::to_string(seconds) +
           R"(,"exp":)" + std::to_string(seconds + 900) + change + "}";
}

void AccessTokensTest::refusesAWeakSecret() {
    const auto made = AccessTokens::create({.secret = "31 bytes are not enough, so say"}, m_clock);
    QVERIFY(!made);
    QCOMPARE(made.error().code, std::string("weak_secret"));
}

void AccessTokensTest::readsWhatItIssued() {
    const auto token = m_tokens->issue(m_claims);
    QVERIFY(token);
    for (int i = 0; i < 2; ++i) {
        const auto read = m_tokens->verify(*token);
        QVERIFY(read);
        QVERIFY(*read == m_claims);
    }
}

void AccessTokensTest::refusesAllButItsOwn_data() {
    QTest::addColumn<std::string>("token");
    init();
    const auto add = [](const char* name, std::string token) {
        QVERIFY2(!token.empty(), name);
        QTest::newRow(name) << std::move(token);
    };
    const std::string good = signedToken(JWT_ALG_HS256, secret, grants());
    const auto payload = good.substr(good.find('.') + 1, good.rfind('.') - good.find('.') - 1);
    const auto signature = good.substr(good.rfind('.') + 1);
    add("alg none", signedToken(JWT_ALG_NONE, {}, grants()));
    add("alg none by hand", base64url(R"({"alg":"none","typ":"JWT"})") + '.' + payload + '.');
    add("alg None with the good signature", base64url(R"({"alg":"None"})") + '.' + payload + '.' + signature);
    add("no signature", good.substr(0, good.rfind('.') + 1));
    add("two parts", good.substr(0, good.rfind('.')));
    add("four parts", good + ".x");
    add("HS384", signedToken(JWT_ALG_HS384, secret, grants()));
    add("HS512", signedToken(JWT_ALG_HS512, secret, grants()));
    add("RS256 in the header, HS256 by the secret",
        base64url(R"({"alg":"RS256","typ":"JWT"})") + '.' + payload + '.' + signature);
    add("another secret", signedToken(JWT_ALG_HS256, "another secret of 32 bytes or so", grants()));
    add("kid as a path", signedToken(JWT_ALG_HS256, secret, grants(), R"({"kid":"../../../dev/null"})"));
    add("kid as SQL", signedToken(JWT_ALG_HS256, secret, grants(), R"({"kid":"' UNION SELECT 'key"})"));
    add("jku", signedToken(JWT_ALG_HS256, secret, grants(), R"({"jku":"http://127.0.0.1:9/keys"})"));
    add("x5u", signedToken(JWT_ALG_HS256, secret, grants(), R"({"x5u":"http://127.0.0.1:9/keys"})"));
    add("jwk", signedToken(JWT_ALG_HS256, secret, grants(), R"({"jwk":{"kty":"oct","k":"AAAA"}})"));
    add("wrong issuer", signedToken(JWT_ALG_HS256, secret, grants(R"(,"iss":"someone")")));
    add("wrong audience", signedToken(JWT_ALG_HS256, secret, grants(R"(,"aud":"another-api")")));
    add("audience list", signedToken(JWT_ALG_HS256, secret, grants(R"(,"aud":["callroom-api"])")));
    add("expired", signedToken(JWT_ALG_HS256, secret, grants(R"(,"exp":1799999999)")));
    add("no expiry", signedToken(JWT_ALG_HS256, secret, grants(R"(,"exp":null)")));
    add("expiry as text", signedToken(JWT_ALG_HS256, secret, grants(R"(,"exp":"4000000000")")));
    add("not before later", signedToken(JWT_ALG_HS256, secret, grants(R"(,"nbf":1800000500)")));
    add("issued later", signedToken(JWT_ALG_HS256, secret, grants(R"(,"iat":1800000500)")));
    add("no subject", signedToken(JWT_ALG_HS256, secret, grants(R"(,"sub":"")")));
    add("subject of another form", signedToken(JWT_ALG_HS256, secret, grants(R"(,"sub":"' OR 1=1")")));
    add("no tenant", signedToken(JWT_ALG_HS256, secret, grants(R"(,"tid":null)")));
    add("no login", signedToken(JWT_ALG_HS256, secret, grants(R"(,"lid":null)")));
    add("unknown role", signedToken(JWT_ALG_HS256, secret, grants(R"(,"role":"root")")));
    add("64 KB", good.substr(0, good.find('.') + 1) + std::string(65'536, 'a'));
    add("64 KB that are signed",
        signedToken(JWT_ALG_HS256, secret, grants(R"(,"pad":")" + std::string(65'536, 'a') + '"')));
    add("nonsense", "nonsense");
    add("dots", "...");
    add("header only", good.substr(0, good.find('.') + 1));
    add("NUL", good + std::string(1, '\0'));
    add("white space", ' ' + good);
}

void AccessTokensTest::refusesAllButItsOwn() {
    QFETCH(std::string, token);
    const auto read = m_tokens->verify(token);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, core::ErrorKind::Unauthenticated);
    QCOMPARE(read.error().code, std::string("unauthenticated"));
    QCOMPARE(read.error().detail, std::string());
}

void AccessTokensTest::acceptsTheClaimsThatTheRefusedOnesVary() {
    QVERIFY(m_tokens->verify(signedToken(JWT_ALG_HS256, secret, grants())));
}

void AccessTokensTest::refusesAnyChangedByte() {
    const auto token = m_tokens->issue(m_claims);
    QVERIFY(token);
    for (std::size_t i = 0; i < token->size(); ++i) {
        std::string changed = *token;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!m_tokens->verify(changed), std::to_string(i).c_str());
    }
    QVERIFY(m_tokens->verify(*token));
}

void AccessTokensTest::refusesAnExpiredTokenThoughItIsRemembered() {
    const auto token = m_tokens->issue(m_claims);
    QVERIFY(m_tokens->verify(*token));
    m_clock.advance(15min - 1ms);
    QVERIFY(m_tokens->verify(*token));
    m_clock.advance(1ms);
    QVERIFY(!m_tokens->verify(*token));
}

void AccessTokensTest::refusesATokenFromTheFuture() {
    const auto token = m_tokens->issue(m_claims);
    m_clock.advance(-4s);
    QVERIFY(m_tokens->verify(*token));
    m_clock.advance(-4s);
    QVERIFY(!m_tokens->verify(*token));
}

void AccessTokensTest::remembersOnlySoMany() {
    std::vector<std::pair<std::string, Claims>> issued;
    for (int i = 0; i < 2000; ++i) {
        const auto claims = sample();
        issued.emplace_back(*m_tokens->issue(claims), claims);
        QVERIFY(m_tokens->verify(issued.back().first));
    }
    QVERIFY(m_tokens->cached() <= 320);
    QVERIFY(m_tokens->cached() >= 160);
    for (const auto& [token, claims] : issued) {
        const auto read = m_tokens->verify(token);
        QVERIFY(read && *read == claims);
    }
}

void AccessTokensTest::isSharedByThreads() {
    std::vector<std::pair<std::string, Claims>> issued;
    for (int i = 0; i < 400; ++i) {
        const auto claims = sample();
        issued.emplace_back(*m_tokens->issue(claims), claims);
    }
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (std::size_t i = 0; i < 4000; ++i) {
                const auto& [token, claims] = issued[(i * 7 + static_cast<std::size_t>(t) * 13) % issued.size()];
                const auto read = m_tokens->verify(token);
                if (!read || *read != claims) ++wrong;
            }
        });
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void AccessTokensTest::verifiesARememberedTokenQuickly() {
    const auto token = m_tokens->issue(m_claims);
    QVERIFY(m_tokens->verify(*token));
    QBENCHMARK {
        if (!m_tokens->verify(*token)) QFAIL("refused");
    }
}

QTEST_APPLESS_MAIN(AccessTokensTest)
#include "access_tokens_test.moc"
