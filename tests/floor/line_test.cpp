#include "server/floor/positions.h"
#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

class LineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersByArrivalAndPriority();
    void neverChangesTheOrderWithTimeAlone();
    void refusesAFullQueue();
    void refusesWhatIsNotThere();
    void refusesAChannelThatTheQueueDoesNotServe();
    void refusesASecondContactOfTheSameKind();
    void letsOnlyTheCustomerJoin();
    void findsAQueueByName();
    void givesUpAtTheLongestWait();
    void waitsOnlySoLongForOneAgent();
    void refusesACallToAnAgentWhoIsOff();
    void closesWhoWaitsWhenTheQueueIsRemoved();
    void doesNotStrandACallWhoseQueueIsRemoved();
    void tellsPlacesOnceUntilTheyChange();
};

void LineTest::ordersByArrivalAndPriority() {
    World world;
    const auto queue = world.addQueue();
    const auto first = world.join(queue);
    const auto second = world.join(queue);
    (void)world.advance(20s);
    Join urgent;
    urgent.queueId = queue;
    urgent.priority = 30;
    const auto third = world.join(urgent);
    urgent.priority = 10;
    const auto fourth = world.join(urgent);
    const auto place = [&](ContactId id) { return world.engine().position(world.contact(id)).value(); };
    QCOMPARE(place(third), 1);
    QCOMPARE(place(first), 2);
    QCOMPARE(place(second), 3);
    QCOMPARE(place(fourth), 4);
    world.mustRun(world.customerOf(first), Cancel{first});
    QCOMPARE(place(second), 2);
    QVERIFY(!world.engine().position(world.contact(first)));
}

void LineTest::neverChangesTheOrderWithTimeAlone() {
    World world;
    const auto queue = world.addQueue();
    std::vector<ContactId> order;
    for (int i = 0; i < 5; ++i) {
        Join join;
        join.queueId = queue;
        join.priority = i * 3;
        world.join(join);
        (void)world.advance(2s);
    }
    const auto now = [&] {
        std::vector<ContactId> ids;
        for (const auto& place : world.engine().queue(queue)->line)
            ids.push_back(place.id);
        return ids;
    };
    const auto before = now();
    (void)world.advance(30min);
    QVERIFY(now() == before);
}

void LineTest::refusesAFullQueue() {
    World world;
    QueueConfig config;
    config.maxLength = 2;
    const auto queue = world.addQueue(config);
    world.join(queue);
    world.join(queue);
    Join join;
    join.queueId = queue;
    join.customerId = world.newId<UserId>();
    QCOMPARE(world.codeOf(asCustomer(join.customerId), join), std::string("queue_full"));
}

void LineTest::refusesWhatIsNotThere() {
    World world;
    Join join;
    join.customerId = world.newId<UserId>();
    join.queueId = world.newId<QueueId>();
    QCOMPARE(world.codeOf(asCustomer(join.customerId), join), std::string("not_found"));
    join.queueId.reset();
    join.queueName = "nowhere";
    QCOMPARE(world.codeOf(asCustomer(join.customerId), join), std::string("not_found"));
    join.agentId = world.newId<UserId>();
    QCOMPARE(world.codeOf(asCustomer(join.customerId), join), std::string("not_found"));
}

void LineTest::refusesAChannelThatTheQueueDoesNotServe() {
    World world;
    QueueConfig config;
    config.channels = {Channel::Chat};
    Join join;
    join.queueId = world.addQueue(config);
    join.customerId = world.newId<UserId>();
    QCOMPARE(world.codeOf(asCustomer(join.customerId), join), std::string("channel_not_served"));
}

void LineTest::refusesASecondContactOfTheSameKind() {
    World world;
    Join join;
    join.queueId = world.addQueue();
    join.customerId = world.newId<UserId>();
    const auto id = world.join(join);
    join.channel = Channel::Video;
    QCOMPARE(world.codeOf(asCustomer(join.customerId), join), std::string("already_in_contact"));
    join.channel = Channel::Chat;
    QCOMPARE(world.codeOf(asCustomer(join.customerId), join), std::string());
    world.mustRun(world.customerOf(id), Cancel{id});
    join.channel = Channel::Call;
    QCOMPARE(world.codeOf(asCustomer(join.customerId), join), std::string());
}

void LineTest::letsOnlyTheCustomerJoin() {
    World world;
    Join join;
    join.queueId = world.addQueue();
    join.customerId = world.newId<UserId>();
    QCOMPARE(world.codeOf(asAgent(join.customerId), join), std::string("forbidden"));
    QCOMPARE(world.codeOf(asCustomer(world.newId<UserId>()), join), std::string("forbidden"));
}

void LineTest::findsAQueueByName() {
    World world;
    QueueConfig config;
    config.name = "support";
    const auto queue = world.addQueue(config);
    Join join;
    join.queueName = "support";
    QCOMPARE(world.contact(world.join(join)).queueId, std::optional(queue));
}

void LineTest::givesUpAtTheLongestWait() {
    World world;
    QueueConfig config;
    config.maxWaitSeconds = 60;
    const auto queue = world.addQueue(config);
    const auto id = world.join(queue);
    (void)world.advance(60s - 1ms);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    const auto changes = world.advance(1ms);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Abandoned));
    QCOMPARE(std::get<ContactClosed>(changes.events.front().body).reason, std::string("max_wait"));
}

void LineTest::waitsOnlySoLongForOneAgent() {
    World world;
    const auto agent = world.comeOn();
    world.setPresence(agent, Presence::Away, "lunch");
    const auto id = world.joinAgent(agent);
    QCOMPARE(world.engine().position(world.contact(id)), std::optional(1));
    QVERIFY(!world.engine().estimatedWait(world.contact(id)));
    (void)world.advance(world.settings().directWait);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Abandoned));
}

void LineTest::refusesACallToAnAgentWhoIsOff() {
    World world;
    Join join;
    join.agentId = world.addAgent();
    join.customerId = world.newId<UserId>();
    QCOMPARE(world.codeOf(asCustomer(join.customerId), join), std::string("agent_unavailable"));
}

void LineTest::closesWhoWaitsWhenTheQueueIsRemoved() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto offered = world.join(queue);
    const auto waiting = world.join(queue);
    world.removeQueue(queue);
    for (const auto id : {offered, waiting})
        QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Failed));
    QCOMPARE(world.agent(agent).callLoad, 0);
}

void LineTest::doesNotStrandACallWhoseQueueIsRemoved() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    world.removeQueue(queue);
    QCOMPARE(world.statusOf(id), ContactStatus::Active);
    world.disconnect(agent);
    (void)world.advance(30s);
    QCOMPARE(world.statusOf(id), ContactStatus::Closed);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Failed));
    QCOMPARE(world.agent(agent).callLoad, 0);
}

void LineTest::tellsPlacesOnceUntilTheyChange() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    std::vector<ContactId> ids;
    for (int i = 0; i < 3; ++i)
        ids.push_back(world.join(queue));
    PositionTracker tracker;
    QCOMPARE(tracker.changed(world.engine()).size(), std::size_t(3));
    QCOMPARE(tracker.changed(world.engine()).size(), std::size_t(0));
    world.mustRun(world.customerOf(ids[1]), Cancel{ids[1]});
    const auto updates = tracker.changed(world.engine());
    QCOMPARE(updates.size(), std::size_t(1));
    QVERIFY(updates.front().contactId == ids[2]);
    QCOMPARE(updates.front().position, 2);
    // Another agent halves the wait of both.
    world.comeOn();
    QCOMPARE(tracker.changed(world.engine()).size(), std::size_t(2));
}

QTEST_APPLESS_MAIN(LineTest)
#include "line_test.moc"
