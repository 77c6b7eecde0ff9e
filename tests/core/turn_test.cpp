#include "shared/core/turn.h"

#include <QtTest>

#include <thread>

using namespace callroom::core;

namespace {

struct Dozer final : Sleeper {
    int wakes = 0;
    void wake() override { ++wakes; }
};

} // namespace

class TurnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wakesOnceATurn();
    void wakesEverybody();
    void endsWithItsThread();
    void isOfItsThreadAlone();
};

void TurnTest::wakesOnceATurn() {
    Dozer dozer;
    Turn turn;
    turn.wakeAtEnd(dozer);
    turn.wakeAtEnd(dozer);
    QCOMPARE(dozer.wakes, 0);
    turn.end();
    QCOMPARE(dozer.wakes, 1);
    turn.end();
    QCOMPARE(dozer.wakes, 1);
    turn.wakeAtEnd(dozer);
    turn.end();
    QCOMPARE(dozer.wakes, 2);
}

void TurnTest::wakesEverybody() {
    Dozer one, other;
    Turn turn;
    turn.wakeAtEnd(one);
    turn.wakeAtEnd(other);
    turn.end();
    QCOMPARE(one.wakes, 1);
    QCOMPARE(other.wakes, 1);
}

void TurnTest::endsWithItsThread() {
    Dozer dozer;
    {
        Turn turn;
        turn.wakeAtEnd(dozer);
    }
    QCOMPARE(dozer.wakes, 1);
    QVERIFY(Turn::current() == nullptr);
}

void TurnTest::isOfItsThreadAlone() {
    Turn turn;
    QVERIFY(Turn::current() == &turn);
    bool isAlone = false;
    std::thread([&isAlone] { isAlone = Turn::current() == nullptr; }).join();
    QVERIFY(isAlone);
}

QTEST_APPLESS_MAIN(TurnTest)
#include "turn_test.moc"
