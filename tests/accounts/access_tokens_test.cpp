#include "server/accounts/access_tokens.h"
#include "shared/core/random.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace callroom;
using namespace callroom::accounts;
using namespace std::chrono_literals;

namespace {

const std::string secret = "a secret of thirty-two bytes, ok";
const std::string plainHeader = R"({"alg":"HS256","typ":"JWT"})";

std::string base64url(const std::string& bytes) {
    return QByteArray::fromStdString(bytes)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

/// A token whose signature is right, with whatever header and payload.
std::string signedToken(const std::string& header, const std::string& payload, const std::string& key = secret,
                        QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256) {
    const std::string text = base64url(header) + '.' + base64url(payload);
    const auto signature =
        QMessageAuthenticationCode::hash(QByteArray::fromStdString(text), QByteArray::fromStdString(key), algorithm);
    return text + '.' + base64url(signature.toStdString());
}

} // namespace

class AccessTokensTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesAWeakSecret();
    void readsWhatItIssued();
    void readsTokensOfEarlierVersions();
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
    /// The claims of a good token as JSON, one of them replaced or (by an empty value) left out.
    [[nodiscard]] std::string payload(const std::string& name = {}, const std::string& value = {}) const;
    [[nodiscard]] std::string changed(const std::string& name, const std::string& value) const {
        return signedToken(plainHeader, payload(name, value));
    }
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

std::string AccessTokensTest::payload(const std::string& name, const std::string& value) const {
    const auto seconds = core::toEpochMilliseconds(m_clock.now()) / 1000;
    const auto quoted = [](const std::string& text) { return '"' + text + '"'; };
    std::vector<std::pair<std::string, std::string>> members{{"iss", quoted("callroom")},
                                                             {"aud", quoted("callroom-api")},
                                                             {"sub", quoted(core::toString(m_claims.userId))},
                                                             {"tid", quoted(core::toString(m_claims.tenantId))},
                                                             {"role", quoted("agent")},
                                                             {"lid", quoted(core::toString(m_claims.loginId))},
                                                             {"name", quoted("x")},
                                                             {"iat", std::to_string(seconds)},
                                                             {"nbf", std::to_string(seconds)},
                                                             {"exp", std::to_string(seconds + 900)}};
    bool isKnown = name.empty();
    std::string text;
    for (auto& [member, shown] : members) {
        if (member == name) {
            shown = value;
            isKnown = true;
        }
        if (!shown.empty()) text += (text.empty() ? "" : ",") + quoted(member) + ':' + shown;
    }
    if (!isKnown) text += ',' + quoted(name) + ':' + value;
    return '{' + text + '}';
}

void AccessTokensTest::refusesAWeakSecret() {
    const auto made = AccessTokens::create({.secret = "31 bytes are not enough, so say"}, m_clock);
    QVERIFY(!made);
    QCOMPARE(made.error().code, std::string("weak_secret"));
}

void AccessTokensTest::readsWhatItIssued() {
    const auto token = m_tokens->issue(m_claims);
    for (int i = 0; i < 2; ++i) {
        const auto read = m_tokens->verify(token);
        QVERIFY(read);
        QVERIFY(*read == m_claims);
    }
}

/// Written by libjwt 1.10, which orders the claims by name.
void AccessTokensTest::readsTokensOfEarlierVersions() {
    const std::string token =
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
        "eyJhdWQiOiJjYWxscm9vbS1hcGkiLCJleHAiOjE4MDAwMDA5MDAsImlhdCI6MTgwMDAwMDAwMCwiaXNzIjoiY2FsbHJvb20iLCJsaWQiOiIw"
        "MThmMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDMiLCJuYW1lIjoiWm_"
        "DqyBcIlpcIiDnjosiLCJuYmYiOjE4MDAwMDAwMDAsInJvbGUiOiJhZ2VudCIsInN1YiI6IjAxOGYwMDAwL"
        "TAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMSIsInRpZCI6IjAxOGYwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMiJ9.RK9R9yZ9G_"
        "ouv3bH1R8K8dZgs-icsZDSc0CHdxq6IPI";
    const auto read = m_tokens->verify(token);
    QVERIFY(read);
    QCOMPARE(core::toString(read->userId), std::string("018f0000-0000-7000-8000-000000000001"));
    QCOMPARE(core::toString(read->tenantId), std::string("018f0000-0000-7000-8000-000000000002"));
    QCOMPARE(core::toString(read->loginId), std::string("018f0000-0000-7000-8000-000000000003"));
    QCOMPARE(read->role, core::Role::Agent);
    QCOMPARE(read->name, m_claims.name);
    QVERIFY(read->issuedAt == m_claims.issuedAt && read->expiresAt == m_claims.expiresAt);
}

void AccessTokensTest::refusesAllButItsOwn_data() {
    QTest::addColumn<std::string>("token");
    init();
    const auto add = [](const char* name, std::string token) {
        QVERIFY2(!token.empty(), name);
        QTest::newRow(name) << std::move(token);
    };
    const std::string good = signedToken(plainHeader, payload());
    const auto body = good.substr(good.find('.') + 1, good.rfind('.') - good.find('.') - 1);
    const auto signature = good.substr(good.rfind('.') + 1);
    const auto headed = [&](const std::string& header) { return signedToken(header, payload()); };
    add("alg none", base64url(R"({"alg":"none","typ":"JWT"})") + '.' + body + '.');
    add("alg none, signed", headed(R"({"alg":"none","typ":"JWT"})"));
    add("alg None with the good signature", base64url(R"({"alg":"None"})") + '.' + body + '.' + signature);
    add("no signature", good.substr(0, good.rfind('.') + 1));
    add("two parts", good.substr(0, good.rfind('.')));
    add("four parts", good + ".x");
    add("four parts with an empty one", good + '.');
    add("padded", good + '=');
    add("signature of 33 bytes", good + "AA");
    add("half of a signature", good.substr(0, good.size() - 22));
    add("HS384", signedToken(R"({"alg":"HS384","typ":"JWT"})", payload(), secret, QCryptographicHash::Sha384));
    add("HS512", signedToken(R"({"alg":"HS512","typ":"JWT"})", payload(), secret, QCryptographicHash::Sha512));
    add("HS384 under the header of HS256", signedToken(plainHeader, payload(), secret, QCryptographicHash::Sha384));
    add("RS256 in the header, HS256 by the secret", headed(R"({"alg":"RS256","typ":"JWT"})"));
    add("members of the header in another order", headed(R"({"typ":"JWT","alg":"HS256"})"));
    add("another secret", signedToken(plainHeader, payload(), "another secret of 32 bytes or so"));
    add("empty secret", signedToken(plainHeader, payload(), {}));
    add("kid as a path", headed(R"({"alg":"HS256","kid":"../../../dev/null","typ":"JWT"})"));
    add("kid as SQL", headed(R"({"alg":"HS256","kid":"' UNION SELECT 'key","typ":"JWT"})"));
    add("jku", headed(R"({"alg":"HS256","jku":"http://127.0.0.1:9/keys","typ":"JWT"})"));
    add("x5u", headed(R"({"alg":"HS256","typ":"JWT","x5u":"http://127.0.0.1:9/keys"})"));
    add("jwk", headed(R"({"alg":"HS256","jwk":{"kty":"oct","k":"AAAA"},"typ":"JWT"})"));
    add("crit", headed(R"({"alg":"HS256","crit":["exp"],"typ":"JWT"})"));
    add("wrong issuer", changed("iss", R"("someone")"));
    add("no issuer", changed("iss", {}));
    add("wrong audience", changed("aud", R"("another-api")"));
    add("audience list", changed("aud", R"(["callroom-api"])"));
    add("expired", changed("exp", "1799999999"));
    add("no expiry", changed("exp", {}));
    add("null expiry", changed("exp", "null"));
    add("expiry as text", changed("exp", R"("4000000000")"));
    add("expiry with a fraction", changed("exp", "4000000000.5"));
    add("expiry past all time", changed("exp", "9223372036854775807"));
    add("not before later", changed("nbf", "1800000500"));
    add("issued later", changed("iat", "1800000500"));
    add("no subject", changed("sub", R"("")"));
    add("subject of another form", changed("sub", R"("' OR 1=1")"));
    add("null tenant", changed("tid", "null"));
    add("no login", changed("lid", {}));
    add("unknown role", changed("role", R"("root")"));
    add("role as a number", changed("role", "4"));
    add("unknown claim", changed("admin", "true"));
    add("a claim twice", signedToken(plainHeader, payload("aud", R"("callroom-api","role":"admin")")));
    add("payload that is no object", signedToken(plainHeader, "[]"));
    add("payload that is no JSON", signedToken(plainHeader, "x"));
    add("empty payload", signedToken(plainHeader, {}));
    add("64 KB", good.substr(0, good.find('.') + 1) + std::string(65'536, 'a'));
    add("64 KB that are signed", changed("name", '"' + std::string(65'536, 'a') + '"'));
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
    QVERIFY(m_tokens->verify(signedToken(plainHeader, payload())));
}

void AccessTokensTest::refusesAnyChangedByte() {
    const auto token = m_tokens->issue(m_claims);
    for (std::size_t i = 0; i < token.size(); ++i) {
        std::string changed = token;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!m_tokens->verify(changed), std::to_string(i).c_str());
    }
    QVERIFY(m_tokens->verify(token));
}

void AccessTokensTest::refusesAnExpiredTokenThoughItIsRemembered() {
    const auto token = m_tokens->issue(m_claims);
    QVERIFY(m_tokens->verify(token));
    m_clock.advance(15min - 1ms);
    QVERIFY(m_tokens->verify(token));
    m_clock.advance(1ms);
    QVERIFY(!m_tokens->verify(token));
}

void AccessTokensTest::refusesATokenFromTheFuture() {
    const auto token = m_tokens->issue(m_claims);
    m_clock.advance(-4s);
    QVERIFY(m_tokens->verify(token));
    m_clock.advance(-4s);
    QVERIFY(!m_tokens->verify(token));
}

void AccessTokensTest::remembersOnlySoMany() {
    std::vector<std::pair<std::string, Claims>> issued;
    for (int i = 0; i < 2000; ++i) {
        const auto claims = sample();
        issued.emplace_back(m_tokens->issue(claims), claims);
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
        issued.emplace_back(m_tokens->issue(claims), claims);
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
    QVERIFY(m_tokens->verify(token));
    QBENCHMARK {
        if (!m_tokens->verify(token)) QFAIL("refused");
    }
}

QTEST_APPLESS_MAIN(AccessTokensTest)
#include "access_tokens_test.moc"
