#include "shared/core/clock.h"

#include <QtTest>

using namespace callroom::core;

class TimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesMilliseconds();
    void readsWhatRfc3339Allows_data();
    void readsWhatRfc3339Allows();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void clockMovesByHandOnly();
};

void TimeTest::writesMilliseconds() {
    QCOMPARE(toRfc3339(fromEpochMilliseconds(0)), std::string("1970-01-01T00:00:00.000Z"));
    QCOMPARE(toRfc3339(fromEpochMilliseconds(1'709'210'096'789)), std::string("2024-02-29T12:34:56.789Z"));
    QCOMPARE(toRfc3339(fromEpochMilliseconds(-1)), std::string("1969-12-31T23:59:59.999Z"));
}

void TimeTest::readsWhatRfc3339Allows_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("Z") << QByteArray("2024-02-29T12:34:56.789Z") << qint64{1'709'210'096'789};
    QTest::newRow("no fraction") << QByteArray("1970-01-01T00:00:01Z") << qint64{1000};
    QTest::newRow("one digit") << QByteArray("1970-01-01T00:00:00.5Z") << qint64{500};
    QTest::newRow("nanoseconds are cut") << QByteArray("1970-01-01T00:00:00.123999999Z") << qint64{123};
    QTest::newRow("offset east") << QByteArray("1970-01-01T02:00:00+02:00") << qint64{0};
    QTest::newRow("offset west") << QByteArray("1969-12-31T16:30:00.000-07:30") << qint64{0};
    QTest::newRow("the first") << QByteArray("0001-01-01T00:00:00Z") << qint64{-62'135'596'800'000};
    QTest::newRow("the last") << QByteArray("9999-12-31T23:59:59.999Z") << qint64{253'402'300'799'999};
}

void TimeTest::readsWhatRfc3339Allows() {
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    const auto at = parseRfc3339(text.toStdString());
    QVERIFY(at);
    QCOMPARE(static_cast<qint64>(toEpochMilliseconds(*at)), milliseconds);
}

void TimeTest::refusesAnythingElse_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "2024-02-30T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-01", "2024-01-01T24:00:00Z",
          "2024-01-01T00:60:00Z", "2024-01-01T00:00:00", "2024-01-01T00:00:00.Z", "2024-01-01T00:00:00Zx",
          "2024-01-01T00:00:00+2:00", "24-01-01T00:00:00Z", "0000-12-31T23:59:59.999Z", "0001-01-01T00:00:00+00:01",
          "9999-12-31T23:59:60Z", "9999-12-31T23:59:59-00:01"})
        QTest::newRow(text) << QByteArray(text);
}

void TimeTest::refusesAnythingElse() {
    QFETCH(QByteArray, text);
    QVERIFY(!parseRfc3339(text.toStdString()));
}

void TimeTest::clockMovesByHandOnly() {
    ManualClock clock;
    const auto before = clock.now();
    QCOMPARE(clock.now(), before);
    clock.advance(Milliseconds(1500));
    QCOMPARE((clock.now() - before).count(), 1500);
}

QTEST_APPLESS_MAIN(TimeTest)
#include "time_test.moc"
