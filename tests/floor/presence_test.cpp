#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

class PresenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAtOnceWhenIdle();
    void waitsForTheEndOfTheWork_data();
    void waitsForTheEndOfTheWork();
    void offersNothingToWhoIsAboutToLeave();
    void takesTheWishBack();
    void letsASupervisorSetAnothers();
    void refusesToLetAgentsSetEachOthers();
    void refusesAnUnknownAgent();
    void offersNoCallWithoutAMicrophone();
    void offersNothingWithoutASocket();
    void sendsOffWhoNeverConnects();
    void tellsOnceWhatIsAlreadySo();
};

void PresenceTest::changesAtOnceWhenIdle() {
    World world;
    const auto agent = world.comeOn();
    world.setPresence(agent, Presence::Away, "lunch");
    QCOMPARE(world.stateOf(agent).presence, Presence::Away);
    QCOMPARE(world.stateOf(agent).awayReason, std::string("lunch"));
    QCOMPARE(world.engine().displayStateOf(agent), DisplayState::Away);
    QCOMPARE(world.stateOf(agent).presenceSince, world.now());
    world.setPresence(agent, Presence::Available);
    QCOMPARE(world.stateOf(agent).awayReason, std::string());
}

void PresenceTest::waitsForTheEndOfTheWork_data() {
    QTest::addColumn<int>("how");
    QTest::newRow("wrap-up done") << 0;
    QTest::newRow("wrap-up run out") << 1;
    QTest::newRow("offer rejected") << 2;
    QTest::newRow("offer missed") << 3;
    QTest::newRow("customer left") << 4;
}

void PresenceTest::waitsForTheEndOfTheWork() {
    QFETCH(int, how);
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    if (how < 2) world.talk(id);
    world.setPresence(agent, Presence::Away, "lunch");
    QCOMPARE(world.stateOf(agent).presence, Presence::Available);
    QCOMPARE(world.stateOf(agent).nextPresence, std::optional(Presence::Away));
    if (how < 2) world.end(id);
    if (how == 0) world.wrapUp(id);
    if (how == 1) (void)world.advance(30s);
    if (how == 2) world.mustRun(asAgent(agent), Reject{id, std::nullopt});
    if (how == 3) (void)world.advance(20s);
    if (how == 4) world.mustRun(world.customerOf(id), Cancel{id});
    QCOMPARE(world.stateOf(agent).presence, Presence::Away);
    QCOMPARE(world.stateOf(agent).awayReason, std::string("lunch"));
    QVERIFY(!world.stateOf(agent).nextPresence);
}

void PresenceTest::offersNothingToWhoIsAboutToLeave() {
    World world;
    const auto queue = world.addQueue();
    AgentConfig two;
    two.callCapacity = 2;
    const auto agent = world.comeOn(two);
    world.talk(world.join(queue));
    world.setPresence(agent, Presence::Offline);
    QCOMPARE(world.statusOf(world.join(queue)), ContactStatus::Queued);
}

void PresenceTest::takesTheWishBack() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    world.setPresence(agent, Presence::Away, "lunch");
    world.setPresence(agent, Presence::Available);
    QVERIFY(!world.stateOf(agent).nextPresence);
    world.end(id);
    world.wrapUp(id);
    QCOMPARE(world.stateOf(agent).presence, Presence::Available);
}

void PresenceTest::letsASupervisorSetAnothers() {
    World world;
    const auto agent = world.comeOn();
    const auto changes =
        world.mustRun(asSupervisor(world.newId<UserId>()), SetPresence{agent, Presence::Away, "training"});
    QCOMPARE(std::get<PresenceChanged>(changes.events.front().body).cause, std::string("supervisor"));
    QCOMPARE(world.stateOf(agent).presence, Presence::Away);
}

void PresenceTest::refusesToLetAgentsSetEachOthers() {
    World world;
    const auto agent = world.comeOn();
    const auto other = world.comeOn();
    const SetPresence off{agent, Presence::Offline, {}};
    QCOMPARE(world.codeOf(asAgent(other), off), std::string("forbidden"));
    QCOMPARE(world.codeOf(asCustomer(agent), off), std::string("forbidden"));
}

void PresenceTest::refusesAnUnknownAgent() {
    World world;
    const auto nobody = world.newId<UserId>();
    QCOMPARE(world.codeOf(asAgent(nobody), SetPresence{nobody, Presence::Available, {}}), std::string("not_found"));
    QCOMPARE(world.codeOf(asAgent(nobody), SetReadiness{nobody, {}}), std::string("not_found"));
}

void PresenceTest::offersNoCallWithoutAMicrophone() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    QVERIFY(world.mustRun(asAgent(agent), SetReadiness{agent, {false, true, 0}}).isEmpty());
    const auto call = world.join(queue);
    const auto chat = world.join(queue, Channel::Chat);
    QCOMPARE(world.statusOf(call), ContactStatus::Queued);
    QCOMPARE(world.statusOf(chat), ContactStatus::Offered);
    world.mustRun(asAgent(agent), SetReadiness{agent, {true, true, 0}});
    QCOMPARE(world.statusOf(call), ContactStatus::Offered);
}

void PresenceTest::offersNothingWithoutASocket() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.addAgent();
    world.setPresence(agent, Presence::Available);
    const auto id = world.join(queue);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    world.connect(agent);
    QCOMPARE(world.offeredTo(id), std::optional(agent));
}

void PresenceTest::sendsOffWhoNeverConnects() {
    World world;
    const auto agent = world.addAgent();
    world.setPresence(agent, Presence::Available);
    (void)world.advance(30s - 1ms);
    QCOMPARE(world.stateOf(agent).presence, Presence::Available);
    (void)world.advance(1ms);
    QCOMPARE(world.stateOf(agent).presence, Presence::Offline);
}

void PresenceTest::tellsOnceWhatIsAlreadySo() {
    World world;
    const auto agent = world.comeOn();
    QVERIFY(world.mustRun(asAgent(agent), SetPresence{agent, Presence::Available, {}}).isEmpty());
}

QTEST_APPLESS_MAIN(PresenceTest)
#include "presence_test.moc"
