#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

class RoutingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksTheLongestIdleFirst();
    void countsIdlenessFromTheEndOfTheLastWork();
    void givesTheOldestToWhoGetsFree();
    void givesTheOldestToWhoGetsFreeAsATierOpens();
    void givesTheOldestToWhoGetsFreeAsARefusalRunsOut();
    void isFairAcrossTheQueuesOfOneAgent();
    void asksOnlyWhoHasTheSkillAtItsLevel();
    void opensATierWithTime();
    void opensATierAtOnceWhenNobodyWorksInTheLowerOnes();
    void opensATierWhenTheLastOfTheLowerOneGoes();
    void offersAsManyCallsAsThereAreSlots();
    void sharesSlotsBetweenCallAndVideo();
    void givesChatsTheirOwnSlots();
    void excludesNewChatsDuringACall();
    void asksOnlyTheAgentCalledDirectly();
    void followsAChangeOfConfiguration();
    void offersNothingToARemovedAgent();
};

void RoutingTest::asksTheLongestIdleFirst() {
    World world;
    const auto queue = world.addQueue();
    std::vector<UserId> agents;
    for (int i = 0; i < 4; ++i) {
        agents.push_back(world.comeOn());
        (void)world.advance(1s);
    }
    for (const auto agent : agents)
        QCOMPARE(world.offeredTo(world.join(queue)), std::optional(agent));
}

void RoutingTest::countsIdlenessFromTheEndOfTheLastWork() {
    World world;
    const auto queue = world.addQueue();
    const auto first = world.comeOn();
    (void)world.advance(1s);
    const auto second = world.comeOn();
    const auto id = world.join(queue);
    QCOMPARE(world.offeredTo(id), std::optional(first));
    world.talk(id);
    (void)world.advance(1s);
    world.end(id);
    world.wrapUp(id);
    QCOMPARE(world.offeredTo(world.join(queue)), std::optional(second));
}

void RoutingTest::givesTheOldestToWhoGetsFree() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto talking = world.join(queue);
    world.talk(talking);
    const auto first = world.join(queue);
    (void)world.advance(1s);
    const auto second = world.join(queue);
    world.end(talking);
    QCOMPARE(world.statusOf(first), ContactStatus::Queued);
    world.wrapUp(talking);
    QCOMPARE(world.statusOf(first), ContactStatus::Offered);
    QCOMPARE(world.statusOf(second), ContactStatus::Queued);
}

void RoutingTest::givesTheOldestToWhoGetsFreeAsATierOpens() {
    World world;
    const auto team = world.newId<GroupId>();
    QueueConfig tiered;
    tiered.tiers = {{team, 25}};
    const auto late = world.addQueue(tiered);
    const auto queue = world.addQueue();
    const auto agent = world.comeOn({{}, {}, {}, {team}, 1, 1});
    const auto talking = world.join(queue);
    world.talk(talking);
    const auto older = world.join(queue);
    world.end(talking); // the wrap-up runs out in 30 s
    (void)world.advance(5s);
    const auto younger = world.join(late); // may be looked at from the same moment on
    (void)world.advance(25s);
    QCOMPARE(world.offeredTo(older), std::optional(agent));
    QCOMPARE(world.statusOf(younger), ContactStatus::Queued);
}

void RoutingTest::givesTheOldestToWhoGetsFreeAsARefusalRunsOut() {
    World world;
    QueueConfig config;
    config.wrapUpSeconds = 5; // as long as a refusal counts
    const auto queue = world.addQueue(config);
    const auto agent = world.comeOn();
    const auto refused = world.join(queue);
    world.mustRun(asAgent(agent), Reject{refused, std::nullopt});
    const auto talking = world.join(queue);
    world.talk(talking);
    world.end(talking);
    Join urgent;
    urgent.queueId = queue;
    urgent.priority = 30;
    const auto ahead = world.join(urgent);
    (void)world.advance(5s);
    QCOMPARE(world.offeredTo(ahead), std::optional(agent));
    QCOMPARE(world.statusOf(refused), ContactStatus::Queued);
}

void RoutingTest::isFairAcrossTheQueuesOfOneAgent() {
    World world;
    const auto one = world.addQueue();
    QueueConfig favoured;
    favoured.priority = 10;
    const auto other = world.addQueue(favoured);
    const auto agent = world.addAgent();
    world.connect(agent);
    const auto a = world.join(one);
    (void)world.advance(8s);
    const auto b = world.join(other); // stands two seconds before a
    (void)world.advance(8s);
    const auto c = world.join(one);
    const auto d = world.join(other);
    world.setPresence(agent, Presence::Available);
    for (const auto id : {b, a, d, c}) {
        QCOMPARE(world.statusOf(id), ContactStatus::Offered);
        world.talk(id);
        world.end(id);
        world.wrapUp(id);
    }
}

void RoutingTest::asksOnlyWhoHasTheSkillAtItsLevel() {
    World world;
    QueueConfig config;
    config.requiredSkills = {{"billing", 3}};
    const auto queue = world.addQueue(config);
    AgentConfig weak;
    weak.skills = {{"billing", 2}};
    world.comeOn(weak);
    const auto id = world.join(queue);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    AgentConfig strong;
    strong.skills = {{"billing", 3}};
    const auto agent = world.comeOn(strong);
    QCOMPARE(world.offeredTo(id), std::optional(agent));
    Join picky;
    picky.queueId = queue;
    picky.skills = {{"german", 1}};
    const auto second = world.join(picky);
    strong.id = {};
    strong.skills.push_back({"german", 1});
    const auto german = world.comeOn(strong);
    QCOMPARE(world.offeredTo(second), std::optional(german));
}

namespace {

struct Tiers {
    World world;
    GroupId firstGroup = world.newId<GroupId>();
    GroupId secondGroup = world.newId<GroupId>();
    QueueId queue;

    Tiers() {
        QueueConfig config;
        config.tiers = {{firstGroup, 0}, {secondGroup, 15}};
        queue = world.addQueue(config);
    }
    UserId comeOn(GroupId group) {
        AgentConfig agent;
        agent.groups = {group};
        return world.comeOn(agent);
    }
};

} // namespace

void RoutingTest::opensATierWithTime() {
    Tiers tiers;
    World& world = tiers.world;
    const auto first = tiers.comeOn(tiers.firstGroup);
    const auto second = tiers.comeOn(tiers.secondGroup);
    world.talk(world.join(tiers.queue));
    QCOMPARE(world.agent(first).callLoad, 1);
    const auto id = world.join(tiers.queue);
    (void)world.advance(15s - 1ms);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    (void)world.advance(1ms);
    QCOMPARE(world.offeredTo(id), std::optional(second));
}

void RoutingTest::opensATierAtOnceWhenNobodyWorksInTheLowerOnes() {
    Tiers tiers;
    const auto first = tiers.comeOn(tiers.firstGroup);
    tiers.world.setPresence(first, Presence::Away, "lunch");
    const auto second = tiers.comeOn(tiers.secondGroup);
    QCOMPARE(tiers.world.offeredTo(tiers.world.join(tiers.queue)), std::optional(second));
}

void RoutingTest::opensATierWhenTheLastOfTheLowerOneGoes() {
    Tiers tiers;
    World& world = tiers.world;
    const auto first = tiers.comeOn(tiers.firstGroup);
    const auto second = tiers.comeOn(tiers.secondGroup);
    const auto id = world.join(tiers.queue);
    world.mustRun(asAgent(first), Reject{id, std::nullopt});
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    world.setPresence(first, Presence::Offline);
    QCOMPARE(world.offeredTo(id), std::optional(second));
}

void RoutingTest::offersAsManyCallsAsThereAreSlots() {
    World world;
    const auto queue = world.addQueue();
    AgentConfig two;
    two.callCapacity = 2;
    world.comeOn(two);
    const auto a = world.join(queue);
    const auto b = world.join(queue);
    const auto c = world.join(queue);
    QCOMPARE(world.statusOf(a), ContactStatus::Offered);
    QCOMPARE(world.statusOf(b), ContactStatus::Offered);
    QCOMPARE(world.statusOf(c), ContactStatus::Queued);
}

void RoutingTest::sharesSlotsBetweenCallAndVideo() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    world.talk(world.join(queue, Channel::Call));
    QCOMPARE(world.statusOf(world.join(queue, Channel::Video)), ContactStatus::Queued);
}

void RoutingTest::givesChatsTheirOwnSlots() {
    World world;
    const auto queue = world.addQueue();
    AgentConfig agent;
    agent.chatCapacity = 2;
    world.comeOn(agent);
    world.accept(world.join(queue, Channel::Chat));
    world.accept(world.join(queue, Channel::Chat));
    QCOMPARE(world.statusOf(world.join(queue, Channel::Chat)), ContactStatus::Queued);
    QCOMPARE(world.statusOf(world.join(queue, Channel::Call)), ContactStatus::Offered);
}

void RoutingTest::excludesNewChatsDuringACall() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto call = world.join(queue);
    world.talk(call);
    const auto chat = world.join(queue, Channel::Chat);
    QCOMPARE(world.statusOf(chat), ContactStatus::Queued);
    world.end(call);
    world.wrapUp(call);
    QCOMPARE(world.statusOf(chat), ContactStatus::Offered);
}

void RoutingTest::asksOnlyTheAgentCalledDirectly() {
    World world;
    const auto first = world.comeOn();
    (void)world.advance(1s);
    const auto second = world.comeOn();
    const auto id = world.joinAgent(second);
    QCOMPARE(world.offeredTo(id), std::optional(second));
    world.talk(id);
    const auto waiting = world.joinAgent(second);
    QCOMPARE(world.statusOf(waiting), ContactStatus::Queued);
    QCOMPARE(world.agent(first).callLoad, 0);
    world.end(id);
    world.wrapUp(id);
    QCOMPARE(world.offeredTo(waiting), std::optional(second));
}

void RoutingTest::followsAChangeOfConfiguration() {
    World world;
    QueueConfig config;
    config.requiredSkills = {{"billing", 1}};
    const auto queue = world.addQueue(config);
    const auto agent = world.comeOn();
    const auto first = world.join(queue);
    QCOMPARE(world.statusOf(first), ContactStatus::Queued);
    world.configOf(agent).skills = {{"billing", 4}};
    world.configure();
    QCOMPARE(world.offeredTo(first), std::optional(agent));
    const auto second = world.join(queue);
    world.configOf(agent).callCapacity = 2;
    world.configure();
    QCOMPARE(world.offeredTo(second), std::optional(agent));
}

void RoutingTest::offersNothingToARemovedAgent() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto talking = world.join(queue);
    world.talk(talking);
    world.removeAgent(agent);
    world.end(talking);
    world.wrapUp(talking);
    QCOMPARE(world.statusOf(talking), ContactStatus::Closed);
    QCOMPARE(world.statusOf(world.join(queue)), ContactStatus::Queued);
}

QTEST_APPLESS_MAIN(RoutingTest)
#include "routing_test.moc"
