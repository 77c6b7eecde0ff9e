#include "server/simulation/erlang.h"
#include "server/simulation/simulation.h"
#include "server/simulation/steady_state.h"

#include <QtTest>

#include <cmath>

using namespace callroom::simulation;

namespace {

constexpr double arrivals = 0.2; ///< a second
constexpr double handling = 240;
constexpr int inTime = 15;
constexpr double tolerance = 0.02;

/// DOMAIN.md's check: a load of 48 Erlang.
Scenario callCentre(int agents) {
    QueueLoad queue;
    queue.config.serviceLevelSeconds = inTime;
    queue.config.wrapUpSeconds = 0;
    queue.config.maxWaitSeconds = 10 * 365 * 86'400;
    queue.config.maxLength = 1'000'000;
    queue.arrivalsPerSecond = arrivals;
    queue.handling = {Spread::Shape::Exponential, handling};
    Scenario scenario;
    scenario.queues.push_back(std::move(queue));
    scenario.agents.resize(static_cast<std::size_t>(agents));
    scenario.warmUpSeconds = 5'000;
    scenario.shortAbandonSeconds = 0;
    return scenario;
}

Scenario withHorizon(Scenario scenario, double contacts) {
    scenario.horizonSeconds = scenario.warmUpSeconds + contacts / arrivals;
    return scenario;
}

/// Within 2 % of the formula, with a standard error of no more than that. Agents are alike here, so who is chosen
/// changes no wait: with its fixed seeds the result moves only when the engine serves out of turn or leaves someone
/// idle.
bool isNear(const char* name, const Estimate& simulated, double expected) {
    const double off = std::abs(simulated.mean - expected) / expected;
    const double uncertain = simulated.standardError / expected;
    qInfo("%-14s %.5f ± %.5f, formula %.5f", name, simulated.mean, simulated.standardError, expected);
    return off <= tolerance && uncertain <= tolerance;
}

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRepeatable();
    void countsWhatOneAgentDoes();
    void letsImpatientCustomersGo();
    void letsWrapUpHoldTheAgent();
    void servesSeveralQueuesBySkill();
    void givesUpByTheQueuesOwnLimit();
    void reproducesErlangC();
    void reproducesErlangA_data();
    void reproducesErlangA();
};

void TestSimulation::isRepeatable() {
    const auto scenario = withHorizon(callCentre(50), 2'000);
    const auto first = Simulation(scenario).run();
    const auto again = Simulation(scenario).run();
    QCOMPARE(first.queues[0].answerSeconds, again.queues[0].answerSeconds);
    QCOMPARE(first.agents.onContactSeconds, again.agents.onContactSeconds);
    auto other = scenario;
    other.seed = 2;
    QVERIFY(Simulation(other).run().queues[0].answerSeconds != first.queues[0].answerSeconds);
}

void TestSimulation::countsWhatOneAgentDoes() {
    auto scenario = callCentre(1);
    scenario.queues[0].handling = {Spread::Shape::Constant, 60};
    scenario.queues[0].arrivalsPerSecond = 0.005;
    scenario.warmUpSeconds = 0;
    scenario.horizonSeconds = 100'000;
    const auto figures = Simulation(scenario).run();
    const auto& queue = figures.queues[0];
    QVERIFY(queue.offered > 400);
    QCOMPARE(queue.answered, queue.offered);
    QCOMPARE(queue.abandoned, std::uint64_t{0});
    QCOMPARE(queue.talkSeconds, 60.0 * static_cast<double>(queue.answered));
    QCOMPARE(queue.averageHandlingTime(), 60.0);
    QCOMPARE(figures.agents.loggedInSeconds, 100'000.0);
    QCOMPARE(figures.agents.utilisation(), 1.0);
    // The last call may reach past the horizon, where no time is counted.
    QVERIFY(std::abs(figures.agents.onContactSeconds - queue.talkSeconds) <= 60.0 * 5);
    QVERIFY(queue.serviceLevel() > 0.6 && queue.serviceLevel() < 1);
}

void TestSimulation::letsImpatientCustomersGo() {
    auto scenario = callCentre(1);
    scenario.queues[0].handling = {Spread::Shape::Constant, 600};
    scenario.queues[0].patience = Spread{Spread::Shape::Constant, 10};
    scenario.shortAbandonSeconds = 5;
    auto figures = Simulation(withHorizon(scenario, 2'000)).run().queues[0];
    QVERIFY(figures.abandoned > 0);
    QCOMPARE(figures.answered + figures.abandoned, figures.offered);
    QCOMPARE(figures.abandonedInTime, figures.abandoned);
    QCOMPARE(figures.abandonedShort, std::uint64_t{0});
    QVERIFY(figures.answerSeconds <= 10.0 * static_cast<double>(figures.answered));
    QCOMPARE(figures.serviceLevel(ServiceLevelFormula::OfAnswered), 1.0);
    QCOMPARE(figures.serviceLevel(ServiceLevelFormula::LeftInTime), 1.0);
    QCOMPARE(figures.serviceLevel(), 1 - figures.abandonment());

    scenario.shortAbandonSeconds = 11;
    figures = Simulation(withHorizon(scenario, 2'000)).run().queues[0];
    QCOMPARE(figures.abandonedShort, figures.abandoned);
    QCOMPARE(figures.abandonment(), 0.0);
    QCOMPARE(figures.serviceLevel(), 1.0);
}

void TestSimulation::letsWrapUpHoldTheAgent() {
    auto scenario = callCentre(60);
    scenario.queues[0].config.wrapUpSeconds = 30;
    scenario.queues[0].wrapUp = {Spread::Shape::Constant, 20};
    auto figures = Simulation(withHorizon(scenario, 2'000)).run().queues[0];
    QCOMPARE(figures.wrapUpSeconds, 20.0 * static_cast<double>(figures.answered));
    // The queue's limit ends what takes longer.
    scenario.queues[0].wrapUp = {Spread::Shape::Constant, 45};
    figures = Simulation(withHorizon(scenario, 2'000)).run().queues[0];
    QCOMPARE(figures.wrapUpSeconds, 30.0 * static_cast<double>(figures.answered));
}

void TestSimulation::servesSeveralQueuesBySkill() {
    auto scenario = callCentre(70);
    scenario.queues.push_back(scenario.queues[0]);
    scenario.queues[1].config.requiredSkills = {{"billing", 3}};
    scenario.queues[1].arrivalsPerSecond = 0.02;
    for (std::size_t i = 0; i < 10; ++i)
        scenario.agents[i].skills = {{"billing", 4}};
    const auto figures = Simulation(withHorizon(scenario, 4'000)).run();
    QVERIFY(figures.queues[0].offered > 3'500);
    QVERIFY(figures.queues[1].offered > 300);
    QCOMPARE(figures.queues[1].answered, figures.queues[1].offered);
    QVERIFY(figures.queues[1].averageSpeedOfAnswer() > figures.queues[0].averageSpeedOfAnswer());
}

void TestSimulation::givesUpByTheQueuesOwnLimit() {
    auto scenario = callCentre(0);
    scenario.queues[0].config.maxWaitSeconds = 60;
    const auto figures = Simulation(withHorizon(scenario, 1'000)).run();
    QVERIFY(figures.queues[0].offered > 900);
    QCOMPARE(figures.queues[0].abandoned, figures.queues[0].offered);
    QCOMPARE(figures.queues[0].abandonedInTime, std::uint64_t{0});
    QCOMPARE(figures.agents.occupancy(), 0.0);
}

void TestSimulation::reproducesErlangC() {
    constexpr int agents = 55;
    const auto formula = erlangC(arrivals, handling, agents, inTime);
    const auto simulated = simulateSteadyState(withHorizon(callCentre(agents), 40'000), 25);
    QVERIFY(simulated.contacts > 900'000);
    QVERIFY(isNear("share who wait", simulated.shareWhoWait, formula.shareWhoWait));
    QVERIFY(isNear("occupancy", simulated.occupancy, formula.occupancy));
    QVERIFY(isNear("ASA", simulated.averageSpeedOfAnswer, formula.averageSpeedOfAnswer));
    QVERIFY(isNear("service level", simulated.serviceLevel, formula.serviceLevel));
    QCOMPARE(simulated.abandonment.mean, 0.0);
}

void TestSimulation::reproducesErlangA_data() {
    QTest::addColumn<int>("agents");
    QTest::addColumn<double>("patience");
    QTest::newRow("enough agents") << 50 << 120.0;
    QTest::newRow("too few agents") << 42 << 90.0;
}

void TestSimulation::reproducesErlangA() {
    QFETCH(int, agents);
    QFETCH(double, patience);
    const auto formula = erlangA(arrivals, handling, agents, inTime, patience);
    auto scenario = withHorizon(callCentre(agents), 15'000);
    scenario.queues[0].patience = Spread{Spread::Shape::Exponential, patience};
    const auto simulated = simulateSteadyState(scenario, 16);
    QVERIFY(isNear("share who wait", simulated.shareWhoWait, formula.shareWhoWait));
    QVERIFY(isNear("occupancy", simulated.occupancy, formula.occupancy));
    QVERIFY(isNear("ASA", simulated.averageSpeedOfAnswer, formula.averageSpeedOfAnswer));
    QVERIFY(isNear("service level", simulated.serviceLevel, formula.serviceLevel));
    QVERIFY(isNear("abandonment", simulated.abandonment, formula.abandonment));
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "simulation_test.moc"
