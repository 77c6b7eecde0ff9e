#include "server/storage/connection.h"
#include "tests/storage/test_database.h"

#include <QTest>

#include <array>

using namespace callroom;
using namespace callroom::storage;

namespace {

const Statement insert{"test/insert", "INSERT INTO late_checks VALUES ($1::bigint)", 100'001};
const Statement count{"test/count", "SELECT count(*) FROM late_checks", 100'002};

} // namespace

/// Several statements sent together as one transaction.
class ConnectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void tellsOfACommitThatFails();
    void tellsOfAStatementThatFails();
    void tellsThatItWasCutOff();

private:
    [[nodiscard]] std::string stored() {
        const auto rows = m_connection->run(count, {}, nullptr);
        return rows ? std::to_string(rows->front().integer(0)) : rows.error().logDetail;
    }
    /// One transaction of two rows.
    [[nodiscard]] core::Result<void> insertBoth(std::int64_t first, std::int64_t second) {
        const std::array firstRow{Parameter(first)};
        const std::array secondRow{Parameter(second)};
        const std::array calls{Connection::Call{&insert, firstRow}, Connection::Call{&insert, secondRow}};
        return m_connection->send(calls).and_then([this] { return m_connection->finish(); });
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

void ConnectionTest::initTestCase() {
    m_database = std::make_unique<test::TestDatabase>();
    m_database->sql("CREATE TABLE callroom.late_checks (number bigint CONSTRAINT late_checks_key UNIQUE "
                    "DEFERRABLE INITIALLY DEFERRED CHECK (number > 0)); "
                    "GRANT ALL ON callroom.late_checks TO callroom_ledger");
    m_connection = std::make_unique<Connection>(m_database->address(), DatabaseRole::Ledger);
    QVERIFY(m_connection->open());
}

void ConnectionTest::cleanupTestCase() {
    m_connection.reset();
    m_database.reset();
}

/// Its statements have all been answered by then.
void ConnectionTest::tellsOfACommitThatFails() {
    QVERIFY(insertBoth(1, 2));
    QCOMPARE(stored(), std::string("2"));
    const auto failed = insertBoth(3, 3);
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == core::ErrorKind::Conflict);
    QVERIFY(m_connection->isOpen());
    QVERIFY(m_connection->lastFailure() == FailureClass::Lasting);
    QCOMPARE(stored(), std::string("2"));
}

void ConnectionTest::tellsOfAStatementThatFails() {
    const auto failed = insertBoth(-1, 5);
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == core::ErrorKind::Invalid);
    QCOMPARE(stored(), std::string("2"));
    QVERIFY(insertBoth(6, 7));
    QCOMPARE(stored(), std::string("4"));
}

void ConnectionTest::tellsThatItWasCutOff() {
    m_database->sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'callroom_ledger'");
    QVERIFY(!insertBoth(8, 9));
    QVERIFY(!m_connection->isOpen());
    QVERIFY(m_connection->lastFailure() == FailureClass::ConnectionLost);
    QCOMPARE(m_connection->descriptor(), -1);
    QVERIFY(m_connection->open());
    QVERIFY(insertBoth(8, 9));
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
