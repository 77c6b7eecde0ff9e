#include "server/accounts/people.h"
#include "tests/accounts/accounts_fixture.h"

#include <QCoreApplication>
#include <QTest>

#include <set>
#include <thread>

using namespace callroom;
using namespace callroom::accounts;
using namespace std::chrono_literals;

class LoginsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::AccountsFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init();

    void storesNoTokenInClear();
    void rotatesOnRefresh();
    void repeatsTheAnswerWithinTheWindow();
    void revokesTheFamilyWhenAnOldTokenIsShownLate();
    void revokesTheFamilyWhenAnOldTokenIsShownAfterItsSuccessor();
    void twoAtOnceMakeOneFamily();
    void refreshAndLogoutAtOnceLeaveNothingUsable();
    void refusesTextsThatAreNoTokens_data();
    void refusesTextsThatAreNoTokens();
    void refusesATokenWithAnotherTenantInIt();
    void refusesAnExpiredToken();
    void refusesADisabledPerson();
    void logoutEndsTheFamilyAndTheAccessToken();
    void logoutEndsTheLoginOfTheTokenGivenIfItIsOnesOwn();
    void aVisitorsLogoutIsKept();
    void aRestartKnowsWhatWasRevoked();
    void tidiesWhatHasExpired();

private:
    /// A login without the password's work.
    protocol::TokenPair open(const protocol::User& user) {
        auto pair = m_fixture->in(user.tenantId, [&](storage::Session& session) {
            return m_fixture->logins->open(session, m_fixture->act(), user, {"127.0.0.1", "test"});
        });
        if (!pair) qFatal("%s", pair.error().logDetail.c_str());
        return *pair;
    }
    Claims claimsOf(const protocol::TokenPair& pair) { return *m_fixture->tokens->verify(pair.accessToken); }
    core::Result<void> logout(const Claims& claims, std::optional<std::string> token = {}) {
        return m_fixture->executor.await<void>([&](const core::Receiver& receiver, auto callback) {
            m_fixture->signIn->logout(claims, {std::move(token)}, {"127.0.0.1", "test"}, receiver, std::move(callback));
        });
    }

    std::unique_ptr<test::AccountsFixture> m_fixture;
    protocol::User m_user;
    int m_people = 0;
};

void LoginsTest::init() {
    m_user =
        m_fixture->makePerson(m_fixture->tenant, "p" + std::to_string(++m_people) + "@main.test", core::Role::Agent);
}

void LoginsTest::storesNoTokenInClear() {
    const auto pair = open(m_user);
    QCOMPARE(m_fixture->count("refresh_tokens WHERE hash = '" + secretHash(pair.refreshToken) + "'"), 1);
    QCOMPARE(m_fixture->count("refresh_tokens t WHERE t::text LIKE '%" + pair.refreshToken + "%'"), 0);
    QVERIFY(pair.refreshToken.size() >= 64);
    QCOMPARE(pair.expiresIn, 900);
    const auto claims = claimsOf(pair);
    QVERIFY(claims.userId == m_user.id);
    QVERIFY(claims.tenantId == m_fixture->tenant);
    QCOMPARE(claims.role, core::Role::Agent);
    QCOMPARE(claims.name, m_user.name);
}

void LoginsTest::rotatesOnRefresh() {
    auto pair = open(m_user);
    const auto login = claimsOf(pair).loginId;
    std::set<std::string> seen{pair.refreshToken};
    for (int i = 0; i < 5; ++i) {
        m_fixture->clock.advance(14min);
        const auto next = m_fixture->refresh(pair.refreshToken);
        QVERIFY(next);
        QVERIFY(seen.insert(next->refreshToken).second);
        QVERIFY(claimsOf(*next).loginId == login);
        pair = *next;
    }
}

void LoginsTest::repeatsTheAnswerWithinTheWindow() {
    const auto first = open(m_user);
    const auto second = m_fixture->refresh(first.refreshToken);
    m_fixture->clock.advance(9s);
    const auto retried = m_fixture->refresh(first.refreshToken);
    QVERIFY(second && retried);
    QCOMPARE(retried->refreshToken, second->refreshToken);
    QVERIFY(m_fixture->tokens->verify(retried->accessToken));
    QVERIFY(m_fixture->refresh(second->refreshToken));
    QVERIFY(!m_fixture->revocations->isRevoked(claimsOf(first)));
}

void LoginsTest::revokesTheFamilyWhenAnOldTokenIsShownLate() {
    const int audited = m_fixture->audited("login.token_reused");
    const auto first = open(m_user);
    const auto second = m_fixture->refresh(first.refreshToken);
    m_fixture->clock.advance(11s);
    const auto reused = m_fixture->refresh(first.refreshToken);
    QVERIFY(!reused);
    QCOMPARE(reused.error().kind, core::ErrorKind::Unauthenticated);
    QCOMPARE(reused.error().code, std::string("token_reused"));
    QVERIFY(m_fixture->revocations->isRevoked(claimsOf(*second)));
    const auto after = m_fixture->refresh(second->refreshToken);
    QVERIFY(!after);
    QCOMPARE(after.error().code, std::string("bad_refresh_token"));
    QVERIFY(!m_fixture->refresh(first.refreshToken));
    QCOMPARE(m_fixture->audited("login.token_reused"), audited + 1);
}

void LoginsTest::revokesTheFamilyWhenAnOldTokenIsShownAfterItsSuccessor() {
    const auto first = open(m_user);
    const auto second = m_fixture->refresh(first.refreshToken);
    const auto third = m_fixture->refresh(second->refreshToken);
    QVERIFY(third);
    QCOMPARE(m_fixture->refresh(first.refreshToken).error().code, std::string("token_reused"));
    QVERIFY(!m_fixture->refresh(third->refreshToken));
    const auto other = open(m_user);
    QVERIFY(m_fixture->refresh(other.refreshToken));
}

void LoginsTest::twoAtOnceMakeOneFamily() {
    for (int round = 0; round < 20; ++round) {
        const auto first = open(m_user);
        std::vector<core::Result<protocol::TokenPair>> answers;
        for (int i = 0; i < 4; ++i)
            m_fixture->signIn->refresh({first.refreshToken}, {"127.0.0.1", "test"}, core::Receiver(m_fixture->executor),
                                       [&](const core::Result<protocol::TokenPair>& pair) { answers.push_back(pair); });
        QVERIFY(m_fixture->executor.runUntil([&] { return answers.size() == 4; }));
        for (const auto& answer : answers) {
            QVERIFY(answer);
            QCOMPARE(answer->refreshToken, answers.front()->refreshToken);
        }
        const std::string family = "refresh_tokens WHERE login_id = '" + core::toString(claimsOf(first).loginId) + "'";
        QCOMPARE(m_fixture->count(family), 2);
        QCOMPARE(m_fixture->count(family + " AND replaced_at IS NULL"), 1);
    }
}

void LoginsTest::refreshAndLogoutAtOnceLeaveNothingUsable() {
    for (int round = 0; round < 20; ++round) {
        const auto first = open(m_user);
        std::optional<core::Result<protocol::TokenPair>> refreshed;
        std::optional<core::Result<void>> loggedOut;
        const core::Receiver receiver(m_fixture->executor);
        m_fixture->signIn->refresh({first.refreshToken}, {}, receiver,
                                   [&](core::Result<protocol::TokenPair> pair) { refreshed = std::move(pair); });
        m_fixture->signIn->logout(claimsOf(first), {}, {}, receiver,
                                  [&](core::Result<void> done) { loggedOut = std::move(done); });
        QVERIFY(m_fixture->executor.runUntil([&] { return refreshed && loggedOut; }));
        QVERIFY(*loggedOut);
        if (!*refreshed) continue;
        QVERIFY(!m_fixture->refresh((*refreshed)->refreshToken));
        QVERIFY(m_fixture->revocations->isRevoked(claimsOf(**refreshed)));
    }
}

void LoginsTest::refusesTextsThatAreNoTokens_data() {
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << std::string();
    QTest::newRow("word") << std::string("nonsense");
    QTest::newRow("short") << std::string(63, 'A');
    QTest::newRow("unknown") << std::string(64, 'A');
    QTest::newRow("long") << std::string(500, 'A');
    QTest::newRow("SQL") << std::string("' OR 1=1 --");
    QTest::newRow("NUL") << std::string(64, '\0');
}

void LoginsTest::refusesTextsThatAreNoTokens() {
    QFETCH(std::string, text);
    const auto refused = m_fixture->refresh(text);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::Unauthenticated);
    QCOMPARE(refused.error().code, std::string("bad_refresh_token"));
}

void LoginsTest::refusesATokenWithAnotherTenantInIt() {
    static const auto other = m_fixture->database.makeTenant("other-of-logins");
    const auto mine = open(m_user);
    const auto stranger = open(m_fixture->makePerson(other, "stranger@main.test", core::Role::Agent));
    const std::string mixed = stranger.refreshToken.substr(0, 22) + mine.refreshToken.substr(22);
    QVERIFY(!m_fixture->refresh(mixed));
    QVERIFY(m_fixture->refresh(mine.refreshToken));
}

void LoginsTest::refusesAnExpiredToken() {
    const auto pair = open(m_user);
    m_fixture->clock.advance(std::chrono::days(30));
    QCOMPARE(m_fixture->refresh(pair.refreshToken).error().code, std::string("bad_refresh_token"));
}

void LoginsTest::refusesADisabledPerson() {
    const auto pair = open(m_user);
    m_fixture->database.sql("UPDATE users SET disabled_at = now() WHERE id = '" + core::toString(m_user.id) + "'");
    QCOMPARE(m_fixture->refresh(pair.refreshToken).error().code, std::string("bad_refresh_token"));
}

void LoginsTest::logoutEndsTheFamilyAndTheAccessToken() {
    const auto pair = open(m_user);
    const auto other = open(m_user);
    QVERIFY(logout(claimsOf(pair)));
    QVERIFY(m_fixture->revocations->isRevoked(claimsOf(pair)));
    QVERIFY(!m_fixture->revocations->isRevoked(claimsOf(other)));
    QVERIFY(!m_fixture->refresh(pair.refreshToken));
    QVERIFY(m_fixture->refresh(other.refreshToken));
}

void LoginsTest::logoutEndsTheLoginOfTheTokenGivenIfItIsOnesOwn() {
    const auto one = open(m_user);
    const auto two = open(m_user);
    const auto stranger = open(
        m_fixture->makePerson(m_fixture->tenant, "s" + std::to_string(m_people) + "@main.test", core::Role::Agent));
    QVERIFY(logout(claimsOf(one), two.refreshToken));
    QVERIFY(!m_fixture->refresh(two.refreshToken));
    QVERIFY(logout(claimsOf(one), stranger.refreshToken));
    QVERIFY(m_fixture->refresh(stranger.refreshToken));
}

void LoginsTest::aVisitorsLogoutIsKept() {
    const auto session = m_fixture->visit({});
    QVERIFY(session);
    const auto claims = *m_fixture->tokens->verify(session->accessToken);
    QVERIFY(logout(claims));
    QVERIFY(m_fixture->revocations->isRevoked(claims));
    Revocations restarted(m_fixture->clock, 12h);
    const auto revoked = m_fixture->in(m_fixture->tenant, [&](storage::Session& work) {
        return loadRevoked(work, m_fixture->clock.now() - restarted.window());
    });
    restarted.restore(*revoked);
    QVERIFY(restarted.isRevoked(claims));
}

void LoginsTest::aRestartKnowsWhatWasRevoked() {
    const auto ended = open(m_user);
    const auto kept = open(m_user);
    QVERIFY(logout(claimsOf(ended)));
    const auto load = [&] {
        Revocations restarted(m_fixture->clock, 12h);
        const auto revoked = m_fixture->in(m_fixture->tenant, [&](storage::Session& work) {
            return loadRevoked(work, m_fixture->clock.now() - restarted.window());
        });
        if (!revoked) qFatal("%s", revoked.error().logDetail.c_str());
        return *revoked;
    };
    QVERIFY(load().covers(claimsOf(ended)));
    QVERIFY(!load().covers(claimsOf(kept)));
    const auto claims = claimsOf(ended);
    m_fixture->clock.advance(13h);
    QVERIFY(!load().covers(claims));
}

void LoginsTest::tidiesWhatHasExpired() {
    const auto old = open(m_user);
    const auto login = core::toString(claimsOf(old).loginId);
    m_fixture->clock.advance(std::chrono::days(29));
    const auto fresh = open(m_user);
    m_fixture->clock.advance(std::chrono::days(2));
    QVERIFY(m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
        return tidyLogins(session, m_fixture->clock.now()).map([] { return 0; });
    }));
    QCOMPARE(m_fixture->count("logins WHERE id = '" + login + "'"), 0);
    QCOMPARE(m_fixture->count("refresh_tokens WHERE login_id = '" + login + "'"), 0);
    QVERIFY(m_fixture->refresh(fresh.refreshToken));
}

QTEST_GUILESS_MAIN(LoginsTest)
#include "logins_test.moc"
