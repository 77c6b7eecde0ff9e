#include "console/model/wallboard/measure_words.h"
#include "console/model/wallboard/wall_alerts.h"
#include "console/model/wallboard/wallboard_model.h"
#include "console/model/words.h"
#include "tests/console/sample_floor.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace callroom;
using namespace callroom::console;
using std::chrono::seconds;

namespace {

struct Floor {
    [[nodiscard]] QStringList names() const {
        QStringList all;
        for (int row = 0; row < wall.rowCount(); ++row)
            all.append(wall.index(row).data().toString());
        return all;
    }
    [[nodiscard]] WallTile tile(int row) const {
        return wall.index(row).data(WallboardModel::TileRole).value<WallTile>();
    }
    void setWaiting(std::size_t queue, int waiting) {
        protocol::FloorDelta change;
        change.at = clock.now();
        change.queues = {state.queues().rows().at(queue)};
        change.queues.front().waiting = waiting;
        state.apply(change);
    }

    core::ManualClock clock;
    FloorState state{clock};
    WallboardModel wall{state};
    WallAlerts alerts{state};
};

/// Only the waiting are watched.
Thresholds waitingOnly(double warning, double alert) {
    Thresholds thresholds;
    for (const auto measure : allMeasures)
        thresholds.set(measure, {measure == Measure::Waiting, warning, alert});
    return thresholds;
}

QueueThresholds waitingOfAll(double warning, double alert) {
    QueueThresholds thresholds;
    thresholds.setOfAll(waitingOnly(warning, alert));
    return thresholds;
}

} // namespace

class WallboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesByItsLimits_data();
    void judgesByItsLimits();
    void remembersItsLimits();
    void judgesAQueueByItsOwnLimits();
    void measuresAQueue();
    void tellsAnAlertOnceUntilItIsCleared();
    void clearsTheAlertsOfAQueueThatHasGone();
    void tellsAlertsOfAllQueuesTogether();
    void keepsTheRulesOfItemModels_data();
    void keepsTheRulesOfItemModels();
    void showsTheQueuesAsTiles();
    void showsAgentsByState();
    void remembersOrderAndChoice();
    void movesATile();
    void keepsHiddenQueuesWhenTilesMove();
    void restsWhileNobodySeesIt();
    void changesOnlyTheTilesThatDiffer();
};

void WallboardTest::judgesByItsLimits_data() {
    QTest::addColumn<int>("measure");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("alarm");
    const auto row = [](const char* name, Measure measure, double value, Alarm alarm) {
        QTest::newRow(name) << static_cast<int>(measure) << value << static_cast<int>(alarm);
    };
    row("few wait", Measure::Waiting, 4, Alarm::Calm);
    row("some wait", Measure::Waiting, 5, Alarm::Warning);
    row("many wait", Measure::Waiting, 10, Alarm::Alert);
    row("a high service level", Measure::ServiceLevel, 80, Alarm::Calm);
    row("a low service level", Measure::ServiceLevel, 79.9, Alarm::Warning);
    row("a very low service level", Measure::ServiceLevel, 59, Alarm::Alert);
}

void WallboardTest::judgesByItsLimits() {
    QFETCH(int, measure);
    QFETCH(double, value);
    QFETCH(int, alarm);
    Thresholds thresholds;
    const auto which = static_cast<Measure>(measure);
    QCOMPARE(static_cast<int>(thresholds.judge(which, value)), alarm);
    QCOMPARE(thresholds.judge(which, std::nullopt), Alarm::Calm);
    auto limit = thresholds.of(which);
    limit.isOn = false;
    thresholds.set(which, limit);
    QCOMPARE(thresholds.judge(which, value), Alarm::Calm);
}

void WallboardTest::remembersItsLimits() {
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    QCOMPARE(QueueThresholds::read(settings), QueueThresholds());
    const auto queues = sampleFloor({}).queues;
    Thresholds ofAll;
    ofAll.set(Measure::LongestWait, {false, 7, 9});
    QueueThresholds thresholds;
    thresholds.setOfAll(ofAll);
    thresholds.setOwn(queues[1].id, waitingOnly(3, 4));
    thresholds.write(settings);
    QCOMPARE(QueueThresholds::read(settings), thresholds);
    settings.setValue(QStringLiteral("wallboard/thresholds/longestWait/alert"), QStringLiteral("soon"));
    QCOMPARE(QueueThresholds::read(settings).ofAll().of(Measure::LongestWait), (Limit{false, 7, 120}));
    thresholds.clearOwn(queues[1].id);
    thresholds.write(settings);
    QVERIFY(!QueueThresholds::read(settings).hasOwn(queues[1].id));
}

void WallboardTest::judgesAQueueByItsOwnLimits() {
    Floor floor;
    floor.state.apply(sampleFloor(floor.clock.now()));
    QueueThresholds thresholds = waitingOfAll(100, 200);
    thresholds.setOwn(floor.state.queues().rows().at(0).id, waitingOnly(1, 2));
    floor.wall.setThresholds(thresholds);
    floor.alerts.setThresholds(thresholds);
    floor.setWaiting(0, 5);
    floor.setWaiting(1, 5);
    floor.alerts.tick();
    QCOMPARE(floor.alerts.standing(), 1);
    int alerts = 0;
    for (int row = 0; row < floor.wall.rowCount(); ++row)
        alerts += floor.tile(row).alarm == Alarm::Alert ? 1 : 0;
    QCOMPARE(alerts, 1);
}

void WallboardTest::measuresAQueue() {
    const core::ManualClock clock;
    const auto floor = sampleFloor(clock.now());
    const auto value = [&](Measure measure, std::size_t queue) {
        return valueOf(measure, floor.queues.at(queue), clock.now());
    };
    QCOMPARE(value(Measure::Waiting, 0), std::optional(3.0));
    QCOMPARE(value(Measure::LongestWait, 0), std::optional(134.0));
    QCOMPARE(value(Measure::LongestWait, 2), std::nullopt);
    QCOMPARE(value(Measure::EstimatedWait, 0), std::optional(130.0));
    QCOMPARE(value(Measure::EstimatedWait, 2), std::nullopt);
    QCOMPARE(value(Measure::ServiceLevel, 2), std::optional(100.0));
    QCOMPARE(value(Measure::Abandoned, 0), std::optional(100.0 * 12 / 183));
    auto queue = floor.queues.at(0);
    queue.today->shortAbandoned = 12; // those count for nothing
    QCOMPARE(valueOf(Measure::Abandoned, queue, clock.now()), std::optional(0.0));
    queue.today.reset();
    QCOMPARE(valueOf(Measure::ServiceLevel, queue, clock.now()), std::nullopt);
}

void WallboardTest::tellsAnAlertOnceUntilItIsCleared() {
    AlarmLatch latch;
    const core::QueueId queue{};
    const auto see = [&](Alarm alarm) { return latch.observe({{queue, Measure::Waiting, alarm}}).size(); };
    QCOMPARE(see(Alarm::Warning), std::size_t{0});
    QCOMPARE(see(Alarm::Alert), std::size_t{1});
    QCOMPARE(see(Alarm::Alert), std::size_t{0});
    QCOMPARE(see(Alarm::Warning), std::size_t{0}); // still stands
    QCOMPARE(latch.standing().size(), std::size_t{1});
    QCOMPARE(see(Alarm::Alert), std::size_t{0});
    QCOMPARE(see(Alarm::Calm), std::size_t{0});
    QVERIFY(latch.standing().empty());
    QCOMPARE(see(Alarm::Alert), std::size_t{1});
}

void WallboardTest::clearsTheAlertsOfAQueueThatHasGone() {
    AlarmLatch latch;
    QCOMPARE(latch.observe({{core::QueueId{}, Measure::Waiting, Alarm::Alert}}).size(), std::size_t{1});
    QVERIFY(latch.observe({}).empty());
    QVERIFY(latch.standing().empty());
}

void WallboardTest::tellsAlertsOfAllQueuesTogether() {
    Floor floor;
    QSignalSpy raised(&floor.alerts, &WallAlerts::raised);
    floor.alerts.setThresholds(waitingOfAll(1, 2));
    floor.state.apply(sampleFloor(floor.clock.now()));
    floor.alerts.tick();
    QCOMPARE(raised.size(), 1);
    QCOMPARE(raised.at(0).at(1).toStringList(), QStringList{QStringLiteral("Support: Waiting 3")});
    QCOMPARE(floor.alerts.standing(), 1);
    floor.alerts.tick();
    floor.setWaiting(1, 2);
    floor.setWaiting(2, 7);
    floor.alerts.tick();
    QCOMPARE(raised.size(), 2);
    QCOMPARE(raised.at(1).at(1).toStringList().size(), 2);
    QCOMPARE(floor.alerts.standing(), 3);
    floor.state.clear();
    floor.alerts.tick();
    QCOMPARE(floor.alerts.standing(), 0);
}

void WallboardTest::keepsTheRulesOfItemModels_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void WallboardTest::keepsTheRulesOfItemModels() {
    QFETCH(unsigned, seed);
    Floor floor;
    const QAbstractItemModelTester tester(&floor.wall, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RandomFloor source(seed);
    for (unsigned step = 0; step < 80; ++step) {
        if (step % 20 == 0)
            floor.state.apply(source.snapshot(floor.clock.now()));
        else
            floor.state.apply(source.delta(floor.clock.now()));
        const int rows = floor.wall.rowCount();
        if (rows > 1) floor.wall.moveBy(static_cast<int>(step) % rows, step % 2 == 0 ? 1 : -1);
        if (rows > 1 && step % 7 == 0)
            floor.wall.setArrangement(floor.wall.order(),
                                      {floor.wall.index(0).data(WallboardModel::IdTextRole).toString()});
        floor.clock.advance(seconds(1));
        floor.wall.tick();
    }
    floor.state.clear();
    QCOMPARE(floor.wall.rowCount(), 0);
}

void WallboardTest::showsTheQueuesAsTiles() {
    Floor floor;
    floor.state.apply(sampleFloor(floor.clock.now()));
    QCOMPARE(floor.names(),
             (QStringList{QStringLiteral("Support"), QStringLiteral("Sales"), QStringLiteral("Billing")}));
    const auto support = floor.tile(0);
    QCOMPARE(support.figures.at(0).value, QStringLiteral("3"));
    QCOMPARE(support.figures.at(1).value, QStringLiteral("2:14"));
    QCOMPARE(support.figures.at(1).alarm, Alarm::Alert); // 134 s of 120
    QCOMPARE(support.figures.at(2).value, QStringLiteral("0:45 – 2:10"));
    QCOMPARE(support.figures.at(3).value, QStringLiteral("75 %"));
    QCOMPARE(support.alarm, Alarm::Alert);
    QCOMPARE(support.freeAgents, 1);
    QCOMPARE(support.busyAgents, 5);
    QCOMPARE(support.offeredTrend.size(), support.abandonedTrend.size());
    QCOMPARE(floor.tile(2).alarm, Alarm::Calm);
    QVERIFY(floor.wall.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Longest wait 2:14")));
    floor.clock.advance(seconds(1));
    floor.wall.tick();
    QCOMPARE(floor.tile(0).figures.at(1).value, QStringLiteral("2:15"));

    protocol::FloorDelta change;
    change.at = floor.clock.now();
    change.queues = {floor.state.queues().rows().at(2)};
    change.queues.front().staffed = 0;
    floor.state.apply(change);
    QCOMPARE(floor.tile(2).state, QStringLiteral("Nobody is on"));
}

void WallboardTest::showsAgentsByState() {
    using core::DisplayState;
    Floor floor;
    floor.state.apply(sampleFloor(floor.clock.now()));
    const std::vector<WallAgents> support{{DisplayState::Available, 1},
                                          {DisplayState::Ringing, 1},
                                          {DisplayState::Active, 2},
                                          {DisplayState::Wrapping, 1},
                                          {DisplayState::Away, 1}};
    QVERIFY(floor.tile(0).agents == support);
    QCOMPARE(floor.tile(0).offlineAgents, 1);
    QCOMPARE(floor.tile(1).agents.size(), std::size_t{3}); // nobody rings there
    const auto words = QStringLiteral("Agents: Available 1 · Ringing 1 · %1 2 · Wrap-up 1 · Away 1 · Offline 1")
                           .arg(nameOf(DisplayState::Active));
    QCOMPARE(floor.wall.index(0).data(Qt::ToolTipRole).toString(), QStringLiteral("Support\n") + words);
    QVERIFY(floor.wall.index(0).data(Qt::AccessibleTextRole).toString().endsWith(words));

    QSignalSpy changed(&floor.wall, &QAbstractItemModel::dataChanged);
    protocol::FloorDelta change;
    change.at = floor.clock.now();
    change.queues = {floor.state.queues().rows().at(0)};
    change.queues.front().agents = {0, 0, 0, 0, 0, 0};
    floor.state.apply(change);
    QCOMPARE(changed.size(), 1);
    QVERIFY(floor.tile(0).agents.empty());
    QCOMPARE(floor.wall.index(0).data(Qt::ToolTipRole).toString(), QStringLiteral("Support\nNobody serves it"));
}

void WallboardTest::remembersOrderAndChoice() {
    Floor floor;
    const auto source = sampleFloor(floor.clock.now());
    const auto id = [&](std::size_t queue) {
        return QString::fromStdString(core::toString(source.queues.at(queue).id));
    };
    floor.wall.setArrangement({id(2), QStringLiteral("nonsense"), id(0)}, {id(0)});
    floor.state.apply(source);
    QCOMPARE(floor.names(), (QStringList{QStringLiteral("Billing"), QStringLiteral("Sales")})); // the new one last
    floor.wall.setArrangement({id(1), id(0), id(2)}, {});
    QCOMPARE(floor.names(),
             (QStringList{QStringLiteral("Sales"), QStringLiteral("Support"), QStringLiteral("Billing")}));
}

void WallboardTest::movesATile() {
    Floor floor;
    floor.state.apply(sampleFloor(floor.clock.now()));
    const QPersistentModelIndex support(floor.wall.index(0));
    QSignalSpy arranged(&floor.wall, &WallboardModel::arranged);
    QVERIFY(floor.wall.moveBy(0, 1));
    QCOMPARE(floor.names(),
             (QStringList{QStringLiteral("Sales"), QStringLiteral("Support"), QStringLiteral("Billing")}));
    QCOMPARE(support.row(), 1); // the choice goes with it
    QVERIFY(floor.wall.moveRows({}, 1, 1, {}, 3));
    QCOMPARE(floor.names().last(), QStringLiteral("Support"));
    QVERIFY(!floor.wall.moveBy(2, 1));
    QVERIFY(!floor.wall.moveBy(0, -1));
    QVERIFY(!floor.wall.moveRows({}, 0, 1, {}, 9));
    QCOMPARE(arranged.size(), 2);
}

void WallboardTest::keepsHiddenQueuesWhenTilesMove() {
    Floor floor;
    floor.state.apply(sampleFloor(floor.clock.now()));
    const auto order = floor.wall.order();
    floor.wall.setArrangement(order, {order.at(1)});
    QVERIFY(floor.wall.moveBy(0, 1));
    QCOMPARE(floor.wall.order().size(), 3);
    QVERIFY(floor.wall.order().contains(order.at(1)));
    QCOMPARE(floor.wall.hidden(), QStringList{order.at(1)});
    QCOMPARE(floor.names(), (QStringList{QStringLiteral("Billing"), QStringLiteral("Support")}));
}

void WallboardTest::restsWhileNobodySeesIt() {
    Floor floor;
    floor.wall.setSeen(false);
    floor.state.apply(sampleFloor(floor.clock.now()));
    QCOMPARE(floor.wall.rowCount(), 0);
    floor.wall.setSeen(true);
    QCOMPARE(floor.wall.rowCount(), 3);
}

void WallboardTest::changesOnlyTheTilesThatDiffer() {
    Floor floor;
    floor.state.apply(sampleFloor(floor.clock.now()));
    QSignalSpy changed(&floor.wall, &QAbstractItemModel::dataChanged);
    floor.setWaiting(2, 4);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 2);
}

QTEST_GUILESS_MAIN(WallboardTest)
#include "wallboard_test.moc"
