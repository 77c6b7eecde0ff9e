#include "server/floor/positions.h"
#include "tests/floor/invariants.h"
#include "tests/floor/world.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace callroom::floor;
using namespace std::chrono_literals;

namespace {

using Order = std::vector<ContactId>;

Order lineOf(const World& world, QueueId queue) {
    Order order;
    for (const auto& place : world.engine().queue(queue)->line)
        order.push_back(place.id);
    return order;
}

ContactId joinWith(World& world, QueueId queue, int priority) {
    Join join;
    join.queueId = queue;
    join.priority = priority;
    return world.join(join);
}

} // namespace

/// Supervisors who change the priority of a contact that waits.
class PriorityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsWhereItWouldHadItJoinedSo_data();
    void standsWhereItWouldHadItJoinedSo();
    void isNextForWhoGetsFree();
    void goesOnRingingAndKeepsItsNewPlace();
    void keepsItsHeadAfterALostAgent();
    void keepsItsPlaceUntilItIsCalledBack();
    void keepsTheDeadlineOfItsWait();
    void tellsTheOthersTheirPlaces();
    void outlivesARestart();
    void changesNothingThatIsSoAlready();
    void isOnlyForWhatWaits();
    void isOnlyForSupervisors();
};

void PriorityTest::standsWhereItWouldHadItJoinedSo_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 50; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Against a floor on which each joins with the priority that it has in the end.
void PriorityTest::standsWhereItWouldHadItJoinedSo() {
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    QueueConfig config;
    config.priority = upTo(20) - 10;
    struct Plan {
        int first = 0;
        std::vector<int> later;
        Milliseconds pause{};
    };
    std::vector<Plan> plans(20);
    for (auto& plan : plans) {
        plan = {upTo(100), {}, Milliseconds(upTo(8'000))};
        for (int changes = upTo(3); changes > 0; --changes)
            plan.later.push_back(upTo(100));
    }
    World changing;
    World asItWere;
    const auto queue = changing.addQueue(config);
    QVERIFY(queue == asItWere.addQueue(config));
    Order ids;
    for (const auto& plan : plans) {
        ids.push_back(joinWith(changing, queue, plan.first));
        QVERIFY(ids.back() == joinWith(asItWere, queue, plan.later.empty() ? plan.first : plan.later.back()));
        (void)changing.advance(plan.pause);
        (void)asItWere.advance(plan.pause);
    }
    for (std::size_t i = 0; i < plans.size(); ++i)
        for (const int priority : plans[i].later)
            (void)changing.mustRun(asSupervisor(), Prioritise{ids[i], priority});
    QVERIFY(lineOf(changing, queue) == lineOf(asItWere, queue));
    for (const auto id : ids) {
        QCOMPARE(changing.contact(id).priority, asItWere.contact(id).priority);
        QVERIFY(changing.contact(id).lineKey == asItWere.contact(id).lineKey);
    }
    QCOMPARE(brokenInvariant(changing.engine(), changing.now()), std::string());
}

void PriorityTest::isNextForWhoGetsFree() {
    World world;
    const auto queue = world.addQueue();
    const auto first = world.join(queue);
    (void)world.advance(10s);
    const auto second = world.join(queue);
    const auto changes = world.mustRun(asSupervisor(), Prioritise{second, 30});
    QCOMPARE(changes.contacts.size(), std::size_t(1));
    QCOMPARE(changes.contacts.front().priority, 30);
    const auto agent = world.comeOn();
    QCOMPARE(world.offeredTo(second), std::optional(agent));
    QCOMPARE(world.statusOf(first), ContactStatus::Queued);
}

void PriorityTest::goesOnRingingAndKeepsItsNewPlace() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto rings = joinWith(world, queue, 60);
    const auto waits = world.join(queue);
    const auto offer = world.offerOf(rings)->id;
    const auto until = world.contact(rings).deadline;
    world.mustRun(asSupervisor(), Prioritise{rings, 0});
    QVERIFY(world.offerOf(rings)->id == offer);
    QVERIFY(world.contact(rings).deadline == until);
    world.mustRun(asSupervisor(), Prioritise{waits, 10});
    QCOMPARE(world.engine().position(world.contact(rings)), std::optional(2));
    QCOMPARE(world.engine().position(world.contact(waits)), std::optional(1));
    world.mustRun(asAgent(agent), Reject{rings, std::nullopt});
    QCOMPARE(world.offeredTo(waits), std::optional(agent));
    QCOMPARE(world.engine().position(world.contact(rings)), std::optional(2));
    QCOMPARE(brokenInvariant(world.engine(), world.now()), std::string());
}

void PriorityTest::keepsItsHeadAfterALostAgent() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto lost = world.join(queue);
    world.talk(lost);
    const auto urgent = joinWith(world, queue, 100);
    world.disconnect(agent);
    (void)world.advance(world.settings().resumeTime);
    QCOMPARE(world.engine().position(world.contact(lost)), std::optional(1));
    world.mustRun(asSupervisor(), Prioritise{lost, 5});
    QCOMPARE(world.engine().position(world.contact(lost)), std::optional(1));
    world.mustRun(asSupervisor(), Prioritise{lost, 0});
    QCOMPARE(world.engine().position(world.contact(urgent)), std::optional(2));
}

void PriorityTest::keepsItsPlaceUntilItIsCalledBack() {
    World world;
    const auto queue = world.addQueue();
    const auto first = world.join(queue);
    (void)world.advance(10s);
    const auto later = world.join(queue);
    world.mustRun(world.customerOf(later), AskCallback{later, "+49 30 1234", world.now() + 60s});
    world.mustRun(asSupervisor(), Prioritise{later, 20});
    QVERIFY(!world.engine().position(world.contact(later)));
    QVERIFY(lineOf(world, queue) == Order{first});
    (void)world.advance(60s);
    QVERIFY((lineOf(world, queue) == Order{later, first}));
}

void PriorityTest::keepsTheDeadlineOfItsWait() {
    World world;
    QueueConfig config;
    config.maxWaitSeconds = 60;
    const auto queue = world.addQueue(config);
    const auto id = world.join(queue);
    (void)world.advance(40s);
    world.mustRun(asSupervisor(), Prioritise{id, 100});
    (void)world.advance(20s - 1ms);
    QCOMPARE(world.statusOf(id), ContactStatus::Queued);
    (void)world.advance(1ms);
    QCOMPARE(world.contact(id).outcome, std::optional(Outcome::Abandoned));
}

void PriorityTest::tellsTheOthersTheirPlaces() {
    World world;
    const auto queue = world.addQueue();
    Order ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(world.join(queue));
    PositionTracker tracker;
    (void)tracker.changed(world.engine());
    world.mustRun(asSupervisor(), Prioritise{ids[2], 1});
    std::vector<std::pair<ContactId, int>> told;
    for (const auto& update : tracker.changed(world.engine()))
        told.emplace_back(update.contactId, update.position);
    std::sort(told.begin(), told.end());
    const decltype(told) expected{{ids[0], 2}, {ids[1], 3}, {ids[2], 1}};
    QVERIFY(told == expected);
}

void PriorityTest::outlivesARestart() {
    World world;
    const auto queue = world.addQueue();
    world.join(queue);
    world.join(queue);
    const auto last = world.join(queue);
    world.mustRun(asSupervisor(), Prioritise{last, 7});
    const auto before = lineOf(world, queue);
    QVERIFY(before.front() == last);
    world.crash();
    QVERIFY(lineOf(world, queue) == before);
    QCOMPARE(world.engine().contact(last)->priority, 7);
}

void PriorityTest::changesNothingThatIsSoAlready() {
    World world;
    const auto queue = world.addQueue();
    const auto id = joinWith(world, queue, 30);
    QVERIFY(world.mustRun(asSupervisor(), Prioritise{id, 30}).isEmpty());
    QVERIFY(!world.mustRun(asSupervisor(), Prioritise{id, 31}).isEmpty());
    QVERIFY(world.mustRun(asSupervisor(), Prioritise{id, 31}).isEmpty());
}

void PriorityTest::isOnlyForWhatWaits() {
    World world;
    const auto queue = world.addQueue();
    world.comeOn();
    const auto id = world.join(queue);
    const auto code = [&] { return world.codeOf(asSupervisor(), Prioritise{id, 50}); };
    world.talk(id);
    QCOMPARE(code(), std::string("wrong_state"));
    const auto colleague = world.comeOn();
    world.mustRun(asAgent(*world.contact(id).agentId), Consult{id, std::nullopt, colleague});
    QCOMPARE(world.codeOf(asSupervisor(), Prioritise{*world.contact(id).consultId, 50}), std::string("wrong_state"));
    world.end(id);
    QCOMPARE(code(), std::string("wrong_state"));
    world.wrapUp(id);
    QCOMPARE(code(), std::string("not_found"));
}

void PriorityTest::isOnlyForSupervisors() {
    World world;
    const auto queue = world.addQueue();
    const auto agent = world.comeOn();
    const auto id = world.join(queue);
    QCOMPARE(world.codeOf(asAgent(agent), Prioritise{id, 50}), std::string("forbidden"));
    QCOMPARE(world.codeOf(world.customerOf(id), Prioritise{id, 50}), std::string("forbidden"));
    QCOMPARE(world.contact(id).priority, 0);
}

QTEST_APPLESS_MAIN(PriorityTest)
#include "priority_test.moc"
