#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

namespace {

/// A queue whose bot answers first, and one agent who is free.
struct Desk {
    World world;
    QueueId queue = world.addQueue();
    UserId agent;

    Desk() {
        world.configure();
        agent = world.comeOn();
    }
    ContactId joinBot() {
        Join join;
        join.queueId = queue;
        join.channel = Channel::Chat;
        join.customerId = world.newId<UserId>();
        join.isBotFirst = true;
        return world.join(join);
    }
    /// Closes, with a rule for who comes then.
    void close(OverflowEnd end) {
        auto& config = world.configOf(queue);
        config.overflow = {{OverflowWhen::Closed, std::nullopt, end}};
        config.isOpen = false;
        config.opensAt = world.now() + 3600s;
        world.configure();
    }
    void open() {
        auto& config = world.configOf(queue);
        config.isOpen = true;
        config.opensAt.reset();
        (void)world.setOpenings({{queue, true, std::nullopt}});
    }
};

} // namespace

class BotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAContactFromAgents();
    void handsItOverToTheLine();
    void isPassedOverWhenItTakesTooLong();
    void isNotPassedByAnAgentWhoPicks();
    void letsGoOfWhoHasLeft();
    void isNotAskedWhereTheQueueIsClosed();
    void survivesARestart();
    void aMessageWaitsForTheOpening();
    void aMessageIsTakenUpWithoutItsCustomer();
    void aCallIsNoMessage();
};

void BotTest::keepsAContactFromAgents() {
    Desk desk;
    const auto id = desk.joinBot();
    QCOMPARE(desk.world.statusOf(id), ContactStatus::Created);
    QVERIFY(!desk.world.offeredTo(id));
    QVERIFY(!desk.world.engine().position(desk.world.contact(id)));
    QCOMPARE(desk.world.codeOf({desk.agent, ActorKind::Agent}, TakeNext{}), std::string("nothing_waiting"));
}

void BotTest::handsItOverToTheLine() {
    Desk desk;
    const auto id = desk.joinBot();
    desk.world.mustRun({}, LeaveBot{id});
    QVERIFY(desk.world.offeredTo(id) == desk.agent);
    QCOMPARE(desk.world.codeOf({}, LeaveBot{id}), std::string("wrong_state"));
    desk.world.accept(id);
    QCOMPARE(desk.world.statusOf(id), ContactStatus::Active);
}

void BotTest::isPassedOverWhenItTakesTooLong() {
    Desk desk;
    const auto id = desk.joinBot();
    (void)desk.world.advance(desk.world.settings().botTime - 1s);
    QCOMPARE(desk.world.statusOf(id), ContactStatus::Created);
    (void)desk.world.advance(1s);
    QVERIFY(desk.world.offeredTo(id) == desk.agent);
}

void BotTest::isNotPassedByAnAgentWhoPicks() {
    Desk desk;
    desk.world.configOf(desk.queue).allowsCherryPick = true;
    desk.world.configure();
    const auto id = desk.joinBot();
    QCOMPARE(desk.world.codeOf({desk.agent, ActorKind::Agent}, Accept{id, std::nullopt}), std::string("wrong_state"));
}

void BotTest::letsGoOfWhoHasLeft() {
    Desk desk;
    const auto id = desk.joinBot();
    desk.world.mustRun(desk.world.customerOf(id), Cancel{id});
    QCOMPARE(desk.world.statusOf(id), ContactStatus::Closed);
    QVERIFY(desk.world.contact(id).outcome == Outcome::Abandoned);
}

void BotTest::isNotAskedWhereTheQueueIsClosed() {
    Desk desk;
    desk.close(OverflowEnd::Message);
    const auto id = desk.joinBot();
    QCOMPARE(desk.world.statusOf(id), ContactStatus::Queued);
    QVERIFY(desk.world.contact(id).callback.has_value());
}

void BotTest::survivesARestart() {
    Desk desk;
    const auto id = desk.joinBot();
    desk.world.crash();
    QCOMPARE(desk.world.statusOf(id), ContactStatus::Created);
    desk.world.mustRun({}, LeaveBot{id});
    QCOMPARE(desk.world.statusOf(id), ContactStatus::Queued);
}

void BotTest::aMessageWaitsForTheOpening() {
    Desk desk;
    desk.close(OverflowEnd::Message);
    const auto id = desk.world.join(desk.queue, Channel::Chat);
    QCOMPARE(desk.world.contact(id).channel, Channel::Chat);
    desk.world.mustRun(desk.world.customerOf(id), CustomerDisconnected{desk.world.contact(id).customerId});
    (void)desk.world.advance(3590s);
    QCOMPARE(desk.world.statusOf(id), ContactStatus::Queued);
    QVERIFY(!desk.world.offeredTo(id));
    desk.open();
    (void)desk.world.advance(10s);
    QVERIFY(desk.world.offeredTo(id) == desk.agent);
}

void BotTest::aMessageIsTakenUpWithoutItsCustomer() {
    Desk desk;
    desk.close(OverflowEnd::Message);
    const auto id = desk.world.join(desk.queue, Channel::Chat);
    desk.world.mustRun(desk.world.customerOf(id), CustomerDisconnected{desk.world.contact(id).customerId});
    desk.open();
    (void)desk.world.advance(3600s);
    desk.world.accept(id);
    QCOMPARE(desk.world.statusOf(id), ContactStatus::Active);
    QVERIFY(desk.world.contact(id).callback->reachedAt.has_value());
    (void)desk.world.advance(60s);
    QCOMPARE(desk.world.statusOf(id), ContactStatus::Active);
    desk.world.end(id);
    QVERIFY(desk.world.contact(id).outcome == Outcome::CallbackKept);
}

void BotTest::aCallIsNoMessage() {
    Desk desk;
    desk.close(OverflowEnd::Message);
    Join join;
    join.queueId = desk.queue;
    join.customerId = desk.world.newId<UserId>();
    QCOMPARE(desk.world.codeOf({join.customerId, ActorKind::Customer}, join), std::string("queue_closed"));
}

QTEST_APPLESS_MAIN(BotTest)
#include "bot_test.moc"
