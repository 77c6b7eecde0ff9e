#include "server/storage/ledger_session.h"
#include "tests/storage/sample_floor.h"
#include "tests/storage/test_database.h"

#include <QTest>

using namespace callroom;
using namespace callroom::storage;

/// Batches that are sent before those ahead of them have been answered.
class LedgerSessionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void storesWhatIsSentBehindAnother();
    void storesNothingBehindARefusal();
    void goesOnBehindTheLastThatStands();
    void hasNothingToSendForACookieAlone();
    void startsAnewWhenItWasCutOff();

private:
    /// One item that stores a contact.
    [[nodiscard]] std::vector<LedgerItem> good() {
        std::vector<LedgerItem> items;
        items.push_back(m_sample.join(m_tenant, m_sample.waitingContact()));
        return items;
    }
    [[nodiscard]] std::vector<LedgerItem> bad() {
        std::vector<LedgerItem> items;
        items.push_back(m_sample.poisoned(m_tenant));
        return items;
    }
    void send(const std::vector<LedgerItem>& items) {
        const auto sent = m_session->send(items, false);
        QVERIFY(sent && *sent);
    }
    [[nodiscard]] std::string stored() { return m_database->sql("SELECT count(*) FROM contacts"); }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<LedgerSession> m_session;
    core::TenantId m_tenant;
    test::SampleFloor m_sample;
};

void LedgerSessionTest::initTestCase() {
    m_database = std::make_unique<test::TestDatabase>();
    m_tenant = m_database->makeTenant("session");
    m_session = std::make_unique<LedgerSession>(m_database->address());
    QVERIFY(m_session->open());
}

void LedgerSessionTest::cleanupTestCase() {
    m_session.reset();
    m_database.reset();
}

void LedgerSessionTest::storesWhatIsSentBehindAnother() {
    for (int i = 0; i < 3; ++i)
        send(good());
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_session->finish());
    QCOMPARE(stored(), std::string("3"));
}

void LedgerSessionTest::storesNothingBehindARefusal() {
    send(bad());
    send(good());
    send(good());
    QVERIFY(!m_session->finish());
    QVERIFY(m_session->isRefusal());
    QVERIFY(m_session->dropFollowers(2));
    QCOMPARE(stored(), std::string("3"));
}

void LedgerSessionTest::goesOnBehindTheLastThatStands() {
    send(good());
    send(bad());
    QVERIFY(m_session->finish());
    QVERIFY(!m_session->finish());
    QVERIFY(m_session->dropFollowers(0));
    send(good());
    QVERIFY(m_session->finish());
    QCOMPARE(stored(), std::string("5"));
}

void LedgerSessionTest::hasNothingToSendForACookieAlone() {
    std::vector<LedgerItem> items(1);
    items.front().tenantId = m_tenant;
    const auto sent = m_session->send(items, false);
    QVERIFY(sent && !*sent);
    send(good());
    QVERIFY(m_session->finish());
    QCOMPARE(stored(), std::string("6"));
}

void LedgerSessionTest::startsAnewWhenItWasCutOff() {
    m_database->sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'callroom_ledger'");
    const auto items = good();
    const auto sent = m_session->send(items, false);
    if (sent) QVERIFY(!m_session->finish());
    QVERIFY(!m_session->isOpen());
    QVERIFY(!m_session->isRefusal());
    QVERIFY(!m_session->dropFollowers(0));
    QVERIFY(m_session->open());
    send(items);
    QVERIFY(m_session->finish());
    QCOMPARE(stored(), std::string("7"));
}

QTEST_GUILESS_MAIN(LedgerSessionTest)
#include "ledger_session_test.moc"
