#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

class LossTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheCallOfAnAgentWhoComesBackInTime();
    void putsALostAgentsContactAtTheHead();
    void givesALostAgentsContactAWholeWait();
    void letsALostAgentsDirectCallWaitForHim();
    void sendsALostAgentOff();
    void takesBackTheOffersOfALostAgent();
    void watchesAnAgentWhoAcceptsWithoutASocket();
    void givesUpALostCustomersPlace();
    void keepsThePlaceOfACustomerWhoComesBack();
    void endsTheCallOfALostCustomer();
    void failsTheCallOfACustomerLostBeforeItConnected();
};

void LossTest::keepsTheCallOfAnAgentWhoComesBackInTime() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    world.disconnect(agent);
    QCOMPARE(world.contact(id).agentLostAt, std::optional(world.now()));
    (void)world.advance(30s - 1ms);
    world.connect(agent);
    QVERIFY(!world.contact(id).agentLostAt);
    (void)world.advance(60s);
    QCOMPARE(world.statusOf(id), ContactStatus::Active);
    QCOMPARE(world.stateOf(agent).presence, Presence::Available);
}

void LossTest::putsALostAgentsContactAtTheHead() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    (void)world.advance(5s);
    const auto id = world.join(queue);
    world.talk(id);
    Join urgent;
    urgent.queueId = queue;
    urgent.priority = 500;
    const auto waiting = world.join(urgent);
    world.disconnect(agent);
    (void)world.advance(30s);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    QCOMPARE(world.engine().position(world.contact(id)), std::optional(1));
    QCOMPARE(world.engine().position(world.contact(waiting)), std::optional(2));
    QVERIFY(!world.contact(id).agentId);
    const auto other = world.comeOn();
    QCOMPARE(world.offeredTo(id), std::optional(other));
}

void LossTest::givesALostAgentsContactAWholeWait() {
    World world;
    QueueConfig config;
    config.maxWaitSeconds = 100;
    const auto queue = world.addQueue(config);
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    (void)world.advance(10min);
    world.disconnect(agent);
    (void)world.advance(30s);
    // A miss in between does not shorten it.
    const auto other = world.comeOn();
    QCOMPARE(world.offeredTo(id), std::optional(other));
    (void)world.advance(20s);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    world.setPresence(other, Presence::Offline);
    (void)world.advance(80s - 1ms);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    (void)world.advance(1ms);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Abandoned));
}

void LossTest::letsALostAgentsDirectCallWaitForHim() {
    World world;
    const auto agent = world.comeOn();
    const auto id = world.joinAgent(agent);
    world.talk(id);
    world.disconnect(agent);
    (void)world.advance(30s);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    world.connect(agent);
    world.setPresence(agent, Presence::Available);
    QCOMPARE(world.offeredTo(id), std::optional(agent));
}

void LossTest::sendsALostAgentOff() {
    World world;
    const auto agent = world.comeOn();
    world.disconnect(agent);
    const auto changes = world.advance(30s);
    QCOMPARE(world.stateOf(agent).presence, Presence::Offline);
    QCOMPARE(std::get<PresenceChanged>(changes.events.front().body).cause, std::string("lost"));
}

void LossTest::takesBackTheOffersOfALostAgent() {
    World world;
    QueueConfig config;
    config.offerTimeoutSeconds = 120;
    const auto queue = world.addQueue(config);
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    const auto offer = world.offerOf(id)->id;
    world.disconnect(agent);
    (void)world.advance(30s);
    QCOMPARE(world.rows().offers.at(offer).status, OfferStatus::Rescinded);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    QCOMPARE(world.stateOf(agent).missedInARow, 0);
}

void LossTest::watchesAnAgentWhoAcceptsWithoutASocket() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue, Channel::Chat);
    world.disconnect(agent);
    world.accept(id);
    QCOMPARE(world.contact(id).agentLostAt, std::optional(world.now()));
    (void)world.advance(30s);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
}

void LossTest::givesUpALostCustomersPlace() {
    World world;
    const auto queue = world.addQueue();
    const auto id = world.join(queue);
    world.mustRun(world.customerOf(id), CustomerDisconnected{world.customerOf(id).id});
    (void)world.advance(30s - 1ms);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    const auto changes = world.advance(1ms);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Abandoned));
    QCOMPARE(std::get<ContactClosed>(changes.events.front().body).reason, std::string("customer_lost"));
}

void LossTest::keepsThePlaceOfACustomerWhoComesBack() {
    World world;
    const auto queue = world.addQueue();
    const auto id = world.join(queue);
    world.join(queue);
    const auto customer = world.customerOf(id);
    world.mustRun(customer, CustomerDisconnected{customer.id});
    (void)world.advance(29s);
    world.mustRun(customer, CustomerConnected{customer.id});
    (void)world.advance(60s);
    QCOMPARE(world.engine().position(world.contact(id)), std::optional(1));
}

void LossTest::endsTheCallOfALostCustomer() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    world.mustRun(world.customerOf(id), CustomerDisconnected{world.customerOf(id).id});
    (void)world.advance(30s);
    QCOMPARE(world.statusOf(id), ContactStatus::Wrapping);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Handled));
}

void LossTest::failsTheCallOfACustomerLostBeforeItConnected() {
    FloorSettings settings;
    settings.connectTime = 90s;
    World world(settings);
    const auto queue = world.addQueue();
    world.comeOn();
    const auto id = world.join(queue);
    world.accept(id);
    world.mustRun(world.customerOf(id), CustomerDisconnected{world.customerOf(id).id});
    (void)world.advance(30s);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Failed));
}

QTEST_APPLESS_MAIN(LossTest)
#include "loss_test.moc"
