#include "server/live/fair_inbox.h"
#include "shared/core/random.h"

#include <QtTest>

using namespace callroom;

class FairInboxTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesTenantsInTurn();
    void keepsTheOrderOfATenant();
    void givesAllToWhoIsAlone();
    void tellsWhenATenantHasEnough();

private:
    core::SeededRandom m_random{1};
    core::TenantId m_busy = core::TenantId::create({}, m_random);
    core::TenantId m_quiet = core::TenantId::create({}, m_random);
};

void FairInboxTest::servesTenantsInTurn() {
    live::FairInbox inbox(1'000, 4);
    std::vector<std::string> done;
    for (int i = 0; i < 100; ++i)
        inbox.add(m_busy, [&] { done.push_back("busy"); });
    inbox.add(m_quiet, [&] { done.push_back("quiet"); });
    std::vector<live::FairInbox::Work> batch;
    inbox.takeRound(batch);
    QCOMPARE(batch.size(), std::size_t{5});
    QCOMPARE(inbox.size(), std::size_t{96});
    for (const auto& work : batch)
        work();
    QCOMPARE(std::ranges::count(done, "quiet"), 1);
}

void FairInboxTest::keepsTheOrderOfATenant() {
    live::FairInbox inbox(1'000, 3);
    std::vector<int> done;
    for (int i = 0; i < 20; ++i) {
        inbox.add(m_busy, [&done, i] { done.push_back(i); });
        if (i < 5) inbox.add(m_quiet, [] {});
    }
    std::vector<live::FairInbox::Work> batch;
    while (!inbox.isEmpty()) {
        inbox.takeRound(batch);
        for (const auto& work : batch)
            work();
    }
    std::vector<int> expected(20);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(done, expected);
}

void FairInboxTest::givesAllToWhoIsAlone() {
    live::FairInbox inbox(1'000, 3);
    for (int i = 0; i < 20; ++i)
        inbox.add(m_busy, [] {});
    std::vector<live::FairInbox::Work> batch;
    inbox.takeRound(batch);
    QCOMPARE(batch.size(), std::size_t{20});
    QVERIFY(inbox.isEmpty());
}

void FairInboxTest::tellsWhenATenantHasEnough() {
    live::FairInbox inbox(2);
    inbox.add(m_busy, [] {});
    QVERIFY(inbox.hasRoom(m_busy));
    inbox.add(m_busy, [] {});
    QVERIFY(!inbox.hasRoom(m_busy));
    QVERIFY(inbox.hasRoom(m_quiet));
    std::vector<live::FairInbox::Work> batch;
    inbox.takeRound(batch);
    QVERIFY(inbox.hasRoom(m_busy));
}

QTEST_GUILESS_MAIN(FairInboxTest)
#include "fair_inbox_test.moc"
