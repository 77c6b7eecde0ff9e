#include "server/idempotency/answers.h"
#include "tests/accounts/accounts_fixture.h"

#include <QCoreApplication>
#include <QTest>

using namespace callroom;
using namespace callroom::idempotency;
using namespace std::chrono_literals;
using storage::Session;

class AnswersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void aNewKeyHasNoAnswer();
    void answersTheSameAgain();
    void refusesAnotherRequestWithTheKey();
    void isThereExactlyIfTheWorkIs();
    void workIsUndoneWhereTheKeyHasAnAnswer();
    void settlesForTheAnswerThatStands();
    void keepsUsersAndTenantsApart();
    void tidies();

private:
    Key fresh() { return {m_user, "key-" + std::to_string(++m_keys), requestHash("POST", "/x", "{}")}; }
    core::Result<std::optional<Answer>> find(const Key& key) { return find(m_fixture->tenant, key); }
    core::Result<std::optional<Answer>> find(core::TenantId tenant, const Key& key) {
        return m_fixture->in(tenant, [&](Session& session) { return findAnswer(session, key); });
    }
    core::Result<int> store(const Key& key, const Answer& answer) {
        return m_fixture->in(m_fixture->tenant, [&](Session& session) {
            return storeAnswer(session, key, answer, m_fixture->clock.now()).map([] { return 0; });
        });
    }

    std::unique_ptr<test::AccountsFixture> m_fixture;
    core::UserId m_user;
    int m_keys = 0;
};

void AnswersTest::initTestCase() {
    m_fixture = std::make_unique<test::AccountsFixture>();
    m_user = core::UserId::create(m_fixture->clock.now(), m_fixture->random);
}

void AnswersTest::aNewKeyHasNoAnswer() {
    const auto found = find(fresh());
    QVERIFY(found && !*found);
}

void AnswersTest::answersTheSameAgain() {
    const auto key = fresh();
    QVERIFY(store(key, {201, R"({"id":"ü"})"}));
    for (int i = 0; i < 2; ++i) {
        const auto again = find(key);
        QVERIFY(again && *again);
        QCOMPARE((*again)->status, 201);
        QCOMPARE((*again)->body, std::string(R"({"id":"ü"})"));
    }
}

void AnswersTest::refusesAnotherRequestWithTheKey() {
    auto key = fresh();
    QVERIFY(store(key, {200, "{}"}));
    key.requestHash = requestHash("POST", "/x", "{\"a\":1}");
    QCOMPARE(find(key).error().code, std::string("idempotency_key_reused"));
    QCOMPARE(find(key).error().kind, core::ErrorKind::Invalid);
}

void AnswersTest::isThereExactlyIfTheWorkIs() {
    const auto key = fresh();
    const auto undone = m_fixture->in(m_fixture->tenant, [&](Session& session) -> core::Result<int> {
        if (const auto stored = storeAnswer(session, key, {200, "{}"}, m_fixture->clock.now()); !stored)
            return core::fail(stored.error());
        return core::fail(core::conflict("work_refused"));
    });
    QCOMPARE(undone.error().code, std::string("work_refused"));
    const auto found = find(key);
    QVERIFY(found && !*found);
}

void AnswersTest::workIsUndoneWhereTheKeyHasAnAnswer() {
    const auto key = fresh();
    QVERIFY(store(key, {200, "first"}));
    QCOMPARE(store(key, {200, "second"}).error().code, std::string("in_progress"));
    QCOMPARE((*find(key))->body, std::string("first"));
}

void AnswersTest::settlesForTheAnswerThatStands() {
    const auto key = fresh();
    const auto settle = [&](const Answer& answer) {
        return m_fixture->in(m_fixture->tenant, [&](Session& session) {
            return settleAnswer(session, key, answer, m_fixture->clock.now());
        });
    };
    QCOMPARE(settle({404, "gone"})->status, 404);
    const auto standing = settle({409, "other"});
    QVERIFY(standing.has_value());
    QCOMPARE(standing->status, 404);
    QCOMPARE(standing->body, std::string("gone"));
}

void AnswersTest::keepsUsersAndTenantsApart() {
    const auto key = fresh();
    QVERIFY(store(key, {200, "mine"}));
    auto other = key;
    other.userId = core::UserId::create(m_fixture->clock.now(), m_fixture->random);
    const auto theirs = find(other);
    QVERIFY(theirs && !*theirs);
    const auto elsewhere = find(m_fixture->database.makeTenant("keys"), key);
    QVERIFY(elsewhere && !*elsewhere);
}

void AnswersTest::tidies() {
    const auto old = fresh();
    QVERIFY(store(old, {200, "{}"}));
    m_fixture->clock.advance(24h);
    const auto kept = fresh();
    QVERIFY(store(kept, {200, "{}"}));
    QVERIFY(m_fixture->in(m_fixture->tenant, [&](Session& session) {
        return tidyAnswers(session, m_fixture->clock.now() - 1h).map([] { return 0; });
    }));
    QVERIFY(!*find(old));
    QVERIFY(find(kept)->has_value());
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
