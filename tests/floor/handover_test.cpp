#include "server/floor/route/rules.h"
#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;
namespace core = callroom::core;

namespace {

/// Two queues with their own agents: one talks in the first.
struct TwoQueues {
    World world;
    QueueId sales = world.addQueue();
    QueueId support = world.addQueue();
    UserId seller;
    UserId helper;
    ContactId call;

    TwoQueues() {
        const auto sellers = world.newId<GroupId>();
        const auto helpers = world.newId<GroupId>();
        world.configOf(sales).tiers = {{sellers, 0}};
        world.configOf(sales).wrapUpSeconds = 40;
        world.configOf(support).tiers = {{helpers, 0}};
        world.configOf(support).priority = 7;
        AgentConfig inSales;
        inSales.groups = {sellers};
        AgentConfig inSupport;
        inSupport.groups = {helpers};
        seller = world.comeOn(inSales);
        call = world.join(sales);
        world.talk(call);
        helper = world.comeOn(inSupport);
    }

    void transferTo(QueueId queue) { world.mustRun(asAgent(seller), Transfer{call, queue, std::nullopt}); }
    void transferTo(UserId agent) { world.mustRun(asAgent(seller), Transfer{call, std::nullopt, agent}); }
};

} // namespace

class HandoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsATransferredContactInLineOfTheOtherQueue();
    void wrapsUpWhileAnotherServesTheContact();
    void wrapsUpWhatIsClosedAlready();
    void endsTheWrapUpOfATransferByItsDeadline();
    void extendsTheWrapUpOfATransfer();
    void keepsTheWrapUpOfATransferOverACrash();
    void offersNothingElseToWhoWrapsUpATransfer();
    void takesTheNextPresenceWhenTheTransferIsWrappedUp();
    void neverOffersAContactToWhoStillWrapsItUp();
    void offersATransferToTheAgentAskedFor();
    void asksTheAgentWhateverHisSkills();
    void givesARefusedTransferBackToTheHeadOfItsQueue();
    void givesAMissedTransferBack();
    void givesATransferBackWhoseAgentDoesNotComeFree();
    void givesATransferBackWhoseAgentIsLost();
    void givesADirectCallBackToItsAgent();
    void belongsToItsQueueAgainOnceTheAgentHasTakenIt();
    void keepsTheQueueOfATransferThatIsAbandoned();
    void refusesTransfersThatCannotBe_data();
    void refusesTransfersThatCannotBe();
};

void HandoverTest::putsATransferredContactInLineOfTheOtherQueue() {
    TwoQueues floor;
    auto& world = floor.world;
    world.setPresence(floor.helper, Presence::Away);
    const auto waiting = world.join(floor.support);
    (void)world.advance(5s);
    floor.transferTo(floor.support);
    const auto& contact = world.contact(floor.call);
    QCOMPARE(contact.status, ContactStatus::Queued);
    QCOMPARE(contact.queueId, std::optional(floor.support));
    QVERIFY(!contact.agentId && !contact.answeredAt && !contact.outcome);
    QCOMPARE(contact.queuedAt, std::optional(world.now()));
    QVERIFY(contact.lineKey == world.now() - 7s);
    QVERIFY(contact.deadline == world.now() + 3600s);
    QCOMPARE(world.engine().position(contact), std::optional(2));
    QCOMPARE(world.engine().position(world.contact(waiting)), std::optional(1));
}

void HandoverTest::wrapsUpWhileAnotherServesTheContact() {
    TwoQueues floor;
    auto& world = floor.world;
    (void)world.advance(60s);
    floor.transferTo(floor.support);
    QCOMPARE(world.offeredTo(floor.call), std::optional(floor.helper));
    world.talk(floor.call);
    QCOMPARE(world.contact(floor.call).agentId, std::optional(floor.helper));
    QCOMPARE(world.agent(floor.seller).callLoad, 1);
    QCOMPARE(world.engine().displayStateOf(floor.seller), DisplayState::Wrapping);
    QCOMPARE(world.engine().displayStateOf(floor.helper), DisplayState::Active);
    const auto& wrapUp = world.stateOf(floor.seller).wrapUps.at(0);
    QCOMPARE(wrapUp.status, ContactStatus::Wrapping);
    QCOMPARE(wrapUp.outcome, std::optional(Outcome::Transferred));
    QVERIFY(wrapUp.deadline == world.now() + 40s);
    const auto version = world.contact(floor.call).version;
    const auto changes = world.mustRun(asAgent(floor.seller), WrapUp{floor.call, "moved", "is angry", {"vip"}});
    const auto& done = std::get<HandoverWrapUpDone>(changes.events.front().body);
    QCOMPARE(done.notes, std::string("is angry"));
    QCOMPARE(changes.events.front().contactId, std::optional(floor.call));
    QVERIFY(changes.contacts.empty());
    QCOMPARE(world.contact(floor.call).version, version);
    QCOMPARE(world.contact(floor.call).notes, std::string());
    QCOMPARE(world.engine().displayStateOf(floor.seller), DisplayState::Available);
    QVERIFY(world.engine().queue(floor.sales)->meanHandlingSeconds < world.settings().priorHandlingSeconds);
}

void HandoverTest::wrapsUpWhatIsClosedAlready() {
    TwoQueues floor;
    auto& world = floor.world;
    floor.transferTo(floor.support);
    world.talk(floor.call);
    world.end(floor.call);
    world.mustRun(asAgent(floor.helper), WrapUp{floor.call, {}, {}, {}});
    QCOMPARE(world.statusOf(floor.call), ContactStatus::Closed);
    world.mustRun(asAgent(floor.seller), WrapUp{floor.call, {}, {}, {}});
    QCOMPARE(world.codeOf(asAgent(floor.seller), WrapUp{floor.call, {}, {}, {}}), std::string("not_found"));
    QCOMPARE(world.agent(floor.seller).callLoad, 0);
}

void HandoverTest::endsTheWrapUpOfATransferByItsDeadline() {
    TwoQueues floor;
    floor.transferTo(floor.support);
    (void)floor.world.advance(39s);
    QCOMPARE(floor.world.agent(floor.seller).callLoad, 1);
    const auto changes = floor.world.advance(1s);
    QVERIFY(std::get<HandoverWrapUpDone>(changes.events.front().body).isTimedOut);
    QCOMPARE(floor.world.agent(floor.seller).callLoad, 0);
}

void HandoverTest::extendsTheWrapUpOfATransfer() {
    TwoQueues floor;
    floor.transferTo(floor.support);
    floor.world.mustRun(asAgent(floor.seller), ExtendWrapUp{floor.call, 60});
    (void)floor.world.advance(99s);
    QCOMPARE(floor.world.agent(floor.seller).callLoad, 1);
    (void)floor.world.advance(1s);
    QCOMPARE(floor.world.agent(floor.seller).callLoad, 0);
}

void HandoverTest::keepsTheWrapUpOfATransferOverACrash() {
    TwoQueues floor;
    auto& world = floor.world;
    floor.transferTo(floor.support);
    world.crash();
    world.connect(floor.seller);
    QCOMPARE(world.agent(floor.seller).callLoad, 1);
    QCOMPARE(world.engine().displayStateOf(floor.seller), DisplayState::Wrapping);
    world.mustRun(asAgent(floor.seller), WrapUp{floor.call, {}, {}, {}});
    QCOMPARE(world.agent(floor.seller).callLoad, 0);
}

void HandoverTest::offersNothingElseToWhoWrapsUpATransfer() {
    TwoQueues floor;
    auto& world = floor.world;
    floor.transferTo(floor.support);
    const auto next = world.join(floor.sales);
    QCOMPARE(world.statusOf(next), ContactStatus::Queued);
    world.mustRun(asAgent(floor.seller), WrapUp{floor.call, {}, {}, {}});
    QCOMPARE(world.offeredTo(next), std::optional(floor.seller));
}

void HandoverTest::takesTheNextPresenceWhenTheTransferIsWrappedUp() {
    TwoQueues floor;
    auto& world = floor.world;
    world.setPresence(floor.seller, Presence::Away, "lunch");
    floor.transferTo(floor.support);
    QCOMPARE(world.stateOf(floor.seller).presence, Presence::Available);
    (void)world.advance(40s);
    QCOMPARE(world.stateOf(floor.seller).presence, Presence::Away);
}

void HandoverTest::neverOffersAContactToWhoStillWrapsItUp() {
    TwoQueues floor;
    auto& world = floor.world;
    world.configOf(floor.seller).callCapacity = 2;
    world.configure();
    world.mustRun(asAgent(floor.seller), Transfer{floor.call, floor.sales, std::nullopt});
    QCOMPARE(world.statusOf(floor.call), ContactStatus::Queued);
    world.mustRun(asAgent(floor.seller), WrapUp{floor.call, {}, {}, {}});
    QCOMPARE(world.offeredTo(floor.call), std::optional(floor.seller));
}

void HandoverTest::offersATransferToTheAgentAskedFor() {
    TwoQueues floor;
    auto& world = floor.world;
    const auto other = world.comeOn();
    floor.transferTo(other);
    QCOMPARE(world.offeredTo(floor.call), std::optional(other));
    QVERIFY(world.contact(floor.call).preferredAgentId == other);
    QVERIFY(world.contact(floor.call).returnQueueId == floor.sales);
}

void HandoverTest::asksTheAgentWhateverHisSkills() {
    World world;
    const auto queue = world.addQueue();
    AgentConfig german;
    german.skills = {{"german", 3}};
    const auto first = world.comeOn(german);
    Join join;
    join.queueId = queue;
    join.skills = {{"german", 2}};
    const auto id = world.join(join);
    world.talk(id);
    const auto other = world.comeOn();
    world.mustRun(asAgent(first), Transfer{id, std::nullopt, other});
    QCOMPARE(world.offeredTo(id), std::optional(other));
}

void HandoverTest::givesARefusedTransferBackToTheHeadOfItsQueue() {
    TwoQueues floor;
    auto& world = floor.world;
    world.setPresence(floor.seller, Presence::Away);
    floor.transferTo(floor.helper);
    const auto waiting = world.join(floor.sales);
    (void)world.advance(1s);
    world.mustRun(asAgent(floor.helper), Reject{floor.call, std::nullopt});
    const auto& contact = world.contact(floor.call);
    QCOMPARE(contact.status, ContactStatus::Queued);
    QCOMPARE(contact.queueId, std::optional(floor.sales));
    QVERIFY(!isHandedOver(contact) && !contact.preferredAgentId);
    QCOMPARE(world.engine().position(contact), std::optional(1));
    QCOMPARE(world.engine().position(world.contact(waiting)), std::optional(2));
    QVERIFY(contact.deadline == world.now() + 3600s);
}

void HandoverTest::givesAMissedTransferBack() {
    TwoQueues floor;
    floor.transferTo(floor.helper);
    (void)floor.world.advance(20s);
    QCOMPARE(floor.world.contact(floor.call).queueId, std::optional(floor.sales));
    QCOMPARE(floor.world.stateOf(floor.helper).missedInARow, 1);
}

void HandoverTest::givesATransferBackWhoseAgentDoesNotComeFree() {
    TwoQueues floor;
    auto& world = floor.world;
    world.setPresence(floor.helper, Presence::Away);
    floor.transferTo(floor.helper);
    (void)world.advance(39s);
    QVERIFY(isHandedOver(world.contact(floor.call)));
    // By now the seller has wrapped up, and is offered it again when it comes back.
    (void)world.advance(21s);
    QCOMPARE(world.contact(floor.call).queueId, std::optional(floor.sales));
    QCOMPARE(world.offeredTo(floor.call), std::optional(floor.seller));
}

void HandoverTest::givesATransferBackWhoseAgentIsLost() {
    TwoQueues floor;
    auto& world = floor.world;
    world.disconnect(floor.helper);
    floor.transferTo(floor.helper);
    (void)world.advance(60s);
    QCOMPARE(world.contact(floor.call).queueId, std::optional(floor.sales));
}

void HandoverTest::givesADirectCallBackToItsAgent() {
    World world;
    const auto first = world.comeOn();
    const auto second = world.comeOn();
    const auto id = world.joinAgent(first);
    world.talk(id);
    world.mustRun(asAgent(first), Transfer{id, std::nullopt, second});
    world.mustRun(asAgent(second), Reject{id, std::nullopt});
    QVERIFY(world.contact(id).preferredAgentId == first);
    world.mustRun(asAgent(first), WrapUp{id, {}, {}, {}});
    QCOMPARE(world.offeredTo(id), std::optional(first));
}

void HandoverTest::belongsToItsQueueAgainOnceTheAgentHasTakenIt() {
    TwoQueues floor;
    auto& world = floor.world;
    floor.transferTo(floor.helper);
    world.talk(floor.call);
    QCOMPARE(world.contact(floor.call).queueId, std::optional(floor.sales));
    QVERIFY(!world.contact(floor.call).preferredAgentId);
    QCOMPARE(world.engine().figures(*world.engine().queue(floor.sales)).active, 1);
    world.disconnect(floor.helper);
    (void)world.advance(30s);
    QCOMPARE(world.engine().position(world.contact(floor.call)), std::optional(1));
    QCOMPARE(world.contact(floor.call).queueId, std::optional(floor.sales));
}

void HandoverTest::keepsTheQueueOfATransferThatIsAbandoned() {
    TwoQueues floor;
    auto& world = floor.world;
    floor.transferTo(floor.helper);
    world.mustRun(world.customerOf(floor.call), Cancel{floor.call});
    QCOMPARE(world.contact(floor.call).outcome, std::optional(Outcome::Abandoned));
    QCOMPARE(world.contact(floor.call).queueId, std::optional(floor.sales));
    QCOMPARE(world.agent(floor.seller).callLoad, 1);
}

void HandoverTest::refusesTransfersThatCannotBe_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("to himself") << "self"
                                << "transfer_to_self";
    QTest::newRow("to nobody") << "nobody"
                               << "not_found";
    QTest::newRow("to no queue") << "no queue"
                                 << "not_found";
    QTest::newRow("to an agent who is off") << "offline"
                                            << "agent_unavailable";
    QTest::newRow("to a full queue") << "full"
                                     << "queue_full";
    QTest::newRow("to a queue that is closed") << "closed"
                                               << "queue_closed";
    QTest::newRow("to a queue without the channel") << "channel"
                                                    << "channel_not_served";
    QTest::newRow("by another agent") << "not his"
                                      << "not_found";
    QTest::newRow("by a supervisor") << "supervisor"
                                     << "not_your_contact";
    QTest::newRow("of what is wrapping") << "over"
                                         << "wrong_state";
}

void HandoverTest::refusesTransfersThatCannotBe() {
    QFETCH(QString, what);
    QFETCH(QString, code);
    TwoQueues floor;
    auto& world = floor.world;
    Actor actor = asAgent(floor.seller);
    Transfer transfer{floor.call, floor.support, std::nullopt};
    if (what == QStringLiteral("self")) transfer = {floor.call, std::nullopt, floor.seller};
    if (what == QStringLiteral("nobody")) transfer = {floor.call, std::nullopt, world.newId<UserId>()};
    if (what == QStringLiteral("no queue")) transfer.queueId = world.newId<QueueId>();
    if (what == QStringLiteral("offline")) {
        world.setPresence(floor.helper, Presence::Offline);
        transfer = {floor.call, std::nullopt, floor.helper};
    }
    if (what == QStringLiteral("full")) world.configOf(floor.support).maxLength = 0;
    if (what == QStringLiteral("channel")) world.configOf(floor.support).channels = {Channel::Chat};
    if (what == QStringLiteral("closed")) {
        world.configOf(floor.support).overflow = {{OverflowWhen::Unstaffed, std::nullopt}};
        world.setPresence(floor.helper, Presence::Offline);
    }
    world.configure();
    if (what == QStringLiteral("not his")) actor = asAgent(floor.helper);
    if (what == QStringLiteral("supervisor")) actor = asSupervisor(world.newId<UserId>());
    if (what == QStringLiteral("over")) world.end(floor.call);
    QCOMPARE(QString::fromStdString(world.codeOf(actor, transfer)), code);
}

QTEST_APPLESS_MAIN(HandoverTest)
#include "handover_test.moc"
