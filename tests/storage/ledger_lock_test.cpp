#include "server/storage/connection.h"
#include "server/storage/ledger.h"
#include "server/storage/ledger_session.h"
#include "tests/storage/recording_listener.h"
#include "tests/storage/sample_floor.h"
#include "tests/storage/test_database.h"

#include <QTest>

#include <atomic>
#include <future>

using namespace callroom;
using namespace callroom::storage;

/// Two servers on one database.
class LedgerLockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_database.reset(); }

    void beginsOnceTheFormerHasStopped();
    void stopsWaitingInTheEnd();
    void beginsBehindTheLastBatchOfADeadServer();
    void takesTheLockAgainBeforeItWrites();
    void neverWritesAfterAnotherHasBegun();

private:
    static constexpr core::Milliseconds longPatience{30'000};

    [[nodiscard]] std::string stored() { return m_database->sql("SELECT count(*) FROM contacts"); }
    [[nodiscard]] std::string locks(std::string_view granted) {
        return m_database->sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted = " +
                               std::string(granted));
    }
    [[nodiscard]] LedgerItem join() { return m_sample.join(m_tenant, m_sample.waitingContact()); }
    /// Starts on a thread of its own; there once it waits for the lock.
    [[nodiscard]] std::future<core::Result<void>> startWaiting(Ledger& ledger) {
        auto started = std::async(std::launch::async, [&ledger] { return ledger.start(); });
        if (!QTest::qWaitFor([this] { return locks("false") == "1"; }, 10'000)) qWarning("it does not wait");
        return started;
    }

    std::unique_ptr<test::TestDatabase> m_database;
    core::TenantId m_tenant;
    test::SampleFloor m_sample;
};

void LedgerLockTest::initTestCase() {
    m_database = std::make_unique<test::TestDatabase>();
    m_tenant = m_database->makeTenant("locked");
}

void LedgerLockTest::beginsOnceTheFormerHasStopped() {
    test::RecordingListener listener;
    Ledger former(m_database->address(), listener);
    QVERIFY(former.start());
    QVERIFY(former.append(join()));
    Ledger next(m_database->address(), listener, {.takeoverPatience = longPatience});
    auto started = startWaiting(next);
    QVERIFY(started.wait_for(std::chrono::seconds(0)) == std::future_status::timeout);
    QCOMPARE(locks("true"), std::string("1"));
    former.stop();
    QVERIFY(started.get());
    QVERIFY(next.append(join()));
    QVERIFY(listener.waitFor(2));
    QCOMPARE(stored(), std::string("2"));
}

void LedgerLockTest::stopsWaitingInTheEnd() {
    test::RecordingListener listener;
    Ledger former(m_database->address(), listener);
    QVERIFY(former.start());
    Ledger next(m_database->address(), listener, {.takeoverPatience = core::Milliseconds(100)});
    const auto refused = next.start();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("database_in_use"));
    QVERIFY(former.append(join()));
    QVERIFY(listener.waitFor(1));
    QCOMPARE(stored(), std::string("3"));
}

/// The batch waits for a lock on its table while the server that sent it goes.
void LedgerLockTest::beginsBehindTheLastBatchOfADeadServer() {
    test::RecordingListener listener;
    LedgerSession dead(m_database->address());
    QVERIFY(dead.open());
    Connection blocker(m_database->address(), DatabaseRole::Owner);
    QVERIFY(blocker.open());
    QVERIFY(blocker.begin());
    QVERIFY(blocker.runScript("LOCK TABLE contacts IN SHARE MODE"));
    std::vector<LedgerItem> items;
    items.push_back(join());
    QVERIFY(dead.send(items, false));
    QTRY_COMPARE(m_database->sql("SELECT count(*) FROM pg_stat_activity WHERE usename = 'callroom_ledger' AND "
                                 "wait_event_type = 'Lock'"),
                 std::string("1"));
    dead.close();
    Ledger next(m_database->address(), listener, {.takeoverPatience = longPatience});
    auto started = startWaiting(next);
    QVERIFY(started.wait_for(std::chrono::seconds(0)) == std::future_status::timeout);
    QCOMPARE(stored(), std::string("3"));
    QVERIFY(blocker.commit());
    QVERIFY(started.get());
    QCOMPARE(stored(), std::string("4")); // there before anybody reads what to go on from
}

void LedgerLockTest::takesTheLockAgainBeforeItWrites() {
    test::RecordingListener listener;
    Ledger ledger(m_database->address(), listener);
    QVERIFY(ledger.start());
    // Somebody who is no server waits for it, and has it next.
    std::promise<void> enough;
    auto holding = std::async(std::launch::async, [&] {
        Connection holder(m_database->address(), DatabaseRole::Owner);
        const bool isHeld = holder.open() && holder.select("SELECT pg_advisory_lock(4242002)");
        enough.get_future().wait();
        return isHeld;
    });
    QTRY_COMPARE(locks("false"), std::string("1"));
    m_database->sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'callroom_ledger'");
    QTRY_VERIFY(ledger.metrics().retries >= 2); // it notices without anything to write
    QVERIFY(ledger.append(join()));
    QTRY_VERIFY(ledger.metrics().retries >= 4);
    QCOMPARE(listener.count(), std::size_t(0));
    QCOMPARE(stored(), std::string("4"));
    enough.set_value();
    QVERIFY(holding.get());
    QVERIFY(listener.waitFor(1));
    QVERIFY(listener.take().front().isCommitted);
    QCOMPARE(locks("true"), std::string("1"));
    QCOMPARE(stored(), std::string("5"));
}

void LedgerLockTest::neverWritesAfterAnotherHasBegun() {
    test::RecordingListener listener;
    std::atomic<int> times = 0;
    Ledger former(m_database->address(), listener);
    former.whenSuperseded([&times] { ++times; });
    QVERIFY(former.start());
    m_database->sql("ALTER ROLE callroom_ledger NOLOGIN; SELECT count(pg_terminate_backend(pid)) FROM "
                    "pg_stat_activity WHERE usename = 'callroom_ledger'");
    QVERIFY(former.append(join()));
    DatabaseAddress another = m_database->address();
    another.hasLoginRoles = false;
    another.user = "postgres";
    test::RecordingListener ofNext;
    Ledger next(another, ofNext, {.takeoverPatience = longPatience});
    QVERIFY(next.start());
    QVERIFY(next.append(join()));
    QVERIFY(ofNext.waitFor(1));
    next.stop();
    m_database->sql("ALTER ROLE callroom_ledger LOGIN");
    QTRY_COMPARE(times.load(), 1);
    former.stop();
    QCOMPARE(listener.count(), std::size_t(0));
    QCOMPARE(stored(), std::string("6"));
    QCOMPARE(times.load(), 1);
}

QTEST_GUILESS_MAIN(LedgerLockTest)
#include "ledger_lock_test.moc"
