#include "server/storage/ledger.h"
#include "tests/storage/recording_listener.h"
#include "tests/storage/sample_floor.h"
#include "tests/storage/test_database.h"

#include <QTest>

#include <atomic>
#include <set>
#include <thread>

using namespace callroom;
using namespace callroom::storage;

/// PostgreSQL with fsync on is killed, stopped and started under load.
class LedgerCrashTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_database = std::make_unique<test::TestDatabase>(test::TestDatabase::Durability::Durable); }
    void cleanupTestCase() { m_database.reset(); }

    void losesAndDoublesNothingWhenPostgresIsKilled();
    void losesAndDoublesNothingWhenPostgresIsStopped();
    void losesAndDoublesNothingWhenItsBackendIsTerminated();
    void losesAndDoublesNothingWhenItIsKilledSoonAfterThat();
    void isBoundedWhileTheDatabaseIsAway();
    void givesUpInTimeWhenTheDatabaseStaysAway();

private:
    enum class Harm { Kill, Stop, Terminate, TerminateAndKill };
    void endureHarm(Harm harm, std::string_view slug);

    std::unique_ptr<test::TestDatabase> m_database;
};

void LedgerCrashTest::endureHarm(Harm harm, std::string_view slug) {
    const auto tenant = m_database->makeTenant(slug);
    test::RecordingListener listener;
    Ledger ledger(m_database->address(), listener);
    QVERIFY(ledger.start());

    // One thread appends contacts and their changes without pause; every event id is remembered.
    std::atomic<bool> isEnough = false;
    std::atomic<std::size_t> appended = 0;
    std::thread load([&] {
        test::SampleFloor sample(static_cast<std::uint64_t>(harm)); // ids of its own
        while (!isEnough) {
            if (!ledger.hasRoom() || appended - listener.count() > 64) {
                std::this_thread::yield();
                continue;
            }
            floor::Contact contact = sample.waitingContact();
            for (auto make = 0; make < 3; ++make) {
                auto item = make == 0 ? sample.join(tenant, contact)
                                      : sample.change(tenant, contact, floor::PartyLost{core::Party::Customer});
                if (ledger.append(std::move(item))) ++appended;
            }
        }
    });
    for (int round = 0; round < 3; ++round) {
        const auto reached = listener.count() + 500;
        QVERIFY(listener.waitFor(reached));
        if (harm == Harm::Terminate || harm == Harm::TerminateAndKill)
            m_database->sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = "
                            "'callroom_ledger'");
        if (harm == Harm::Terminate) continue;
        if (harm == Harm::TerminateAndKill) QTest::qWait(25 + 10 * round); // what was cut off is being sent again
        if (harm == Harm::Stop)
            m_database->postgres().stop();
        else
            m_database->kill();
        m_database->startAgain();
    }
    QVERIFY(listener.waitFor(listener.count() + 500));
    isEnough = true;
    load.join();
    ledger.stop(core::Milliseconds(30'000));

    const auto entries = listener.take();
    QCOMPARE(entries.size(), appended.load());
    std::set<core::EventId> acknowledged;
    for (const auto& entry : entries) {
        QVERIFY2(entry.isCommitted, entry.error.logDetail.c_str());
        for (const auto& event : entry.item.changes.events)
            QVERIFY(acknowledged.insert(event.id).second);
    }
    const std::string where = " WHERE tenant_id = '" + core::toString(tenant) + "'";
    QCOMPARE(m_database->sql("SELECT count(*) FROM events" + where), std::to_string(acknowledged.size()));
    QCOMPARE(m_database->sql("SELECT count(DISTINCT id) FROM events" + where), std::to_string(acknowledged.size()));
    QCOMPARE(m_database->sql("SELECT count(*) FROM contacts" + where + " AND version <> 3"), std::string("0"));
    QVERIFY(ledger.metrics().followers >= 1); // batches were cut off behind others
    QVERIFY(ledger.metrics().retries >= 1);
    QVERIFY(ledger.metrics().reconnects >= 1);
}

void LedgerCrashTest::losesAndDoublesNothingWhenPostgresIsKilled() {
    endureHarm(Harm::Kill, "killed");
}

void LedgerCrashTest::losesAndDoublesNothingWhenPostgresIsStopped() {
    endureHarm(Harm::Stop, "halted");
}

void LedgerCrashTest::losesAndDoublesNothingWhenItsBackendIsTerminated() {
    endureHarm(Harm::Terminate, "cut");
}

/// What was cut off is being sent again.
void LedgerCrashTest::losesAndDoublesNothingWhenItIsKilledSoonAfterThat() {
    endureHarm(Harm::TerminateAndKill, "cut-and-killed");
}

void LedgerCrashTest::isBoundedWhileTheDatabaseIsAway() {
    const auto tenant = m_database->makeTenant("bounded");
    test::RecordingListener listener;
    Ledger ledger(m_database->address(), listener, {.maxBatch = 16, .maxPending = 100, .hardMaxPending = 150});
    QVERIFY(ledger.start());
    m_database->kill();
    test::SampleFloor sample(7);
    std::size_t accepted = 0;
    std::size_t refused = 0;
    for (int i = 0; i < 400; ++i) {
        QCOMPARE(ledger.hasRoom(), accepted < 100);
        const auto done = ledger.append(sample.join(tenant, sample.waitingContact()));
        if (done) {
            ++accepted;
        } else {
            ++refused;
            QVERIFY(done.error().kind == core::ErrorKind::Unavailable);
        }
    }
    QCOMPARE(accepted, std::size_t(150));
    QCOMPARE(refused, std::size_t(250));
    QCOMPARE(listener.count(), std::size_t(0));
    m_database->startAgain();
    QVERIFY(listener.waitFor(150));
    QVERIFY(ledger.hasRoom());
    ledger.stop();
    QCOMPARE(m_database->sql("SELECT count(*) FROM contacts WHERE tenant_id = '" + core::toString(tenant) + "'"),
             std::string("150"));
}

void LedgerCrashTest::givesUpInTimeWhenTheDatabaseStaysAway() {
    const auto tenant = m_database->makeTenant("gives-up");
    test::RecordingListener listener;
    Ledger ledger(m_database->address(), listener);
    QVERIFY(ledger.start());
    m_database->kill();
    test::SampleFloor sample(8);
    QVERIFY(ledger.append(sample.join(tenant, sample.waitingContact())));
    ledger.stop(core::Milliseconds(300));
    QCOMPARE(listener.count(), std::size_t(0));
    QCOMPARE(ledger.metrics().pending, std::size_t(1));
    m_database->startAgain();
}

QTEST_GUILESS_MAIN(LedgerCrashTest)
#include "ledger_crash_test.moc"
