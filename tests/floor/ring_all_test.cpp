#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

namespace {

struct Ring {
    World world;
    QueueId queue;
    std::vector<UserId> agents;

    explicit Ring(int agentCount, int ringAtMost = 10) {
        QueueConfig config;
        config.strategy = Strategy::RingAll;
        config.ringAtMost = ringAtMost;
        queue = world.addQueue(config);
        for (int i = 0; i < agentCount; ++i) {
            agents.push_back(world.comeOn());
            (void)world.advance(1s);
        }
    }
    [[nodiscard]] std::vector<UserId> rung(ContactId id) const {
        std::vector<UserId> all;
        for (const auto offer : world.engine().state().contacts.at(id).offers)
            all.push_back(world.engine().state().offers.at(offer).agentId);
        std::sort(all.begin(), all.end());
        return all;
    }
    [[nodiscard]] std::vector<OfferStatus> statuses() const {
        std::vector<OfferStatus> all;
        for (const auto& [id, offer] : world.rows().offers)
            all.push_back(offer.status);
        std::sort(all.begin(), all.end());
        return all;
    }
};

} // namespace

class RingAllTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ringsEveryFreeAgent();
    void ringsNoMoreThanItsLimitLongestIdleFirst();
    void givesTheContactToTheFirstWhoAcceptsAndRescindsTheRest();
    void ringsOnWhileOneIsLeft();
    void isBackInLineWhenAllRejected();
    void timesOutEverywhereAtOnce();
    void leavesOutWhoHasSomebodyOlderToTake();
    void saysToEachThatHeWasChosenAndWhoElseRang();
    void ringsTheSameAgentsAfterACrash();
    void cancelsEveryOfferWhenTheCustomerLeaves();
};

void RingAllTest::ringsEveryFreeAgent() {
    Ring ring(3);
    ring.world.setPresence(ring.agents[1], Presence::Away);
    const auto id = ring.world.join(ring.queue);
    QCOMPARE(ring.rung(id), (std::vector{ring.agents[0], ring.agents[2]}));
    QCOMPARE(ring.world.statusOf(id), ContactStatus::Offered);
}

void RingAllTest::ringsNoMoreThanItsLimitLongestIdleFirst() {
    Ring ring(4, 2);
    QCOMPARE(ring.rung(ring.world.join(ring.queue)), (std::vector{ring.agents[0], ring.agents[1]}));
    QCOMPARE(ring.rung(ring.world.join(ring.queue)), (std::vector{ring.agents[2], ring.agents[3]}));
}

void RingAllTest::givesTheContactToTheFirstWhoAcceptsAndRescindsTheRest() {
    Ring ring(3);
    const auto id = ring.world.join(ring.queue);
    ring.world.mustRun(asAgent(ring.agents[2]), Accept{id, std::nullopt});
    QCOMPARE(ring.world.contact(id).agentId, std::optional(ring.agents[2]));
    QCOMPARE(ring.world.codeOf(asAgent(ring.agents[0]), Accept{id, std::nullopt}), std::string("already_taken"));
    QCOMPARE(ring.statuses(), (std::vector{OfferStatus::Accepted, OfferStatus::Rescinded, OfferStatus::Rescinded}));
    QCOMPARE(ring.world.agent(ring.agents[0]).callLoad, 0);
    QCOMPARE(ring.world.stateOf(ring.agents[0]).missedInARow, 0);
    // Who lost is free for the next one.
    QCOMPARE(ring.rung(ring.world.join(ring.queue)), (std::vector{ring.agents[0], ring.agents[1]}));
}

void RingAllTest::ringsOnWhileOneIsLeft() {
    Ring ring(2);
    const auto id = ring.world.join(ring.queue);
    ring.world.mustRun(asAgent(ring.agents[0]), Reject{id, std::nullopt});
    QCOMPARE(ring.world.statusOf(id), ContactStatus::Offered);
    QCOMPARE(ring.rung(id), std::vector{ring.agents[1]});
}

void RingAllTest::isBackInLineWhenAllRejected() {
    Ring ring(2);
    const auto id = ring.world.join(ring.queue);
    const auto place = ring.world.contact(id).lineKey;
    for (const auto agent : ring.agents)
        ring.world.mustRun(asAgent(agent), Reject{id, std::nullopt});
    QCOMPARE(ring.world.statusOf(id), ContactStatus::Queued);
    QCOMPARE(ring.world.contact(id).lineKey, place);
    (void)ring.world.advance(ring.world.settings().refusalTime);
    QCOMPARE(ring.rung(id), ring.agents);
}

void RingAllTest::timesOutEverywhereAtOnce() {
    Ring ring(2);
    const auto id = ring.world.join(ring.queue);
    (void)ring.world.advance(20s);
    QCOMPARE(ring.statuses(), (std::vector{OfferStatus::TimedOut, OfferStatus::TimedOut}));
    QCOMPARE(ring.world.statusOf(id), ContactStatus::Queued);
    for (const auto agent : ring.agents)
        QCOMPARE(ring.world.stateOf(agent).missedInARow, 1);
    (void)ring.world.advance(30s);
    for (const auto agent : ring.agents)
        QCOMPARE(ring.world.stateOf(agent).awayReason, std::string("missed"));
}

void RingAllTest::leavesOutWhoHasSomebodyOlderToTake() {
    Ring ring(0);
    const auto elsewhere = ring.world.addQueue();
    const auto older = ring.world.join(elsewhere);
    (void)ring.world.advance(1s);
    const auto younger = ring.world.join(ring.queue);
    const auto first = ring.world.comeOn();
    QCOMPARE(ring.world.offeredTo(older), std::optional(first));
    const auto second = ring.world.comeOn();
    QCOMPARE(ring.rung(younger), std::vector{second});
}

void RingAllTest::saysToEachThatHeWasChosenAndWhoElseRang() {
    Ring ring(2);
    const auto id = ring.world.join(ring.queue);
    for (const auto& [offerId, offer] : ring.world.rows().offers) {
        QVERIFY(offer.contactId == id);
        QCOMPARE(offer.candidates->size(), std::size_t{2});
        QCOMPARE(offer.candidates->front(), (Candidate{offer.agentId, "chosen"}));
        QCOMPARE(offer.candidates->back().reason, std::string("rung"));
        QVERIFY(offer.candidates->back().agentId != offer.agentId);
    }
}

void RingAllTest::ringsTheSameAgentsAfterACrash() {
    Ring ring(3);
    const auto id = ring.world.join(ring.queue);
    ring.world.crash();
    QCOMPARE(ring.rung(id), ring.agents);
    ring.world.mustRun(asAgent(ring.agents[1]), Accept{id, std::nullopt});
    QCOMPARE(ring.world.contact(id).agentId, std::optional(ring.agents[1]));
}

void RingAllTest::cancelsEveryOfferWhenTheCustomerLeaves() {
    Ring ring(2);
    const auto id = ring.world.join(ring.queue);
    ring.world.mustRun(ring.world.customerOf(id), Cancel{id});
    QCOMPARE(ring.statuses(), (std::vector{OfferStatus::Canceled, OfferStatus::Canceled}));
    QVERIFY(ring.world.engine().state().offers.empty());
}

QTEST_APPLESS_MAIN(RingAllTest)
#include "ring_all_test.moc"
