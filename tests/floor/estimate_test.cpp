#include "server/floor/route/estimate.h"
#include "tests/floor/world.h"

#include <QtTest>

#include <cmath>

using namespace callroom::floor;
using namespace std::chrono_literals;

class EstimateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsKnownQuantiles_data();
    void findsKnownQuantiles();
    void invertsTheDistribution_data();
    void invertsTheDistribution();
    void goesOnSmoothlyWhereItApproximates();
    void isUnknownWhenNobodyIsOn();
    void growsWithThePlaceAndShrinksWithTheSlots();
    void learnsHowLongContactsTake();
    void learnsFromTheWaitsThatCameTrue();
    void countsSharedAgentsOnlyInPart();
    void staysWithTheContactAsOfJoining();
};

void EstimateTest::findsKnownQuantiles_data() {
    QTest::addColumn<double>("shape");
    QTest::addColumn<double>("probability");
    QTest::addColumn<double>("value");
    // Exponential: −ln(1 − q). The others: half the chi-squared quantiles of tables, with twice the degrees of freedom.
    QTest::newRow("exponential median") << 1.0 << 0.5 << std::log(2.0);
    QTest::newRow("exponential 90 %") << 1.0 << 0.9 << std::log(10.0);
    QTest::newRow("chi2 0.9, 10") << 5.0 << 0.9 << 15.98717916 / 2;
    QTest::newRow("chi2 0.5, 10") << 5.0 << 0.5 << 9.341817765591965 / 2;
    QTest::newRow("chi2 0.9, 100") << 50.0 << 0.9 << 118.4980038 / 2;
    QTest::newRow("chi2 0.9, 1") << 0.5 << 0.9 << 2.705543454 / 2;
}

void EstimateTest::findsKnownQuantiles() {
    QFETCH(double, shape);
    QFETCH(double, probability);
    QFETCH(double, value);
    const double found = gammaQuantile(shape, probability);
    QVERIFY2(std::abs(found - value) < 1e-8 * std::max(value, 1.0), qPrintable(QString::number(found, 'g', 12)));
}

void EstimateTest::invertsTheDistribution_data() {
    QTest::addColumn<double>("shape");
    for (const double shape : {0.5, 1.0, 2.0, 7.0, 40.0, 333.0, 2'000.0, 20'000.0})
        QTest::addRow("%g", shape) << shape;
}

void EstimateTest::invertsTheDistribution() {
    QFETCH(double, shape);
    for (const double probability : {0.01, 0.1, 0.5, 0.9, 0.99})
        QVERIFY(std::abs(regularisedGamma(shape, gammaQuantile(shape, probability)) - probability) < 1e-8);
}

void EstimateTest::goesOnSmoothlyWhereItApproximates() {
    WaitEstimator estimator;
    for (const int ahead : {2'001, 5'000, 20'000}) {
        const auto wait = estimator.estimate(ahead, 1, 1000).value();
        const auto is = [](std::int64_t shown, double exact) {
            return std::abs(static_cast<double>(shown) - exact) < 1e-5 * exact;
        };
        QVERIFY(is(wait.p50Seconds, gammaQuantile(ahead, 0.5) * 1000));
        QVERIFY(is(wait.p90Seconds, gammaQuantile(ahead, 0.9) * 1000));
    }
}

void EstimateTest::isUnknownWhenNobodyIsOn() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    world.setPresence(agent, Presence::Away, "lunch");
    const auto id = world.join(queue);
    QVERIFY(!world.engine().estimatedWait(world.contact(id)));
    QVERIFY(!world.contact(id).estimatedP50Seconds);
    world.setPresence(agent, Presence::Available);
    const EstimatedWait one{125, 414}; // 180 s × ln 2 and ln 10
    QCOMPARE(world.engine().estimatedWait(world.contact(id)), std::optional(one));
}

void EstimateTest::growsWithThePlaceAndShrinksWithTheSlots() {
    WaitEstimator estimator;
    EstimatedWait last{-1, -1};
    for (int ahead = 1; ahead < 3'000; ++ahead) {
        const auto wait = estimator.estimate(ahead, 3, 180).value();
        QVERIFY(wait.p50Seconds > last.p50Seconds && wait.p90Seconds > last.p90Seconds);
        QVERIFY(wait.p50Seconds < wait.p90Seconds);
        last = wait;
    }
    QVERIFY(estimator.estimate(5, 4, 180)->p50Seconds < estimator.estimate(5, 2, 180)->p50Seconds);
    QVERIFY(!estimator.estimate(5, 0, 180));
}

void EstimateTest::learnsHowLongContactsTake() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    for (int i = 0; i < 60; ++i) {
        const auto id = world.join(queue);
        world.talk(id);
        (void)world.advance(50s);
        world.mustRun(asAgent(agent), End{id});
        (void)world.advance(10s);
        world.wrapUp(id);
    }
    const double mean = world.engine().queue(queue)->meanHandlingSeconds;
    QVERIFY2(std::abs(mean - 60) < 1, qPrintable(QString::number(mean)));
}

void EstimateTest::learnsFromTheWaitsThatCameTrue() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    QVERIFY(!world.engine().figures(*world.engine().queue(queue)).estimateError);
    const auto first = world.join(queue);
    world.talk(first);
    auto talking = first;
    std::int64_t told = 0;
    for (int i = 0; i < 200; ++i) {
        (void)world.advance(70s);
        const auto next = world.join(queue); // the agent is free again in 30 s, always
        told = world.contact(next).estimatedP50Seconds.value();
        (void)world.advance(30s);
        world.mustRun(asAgent(agent), End{talking});
        world.wrapUp(talking);
        world.talk(next);
        talking = next;
    }
    // By its Gamma alone it would tell ln 2 of 100 s.
    QVERIFY2(std::abs(static_cast<double>(told) - 30) <= 2, qPrintable(QString::number(told)));
    const auto error = world.engine().figures(*world.engine().queue(queue)).estimateError.value();
    QCOMPARE(error.contacts, 200);
    QVERIFY(error.meanAbsoluteSeconds < 2);
    QVERIFY(error.withinP90 > 0.99);
}

void EstimateTest::countsSharedAgentsOnlyInPart() {
    World world;
    const auto one = world.addQueue();
    const auto other = world.addQueue();
    world.comeOn();
    const auto talking = world.join(one);
    const auto alone = world.engine().estimatedWait(world.contact(talking)).value();
    world.talk(talking);
    world.join(other);
    const auto id = world.join(one);
    const auto shared = world.engine().estimatedWait(world.contact(id)).value();
    QVERIFY(std::abs(shared.p90Seconds - 2 * alone.p90Seconds) <= 1);
}

void EstimateTest::staysWithTheContactAsOfJoining() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto id = world.join(queue);
    QCOMPARE(world.contact(id).estimatedP50Seconds, std::optional<std::int64_t>(125));
    QCOMPARE(world.contact(id).estimatedP90Seconds, std::optional<std::int64_t>(414));
    world.comeOn();
    QCOMPARE(world.contact(id).estimatedP50Seconds, std::optional<std::int64_t>(125));
}

QTEST_APPLESS_MAIN(EstimateTest)
#include "estimate_test.moc"
