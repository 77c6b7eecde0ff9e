#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;
namespace core = callroom::core;

class OffersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsOnlyTheAskedAgentAccept();
    void acceptsOnce();
    void endsTheOfferWhenTheCustomerLeaves();
    void offersARejectedContactToAnother();
    void offersARejectedContactAgainAfterAWhileWhenNobodyElseIsThere();
    void offersAMissedContactToAnother();
    void sendsAnAgentAwayWhoMissesTwiceInARow();
    void forgetsMissesOnceSomethingIsAccepted();
    void keepsThePlaceOfARefusedContact();
    void saysWhyOthersWerePassedOver();
    void namesTwentyAndCountsTheOthers();
    void namesWhoIsNearestFirst();
    void namesWhoNeverQualifies();
    void countsWhoRingsBeyondTheNames();
    void tellsWhoComesLateThatItIsTaken();
};

void OffersTest::letsOnlyTheAskedAgentAccept() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    (void)world.advance(1s);
    const auto other = world.comeOn();
    const auto id = world.join(queue);
    QCOMPARE(world.codeOf(asAgent(other), Accept{id, std::nullopt}), std::string("offer_gone"));
    QCOMPARE(world.codeOf(asAgent(other), Accept{std::nullopt, world.offerOf(id)->id}), std::string("not_found"));
    QCOMPARE(world.codeOf(asAgent(other), Reject{id, std::nullopt}), std::string("offer_gone"));
    QCOMPARE(world.codeOf(asAgent(other), Accept{world.newId<ContactId>(), std::nullopt}), std::string("not_found"));
}

void OffersTest::acceptsOnce() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    const auto offer = world.offerOf(id)->id;
    world.accept(id);
    QCOMPARE(world.codeOf(asAgent(agent), Accept{std::nullopt, offer}), std::string("offer_gone"));
    QCOMPARE(world.codeOf(asAgent(agent), Accept{id, std::nullopt}), std::string("wrong_state"));
    QCOMPARE(world.rows().offers.at(offer).status, OfferStatus::Accepted);
}

void OffersTest::tellsWhoComesLateThatItIsTaken() {
    World world;
    const auto queue = world.addQueue();
    const auto first = world.comeOn();
    (void)world.advance(1s);
    world.comeOn();
    const auto id = world.join(queue);
    world.mustRun(asAgent(first), Reject{id, std::nullopt});
    world.accept(id);
    QCOMPARE(world.codeOf(asAgent(first), Accept{id, std::nullopt}), std::string("already_taken"));
}

void OffersTest::endsTheOfferWhenTheCustomerLeaves() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    const auto offer = world.offerOf(id)->id;
    world.mustRun(world.customerOf(id), Cancel{id});
    QCOMPARE(world.rows().offers.at(offer).status, OfferStatus::Canceled);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Abandoned));
    QCOMPARE(world.stateOf(agent).missedInARow, 0);
    QCOMPARE(world.agent(agent).callLoad, 0);
    QCOMPARE(world.codeOf(asAgent(agent), Accept{std::nullopt, offer}), std::string("offer_gone"));
}

void OffersTest::offersARejectedContactToAnother() {
    World world;
    const auto queue = world.addQueue();
    const auto first = world.comeOn();
    (void)world.advance(1s);
    const auto second = world.comeOn();
    const auto id = world.join(queue);
    QCOMPARE(world.offeredTo(id), std::optional(first));
    world.mustRun(asAgent(first), Reject{id, std::nullopt});
    QCOMPARE(world.offeredTo(id), std::optional(second));
    QCOMPARE(world.stateOf(first).missedInARow, 0);
}

void OffersTest::offersARejectedContactAgainAfterAWhileWhenNobodyElseIsThere() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.mustRun(asAgent(agent), Reject{id, std::nullopt});
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    // Meanwhile he is free for others.
    const auto other = world.join(queue);
    QCOMPARE(world.offeredTo(other), std::optional(agent));
    world.mustRun(world.customerOf(other), Cancel{other});
    (void)world.advance(world.settings().refusalTime - 1ms);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    (void)world.advance(1ms);
    QCOMPARE(world.offeredTo(id), std::optional(agent));
}

void OffersTest::offersAMissedContactToAnother() {
    World world;
    QueueConfig config;
    config.offerTimeoutSeconds = 15;
    const auto queue = world.addQueue(config);
    const auto first = world.comeOn();
    (void)world.advance(1s);
    const auto second = world.comeOn();
    const auto id = world.join(queue);
    const auto offer = world.offerOf(id)->id;
    (void)world.advance(15s);
    QCOMPARE(world.rows().offers.at(offer).status, OfferStatus::TimedOut);
    QCOMPARE(world.stateOf(first).missedInARow, 1);
    QCOMPARE(world.stateOf(first).presence, Presence::Available);
    QCOMPARE(world.offeredTo(id), std::optional(second));
}

void OffersTest::sendsAnAgentAwayWhoMissesTwiceInARow() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    (void)world.advance(20s + 5s + 20s);
    QCOMPARE(world.stateOf(agent).presence, Presence::Away);
    QCOMPARE(world.stateOf(agent).awayReason, std::string("missed"));
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    world.setPresence(agent, Presence::Available);
    QCOMPARE(world.stateOf(agent).missedInARow, 0);
}

void OffersTest::forgetsMissesOnceSomethingIsAccepted() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    (void)world.advance(20s + 5s);
    QCOMPARE(world.stateOf(agent).missedInARow, 1);
    world.accept(id);
    QCOMPARE(world.stateOf(agent).missedInARow, 0);
}

void OffersTest::keepsThePlaceOfARefusedContact() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto first = world.join(queue);
    (void)world.advance(1s);
    const auto second = world.join(queue);
    world.mustRun(asAgent(agent), Reject{first, std::nullopt});
    QCOMPARE(world.engine().position(world.contact(first)), std::optional(1));
    QCOMPARE(world.engine().position(world.contact(second)), std::optional(2));
}

void OffersTest::saysWhyOthersWerePassedOver() {
    World world;
    const auto team = world.newId<GroupId>();
    const auto later = world.newId<GroupId>();
    QueueConfig config;
    config.tiers = {{team, 0}, {later, 30}};
    config.requiredSkills = {{"billing", 3}};
    const auto queue = world.addQueue(config);
    const std::vector<SkillLevel> skilled{{"billing", 3}};
    const auto member = [&](GroupId group, std::vector<SkillLevel> skills) {
        AgentConfig agent;
        agent.groups = {group};
        agent.skills = std::move(skills);
        (void)world.advance(1s);
        return world.comeOn(agent);
    };
    const auto chosen = member(team, skilled);
    const auto slower = member(team, skilled);
    const auto closed = member(later, skilled);
    const auto away = member(team, skilled);
    world.setPresence(away, Presence::Away, "lunch");
    const auto unready = member(team, skilled);
    world.mustRun(asAgent(unready), SetReadiness{unready, {false, true, 0}});
    const auto gone = member(team, skilled);
    world.disconnect(gone);
    const auto busy = member(team, skilled);
    (void)world.joinAgent(busy);
    const auto offline = member(team, skilled);
    world.setPresence(offline, Presence::Offline);
    const auto id = world.join(queue);

    std::map<UserId, std::string> reasons;
    for (const auto& candidate : *world.offerOf(id)->candidates)
        reasons[candidate.agentId] = candidate.reason;
    QCOMPARE(reasons[chosen], std::string("chosen"));
    QCOMPARE(reasons[slower], std::string("lost_to"));
    QCOMPARE(reasons[closed], std::string("tier_closed"));
    QCOMPARE(reasons[away], std::string("away"));
    QCOMPARE(reasons[unready], std::string("not_ready"));
    QCOMPARE(reasons[gone], std::string("not_connected"));
    QCOMPARE(reasons[busy], std::string("no_slot"));
    QCOMPARE(reasons[offline], std::string("offline"));

    // Who rejects it is told apart, and so is a skill that the contact itself asks for.
    world.mustRun(asAgent(chosen), Reject{id, std::nullopt});
    Join picky;
    picky.queueId = queue;
    picky.skills = {{"german", 2}};
    world.configOf(slower).skills.push_back({"german", 2});
    world.configure();
    reasons.clear();
    for (const auto& candidate : *world.offerOf(id)->candidates)
        reasons[candidate.agentId] = candidate.reason;
    QCOMPARE(reasons[chosen], std::string("rejected"));
    world.mustRun(world.customerOf(id), Cancel{id});
    const auto german = world.join(picky);
    reasons.clear();
    for (const auto& candidate : *world.offerOf(german)->candidates)
        reasons[candidate.agentId] = candidate.reason;
    QCOMPARE(reasons[slower], std::string("chosen"));
    QCOMPARE(reasons[chosen], std::string("skill:german<2"));
}

void OffersTest::namesTwentyAndCountsTheOthers() {
    World world;
    const auto queue = world.addQueue();
    for (int i = 0; i < 60; ++i)
        world.comeOn();
    const auto id = world.join(queue);
    const auto& list = *world.offerOf(id)->candidates;
    QCOMPARE(list.size(), std::size_t(21));
    QVERIFY((list.back() == Candidate{{}, "lost_to", 40}));
}

void OffersTest::namesWhoIsNearestFirst() {
    World world;
    const auto queue = world.addQueue();
    for (int i = 0; i < 30; ++i)
        world.addAgent();
    std::vector<UserId> on;
    for (int i = 0; i < 25; ++i) {
        on.push_back(world.comeOn());
        (void)world.advance(1s);
    }
    for (const auto agent : on)
        if (agent != on.front() && agent != on.back()) world.talk(world.joinAgent(agent));
    const auto id = world.join(queue);
    const auto& list = *world.offerOf(id)->candidates;
    QVERIFY((list[0] == Candidate{on.front(), "chosen"}));
    QVERIFY((list[1] == Candidate{on.back(), "lost_to"}));
    for (std::size_t i = 2; i < 20; ++i)
        QCOMPARE(list[i].reason, std::string("no_slot"));
    QVERIFY((std::vector(list.begin() + 20, list.end()) ==
             std::vector<Candidate>{{{}, "no_slot", 5}, {{}, "offline", 30}}));
}

void OffersTest::namesWhoNeverQualifies() {
    World world;
    const auto team = world.newId<GroupId>();
    QueueConfig config;
    config.tiers = {{team, 0}};
    config.requiredSkills = {{"billing", 3}};
    const auto queue = world.addQueue(config);
    AgentConfig agent;
    agent.groups = {team};
    for (int i = 0; i < 40; ++i)
        world.comeOn(agent);
    world.comeOn(); // in no tier: nobody speaks of them
    agent.skills = {{"billing", 3}};
    const auto able = world.comeOn(agent);
    const auto id = world.join(queue);
    const auto& list = *world.offerOf(id)->candidates;
    QVERIFY((list.front() == Candidate{able, "chosen"}));
    QCOMPARE(list.size(), std::size_t(21));
    QCOMPARE(list[1].reason, std::string("skill:billing<3"));
    QVERIFY((list.back() == Candidate{{}, "skill:billing<3", 21}));
}

void OffersTest::countsWhoRingsBeyondTheNames() {
    World world;
    QueueConfig config;
    config.strategy = Strategy::RingAll;
    config.ringAtMost = 30;
    const auto queue = world.addQueue(config);
    for (int i = 0; i < 32; ++i)
        world.comeOn();
    const auto id = world.join(queue);
    std::size_t rung = 0;
    for (const auto& [offerId, offer] : world.rows().offers) {
        if (offer.contactId != id) continue;
        ++rung;
        QVERIFY((offer.candidates->front() == Candidate{offer.agentId, "chosen"}));
        QCOMPARE(offer.candidates->size(), std::size_t(22));
        QVERIFY(((*offer.candidates)[20] == Candidate{{}, "rung", 10}));
        QVERIFY((offer.candidates->back() == Candidate{{}, "lost_to", 2}));
    }
    QCOMPARE(rung, std::size_t(30));
}

QTEST_APPLESS_MAIN(OffersTest)
#include "offers_test.moc"
