#include "shared/core/random.h"

#include <QtTest>

using namespace callroom::core;

class RandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seededRunsRepeat();
    void tokensHoldOnlyUrlSafeCharacters();
    void systemTokensDiffer();
};

void RandomTest::seededRunsRepeat() {
    SeededRandom one(7);
    SeededRandom same(7);
    SeededRandom other(8);
    const auto token = randomToken(one);
    QCOMPARE(randomToken(same), token);
    QVERIFY(randomToken(other) != token);
}

void RandomTest::tokensHoldOnlyUrlSafeCharacters() {
    SystemRandom random;
    const auto token = randomToken(random, 32);
    QCOMPARE(token.size(), std::size_t{43});
    QCOMPARE(token.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
             std::string::npos);
}

void RandomTest::systemTokensDiffer() {
    SystemRandom random;
    QVERIFY(randomToken(random) != randomToken(random));
}

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
