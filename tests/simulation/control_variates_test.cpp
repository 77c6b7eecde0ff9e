#include "server/simulation/control_variates.h"

#include <QtTest>

#include <cmath>

using namespace callroom::simulation;

class TestControlVariates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThePlainMeanWithoutControls();
    void takesOutWhatTheControlsExplain();
    void ignoresAControlThatNeverVaries();
};

void TestControlVariates::isThePlainMeanWithoutControls() {
    const auto result = estimate({{1, {}}, {2, {}}, {6, {}}}, {});
    QCOMPARE(result.mean, 3.0);
    QCOMPARE(result.standardError, std::sqrt(7.0 / 3));
}

void TestControlVariates::takesOutWhatTheControlsExplain() {
    // value = 10 + 2a − 3b exactly, with means of a and b that are off.
    std::vector<Sample> samples;
    for (const auto& [a, b] :
         std::initializer_list<std::pair<double, double>>{{1, 0}, {2, 5}, {4, 1}, {3, 3}, {7, 2}, {5, 4}})
        samples.push_back({10 + 2 * a - 3 * b, {a, b}});
    const auto result = estimate(samples, {3, 2});
    QVERIFY(std::abs(result.mean - 10) < 1e-9);
    QVERIFY(result.standardError < 1e-6);
}

void TestControlVariates::ignoresAControlThatNeverVaries() {
    const auto result = estimate({{1, {5}}, {2, {5}}, {6, {5}}}, {5});
    QCOMPARE(result.mean, 3.0);
}

QTEST_GUILESS_MAIN(TestControlVariates)
#include "control_variates_test.moc"
