#include "shared/core/ids.h"

#include <QtTest>

using namespace callroom::core;

class IdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads();
    void readsEitherCase();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void newIdsAreOrderedByTime();
    void newIdsCarryVersionAndVariant();
};

void IdsTest::writesWhatItReads() {
    const std::string text = "0198c7f0-1234-7abc-8def-0123456789ab";
    const auto id = QueueId::parse(text);
    QVERIFY(id);
    QCOMPARE(toString(*id), text);
    QVERIFY(!id->isNil());
}

void IdsTest::readsEitherCase() {
    QCOMPARE(parseUuid("0198C7F0-1234-7ABC-8DEF-0123456789AB"), parseUuid("0198c7f0-1234-7abc-8def-0123456789ab"));
}

void IdsTest::refusesAnythingElse_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("0198c7f0-1234-7abc-8def-0123456789a");
    QTest::newRow("long") << QByteArray("0198c7f0-1234-7abc-8def-0123456789abc");
    QTest::newRow("no dashes") << QByteArray("0198c7f012347abc8def0123456789ab0000");
    QTest::newRow("dash moved") << QByteArray("0198c7f-01234-7abc-8def-0123456789ab");
    QTest::newRow("not hex") << QByteArray("0198c7g0-1234-7abc-8def-0123456789ab");
    QTest::newRow("NUL") << QByteArray("0198c7f0-1234-7abc-8def-0123456789a\0", 36);
    QTest::newRow("quoted") << QByteArray("'198c7f0-1234-7abc-8def-0123456789a'");
}

void IdsTest::refusesAnythingElse() {
    QFETCH(QByteArray, text);
    QVERIFY(!parseUuid({text.constData(), static_cast<std::size_t>(text.size())}));
}

void IdsTest::newIdsAreOrderedByTime() {
    SeededRandom random(1);
    const auto earlier = ContactId::create(fromEpochMilliseconds(1'800'000'000'000), random);
    const auto later = ContactId::create(fromEpochMilliseconds(1'800'000'000'001), random);
    QVERIFY(earlier < later);
    QVERIFY(toString(earlier) < toString(later));
}

void IdsTest::newIdsCarryVersionAndVariant() {
    SystemRandom random;
    const auto id = newUuid(fromEpochMilliseconds(1), random);
    QCOMPARE(id.bytes[6] >> 4, 7);
    QCOMPARE(id.bytes[8] >> 6, 2);
}

QTEST_APPLESS_MAIN(IdsTest)
#include "ids_test.moc"
