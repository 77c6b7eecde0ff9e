#include "server/limits/budgets.h"
#include "server/limits/socket_budget.h"
#include "shared/core/random.h"

#include <QtTest>

using namespace callroom;
using namespace std::chrono_literals;
using limits::Limit;
using limits::SocketBudget;
using limits::Steady;

class LimitsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBucketGivesItsBurstAndThenItsRate();
    void aBucketGivesWhatIsLargerThanItself();
    void aSocketIsWarnedRefusedAndClosed();
    void aSocketThatSlowsDownIsServedAgain();
    void manySocketsShareTheBudgetOfTheirPerson();
    void largeFramesCostBytes();
    void visitorsShareTheBudgetOfTheirAddress();
    void staffMayAskMoreThanCustomers();
    void typingAndMarksAreToldAFewTimesASecondOfAllSockets();
    void oneNetworkHasOneBudget();
    void theAddressesOfAFloodTakeBoundedMemory();
    void personsAreForgottenOnceTheirBudgetIsFull();
    void bytesArePromisedOnce();

private:
    [[nodiscard]] core::UserId person() { return core::UserId::create({}, m_random); }
    [[nodiscard]] static limits::Values small();

    core::SeededRandom m_random{1};
    Steady::time_point m_now = Steady::time_point{} + 1h;
};

limits::Values LimitsTest::small() {
    limits::Values values;
    values[Limit::SocketFrames] = 10;
    values[Limit::SocketKilobytes] = 10;
    values[Limit::PersonFrames] = 30;
    values[Limit::AddressFrames] = 15;
    values[Limit::CustomerRequests] = 2;
    values[Limit::StaffRequests] = 20;
    values[Limit::AddressRequests] = 2;
    values[Limit::AnonymousMegabytes] = 1;
    return values;
}

void LimitsTest::aBucketGivesItsBurstAndThenItsRate() {
    limits::TokenBucket bucket(10, 20, m_now);
    for (int i = 0; i < 20; ++i)
        QVERIFY(bucket.take(1, m_now));
    QVERIFY(!bucket.take(1, m_now));
    QCOMPARE(bucket.secondsUntil(1), 0.1);
    QVERIFY(bucket.take(1, m_now + 100ms));
    QVERIFY(!bucket.take(1, m_now + 150ms));
    QVERIFY(!bucket.take(1, m_now)); // a clock that stands still or goes back gives nothing
}

void LimitsTest::aBucketGivesWhatIsLargerThanItself() {
    limits::TokenBucket bucket(10, 20, m_now);
    QVERIFY(bucket.take(50, m_now));
    QVERIFY(!bucket.take(1, m_now + 3s)); // and is in debt for it
    QVERIFY(bucket.take(1, m_now + 3200ms));
}

void LimitsTest::aSocketIsWarnedRefusedAndClosed() {
    const limits::Limits all(small());
    limits::PersonBudgets persons(all);
    SocketBudget budget(all, persons.of(person(), core::Role::Customer, m_now), {}, m_now);
    std::vector<SocketBudget::Verdict> verdicts;
    for (int i = 0; i < 50; ++i)
        verdicts.push_back(budget.take(10, m_now));
    const auto count = [&](SocketBudget::Verdict verdict) { return std::ranges::count(verdicts, verdict); };
    QCOMPARE(count(SocketBudget::Verdict::Pass), 20);
    QCOMPARE(count(SocketBudget::Verdict::Warn), 1);
    QCOMPARE(count(SocketBudget::Verdict::Refuse), 19);
    QVERIFY(std::ranges::is_sorted(verdicts));
    QCOMPARE(verdicts.back(), SocketBudget::Verdict::Close);
    QCOMPARE(all.reached(Limit::SocketFrames), std::uint64_t{30});
}

void LimitsTest::aSocketThatSlowsDownIsServedAgain() {
    const limits::Limits all(small());
    limits::PersonBudgets persons(all);
    SocketBudget budget(all, persons.of(person(), core::Role::Customer, m_now), {}, m_now);
    for (int i = 0; i < 25; ++i)
        (void)budget.take(10, m_now);
    for (int i = 1; i < 100; ++i)
        QCOMPARE(budget.take(10, m_now + i * 100ms), SocketBudget::Verdict::Pass);
}

void LimitsTest::manySocketsShareTheBudgetOfTheirPerson() {
    const limits::Limits all(small());
    limits::PersonBudgets persons(all);
    const auto who = person();
    int passed = 0;
    for (int socket = 0; socket < 10; ++socket) {
        SocketBudget budget(all, persons.of(who, core::Role::Customer, m_now), {}, m_now);
        for (int i = 0; i < 20; ++i)
            passed += budget.take(1, m_now) == SocketBudget::Verdict::Pass ? 1 : 0;
    }
    QCOMPARE(passed, 60);
    QVERIFY(all.reached(Limit::PersonFrames) > 0);
}

void LimitsTest::largeFramesCostBytes() {
    const limits::Limits all(small());
    limits::PersonBudgets persons(all);
    SocketBudget budget(all, persons.of(person(), core::Role::Customer, m_now), {}, m_now);
    QCOMPARE(budget.take(15'000, m_now), SocketBudget::Verdict::Pass);
    QCOMPARE(budget.take(15'000, m_now), SocketBudget::Verdict::Warn);
    QCOMPARE(all.reached(Limit::SocketKilobytes), std::uint64_t{1});
}

void LimitsTest::visitorsShareTheBudgetOfTheirAddress() {
    limits::Budgets budgets(small());
    const auto network = net::IpAddress::parse("198.51.100.7")->network();
    const auto take = [&](double frames, Steady::time_point now) {
        return budgets.takeVisitorFrames(network, frames, now);
    };
    int passed = 0;
    for (int visitor = 0; visitor < 10; ++visitor) {
        SocketBudget budget(budgets.limits(), budgets.persons().of(person(), core::Role::Customer, m_now), take, m_now);
        for (int i = 0; i < 10; ++i)
            passed += budget.take(1, m_now) == SocketBudget::Verdict::Pass ? 1 : 0;
    }
    QCOMPARE(passed, 30);
}

void LimitsTest::staffMayAskMoreThanCustomers() {
    const limits::Limits all(small());
    limits::PersonBudgets persons(all);
    const auto ask = [&](core::Role role) {
        const auto budget = persons.of(person(), role, m_now);
        int done = 0;
        while (!budget->takeRequest(1, m_now))
            ++done;
        return done;
    };
    QCOMPARE(ask(core::Role::Customer), 10);
    QCOMPARE(ask(core::Role::Agent), 100);
    const auto spent = persons.of(person(), core::Role::Customer, m_now);
    while (!spent->takeRequest(1, m_now)) {
    }
    QCOMPARE(spent->takeRequest(10, m_now), std::optional(5));
    QVERIFY(!spent->takeRequest(1, m_now + 1s));
}

void LimitsTest::typingAndMarksAreToldAFewTimesASecondOfAllSockets() {
    const limits::Limits all(small());
    limits::PersonBudgets persons(all);
    const auto who = person();
    int told = 0;
    int marked = 0;
    for (int socket = 0; socket < 50; ++socket) {
        SocketBudget budget(all, persons.of(who, core::Role::Customer, m_now), {}, m_now);
        for (int i = 0; i < 10; ++i) {
            told += budget.takeTyping(m_now + socket * 20ms) ? 1 : 0;
            marked += budget.takeMark(m_now + socket * 20ms) ? 1 : 0;
        }
    }
    QCOMPARE(told, 8 + 3); // the burst, and a second's worth
    QCOMPARE(marked, 8 + 3);
}

void LimitsTest::oneNetworkHasOneBudget() {
    limits::Budgets budgets(small());
    const auto ask = [&](const char* address) {
        return budgets.takeAnonymousRequest(net::IpAddress::parse(address)->network(), m_now);
    };
    for (int i = 0; i < 10; ++i)
        QVERIFY(ask(i % 2 == 0 ? "2001:db8:1:2::1" : "2001:db8:1:2:ffff::9"));
    QVERIFY(!ask("2001:db8:1:2::abcd"));
    QVERIFY(ask("2001:db8:1:3::1"));
    QVERIFY(ask("198.51.100.7"));
}

void LimitsTest::theAddressesOfAFloodTakeBoundedMemory() {
    limits::SharedBuckets<int> buckets(1, 1, 100);
    int refused = 0;
    for (int key = 0; key < 10'000; ++key)
        refused += buckets.take(key, 1, m_now) ? 0 : 1;
    QVERIFY(refused > 9'000); // newcomers share a bucket while all others say something
    QVERIFY(buckets.take(20'000, 1, m_now + 10s));
}

void LimitsTest::personsAreForgottenOnceTheirBudgetIsFull() {
    const limits::Limits all(small());
    limits::PersonBudgets persons(all);
    const auto held = persons.of(person(), core::Role::Customer, m_now);
    for (int i = 0; i < 100'000; ++i)
        (void)persons.of(person(), core::Role::Customer, m_now);
    QVERIFY(persons.size() < 10'000);
    QCOMPARE(held.use_count(), 2L);
}

void LimitsTest::bytesArePromisedOnce() {
    limits::Budgets budgets(small());
    auto first = budgets.holdAnonymousBody(700'000);
    QVERIFY(first);
    QVERIFY(!budgets.holdAnonymousBody(700'000));
    first.reset();
    QVERIFY(budgets.holdAnonymousBody(700'000));
    QCOMPARE(budgets.limits().reached(Limit::AnonymousMegabytes), std::uint64_t{1});
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "limits_test.moc"
