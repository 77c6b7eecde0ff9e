#include "server/live/reloads.h"

#include <QTest>

using namespace callroom;
using namespace callroom::live;

namespace {

/// Runs what is posted at once.
class DirectExecutor final : public core::Executor {
public:
    void post(std::function<void()> work) override { work(); }
};

} // namespace

class ReloadsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneReadServesAllWhoWait();
    void whoComesDuringAReadWaitsForTheNext();
    void aReadThatDoesNotCountIsRepeated();
    void tenantsAreReadApart();

private:
    Reloads::Waiter waiter(QString name) {
        return {core::Receiver(m_executor), [this, name = std::move(name)] { m_told << name; }};
    }
    void tell(const std::vector<Reloads::Waiter>& served) {
        for (const auto& each : served)
            each.receiver.deliver(each.onKnown);
    }

    DirectExecutor m_executor;
    QStringList m_told;
    core::TenantId m_one{core::Uuid{{1}}};
    core::TenantId m_other{core::Uuid{{2}}};
};

void ReloadsTest::oneReadServesAllWhoWait() {
    m_told.clear();
    Reloads reloads;
    QVERIFY(reloads.want(m_one, waiter(QStringLiteral("a"))));
    QVERIFY(reloads.want(m_one, waiter(QStringLiteral("b"))));
    reloads.begin(m_one);
    QVERIFY(!reloads.isWanted(m_one));
    tell(reloads.end(m_one));
    QCOMPARE(m_told, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(!reloads.isWanted(m_one));
}

void ReloadsTest::whoComesDuringAReadWaitsForTheNext() {
    m_told.clear();
    Reloads reloads;
    (void)reloads.want(m_one, waiter(QStringLiteral("a")));
    reloads.begin(m_one);
    QVERIFY(!reloads.want(m_one, waiter(QStringLiteral("b"))));
    tell(reloads.end(m_one));
    QCOMPARE(m_told, QStringList{QStringLiteral("a")});
    QVERIFY(reloads.isWanted(m_one));
    reloads.begin(m_one);
    tell(reloads.end(m_one));
    QCOMPARE(m_told, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void ReloadsTest::aReadThatDoesNotCountIsRepeated() {
    m_told.clear();
    Reloads reloads;
    (void)reloads.want(m_one, waiter(QStringLiteral("a")));
    reloads.begin(m_one);
    (void)reloads.want(m_one, waiter(QStringLiteral("b")));
    reloads.putBack(m_one);
    QVERIFY(m_told.isEmpty());
    QVERIFY(reloads.isWanted(m_one));
    reloads.begin(m_one);
    tell(reloads.end(m_one));
    QCOMPARE(m_told, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void ReloadsTest::tenantsAreReadApart() {
    Reloads reloads;
    QVERIFY(reloads.want(m_one, waiter(QStringLiteral("a"))));
    reloads.begin(m_one);
    QVERIFY(reloads.want(m_other, waiter(QStringLiteral("b"))));
}

QTEST_GUILESS_MAIN(ReloadsTest)
#include "reloads_test.moc"
