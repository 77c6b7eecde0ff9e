#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

namespace {

/// Two queues; one agent, who is away, serves both.
struct Shop {
    World world;
    QueueId first = world.addQueue();
    QueueId second = world.addQueue();
    UserId agent;

    Shop() {
        world.configure();
        agent = world.comeOn();
        world.setPresence(agent, Presence::Away);
    }
    void rule(std::optional<QueueId> to) {
        world.configOf(first).overflow = {{OverflowWhen::Closed, to}};
        world.configure();
    }
    /// As the hours change; the configuration goes along.
    Changes set(bool isOpen) {
        auto& config = world.configOf(first);
        config.isOpen = isOpen;
        config.opensAt = isOpen ? std::nullopt : std::optional(world.now() + 3600s);
        return world.setOpenings({{first, isOpen, config.opensAt}});
    }
    callroom::core::Result<Changes> tryJoin() {
        Join join;
        join.queueId = first;
        join.customerId = world.newId<UserId>();
        return world.run(asCustomer(join.customerId), join);
    }
};

} // namespace

class OpeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhoFindsTheQueueClosedAndTellsWhenItOpens();
    void sendsWhoFindsTheQueueClosedWhereTheRuleSays();
    void turnsAwayWhoFindsTheQueueClosedWhereTheRuleSaysSo();
    void letsThoseWaitOnWhoWaitAtClosingTime();
    void sendsThoseOnWhoWaitAtClosingTimeWhereTheRuleSaysSo();
    void closesThoseWhoWaitAtClosingTimeWhereTheRuleSaysSo();
    void keepsAPromisedCallAfterClosingTime();
    void sendsOnWhoComesBackInLineOfAClosedQueue();
    void takesContactsAgainOnceItOpens();
    void refusesAHandoverToAClosedQueue();
    void overflowsAfterACrashInTheClosedHours();
};

void OpeningTest::refusesWhoFindsTheQueueClosedAndTellsWhenItOpens() {
    Shop shop;
    (void)shop.set(false);
    const auto refused = shop.tryJoin();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, callroom::core::ErrorKind::Conflict);
    QCOMPARE(refused.error().code, std::string("queue_closed"));
    QCOMPARE(refused.error().details.size(), std::size_t(1));
    QCOMPARE(refused.error().details.front().first, std::string("opensAt"));
    QCOMPARE(refused.error().details.front().second, callroom::core::toRfc3339(shop.world.now() + 3600s));
}

void OpeningTest::sendsWhoFindsTheQueueClosedWhereTheRuleSays() {
    Shop shop;
    shop.rule(shop.second);
    (void)shop.set(false);
    const auto id = shop.world.join(shop.first);
    QCOMPARE(shop.world.contact(id).queueId, std::optional(shop.second));
}

void OpeningTest::turnsAwayWhoFindsTheQueueClosedWhereTheRuleSaysSo() {
    Shop shop;
    shop.rule(std::nullopt);
    (void)shop.set(false);
    const auto id = shop.world.join(shop.first);
    QCOMPARE(shop.world.statusOf(id), ContactStatus::Closed);
    QCOMPARE(shop.world.contact(id).outcome, std::optional(Outcome::Failed));
}

void OpeningTest::letsThoseWaitOnWhoWaitAtClosingTime() {
    Shop shop;
    const auto id = shop.world.join(shop.first);
    QVERIFY(shop.set(false).isEmpty());
    QCOMPARE(shop.world.statusOf(id), ContactStatus::Queued);
    shop.world.setPresence(shop.agent, Presence::Available);
    QCOMPARE(shop.world.offeredTo(id), std::optional(shop.agent));
}

void OpeningTest::sendsThoseOnWhoWaitAtClosingTimeWhereTheRuleSaysSo() {
    Shop shop;
    shop.rule(shop.second);
    const auto id = shop.world.join(shop.first);
    const auto changes = shop.set(false);
    QCOMPARE(std::get<ContactMoved>(changes.events.front().body).reason, std::string("closed"));
    QCOMPARE(shop.world.contact(id).queueId, std::optional(shop.second));
}

void OpeningTest::closesThoseWhoWaitAtClosingTimeWhereTheRuleSaysSo() {
    Shop shop;
    shop.rule(std::nullopt);
    const auto id = shop.world.join(shop.first);
    (void)shop.set(false);
    QCOMPARE(shop.world.contact(id).outcome, std::optional(Outcome::Failed));
}

void OpeningTest::keepsAPromisedCallAfterClosingTime() {
    Shop shop;
    shop.rule(std::nullopt);
    const auto id = shop.world.join(shop.first);
    (void)shop.world.mustRun(shop.world.customerOf(id), AskCallback{id, "+90 212 000 00 00", std::nullopt});
    (void)shop.set(false);
    QCOMPARE(shop.world.statusOf(id), ContactStatus::Queued);
    shop.world.setPresence(shop.agent, Presence::Available);
    QCOMPARE(shop.world.offeredTo(id), std::optional(shop.agent));
}

void OpeningTest::sendsOnWhoComesBackInLineOfAClosedQueue() {
    Shop shop;
    shop.rule(shop.second);
    shop.world.setPresence(shop.agent, Presence::Available);
    const auto id = shop.world.join(shop.first);
    QCOMPARE(shop.world.offeredTo(id), std::optional(shop.agent));
    (void)shop.set(false);
    QCOMPARE(shop.world.contact(id).queueId, std::optional(shop.first)); // it rings already
    (void)shop.world.mustRun(asAgent(shop.agent), Reject{id, std::nullopt});
    QCOMPARE(shop.world.contact(id).queueId, std::optional(shop.second));
}

void OpeningTest::takesContactsAgainOnceItOpens() {
    Shop shop;
    (void)shop.set(false);
    QVERIFY(!shop.tryJoin());
    (void)shop.set(true);
    QVERIFY(shop.tryJoin());
}

void OpeningTest::refusesAHandoverToAClosedQueue() {
    Shop shop;
    shop.world.setPresence(shop.agent, Presence::Available);
    const auto id = shop.world.join(shop.second);
    shop.world.talk(id);
    (void)shop.set(false);
    QCOMPARE(shop.world.codeOf(asAgent(shop.agent), Transfer{id, shop.first, std::nullopt}),
             std::string("queue_closed"));
}

void OpeningTest::overflowsAfterACrashInTheClosedHours() {
    Shop shop;
    shop.rule(shop.second);
    const auto id = shop.world.join(shop.first);
    shop.world.configOf(shop.first).isOpen = false;
    shop.world.crash();
    (void)shop.world.advance(1s);
    (void)shop.world.run(asAgent(shop.agent), AgentConnected{shop.agent});
    QCOMPARE(shop.world.contact(id).queueId, std::optional(shop.second));
}

QTEST_APPLESS_MAIN(OpeningTest)
#include "opening_test.moc"
