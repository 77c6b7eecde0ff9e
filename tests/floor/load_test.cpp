#include "tests/floor/invariants.h"
#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;
namespace core = callroom::core;

class LoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsPlaceAndOrderOfWhoWaits();
    void keepsTheCallOfTwoWhoComeBack();
    void treatsEveryoneAsLostFromTheLoadOn();
    void keepsAPendingOfferAndItsDeadline();
    void expiresAnOfferWhoseDeadlinePassedMeanwhile();
    void goesOnWithAWrapUp();
    void keepsAnExtendedWaitAfterAnAgentWasLost();
    void survivesAnOfferedContactWithoutItsOffer();
    void dropsAnOfferWithoutItsContact();
    void keepsTheWorkOfAnAgentWhoIsNoLongerConfigured();
    void restoresALargeFloorInItsOrder();
    void givesTheSameByReplayingTheEvents();
};

void LoadTest::keepsPlaceAndOrderOfWhoWaits() {
    World world;
    const auto queue = world.addQueue();
    std::vector<ContactId> ids;
    for (int i = 0; i < 50; ++i) {
        Join join;
        join.queueId = queue;
        join.priority = i % 3;
        ids.push_back(world.join(join));
    }
    std::vector<int> before;
    for (const auto id : ids)
        before.push_back(world.engine().position(world.contact(id)).value());
    world.crash();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        world.mustRun(world.customerOf(ids[i]), CustomerConnected{world.customerOf(ids[i]).id});
        QCOMPARE(world.engine().position(world.contact(ids[i])).value(), before[i]);
    }
    (void)world.advance(60s);
    QCOMPARE(world.engine().state().contacts.size(), ids.size());
}

void LoadTest::keepsTheCallOfTwoWhoComeBack() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    world.crash();
    (void)world.advance(20s);
    world.connect(agent);
    world.mustRun(world.customerOf(id), CustomerConnected{world.customerOf(id).id});
    (void)world.advance(60s);
    QCOMPARE(world.statusOf(id), ContactStatus::Active);
    QCOMPARE(world.stateOf(agent).presence, Presence::Available);
    QCOMPARE(world.agent(agent).callLoad, 1);
}

void LoadTest::treatsEveryoneAsLostFromTheLoadOn() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto talking = world.join(queue);
    world.talk(talking);
    const auto waiting = world.join(queue);
    world.crash();
    QCOMPARE(world.contact(talking).agentLostAt, std::optional(world.now()));
    QCOMPARE(world.contact(waiting).customerLostAt, std::optional(world.now()));
    (void)world.advance(30s);
    QCOMPARE(world.statusOf(talking), ContactStatus::Wrapping);
    QCOMPARE(world.contact(waiting).outcome, std::optional(Outcome::Abandoned));
    QCOMPARE(world.stateOf(agent).presence, Presence::Offline);
}

void LoadTest::keepsAPendingOfferAndItsDeadline() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    const auto offer = *world.offerOf(id);
    (void)world.advance(5s);
    world.crash();
    QVERIFY(world.offerOf(id) && *world.offerOf(id) == offer);
    QCOMPARE(world.engine().displayStateOf(agent), DisplayState::Ringing);
    world.connect(agent);
    world.accept(id);
    QCOMPARE(world.statusOf(id), ContactStatus::Connecting);
}

void LoadTest::expiresAnOfferWhoseDeadlinePassedMeanwhile() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto id = world.join(queue);
    const auto offer = world.offerOf(id)->id;
    world.jump(25s);
    world.crash();
    QVERIFY(world.engine().nextDeadline() <= world.now());
    (void)world.expire();
    QCOMPARE(world.rows().offers.at(offer).status, OfferStatus::TimedOut);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
}

void LoadTest::goesOnWithAWrapUp() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    world.end(id);
    world.crash();
    QCOMPARE(world.engine().displayStateOf(agent), DisplayState::Wrapping);
    world.wrapUp(id);
    QCOMPARE(world.statusOf(id), ContactStatus::Closed);
    QCOMPARE(world.agent(agent).callLoad, 0);
}

void LoadTest::keepsAnExtendedWaitAfterAnAgentWasLost() {
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
    world.crash();
    world.mustRun(world.customerOf(id), CustomerConnected{world.customerOf(id).id});
    (void)world.advance(99s);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
}

void LoadTest::survivesAnOfferedContactWithoutItsOffer() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto id = world.join(queue);
    auto stored = world.storedSnapshot();
    stored.offers.clear();
    core::SeededRandom random(3);
    auto floor = Floor::load(stored, world.settings(), random, world.now());
    QCOMPARE(floor.contact(id)->status, ContactStatus::Queued);
    QCOMPARE(brokenInvariant(floor, world.now()), std::string());
}

void LoadTest::dropsAnOfferWithoutItsContact() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    (void)world.join(queue);
    auto stored = world.storedSnapshot();
    stored.contacts.clear();
    core::SeededRandom random(3);
    auto floor = Floor::load(stored, world.settings(), random, world.now());
    QVERIFY(floor.state().offers.empty());
    QCOMPARE(brokenInvariant(floor, world.now()), std::string());
}

void LoadTest::keepsTheWorkOfAnAgentWhoIsNoLongerConfigured() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    world.talk(id);
    world.removeAgent(agent);
    world.crash();
    QVERIFY(world.agent(agent).isRemoved);
    world.connect(agent);
    world.mustRun(asAgent(agent), End{id});
    world.wrapUp(id);
    QCOMPARE(world.statusOf(id), ContactStatus::Closed);
}

void LoadTest::restoresALargeFloorInItsOrder() {
    World world;
    const auto queue = world.addQueue();
    for (int i = 0; i < 500; ++i)
        world.addAgent();
    std::vector<ContactId> ids;
    for (int i = 0; i < 10'000; ++i)
        ids.push_back(world.join(queue));
    world.crash();
    int position = 0;
    for (const auto& place : world.engine().queue(queue)->line)
        QVERIFY(place.id == ids[static_cast<std::size_t>(position++)]);
    QCOMPARE(position, 10'000);
}

void LoadTest::givesTheSameByReplayingTheEvents() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    for (int i = 0; i < 3; ++i)
        world.join(queue);
    core::SeededRandom random(3);
    Floor replayed(world.settings(), random);
    (void)replayed.configure(world.queues(), world.agents(), world.now());
    for (const auto& event : world.events())
        replayed.evolve(event);
    QCOMPARE(difference(replayed.snapshot(), world.engine().snapshot(), true), std::string());
}

QTEST_APPLESS_MAIN(LoadTest)
#include "load_test.moc"
