#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

namespace {

/// A customer who was served and comes back.
struct Regular {
    World world;
    QueueId queue;
    UserId his;
    UserId other;
    UserId customer;

    explicit Regular(int stickySeconds) {
        QueueConfig config;
        config.stickySeconds = stickySeconds;
        queue = world.addQueue(config);
        his = world.comeOn();
        const auto id = joinAgain();
        customer = world.contact(id).customerId;
        world.talk(id);
        (void)world.advance(1s);
        other = world.comeOn();
        (void)world.advance(1s);
        world.end(id);
        world.wrapUp(id);
    }
    ContactId joinAgain() {
        Join join;
        join.queueId = queue;
        join.customerId = customer;
        return world.join(join);
    }
    /// The agent has a call of somebody else.
    ContactId occupy(UserId agent) {
        const auto id = world.joinAgent(agent);
        world.talk(id);
        return id;
    }
};

} // namespace

class QueueSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agesTheHeavierQueueFaster();
    void keepsTheHeavierAheadOfAFreeAgentInEveryOrder();
    void lowersASkillWithTime();
    void dropsASkillWithTime();
    void relaxesWhatTheContactItselfAsksFor();
    void saysWhichLevelIsMissing();
    void givesARelaxedContactToWhoGetsFree();
    void givesARegularToHisAgentThoughAnotherIsIdleLonger();
    void keepsARegularForHisBusyAgent();
    void givesTheRegularToAnotherInTime();
    void keepsNobodyForAnAgentWhoIsOff_data();
    void keepsNobodyForAnAgentWhoIsOff();
    void keepsNobodyForAnAgentWhoRefused();
    void keepsNobodyWhereTheQueueIsNotSticky();
    void keepsNoLostContactForWhoLostIt();
    void knowsRegularsAfterARestart();
    void takesTurnsOnAfterARestart();
    void changesAtOnce();
};

void QueueSettingsTest::agesTheHeavierQueueFaster() {
    World world;
    const auto light = world.addQueue();
    QueueConfig config;
    config.weight = 3;
    const auto heavy = world.addQueue(config);
    const auto first = world.join(light);
    (void)world.advance(10s);
    const auto second = world.join(heavy);
    (void)world.advance(4s); // 14 against 3 × 4
    const auto one = world.comeOn();
    QCOMPARE(world.offeredTo(first), std::optional(one));
    const auto third = world.join(light);
    (void)world.advance(2s);
    const auto other = world.comeOn();
    QCOMPARE(world.offeredTo(second), std::optional(other));
    QVERIFY(!world.offeredTo(third));
}

void QueueSettingsTest::keepsTheHeavierAheadOfAFreeAgentInEveryOrder() {
    World world;
    const auto light = world.addQueue();
    QueueConfig config;
    config.weight = 3;
    const auto heavy = world.addQueue(config);
    const auto first = world.join(light);
    (void)world.advance(10s);
    const auto second = world.join(heavy);
    (void)world.advance(6s); // 16 against 3 × 6
    const auto agent = world.comeOn();
    QCOMPARE(world.offeredTo(second), std::optional(agent));
    QVERIFY(!world.offeredTo(first));
}

void QueueSettingsTest::lowersASkillWithTime() {
    World world;
    QueueConfig config;
    config.requiredSkills = {{"billing", 4}};
    config.rings = {{10, "billing", 2}, {20, "billing", 1}};
    const auto queue = world.addQueue(config);
    AgentConfig low;
    low.skills = {{"billing", 1}};
    AgentConfig middle;
    middle.skills = {{"billing", 3}};
    const auto lowest = world.comeOn(low);
    const auto better = world.comeOn(middle);
    const auto first = world.join(queue);
    const auto second = world.join(queue);
    (void)world.advance(9s);
    QVERIFY(!world.offeredTo(first));
    (void)world.advance(1s);
    QCOMPARE(world.offeredTo(first), std::optional(better));
    QVERIFY(!world.offeredTo(second));
    world.talk(first);
    (void)world.advance(10s);
    QCOMPARE(world.offeredTo(second), std::optional(lowest));
}

void QueueSettingsTest::dropsASkillWithTime() {
    World world;
    QueueConfig config;
    config.requiredSkills = {{"billing", 4}};
    config.rings = {{30, "billing", 0}};
    const auto queue = world.addQueue(config);
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    (void)world.advance(29s);
    QVERIFY(!world.offeredTo(id));
    (void)world.advance(1s);
    QCOMPARE(world.offeredTo(id), std::optional(agent));
}

void QueueSettingsTest::relaxesWhatTheContactItselfAsksFor() {
    World world;
    QueueConfig config;
    config.rings = {{10, "german", 0}};
    const auto queue = world.addQueue(config);
    const auto agent = world.comeOn();
    Join join;
    join.queueId = queue;
    join.skills = {{"german", 3}};
    const auto id = world.join(join);
    QVERIFY(!world.offeredTo(id));
    (void)world.advance(10s);
    QCOMPARE(world.offeredTo(id), std::optional(agent));
}

void QueueSettingsTest::saysWhichLevelIsMissing() {
    World world;
    QueueConfig config;
    config.requiredSkills = {{"billing", 4}};
    config.rings = {{10, "billing", 2}, {20, "billing", 0}};
    const auto queue = world.addQueue(config);
    AgentConfig able;
    able.skills = {{"billing", 2}};
    const auto unable = world.comeOn();
    const auto asked = world.comeOn(able);
    const auto id = world.join(queue);
    (void)world.advance(10s);
    const auto* offer = world.offerOf(id);
    QVERIFY(offer);
    QVERIFY((*offer->candidates == std::vector<Candidate>{{asked, "chosen"}, {unable, "skill:billing<2"}}));
}

void QueueSettingsTest::givesARelaxedContactToWhoGetsFree() {
    World world;
    QueueConfig config;
    config.requiredSkills = {{"billing", 4}};
    config.rings = {{10, "billing", 0}};
    const auto queue = world.addQueue(config);
    const auto id = world.join(queue);
    (void)world.advance(15s);
    const auto agent = world.comeOn();
    QCOMPARE(world.offeredTo(id), std::optional(agent));
}

void QueueSettingsTest::givesARegularToHisAgentThoughAnotherIsIdleLonger() {
    Regular regular(20);
    QCOMPARE(regular.world.offeredTo(regular.joinAgain()), std::optional(regular.his));
}

void QueueSettingsTest::keepsARegularForHisBusyAgent() {
    Regular regular(20);
    const auto busy = regular.occupy(regular.his);
    const auto id = regular.joinAgain();
    QVERIFY(!regular.world.offeredTo(id));
    (void)regular.world.advance(10s);
    QVERIFY(!regular.world.offeredTo(id));
    regular.world.end(busy);
    regular.world.wrapUp(busy);
    QCOMPARE(regular.world.offeredTo(id), std::optional(regular.his));
}

void QueueSettingsTest::givesTheRegularToAnotherInTime() {
    Regular regular(20);
    (void)regular.occupy(regular.his);
    const auto id = regular.joinAgain();
    (void)regular.world.advance(19s);
    QVERIFY(!regular.world.offeredTo(id));
    (void)regular.world.advance(1s);
    QCOMPARE(regular.world.offeredTo(id), std::optional(regular.other));
}

void QueueSettingsTest::keepsNobodyForAnAgentWhoIsOff_data() {
    QTest::addColumn<QString>("how");
    for (const char* how : {"offline", "away", "no socket", "no longer an agent"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void QueueSettingsTest::keepsNobodyForAnAgentWhoIsOff() {
    QFETCH(QString, how);
    Regular regular(20);
    World& world = regular.world;
    const auto busy = regular.occupy(regular.his);
    const auto id = regular.joinAgain();
    QVERIFY(!world.offeredTo(id));
    if (how == QStringLiteral("no socket")) {
        world.disconnect(regular.his);
    } else if (how == QStringLiteral("no longer an agent")) {
        world.removeAgent(regular.his);
    } else {
        // Kept as the next presence while he is busy: he takes no more from now on.
        world.setPresence(regular.his, how == QStringLiteral("away") ? Presence::Away : Presence::Offline);
    }
    QCOMPARE(world.offeredTo(id), std::optional(regular.other));
    QCOMPARE(world.statusOf(busy), ContactStatus::Active);
}

void QueueSettingsTest::keepsNobodyForAnAgentWhoRefused() {
    Regular regular(20);
    const auto id = regular.joinAgain();
    regular.world.mustRun(asAgent(regular.his), Reject{id, std::nullopt});
    QCOMPARE(regular.world.offeredTo(id), std::optional(regular.other));
}

void QueueSettingsTest::keepsNobodyWhereTheQueueIsNotSticky() {
    Regular regular(0);
    QCOMPARE(regular.world.offeredTo(regular.joinAgain()), std::optional(regular.other));
}

void QueueSettingsTest::keepsNoLostContactForWhoLostIt() {
    Regular regular(3600);
    const auto id = regular.joinAgain();
    regular.world.talk(id);
    regular.world.disconnect(regular.his);
    (void)regular.world.advance(30s);
    regular.world.connect(regular.his);
    QCOMPARE(regular.world.offeredTo(id), std::optional(regular.other));
}

void QueueSettingsTest::knowsRegularsAfterARestart() {
    Regular regular(20);
    regular.world.crash();
    regular.world.connect(regular.his);
    regular.world.connect(regular.other);
    const auto id = regular.joinAgain();
    QCOMPARE(regular.world.offeredTo(id), std::optional(regular.his));
}

void QueueSettingsTest::takesTurnsOnAfterARestart() {
    World world;
    QueueConfig config;
    config.strategy = Strategy::RoundRobin;
    const auto queue = world.addQueue(config);
    std::vector<UserId> agents;
    for (int i = 0; i < 3; ++i)
        agents.push_back(world.comeOn());
    std::sort(agents.begin(), agents.end());
    for (int i = 0; i < 7; ++i) {
        const auto id = world.join(queue);
        QCOMPARE(world.offeredTo(id), std::optional(agents[static_cast<std::size_t>(i) % agents.size()]));
        world.talk(id);
        world.end(id);
        world.wrapUp(id);
        (void)world.advance(1s);
        world.crash();
        for (const auto agent : agents)
            world.connect(agent);
    }
}

void QueueSettingsTest::changesAtOnce() {
    World world;
    QueueConfig config;
    config.requiredSkills = {{"billing", 4}};
    const auto queue = world.addQueue(config);
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    (void)world.advance(10s);
    QVERIFY(!world.offeredTo(id));
    world.configOf(queue).rings = {{5, "billing", 0}};
    world.configure();
    QCOMPARE(world.offeredTo(id), std::optional(agent));
}

QTEST_APPLESS_MAIN(QueueSettingsTest)
#include "queue_settings_test.moc"
