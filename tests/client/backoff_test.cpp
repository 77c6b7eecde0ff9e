#include "shared/client/backoff.h"
#include "shared/client/push_sequence.h"

#include <QtTest>

#include <set>

using namespace callroom;
using namespace callroom::client;
using std::chrono::milliseconds;

class BackoffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToItsLimit();
    void spreadsTheClientsOverTheUpperHalf();
    void takesAnyAttemptNumber();
    void tellsNextKnownAndGap();
};

void BackoffTest::doublesUpToItsLimit() {
    core::SeededRandom random(1);
    const Backoff backoff{milliseconds(100), milliseconds(1000)};
    const std::array<int, 6> longest{100, 200, 400, 800, 1000, 1000};
    for (int attempt = 0; attempt < static_cast<int>(longest.size()); ++attempt)
        for (int i = 0; i < 200; ++i) {
            const auto delay = reconnectDelay(backoff, attempt, random).count();
            const int most = longest[static_cast<std::size_t>(attempt)];
            QVERIFY2(delay >= most / 2 && delay <= most, qPrintable(QString::number(delay)));
        }
}

void BackoffTest::spreadsTheClientsOverTheUpperHalf() {
    core::SeededRandom random(2);
    std::set<std::int64_t> seen;
    for (int i = 0; i < 2000; ++i)
        seen.insert(reconnectDelay({milliseconds(200), milliseconds(1000)}, 0, random).count());
    QCOMPARE(*seen.begin(), 100);
    QCOMPARE(*seen.rbegin(), 200);
    QVERIFY(seen.size() > 90);
}

void BackoffTest::takesAnyAttemptNumber() {
    core::SeededRandom random(3);
    QVERIFY(reconnectDelay({}, 1'000'000, random) <= Backoff{}.most);
    QVERIFY(reconnectDelay({milliseconds(0), milliseconds(0)}, 5, random) <= milliseconds(1));
}

void BackoffTest::tellsNextKnownAndGap() {
    using Finding = PushSequence::Finding;
    PushSequence sequence;
    sequence.startAfter(7);
    QCOMPARE(sequence.take(8), Finding::Next);
    QCOMPARE(sequence.take(8), Finding::Known);
    QCOMPARE(sequence.take(10), Finding::Gap);
    QCOMPARE(sequence.take(11), Finding::Next);
    QCOMPARE(sequence.last(), std::uint64_t{11});
}

QTEST_GUILESS_MAIN(BackoffTest)
#include "backoff_test.moc"
