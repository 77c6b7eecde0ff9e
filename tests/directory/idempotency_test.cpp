#include "server/directory/idempotency.h"
#include "tests/directory/directory_fixture.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace callroom;
using namespace callroom::directory;
using namespace std::chrono_literals;
using storage::Session;

class IdempotencyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void answersTheSameAgain();
    void refusesAnotherRequestWithTheKey();
    void refusesWhileTheFirstIsBeingDone();
    void takesOverWhatWasHeldForLong();
    void aNewServerForgetsWhatADeadOneHeld();
    void doesTheWorkAgainAfterGivingUp();
    void aFinishedKeyIsNotGivenUp();
    void keepsUsersAndTenantsApart();
    void oneOfManyAtOnceDoesTheWork();
    void checksTheKeysForm();
    void tellsRequestsApart();
    void tidies();

private:
    IdempotencyKey fresh() { return {m_user, "key-" + std::to_string(++m_keys), requestHash("POST", "/x", "{}")}; }
    core::Result<std::optional<StoredAnswer>> begin(const IdempotencyKey& key) {
        return m_fixture->in(m_fixture->tenant,
                             [&](Session& session) { return beginIdempotent(session, key, m_fixture->clock.now()); });
    }
    bool finish(const IdempotencyKey& key, const StoredAnswer& answer) {
        return m_fixture
            ->in(m_fixture->tenant,
                 [&](Session& session) { return finishIdempotent(session, key, answer).map([] { return 0; }); })
            .has_value();
    }
    bool abandon(const IdempotencyKey& key) {
        return m_fixture
            ->in(m_fixture->tenant,
                 [&](Session& session) { return abandonIdempotent(session, key).map([] { return 0; }); })
            .has_value();
    }

    std::unique_ptr<test::DirectoryFixture> m_fixture;
    core::UserId m_user;
    int m_keys = 0;
};

void IdempotencyTest::initTestCase() {
    m_fixture = std::make_unique<test::DirectoryFixture>();
    m_user = m_fixture->newId<core::UserId>();
}

void IdempotencyTest::answersTheSameAgain() {
    const auto key = fresh();
    const auto first = begin(key);
    QVERIFY(first && !*first);
    QVERIFY(finish(key, {201, R"({"id":"ü"})"}));
    for (int i = 0; i < 2; ++i) {
        const auto again = begin(key);
        QVERIFY(again && *again);
        QCOMPARE((*again)->status, 201);
        QCOMPARE((*again)->body, std::string(R"({"id":"ü"})"));
    }
}

void IdempotencyTest::refusesAnotherRequestWithTheKey() {
    auto key = fresh();
    QVERIFY(begin(key));
    key.requestHash = requestHash("POST", "/x", "{\"a\":1}");
    QCOMPARE(begin(key).error().code, std::string("idempotency_key_reused"));
    QCOMPARE(begin(key).error().kind, core::ErrorKind::Invalid);
}

void IdempotencyTest::refusesWhileTheFirstIsBeingDone() {
    const auto key = fresh();
    QVERIFY(begin(key));
    QCOMPARE(begin(key).error().code, std::string("in_progress"));
    QCOMPARE(begin(key).error().kind, core::ErrorKind::Conflict);
}

void IdempotencyTest::aNewServerForgetsWhatADeadOneHeld() {
    const auto held = fresh();
    const auto finished = fresh();
    QVERIFY(begin(held));
    QVERIFY(begin(finished));
    QVERIFY(finish(finished, {200, "{}"}));
    QVERIFY(m_fixture->in(m_fixture->tenant,
                          [](Session& session) { return forgetUnfinished(session).map([] { return 0; }); }));
    const auto again = begin(held);
    QVERIFY(again && !*again);
    QVERIFY(begin(finished)->has_value());
}

void IdempotencyTest::takesOverWhatWasHeldForLong() {
    const auto key = fresh();
    QVERIFY(begin(key));
    m_fixture->clock.advance(1min);
    const auto taken = begin(key);
    QVERIFY(taken && !*taken);
    QCOMPARE(begin(key).error().code, std::string("in_progress"));
}

void IdempotencyTest::doesTheWorkAgainAfterGivingUp() {
    const auto key = fresh();
    QVERIFY(begin(key));
    QVERIFY(abandon(key));
    const auto again = begin(key);
    QVERIFY(again && !*again);
}

void IdempotencyTest::aFinishedKeyIsNotGivenUp() {
    const auto key = fresh();
    QVERIFY(begin(key));
    QVERIFY(finish(key, {200, "{}"}));
    QVERIFY(abandon(key));
    QVERIFY(begin(key)->has_value());
}

void IdempotencyTest::keepsUsersAndTenantsApart() {
    const auto key = fresh();
    QVERIFY(begin(key));
    QVERIFY(finish(key, {200, "mine"}));
    auto other = key;
    other.userId = m_fixture->newId<core::UserId>();
    QVERIFY(begin(other) && !*begin({other.userId, key.key + "2", key.requestHash}));
    static const auto tenant = m_fixture->database.makeTenant("keys");
    const auto there =
        m_fixture->in(tenant, [&](Session& session) { return beginIdempotent(session, key, m_fixture->clock.now()); });
    QVERIFY(there && !*there);
}

void IdempotencyTest::oneOfManyAtOnceDoesTheWork() {
    for (int round = 0; round < 20; ++round) {
        const auto key = fresh();
        int mine = 0;
        int inProgress = 0;
        for (int i = 0; i < 4; ++i)
            m_fixture->workers->run(
                core::Receiver(m_fixture->executor), m_fixture->tenant,
                [key, now = m_fixture->clock.now()](Session& session) { return beginIdempotent(session, key, now); },
                [&](const core::Result<std::optional<StoredAnswer>>& begun) {
                    mine += begun && !*begun ? 1 : 0;
                    inProgress += !begun && begun.error().code == "in_progress" ? 1 : 0;
                });
        QVERIFY(m_fixture->executor.runUntil([&] { return mine + inProgress == 4; }));
        QCOMPARE(mine, 1);
    }
}

void IdempotencyTest::checksTheKeysForm() {
    QVERIFY(checkIdempotencyKey("a"));
    QVERIFY(checkIdempotencyKey(std::string(255, 'x')));
    for (const auto& bad :
         {std::string(), std::string(256, 'x'), std::string("a b"), std::string("ü"), std::string("a\0b", 3)})
        QCOMPARE(checkIdempotencyKey(bad).error().code, std::string("bad_idempotency_key"));
}

void IdempotencyTest::tellsRequestsApart() {
    QCOMPARE(requestHash("POST", "/a", "b"), requestHash("POST", "/a", "b"));
    QVERIFY(requestHash("POST", "/a", "b") != requestHash("POST", "/ab", ""));
    QVERIFY(requestHash("POST", "/a", "b") != requestHash("PUT", "/a", "b"));
}

void IdempotencyTest::tidies() {
    const auto old = fresh();
    QVERIFY(begin(old));
    QVERIFY(finish(old, {200, "{}"}));
    m_fixture->clock.advance(24h);
    const auto kept = fresh();
    QVERIFY(begin(kept));
    QVERIFY(finish(kept, {200, "{}"}));
    QVERIFY(m_fixture->in(m_fixture->tenant, [&](Session& session) {
        return tidyIdempotencyKeys(session, m_fixture->clock.now() - 1h).map([] { return 0; });
    }));
    QVERIFY(!*begin(old));
    QVERIFY(begin(kept)->has_value());
}

QTEST_GUILESS_MAIN(IdempotencyTest)
#include "idempotency_test.moc"
