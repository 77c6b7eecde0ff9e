#include "server/simulation/erlang.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace callroom::simulation;

namespace {

/// Erlang A the long way, as a chain of states: how many are there, who leaves next. Shares nothing with erlangA().
class BirthAndDeath {
public:
    BirthAndDeath(double arrivals, double handling, int agents, double patience)
        : m_service(agents / handling)
        , m_impatience(1 / patience) {
        m_present.push_back(1);
        for (int k = 1; k < agents + mostWaiting; ++k) {
            const double leaving =
                k <= agents ? k / handling : m_service + static_cast<double>(k - agents) * m_impatience;
            m_present.push_back(m_present.back() * arrivals / leaving);
        }
        double sum = 0;
        for (const double share : m_present)
            sum += share;
        for (double& share : m_present)
            share /= sum;
        m_ahead.assign(m_present.begin() + agents, m_present.end());
    }

    [[nodiscard]] double shareWhoWait() const {
        double sum = 0;
        for (const double share : m_ahead)
            sum += share;
        return sum;
    }

    /// Of all who come: those who are answered, and their waits. Someone with j ahead moves up, or gives up.
    void answered(double& share, double& wait) const {
        double served = 1;
        double waited = 0;
        share = 1 - shareWhoWait();
        wait = 0;
        for (std::size_t j = 0; j < m_ahead.size(); ++j) {
            const double moveUp = m_service + static_cast<double>(j) * m_impatience;
            const double any = moveUp + m_impatience;
            waited = moveUp / any * (served / any + waited);
            served *= moveUp / any;
            share += m_ahead[j] * served;
            wait += m_ahead[j] * waited;
        }
    }

    /// Of all who come: answered by then. The chain of one customer's place, by small steps of Heun's method.
    [[nodiscard]] double answeredBy(double seconds) const {
        constexpr int steps = 20'000;
        const double step = seconds / steps;
        std::vector<double> places = m_ahead;
        double done = 1 - shareWhoWait();
        const auto flow = [&](const std::vector<double>& at, std::vector<double>& change) {
            for (std::size_t j = 0; j < at.size(); ++j) {
                const double moveUp = m_service + static_cast<double>(j) * m_impatience;
                const double next = j + 1 < at.size() ? (moveUp + m_impatience) * at[j + 1] : 0;
                change[j] = next - (moveUp + m_impatience) * at[j];
            }
            return m_service * at[0];
        };
        std::vector<double> first(places.size());
        std::vector<double> second(places.size());
        std::vector<double> trial(places.size());
        for (int i = 0; i < steps; ++i) {
            const double rate = flow(places, first);
            for (std::size_t j = 0; j < places.size(); ++j)
                trial[j] = places[j] + step * first[j];
            done += step * (rate + flow(trial, second)) / 2;
            for (std::size_t j = 0; j < places.size(); ++j)
                places[j] += step * (first[j] + second[j]) / 2;
        }
        return done;
    }

private:
    static constexpr int mostWaiting = 200;
    double m_service;
    double m_impatience;
    std::vector<double> m_present; ///< share of time with so many in the system
    std::vector<double> m_ahead;   ///< share of arrivals that wait with so many ahead
};

bool isNear(double value, double expected, double tolerance) {
    if (std::abs(value - expected) <= tolerance) return true;
    qWarning("%.8f is not %.8f", value, expected);
    return false;
}

} // namespace

class TestErlang : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheCheckedFigures();
    void saysThatTooFewAgentsNeverCatchUp();
    void agreesWithTheChainOfStates_data();
    void agreesWithTheChainOfStates();
    void becomesErlangCWhenPatienceIsLong();
    void staysFiniteInOverload();
};

void TestErlang::givesTheCheckedFigures() {
    const auto state = erlangC(0.2, 240, 55, 15);
    QVERIFY(isNear(state.shareWhoWait, 0.2387, 5e-5));
    QVERIFY(isNear(state.occupancy, 0.8727, 5e-5));
    QVERIFY(isNear(state.averageSpeedOfAnswer, 8.18, 5e-3));
    QVERIFY(isNear(state.serviceLevel, 0.8459, 5e-5));
    QCOMPARE(state.abandonment, 0.0);
}

void TestErlang::saysThatTooFewAgentsNeverCatchUp() {
    const auto state = erlangC(0.2, 240, 48, 15);
    QCOMPARE(state.shareWhoWait, 1.0);
    QCOMPARE(state.serviceLevel, 0.0);
    QVERIFY(std::isinf(state.averageSpeedOfAnswer));
}

void TestErlang::agreesWithTheChainOfStates_data() {
    QTest::addColumn<double>("arrivals");
    QTest::addColumn<int>("agents");
    QTest::addColumn<double>("patience");
    QTest::newRow("light") << 0.2 << 55 << 120.0;
    QTest::newRow("full") << 0.2 << 48 << 60.0;
    QTest::newRow("too much") << 0.2 << 40 << 90.0;
    QTest::newRow("one agent") << 0.003 << 1 << 300.0;
}

void TestErlang::agreesWithTheChainOfStates() {
    QFETCH(double, arrivals);
    QFETCH(int, agents);
    QFETCH(double, patience);
    constexpr double handling = 240;
    constexpr double inTime = 15;
    const BirthAndDeath chain(arrivals, handling, agents, patience);
    double answered = 0;
    double waited = 0;
    chain.answered(answered, waited);

    const auto state = erlangA(arrivals, handling, agents, inTime, patience);
    QVERIFY(isNear(state.shareWhoWait, chain.shareWhoWait(), 1e-6));
    QVERIFY(isNear(state.abandonment, 1 - answered, 1e-6));
    QVERIFY(isNear(state.averageSpeedOfAnswer, waited / answered, 1e-5));
    QVERIFY(isNear(state.serviceLevel, chain.answeredBy(inTime), 1e-6));
    QVERIFY(isNear(state.occupancy, arrivals * handling * answered / agents, 1e-6));
}

void TestErlang::becomesErlangCWhenPatienceIsLong() {
    const auto patient = erlangA(0.2, 240, 55, 15, 1e7);
    const auto endless = erlangC(0.2, 240, 55, 15);
    QVERIFY(isNear(patient.averageSpeedOfAnswer, endless.averageSpeedOfAnswer, 1e-2));
    QVERIFY(isNear(patient.serviceLevel, endless.serviceLevel, 1e-4));
}

void TestErlang::staysFiniteInOverload() {
    // Ten times what the agents can do: nine of ten give up.
    const auto state = erlangA(10, 300, 300, 20, 3600);
    QVERIFY(isNear(state.abandonment, 0.9, 1e-3));
    QVERIFY(isNear(state.occupancy, 1, 1e-6));
    QVERIFY(isNear(state.shareWhoWait, 1, 1e-6));
}

QTEST_GUILESS_MAIN(TestErlang)
#include "erlang_test.moc"
