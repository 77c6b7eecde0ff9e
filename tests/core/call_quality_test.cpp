#include "shared/core/call_quality.h"

#include <QtTest>

using callroom::core::meanOpinionScore;

class CallQualityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scores_data();
    void scores();
    void neverLeavesTheScale();
    void isWorseWithMoreOfAnything();
};

void CallQualityTest::scores_data() {
    QTest::addColumn<double>("loss");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<double>("roundTrip");
    QTest::addColumn<double>("score");
    // R = 93.2 - 0.024 * 25, and the polynomial of G.107 Annex B.
    QTest::newRow("nothing is lost or late") << 0.0 << 0.0 << 0.0 << 4.397;
    QTest::newRow("a good line") << 0.0 << 5.0 << 40.0 << 4.382;
    // d = 225: Id = 5.4 + 0.11 * 47.7
    QTest::newRow("another continent") << 0.0 << 10.0 << 360.0 << 4.117;
    QTest::newRow("one packet in fifty") << 2.0 << 5.0 << 40.0 << 4.194;
    QTest::newRow("one packet in five") << 20.0 << 5.0 << 40.0 << 2.562;
}

void CallQualityTest::scores() {
    QFETCH(double, loss);
    QFETCH(double, jitter);
    QFETCH(double, roundTrip);
    QFETCH(double, score);
    const double found = meanOpinionScore(loss, jitter, roundTrip);
    QVERIFY2(qAbs(found - score) < 0.001, qPrintable(QString::number(found, 'f', 5)));
}

void CallQualityTest::neverLeavesTheScale() {
    for (const double loss : {-1.0, 0.0, 50.0, 100.0, 1000.0})
        for (const double late : {-5.0, 0.0, 100.0, 60'000.0}) {
            const double found = meanOpinionScore(loss, late, late);
            QVERIFY2(found >= 1.0 && found <= 4.5, qPrintable(QString::number(found)));
        }
}

void CallQualityTest::isWorseWithMoreOfAnything() {
    QVERIFY(meanOpinionScore(1, 10, 100) < meanOpinionScore(0, 10, 100));
    QVERIFY(meanOpinionScore(0, 30, 100) < meanOpinionScore(0, 10, 100));
    QVERIFY(meanOpinionScore(0, 10, 400) < meanOpinionScore(0, 10, 100));
}

QTEST_APPLESS_MAIN(CallQualityTest)
#include "call_quality_test.moc"
