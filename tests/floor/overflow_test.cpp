#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

namespace {

/// Two queues; nobody serves the first, one agent the second.
struct Pair {
    World world;
    QueueId first;
    QueueId second;
    UserId agent;

    explicit Pair(std::vector<OverflowRule> rules) {
        const auto nobody = world.newId<GroupId>();
        const auto helpers = world.newId<GroupId>();
        first = world.addQueue();
        second = world.addQueue();
        world.configOf(first).tiers = {{nobody, 0}};
        world.configOf(first).maxWaitSeconds = 30;
        world.configOf(second).tiers = {{helpers, 0}};
        for (auto& rule : rules)
            if (rule.queueId) rule.queueId = second;
        world.configOf(first).overflow = std::move(rules);
        world.configure();
        AgentConfig helper;
        helper.groups = {helpers};
        agent = world.comeOn(helper);
        world.setPresence(agent, Presence::Away);
    }

    /// Somebody who serves the first queue, too.
    UserId comeOnForFirst() {
        AgentConfig helper;
        helper.groups = {world.configOf(first).tiers.front().groupId};
        return world.comeOn(helper);
    }
};

/// Stands for the second queue in rules.
const std::optional<QueueId> elsewhere = QueueId{};

} // namespace

class OverflowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesUpAfterTheLongestWaitWithoutARule();
    void movesOnAfterTheLongestWait();
    void closesAfterTheLongestWaitWhereTheRuleSaysSo();
    void sendsWhoFindsTheQueueFull();
    void turnsAwayWhoFindsTheQueueFull();
    void sendsWhoFindsNobodyOn();
    void turnsAwayWhoFindsNobodyOn();
    void sendsThoseWhoWaitWhenTheLastAgentGoes();
    void closesThoseWhoWaitWhenTheLastAgentGoes();
    void sendsOnALostConversationWhenNobodyIsOn();
    void sendsATransferWhereTheRulesLead();
    void followsRulesFromQueueToQueueButNotInACircle();
    void ignoresARuleThatLeadsNowhere();
    void takesAMessageFromWhoComes_data();
    void takesAMessageFromWhoComes();
    void takesAMessageAfterTheLongestWait();
    void takesAMessageFromThoseWhoWaitWhenTheLastAgentGoes();
    void takesAMessageWhereTheRulesOfAnotherQueueLead();
    void handsNoConversationOnToVoicemail();
    void callsBackWhoFindsNobodyOn();
    void callsBackWhenItOpensAgain();
    void callsBackAfterTheLongestWait();
    void callsNobodyBackWhereTheQueueDoesNot();
    void keepsThePromiseWhenTheLastAgentGoes();
};

void OverflowTest::givesUpAfterTheLongestWaitWithoutARule() {
    Pair pair({});
    const auto id = pair.world.join(pair.first);
    (void)pair.world.advance(30s);
    QCOMPARE(pair.world.contact(id).outcome, std::optional(Outcome::Abandoned));
}

void OverflowTest::movesOnAfterTheLongestWait() {
    Pair pair({{OverflowWhen::MaxWait, elsewhere}});
    auto& world = pair.world;
    const auto id = world.join(pair.first);
    (void)world.advance(10s);
    const auto there = world.join(pair.second);
    const auto changes = world.advance(20s);
    QCOMPARE(std::get<ContactMoved>(changes.events.front().body).reason, std::string("max_wait"));
    QCOMPARE(world.contact(id).queueId, std::optional(pair.second));
    QCOMPARE(world.engine().position(world.contact(id)), std::optional(1));
    QCOMPARE(world.engine().position(world.contact(there)), std::optional(2));
    QVERIFY(world.contact(id).deadline == world.now() + 3600s);
    world.setPresence(pair.agent, Presence::Available);
    QCOMPARE(world.offeredTo(id), std::optional(pair.agent));
}

void OverflowTest::closesAfterTheLongestWaitWhereTheRuleSaysSo() {
    Pair pair({{OverflowWhen::MaxWait, std::nullopt}});
    const auto id = pair.world.join(pair.first);
    (void)pair.world.advance(30s);
    QCOMPARE(pair.world.contact(id).outcome, std::optional(Outcome::Abandoned));
}

void OverflowTest::sendsWhoFindsTheQueueFull() {
    Pair pair({{OverflowWhen::MaxLength, elsewhere}});
    auto& world = pair.world;
    world.configOf(pair.first).maxLength = 1;
    world.configure();
    const auto fits = world.join(pair.first);
    const auto id = world.join(pair.first);
    QCOMPARE(world.contact(fits).queueId, std::optional(pair.first));
    QCOMPARE(world.contact(id).queueId, std::optional(pair.second));
    QCOMPARE(world.engine().position(world.contact(id)), std::optional(1));
}

void OverflowTest::turnsAwayWhoFindsTheQueueFull() {
    Pair pair({{OverflowWhen::MaxLength, std::nullopt}});
    auto& world = pair.world;
    world.configOf(pair.first).maxLength = 0;
    world.configure();
    const auto id = world.join(pair.first);
    QCOMPARE(world.statusOf(id), ContactStatus::Closed);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Failed));
    QVERIFY(world.engine().state().contacts.empty());
}

void OverflowTest::sendsWhoFindsNobodyOn() {
    Pair pair({{OverflowWhen::Unstaffed, elsewhere}});
    const auto id = pair.world.join(pair.first);
    QCOMPARE(pair.world.contact(id).queueId, std::optional(pair.second));
}

void OverflowTest::turnsAwayWhoFindsNobodyOn() {
    Pair pair({{OverflowWhen::Unstaffed, std::nullopt}});
    const auto id = pair.world.join(pair.first);
    QCOMPARE(pair.world.contact(id).outcome, std::optional(Outcome::Failed));
    QCOMPARE(pair.world.contact(id).queueId, std::optional(pair.first));
}

void OverflowTest::sendsThoseWhoWaitWhenTheLastAgentGoes() {
    Pair pair({{OverflowWhen::Unstaffed, elsewhere}});
    auto& world = pair.world;
    const auto agent = pair.comeOnForFirst();
    const auto offered = world.join(pair.first);
    const auto waiting = world.join(pair.first);
    QCOMPARE(world.contact(waiting).queueId, std::optional(pair.first));
    QCOMPARE(world.offeredTo(offered), std::optional(agent));
    world.mustRun(asAgent(agent), SetPresence{agent, Presence::Offline, {}});
    QCOMPARE(world.contact(waiting).queueId, std::optional(pair.first));
    world.mustRun(asAgent(agent), Reject{offered, std::nullopt});
    QCOMPARE(world.stateOf(agent).presence, Presence::Offline);
    QCOMPARE(world.contact(waiting).queueId, std::optional(pair.second));
    QCOMPARE(world.contact(offered).queueId, std::optional(pair.second));
}

void OverflowTest::closesThoseWhoWaitWhenTheLastAgentGoes() {
    Pair pair({{OverflowWhen::Unstaffed, std::nullopt}});
    auto& world = pair.world;
    world.configOf(pair.first).maxWaitSeconds = 300;
    world.configure();
    const auto agent = pair.comeOnForFirst();
    world.setPresence(agent, Presence::Away);
    const auto id = world.join(pair.first);
    world.disconnect(agent);
    (void)world.advance(29s);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    (void)world.advance(1s);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Failed));
}

void OverflowTest::sendsOnALostConversationWhenNobodyIsOn() {
    Pair pair({{OverflowWhen::Unstaffed, elsewhere}});
    auto& world = pair.world;
    const auto agent = pair.comeOnForFirst();
    const auto id = world.join(pair.first);
    world.talk(id);
    world.disconnect(agent);
    (void)world.advance(30s);
    QCOMPARE(world.stateOf(agent).presence, Presence::Offline);
    QCOMPARE(world.contact(id).queueId, std::optional(pair.second));
}

void OverflowTest::sendsATransferWhereTheRulesLead() {
    Pair pair({{OverflowWhen::Unstaffed, elsewhere}});
    auto& world = pair.world;
    world.setPresence(pair.agent, Presence::Available);
    const auto id = world.join(pair.second);
    world.talk(id);
    world.mustRun(asAgent(pair.agent), Transfer{id, pair.first, std::nullopt});
    QCOMPARE(world.contact(id).queueId, std::optional(pair.second));
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
}

void OverflowTest::followsRulesFromQueueToQueueButNotInACircle() {
    Pair pair({{OverflowWhen::Unstaffed, elsewhere}});
    auto& world = pair.world;
    world.setPresence(pair.agent, Presence::Offline);
    const auto third = world.addQueue();
    world.configOf(pair.second).overflow = {{OverflowWhen::Unstaffed, third}};
    world.configOf(third).overflow = {{OverflowWhen::Unstaffed, pair.first}};
    world.configure();
    const auto id = world.join(pair.first);
    QCOMPARE(world.contact(id).queueId, std::optional(third));
    (void)world.advance(10s);
    QCOMPARE(world.contact(id).queueId, std::optional(third));
}

void OverflowTest::ignoresARuleThatLeadsNowhere() {
    Pair pair({{OverflowWhen::MaxLength, elsewhere}, {OverflowWhen::Unstaffed, elsewhere}});
    auto& world = pair.world;
    world.configOf(pair.second).channels = {Channel::Chat};
    world.configOf(pair.first).maxLength = 1;
    world.configure();
    const auto id = world.join(pair.first);
    QCOMPARE(world.contact(id).queueId, std::optional(pair.first));
    Join join;
    join.queueId = pair.first;
    join.customerId = world.newId<UserId>();
    QCOMPARE(world.codeOf(asCustomer(join.customerId), join), std::string("queue_full"));
}

void OverflowTest::takesAMessageFromWhoComes_data() {
    QTest::addColumn<OverflowWhen>("when");
    QTest::newRow("a full queue") << OverflowWhen::MaxLength;
    QTest::newRow("a queue where nobody is on") << OverflowWhen::Unstaffed;
}

void OverflowTest::takesAMessageFromWhoComes() {
    QFETCH(OverflowWhen, when);
    Pair pair({{when, std::nullopt, OverflowEnd::Voicemail}});
    auto& world = pair.world;
    world.configOf(pair.first).maxLength = when == OverflowWhen::MaxLength ? 0 : 10;
    world.configure();
    const auto id = world.join(pair.first);
    QCOMPARE(world.statusOf(id), ContactStatus::Closed);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Voicemail));
    QCOMPARE(world.contact(id).queueId, std::optional(pair.first));
    QVERIFY(world.contact(id).endedAt == world.now());
    const auto& closed = std::get<ContactClosed>(world.events().back().body);
    QCOMPARE(closed.reason, std::string(callroom::core::toText(when)));
    QVERIFY(world.engine().state().contacts.empty());
}

void OverflowTest::takesAMessageAfterTheLongestWait() {
    Pair pair({{OverflowWhen::MaxWait, std::nullopt, OverflowEnd::Voicemail}});
    const auto id = pair.world.join(pair.first);
    (void)pair.world.advance(29s);
    QCOMPARE(pair.world.statusOf(id), ContactStatus::Queued);
    const auto changes = pair.world.advance(1s);
    QCOMPARE(pair.world.contact(id).outcome, std::optional(Outcome::Voicemail));
    QCOMPARE(std::get<ContactClosed>(changes.events.front().body).reason, std::string("max_wait"));
}

void OverflowTest::takesAMessageFromThoseWhoWaitWhenTheLastAgentGoes() {
    Pair pair({{OverflowWhen::Unstaffed, std::nullopt, OverflowEnd::Voicemail}});
    auto& world = pair.world;
    const auto agent = pair.comeOnForFirst();
    world.setPresence(agent, Presence::Away);
    const auto id = world.join(pair.first);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    world.setPresence(agent, Presence::Offline);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Voicemail));
}

void OverflowTest::takesAMessageWhereTheRulesOfAnotherQueueLead() {
    Pair pair({{OverflowWhen::Unstaffed, elsewhere}});
    auto& world = pair.world;
    world.setPresence(pair.agent, Presence::Offline);
    world.configOf(pair.second).overflow = {{OverflowWhen::Unstaffed, std::nullopt, OverflowEnd::Voicemail}};
    world.configure();
    const auto id = world.join(pair.first);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Voicemail));
}

void OverflowTest::handsNoConversationOnToVoicemail() {
    Pair pair({{OverflowWhen::Unstaffed, std::nullopt, OverflowEnd::Voicemail}});
    auto& world = pair.world;
    world.setPresence(pair.agent, Presence::Available);
    const auto id = world.join(pair.second);
    world.talk(id);
    QCOMPARE(world.codeOf(asAgent(pair.agent), Transfer{id, pair.first, std::nullopt}), std::string("queue_closed"));
    QCOMPARE(world.statusOf(id), ContactStatus::Active);
}

void OverflowTest::callsBackWhoFindsNobodyOn() {
    Pair pair({{OverflowWhen::Unstaffed, std::nullopt, OverflowEnd::Callback}});
    auto& world = pair.world;
    const auto early = world.join(pair.first);
    (void)world.advance(5s);
    const auto late = world.join(pair.first);
    for (const auto id : {early, late}) {
        QCOMPARE(world.statusOf(id), ContactStatus::Queued);
        QCOMPARE(world.contact(id).channel, Channel::Callback);
        QVERIFY(!world.contact(id).callback->dueAt);
    }
    QCOMPARE(std::get<CallbackAsked>(world.events().back().body).reason, std::string("unstaffed"));
    // Their places are kept: who came first is called first.
    const auto agent = pair.comeOnForFirst();
    const auto offer = world.offerOf(early);
    QVERIFY(offer && offer->agentId == agent);
    QCOMPARE(world.statusOf(late), ContactStatus::Queued);
}

void OverflowTest::callsBackWhenItOpensAgain() {
    Pair pair({{OverflowWhen::Closed, std::nullopt, OverflowEnd::Callback}});
    auto& world = pair.world;
    const auto opensAt = world.now() + 8h;
    world.configOf(pair.first).isOpen = false;
    world.configOf(pair.first).opensAt = opensAt;
    world.configure();
    const auto id = world.join(pair.first);
    QCOMPARE(world.contact(id).callback->dueAt, std::optional(opensAt));
    QVERIFY(!world.engine().position(world.contact(id)));
    (void)world.advance(8h);
    QVERIFY(!world.contact(id).callback->dueAt);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
}

void OverflowTest::callsBackAfterTheLongestWait() {
    Pair pair({{OverflowWhen::MaxWait, std::nullopt, OverflowEnd::Callback}});
    const auto id = pair.world.join(pair.first);
    (void)pair.world.advance(30s);
    QCOMPARE(pair.world.contact(id).channel, Channel::Callback);
    QCOMPARE(pair.world.statusOf(id), ContactStatus::Queued);
    (void)pair.world.advance(1h);
    QCOMPARE(pair.world.statusOf(id), ContactStatus::Queued);
}

void OverflowTest::callsNobodyBackWhereTheQueueDoesNot() {
    Pair pair({{OverflowWhen::Unstaffed, std::nullopt, OverflowEnd::Callback},
               {OverflowWhen::MaxWait, std::nullopt, OverflowEnd::Callback}});
    auto& world = pair.world;
    world.configOf(pair.first).callbackAttempts = 0;
    world.configure();
    const auto id = world.join(pair.first);
    QCOMPARE(world.contact(id).channel, Channel::Call);
    (void)world.advance(30s);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Abandoned));
}

void OverflowTest::keepsThePromiseWhenTheLastAgentGoes() {
    Pair pair({{OverflowWhen::Unstaffed, std::nullopt, OverflowEnd::Voicemail}});
    auto& world = pair.world;
    const auto agent = pair.comeOnForFirst();
    world.setPresence(agent, Presence::Away);
    const auto id = world.join(pair.first);
    world.mustRun(world.customerOf(id), AskCallback{id, "+49 30 1234", std::nullopt});
    world.setPresence(agent, Presence::Offline);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
}

QTEST_APPLESS_MAIN(OverflowTest)
#include "overflow_test.moc"
