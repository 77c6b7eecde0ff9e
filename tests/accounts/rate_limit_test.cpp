#include "server/accounts/rate_limit.h"

#include <QTest>

using namespace callroom;
using namespace callroom::accounts;
using namespace std::chrono_literals;

class RateLimitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsABurstThroughAndThenTellsHowLongToWait();
    void fillsWithTime();
    void neverHoldsMoreThanItsBurst();
    void keepsKeysApart();
    void forgetsFullBucketsWhenItNeedsRoom();
    void sharesOneBucketWhenThereIsNoRoom();
    void doesNotFillWhenTheClockGoesBack();
    void limitsFailuresAtAnAccountFromOneAddress();
    void limitsFailuresByAccount();
    void limitsFailuresByAddress();
    void aKnownDeviceIsCountedByItself();
    void countsAttemptsUnderWay();
    void forgivesSuccess_data();
    void forgivesSuccess();
    void aRefusedAttemptCostsTheOtherLimitsNothing();
};

void RateLimitTest::letsABurstThroughAndThenTellsHowLongToWait() {
    core::ManualClock clock;
    TokenBuckets buckets({.perMinute = 6, .burst = 3}, clock);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!buckets.take("a"));
    QCOMPARE(buckets.take("a").value_or(0), 10);
    clock.advance(9s);
    QCOMPARE(buckets.take("a").value_or(0), 1);
}

void RateLimitTest::fillsWithTime() {
    core::ManualClock clock;
    TokenBuckets buckets({.perMinute = 6, .burst = 1}, clock);
    QVERIFY(!buckets.take("a"));
    clock.advance(10s);
    QVERIFY(!buckets.take("a"));
    QVERIFY(buckets.take("a"));
}

void RateLimitTest::neverHoldsMoreThanItsBurst() {
    core::ManualClock clock;
    TokenBuckets buckets({.perMinute = 60, .burst = 2}, clock);
    QVERIFY(!buckets.take("a"));
    clock.advance(1h);
    buckets.giveBack("a");
    QVERIFY(!buckets.take("a"));
    QVERIFY(!buckets.take("a"));
    QVERIFY(buckets.take("a"));
}

void RateLimitTest::keepsKeysApart() {
    core::ManualClock clock;
    TokenBuckets buckets({.perMinute = 1, .burst = 1}, clock);
    QVERIFY(!buckets.take("a"));
    QVERIFY(!buckets.take("b"));
    QVERIFY(buckets.take("a"));
}

void RateLimitTest::forgetsFullBucketsWhenItNeedsRoom() {
    core::ManualClock clock;
    TokenBuckets buckets({.perMinute = 60, .burst = 1, .maxKeys = 100}, clock);
    for (int i = 0; i < 100; ++i)
        QVERIFY(!buckets.take(std::to_string(i)));
    clock.advance(2s);
    for (int i = 100; i < 150; ++i)
        QVERIFY(!buckets.take(std::to_string(i)));
    QCOMPARE(buckets.size(), std::size_t(50));
}

void RateLimitTest::sharesOneBucketWhenThereIsNoRoom() {
    core::ManualClock clock;
    TokenBuckets buckets({.perMinute = 1, .burst = 2, .maxKeys = 10}, clock);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!buckets.take(std::to_string(i)));
    QVERIFY(!buckets.take("x"));
    QVERIFY(!buckets.take("y"));
    QVERIFY(buckets.take("z"));
    QVERIFY(!buckets.take("3"));
    QCOMPARE(buckets.size(), std::size_t(10));
}

void RateLimitTest::doesNotFillWhenTheClockGoesBack() {
    core::ManualClock clock;
    TokenBuckets buckets({.perMinute = 60, .burst = 1}, clock);
    QVERIFY(!buckets.take("a"));
    clock.advance(-1h);
    QVERIFY(buckets.take("a"));
    clock.advance(1h);
    QVERIFY(buckets.take("a"));
    clock.advance(1s);
    QVERIFY(!buckets.take("a"));
}

void RateLimitTest::limitsFailuresAtAnAccountFromOneAddress() {
    core::ManualClock clock;
    LoginLimits limits({.perSource = 3, .perAccount = 1000, .perAddress = 1000}, clock);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!limits.admit({"demo a@x", "10.0.0.1", {}}));
    QVERIFY(limits.admit({"demo a@x", "10.0.0.1", {}}));
    QVERIFY(!limits.admit({"demo b@x", "10.0.0.1", {}}));
    QVERIFY(!limits.admit({"demo a@x", "10.0.0.2", {}}));
}

void RateLimitTest::limitsFailuresByAccount() {
    core::ManualClock clock;
    LoginLimits limits({.perSource = 3, .perAccount = 5, .perAddress = 1000}, clock);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!limits.admit({"demo a@x", "10.0.0." + std::to_string(i), {}}));
    QVERIFY(limits.admit({"demo a@x", "10.0.0.9", {}}));
    QVERIFY(!limits.admit({"demo b@x", "10.0.0.9", {}}));
}

void RateLimitTest::limitsFailuresByAddress() {
    core::ManualClock clock;
    LoginLimits limits({.perSource = 3, .perAccount = 10, .perAddress = 5}, clock);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!limits.admit({"demo " + std::to_string(i), "10.0.0.1", {}}));
    QCOMPARE(limits.admit({"demo 5", "10.0.0.1", {}}).value_or(0), 12);
    QVERIFY(!limits.admit({"demo 5", "10.0.0.2", {}}));
}

void RateLimitTest::aKnownDeviceIsCountedByItself() {
    core::ManualClock clock;
    LoginLimits limits({.perSource = 2, .perAccount = 3, .perAddress = 3}, clock);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!limits.admit({"demo a@x", "10.1.0." + std::to_string(i), {}}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!limits.admit({"demo " + std::to_string(i), "10.0.0.1", {}}));
    QVERIFY(limits.admit({"demo a@x", "10.0.0.1", {}}));
    // Neither the account's failures from elsewhere nor the address's at other accounts are this device's.
    QVERIFY(!limits.admit({"demo a@x", "10.0.0.1", "device"}));
    QVERIFY(!limits.admit({"demo a@x", "10.9.9.9", "device"}));
    QVERIFY(limits.admit({"demo a@x", "10.8.8.8", "device"}));
    QVERIFY(!limits.admit({"demo a@x", "10.8.8.8", "another"}));
}

void RateLimitTest::countsAttemptsUnderWay() {
    core::ManualClock clock;
    LoginLimits limits({.perSource = 2, .perAccount = 100, .perAddress = 100}, clock);
    QVERIFY(!limits.admit({"demo a", "10.0.0.1", {}}));
    QVERIFY(!limits.admit({"demo a", "10.0.0.1", {}}));
    QVERIFY(limits.admit({"demo a", "10.0.0.1", {}}));
}

void RateLimitTest::forgivesSuccess_data() {
    QTest::addColumn<std::string>("device");
    QTest::newRow("stranger") << std::string();
    QTest::newRow("known device") << std::string("device");
}

void RateLimitTest::forgivesSuccess() {
    QFETCH(std::string, device);
    core::ManualClock clock;
    LoginLimits limits({.perSource = 1, .perAccount = 1, .perAddress = 1}, clock);
    for (int i = 0; i < 100; ++i) {
        QVERIFY(!limits.admit({"demo a", "10.0.0.1", device}));
        limits.forgive({"demo a", "10.0.0.1", device});
    }
}

void RateLimitTest::aRefusedAttemptCostsTheOtherLimitsNothing() {
    core::ManualClock clock;
    LoginLimits limits({.perSource = 2, .perAccount = 1, .perAddress = 2}, clock);
    QVERIFY(!limits.admit({"demo a", "10.0.0.1", {}}));
    for (int i = 0; i < 10; ++i)
        QVERIFY(limits.admit({"demo a", "10.0.0.1", {}})); // by the account
    QVERIFY(!limits.admit({"demo b", "10.0.0.1", {}}));
    for (int i = 0; i < 10; ++i)
        QVERIFY(limits.admit({"demo c", "10.0.0.1", {}})); // by the address
    QVERIFY(!limits.admit({"demo c", "10.0.0.2", {}}));
}

QTEST_APPLESS_MAIN(RateLimitTest)
#include "rate_limit_test.moc"
