#include "server/floor/route/rules.h"
#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

/// What people decide against the order of the line: supervisors who assign and move, agents who pull and pick.
class AssignmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersAnAssignedContactToThatAgent();
    void takesTheOfferOfAnAssignedContactFromAnother();
    void givesAnAssignedContactBackWhenItIsRefused();
    void movesAContactWithTheTimeItHasWaited();
    void takesAConversationFromItsAgent();
    void assignsOnlyWhatWaitsOrTalks();
    void letsOnlySupervisorsAssign();
    void closesWhatASupervisorEnds();
    void pullsTheOfferFirst();
    void pullsTheBestPlacedWhileAway();
    void pullsNothingThatIsNotForHim();
    void picksOnlyWhereTheQueueAllowsIt();
    void picksWhatAnotherIsOffered();
    void picksNothingBeyondHisSlotsAndSkills();
};

void AssignmentTest::offersAnAssignedContactToThatAgent() {
    World world;
    const auto queue = world.addQueue();
    const auto id = world.join(queue);
    const auto agent = world.addAgent();
    world.connect(agent);
    world.setPresence(agent, Presence::Away);
    world.mustRun(asSupervisor(), Assign{id, std::nullopt, agent});
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    QVERIFY(world.contact(id).preferredAgentId == agent);
    world.comeOn();
    QVERIFY(!world.offeredTo(id));
    world.setPresence(agent, Presence::Available);
    QCOMPARE(world.offeredTo(id), std::optional(agent));
    world.talk(id);
    QCOMPARE(world.contact(id).queueId, std::optional(queue));
}

void AssignmentTest::takesTheOfferOfAnAssignedContactFromAnother() {
    World world;
    const auto queue = world.addQueue();
    const auto first = world.comeOn();
    const auto id = world.join(queue);
    const auto offer = world.offerOf(id)->id;
    const auto second = world.comeOn();
    QCOMPARE(world.codeOf(asSupervisor(), Assign{id, std::nullopt, first}), std::string("wrong_state"));
    world.mustRun(asSupervisor(), Assign{id, std::nullopt, second});
    QCOMPARE(world.rows().offers.at(offer).status, OfferStatus::Rescinded);
    QCOMPARE(world.offeredTo(id), std::optional(second));
    QCOMPARE(world.stateOf(first).missedInARow, 0);
}

void AssignmentTest::givesAnAssignedContactBackWhenItIsRefused() {
    World world;
    const auto queue = world.addQueue();
    const auto ahead = world.join(queue);
    const auto id = world.join(queue);
    const auto agent = world.addAgent();
    world.connect(agent);
    world.mustRun(asAgent(agent), SetPresence{agent, Presence::Away, {}});
    world.mustRun(asSupervisor(), Assign{id, std::nullopt, agent});
    (void)world.advance(60s);
    QCOMPARE(world.engine().position(world.contact(id)), std::optional(1));
    QCOMPARE(world.engine().position(world.contact(ahead)), std::optional(2));
}

void AssignmentTest::movesAContactWithTheTimeItHasWaited() {
    World world;
    const auto from = world.addQueue();
    const auto to = world.addQueue();
    const auto id = world.join(from);
    (void)world.advance(10s);
    const auto there = world.join(to);
    (void)world.advance(10s);
    const auto changes = world.mustRun(asSupervisor(), Assign{id, to, std::nullopt});
    QCOMPARE(std::get<ContactMoved>(changes.events.front().body).reason, std::string("moved"));
    QCOMPARE(world.engine().position(world.contact(id)), std::optional(1));
    QCOMPARE(world.engine().position(world.contact(there)), std::optional(2));
    QVERIFY(world.engine().queue(from)->line.isEmpty());
    QVERIFY(world.contact(id).queuedAt == world.now() - 20s);
    QCOMPARE(world.codeOf(asSupervisor(), Assign{id, to, std::nullopt}), std::string("wrong_state"));
}

void AssignmentTest::takesAConversationFromItsAgent() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    const auto other = world.comeOn();
    QCOMPARE(world.codeOf(asSupervisor(), Assign{id, std::nullopt, agent}), std::string("wrong_state"));
    world.mustRun(asSupervisor(), Assign{id, std::nullopt, other});
    QCOMPARE(world.offeredTo(id), std::optional(other));
    QCOMPARE(world.engine().displayStateOf(agent), DisplayState::Wrapping);
    world.talk(id);
    QCOMPARE(world.contact(id).agentId, std::optional(other));
}

void AssignmentTest::assignsOnlyWhatWaitsOrTalks() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    const auto other = world.comeOn();
    world.end(id);
    for (const auto to : {agent, other})
        QCOMPARE(world.codeOf(asSupervisor(), Assign{id, std::nullopt, to}), std::string("wrong_state"));
    const auto next = world.join(queue);
    world.setPresence(agent, Presence::Offline);
    QCOMPARE(world.codeOf(asSupervisor(), Assign{next, std::nullopt, world.newId<UserId>()}), std::string("not_found"));
}

void AssignmentTest::letsOnlySupervisorsAssign() {
    World world;
    const auto queue = world.addQueue();
    const auto id = world.join(queue);
    const auto agent = world.addAgent();
    QCOMPARE(world.codeOf(asAgent(agent), Assign{id, std::nullopt, agent}), std::string("forbidden"));
    QCOMPARE(world.codeOf(world.customerOf(id), Assign{id, queue, std::nullopt}), std::string("forbidden"));
    QCOMPARE(world.codeOf(asSupervisor(), Assign{id, std::nullopt, agent}), std::string("agent_unavailable"));
}

void AssignmentTest::closesWhatASupervisorEnds() {
    World world;
    const auto queue = world.addQueue();
    const auto waiting = world.join(queue);
    world.mustRun(asSupervisor(), End{waiting});
    QCOMPARE(world.contact(waiting).outcome, std::optional(Outcome::ClosedBySupervisor));
    world.comeOn();
    const auto talking = world.join(queue);
    world.talk(talking);
    world.mustRun(asSupervisor(world.newId<UserId>()), End{talking});
    QCOMPARE(world.contact(talking).outcome, std::optional(Outcome::ClosedBySupervisor));
    QCOMPARE(world.statusOf(talking), ContactStatus::Wrapping);
}

void AssignmentTest::pullsTheOfferFirst() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.mustRun(asAgent(agent), TakeNext{});
    QCOMPARE(world.contact(id).agentId, std::optional(agent));
    QCOMPARE(world.codeOf(asAgent(agent), TakeNext{}), std::string("nothing_waiting"));
}

void AssignmentTest::pullsTheBestPlacedWhileAway() {
    World world;
    const auto queue = world.addQueue();
    QueueConfig important;
    important.priority = 60;
    const auto second = world.addQueue(important);
    const auto agent = world.addAgent();
    world.connect(agent);
    const auto older = world.join(queue);
    (void)world.advance(5s);
    const auto favoured = world.join(second);
    QCOMPARE(world.codeOf(asAgent(agent), TakeNext{}), std::string("agent_unavailable"));
    world.setPresence(agent, Presence::Away, "training");
    const auto changes = world.mustRun(asAgent(agent), TakeNext{});
    QCOMPARE(world.contact(favoured).agentId, std::optional(agent));
    QCOMPARE(world.statusOf(older), ContactStatus::Queued);
    QCOMPARE(world.stateOf(agent).presence, Presence::Away);
    QCOMPARE(changes.offers.size(), std::size_t(1));
    QCOMPARE(changes.offers.front().status, OfferStatus::Accepted);
    QVERIFY(world.engine().state().offers.empty());
}

void AssignmentTest::pullsNothingThatIsNotForHim() {
    World world;
    QueueConfig skilled;
    skilled.requiredSkills = {{"billing", 2}};
    const auto queue = world.addQueue(skilled);
    world.join(queue);
    const auto agent = world.comeOn();
    QCOMPARE(world.codeOf(asAgent(agent), TakeNext{}), std::string("nothing_waiting"));
}

void AssignmentTest::picksOnlyWhereTheQueueAllowsIt() {
    World world;
    const auto queue = world.addQueue();
    world.join(queue);
    const auto id = world.join(queue);
    const auto agent = world.addAgent();
    world.connect(agent);
    world.setPresence(agent, Presence::Away);
    QCOMPARE(world.codeOf(asAgent(agent), Accept{id, std::nullopt}), std::string("offer_gone"));
    world.configOf(queue).allowsCherryPick = true;
    world.configure();
    world.mustRun(asAgent(agent), Accept{id, std::nullopt});
    QCOMPARE(world.contact(id).agentId, std::optional(agent));
}

void AssignmentTest::picksWhatAnotherIsOffered() {
    World world;
    QueueConfig config;
    config.allowsCherryPick = true;
    const auto queue = world.addQueue(config);
    const auto first = world.comeOn();
    const auto id = world.join(queue);
    QCOMPARE(world.offeredTo(id), std::optional(first));
    const auto offer = world.offerOf(id)->id;
    const auto second = world.comeOn();
    world.mustRun(asAgent(second), Accept{id, std::nullopt});
    QCOMPARE(world.contact(id).agentId, std::optional(second));
    QCOMPARE(world.rows().offers.at(offer).status, OfferStatus::Rescinded);
    QCOMPARE(world.agent(first).callLoad, 0);
    QCOMPARE(world.codeOf(asAgent(first), Accept{std::nullopt, offer}), std::string("offer_gone"));
    QCOMPARE(world.codeOf(asAgent(first), Accept{id, std::nullopt}), std::string("already_taken"));
}

void AssignmentTest::picksNothingBeyondHisSlotsAndSkills() {
    World world;
    QueueConfig config;
    config.allowsCherryPick = true;
    const auto queue = world.addQueue(config);
    const auto agent = world.comeOn();
    const auto first = world.join(queue);
    world.talk(first);
    const auto second = world.join(queue);
    QCOMPARE(world.codeOf(asAgent(agent), Accept{second, std::nullopt}), std::string("cannot_take"));
    Join join;
    join.queueId = queue;
    join.skills = {{"german", 2}};
    const auto german = world.join(join);
    const auto other = world.addAgent();
    world.connect(other);
    world.setPresence(other, Presence::Away);
    QCOMPARE(world.codeOf(asAgent(other), Accept{german, std::nullopt}), std::string("cannot_take"));
}

QTEST_APPLESS_MAIN(AssignmentTest)
#include "assignment_test.moc"
