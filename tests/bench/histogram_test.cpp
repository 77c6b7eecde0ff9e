#include "bench/histogram.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using callroom::bench::Histogram;
using std::chrono::nanoseconds;

class TestHistogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsNothingWhenEmpty();
    void isExactForSmallValues();
    void isNeverBelowTheTruthAndAtMostTwoPercentAbove_data();
    void isNeverBelowTheTruthAndAtMostTwoPercentAbove();
    void neverExceedsTheLargestValue();
    void takesWhatIsOutOfRangeAtItsEnds();
};

void TestHistogram::tellsNothingWhenEmpty() {
    const Histogram histogram;
    QCOMPARE(histogram.count(), 0U);
    QCOMPARE(histogram.percentile(0.5).count(), 0);
    QCOMPARE(histogram.max().count(), 0);
}

void TestHistogram::isExactForSmallValues() {
    Histogram histogram;
    for (int value = 1; value <= 100; ++value)
        histogram.add(nanoseconds(value));
    QCOMPARE(histogram.count(), 100U);
    QCOMPARE(histogram.percentile(0.01).count(), 1);
    QCOMPARE(histogram.percentile(0.5).count(), 50);
    QCOMPARE(histogram.percentile(0.99).count(), 99);
    QCOMPARE(histogram.percentile(1).count(), 100);
}

void TestHistogram::isNeverBelowTheTruthAndAtMostTwoPercentAbove_data() {
    QTest::addColumn<double>("fraction");
    for (const double fraction : {0.001, 0.1, 0.5, 0.9, 0.99, 0.999, 1.0})
        QTest::addRow("%g", fraction) << fraction;
}

void TestHistogram::isNeverBelowTheTruthAndAtMostTwoPercentAbove() {
    QFETCH(double, fraction);
    std::mt19937_64 random(7);
    std::lognormal_distribution<double> spread(13, 3); // from under a microsecond to minutes
    Histogram histogram;
    std::vector<std::int64_t> values;
    for (int i = 0; i < 100'000; ++i) {
        values.push_back(static_cast<std::int64_t>(spread(random)));
        histogram.add(nanoseconds(values.back()));
    }
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(std::ceil(fraction * static_cast<double>(values.size())));
    const auto truth = values[rank - 1];
    const auto told = histogram.percentile(fraction).count();
    QVERIFY2(told >= truth, qPrintable(QString::number(told)));
    QVERIFY2(static_cast<double>(told) <= static_cast<double>(truth) * 1.016 + 1, qPrintable(QString::number(told)));
}

void TestHistogram::neverExceedsTheLargestValue() {
    Histogram histogram;
    histogram.add(nanoseconds(1'000'001));
    QCOMPARE(histogram.percentile(0.5).count(), 1'000'001);
    QCOMPARE(histogram.max().count(), 1'000'001);
}

void TestHistogram::takesWhatIsOutOfRangeAtItsEnds() {
    Histogram histogram;
    histogram.add(nanoseconds(-5));
    histogram.add(std::chrono::hours(100));
    QCOMPARE(histogram.count(), 2U);
    QCOMPARE(histogram.percentile(0.5).count(), 0);
    QCOMPARE(histogram.max().count(), (std::int64_t{1} << 44) - 1);
}

QTEST_GUILESS_MAIN(TestHistogram)
#include "histogram_test.moc"
