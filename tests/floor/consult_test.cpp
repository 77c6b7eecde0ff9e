#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

namespace {

/// A customer talks with the first agent; a second one is free.
struct Talk {
    World world;
    QueueId queue = world.addQueue();
    UserId anna = world.comeOn();
    ContactId call;
    UserId ben;

    Talk() {
        call = world.join(queue);
        world.talk(call);
        ben = world.comeOn();
    }
    void askBen() { world.mustRun(asAgent(anna), Consult{call, std::nullopt, ben}); }
    [[nodiscard]] ContactId consult() const { return world.contact(call).consultId.value_or(ContactId{}); }
    void talkWithBen() {
        askBen();
        world.talk(consult());
    }
};

} // namespace

class ConsultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheCustomerAndRingsTheColleague();
    void asksWhoeverServesAQueue();
    void handsTheCallToTheColleagueWhoWasAsked();
    void goesBackToTheCustomerWhenTheColleagueHangsUp();
    void endsWhenTheColleagueDoesNotAnswer();
    void joinsThreeInAConference();
    void leavesTheOtherTwoWhenTheColleagueLeavesTheConference();
    void staysWithTheColleagueWhenTheFirstLeavesTheConference();
    void isOverWhenTheCustomerHangsUp();
    void isOverWhenTheAgentIsLost();
    void isOverWhenTheColleagueIsLost();
    void isOverWhenTheCallIsHandedOnBlindly();
    void survivesACrash();
    void isRefusedTwiceAndOutsideOfACall();
    void completesOnlyWithAColleagueWhoTalks();
};

void ConsultTest::holdsTheCustomerAndRingsTheColleague() {
    Talk talk;
    talk.askBen();
    QCOMPARE(talk.world.statusOf(talk.call), ContactStatus::Held);
    QCOMPARE(talk.world.offeredTo(talk.consult()), std::optional(talk.ben));
    QCOMPARE(talk.world.contact(talk.consult()).consultOf, std::optional(talk.call));
    QVERIFY(talk.world.contact(talk.consult()).customerId == talk.anna);
}

void ConsultTest::asksWhoeverServesAQueue() {
    Talk talk;
    talk.world.mustRun(asAgent(talk.anna), Consult{talk.call, talk.queue, std::nullopt});
    QCOMPARE(talk.world.offeredTo(talk.consult()), std::optional(talk.ben));
}

void ConsultTest::handsTheCallToTheColleagueWhoWasAsked() {
    Talk talk;
    talk.talkWithBen();
    const auto consult = talk.consult();
    talk.world.mustRun(asAgent(talk.anna), CompleteConsult{talk.call});
    const auto& call = talk.world.contact(talk.call);
    QCOMPARE(call.agentId, std::optional(talk.ben));
    QCOMPARE(call.status, ContactStatus::Connecting);
    QCOMPARE(call.queueId, std::optional(talk.queue));
    QVERIFY(!call.consultId);
    QCOMPARE(talk.world.contact(consult).outcome, std::optional(Outcome::Transferred));
    QCOMPARE(talk.world.agent(talk.ben).callLoad, 1);
    // Anna has her own part to wrap up.
    QCOMPARE(talk.world.stateOf(talk.anna).wrapUps.size(), std::size_t{1});
    talk.world.mustRun(asAgent(talk.ben), End{talk.call});
    talk.world.wrapUp(talk.call);
    QCOMPARE(talk.world.contact(talk.call).outcome, std::optional(Outcome::Handled));
}

void ConsultTest::goesBackToTheCustomerWhenTheColleagueHangsUp() {
    Talk talk;
    talk.talkWithBen();
    const auto consult = talk.consult();
    talk.world.mustRun(asAgent(talk.ben), End{consult});
    QCOMPARE(talk.world.statusOf(consult), ContactStatus::Closed);
    QVERIFY(!talk.world.contact(talk.call).consultId);
    QCOMPARE(talk.world.agent(talk.ben).callLoad, 0); // nothing to wrap up
    talk.world.mustRun(asAgent(talk.anna), Resume{talk.call});
    QCOMPARE(talk.world.statusOf(talk.call), ContactStatus::Active);
}

void ConsultTest::endsWhenTheColleagueDoesNotAnswer() {
    Talk talk;
    talk.askBen();
    const auto consult = talk.consult();
    (void)talk.world.advance(talk.world.settings().directWait);
    QCOMPARE(talk.world.statusOf(consult), ContactStatus::Closed);
    QVERIFY(!talk.world.contact(talk.call).consultId);
    QCOMPARE(talk.world.statusOf(talk.call), ContactStatus::Held);
}

void ConsultTest::joinsThreeInAConference() {
    Talk talk;
    talk.talkWithBen();
    talk.world.mustRun(asAgent(talk.anna), Confer{talk.call});
    QCOMPARE(talk.world.statusOf(talk.call), ContactStatus::Active);
    QCOMPARE(talk.world.contact(talk.call).conferenceAgentId, std::optional(talk.ben));
    QCOMPARE(talk.world.codeOf(asAgent(talk.anna), Confer{talk.call}), std::string("wrong_state"));
}

void ConsultTest::leavesTheOtherTwoWhenTheColleagueLeavesTheConference() {
    Talk talk;
    talk.talkWithBen();
    const auto consult = talk.consult();
    talk.world.mustRun(asAgent(talk.anna), Confer{talk.call});
    talk.world.mustRun(asAgent(talk.ben), End{consult});
    QCOMPARE(talk.world.statusOf(talk.call), ContactStatus::Active);
    QVERIFY(!talk.world.contact(talk.call).conferenceAgentId);
}

void ConsultTest::staysWithTheColleagueWhenTheFirstLeavesTheConference() {
    Talk talk;
    talk.talkWithBen();
    talk.world.mustRun(asAgent(talk.anna), Confer{talk.call});
    talk.world.mustRun(asAgent(talk.anna), CompleteConsult{talk.call});
    QCOMPARE(talk.world.contact(talk.call).agentId, std::optional(talk.ben));
    QVERIFY(!talk.world.contact(talk.call).conferenceAgentId);
}

void ConsultTest::isOverWhenTheCustomerHangsUp() {
    Talk talk;
    talk.talkWithBen();
    const auto consult = talk.consult();
    talk.world.end(talk.call);
    QCOMPARE(talk.world.statusOf(talk.call), ContactStatus::Wrapping);
    QCOMPARE(talk.world.statusOf(consult), ContactStatus::Closed);
    QCOMPARE(talk.world.agent(talk.ben).callLoad, 0);
}

void ConsultTest::isOverWhenTheAgentIsLost() {
    Talk talk;
    talk.talkWithBen();
    const auto consult = talk.consult();
    talk.world.disconnect(talk.anna);
    (void)talk.world.advance(talk.world.settings().resumeTime);
    QCOMPARE(talk.world.statusOf(consult), ContactStatus::Closed);
    QVERIFY(!talk.world.contact(talk.call).consultId);
    // The customer is not: Ben, who is free again, is offered him.
    QCOMPARE(talk.world.offeredTo(talk.call), std::optional(talk.ben));
}

void ConsultTest::isOverWhenTheColleagueIsLost() {
    Talk talk;
    talk.talkWithBen();
    const auto consult = talk.consult();
    talk.world.mustRun(asAgent(talk.anna), Confer{talk.call});
    talk.world.disconnect(talk.ben);
    (void)talk.world.advance(talk.world.settings().resumeTime);
    QCOMPARE(talk.world.statusOf(consult), ContactStatus::Closed);
    QCOMPARE(talk.world.statusOf(talk.call), ContactStatus::Active);
    QVERIFY(!talk.world.contact(talk.call).conferenceAgentId);
}

void ConsultTest::isOverWhenTheCallIsHandedOnBlindly() {
    Talk talk;
    talk.askBen();
    const auto consult = talk.consult();
    talk.world.mustRun(asAgent(talk.anna), Transfer{talk.call, talk.queue, std::nullopt});
    QCOMPARE(talk.world.statusOf(consult), ContactStatus::Closed);
    QCOMPARE(talk.world.offeredTo(talk.call), std::optional(talk.ben));
}

void ConsultTest::survivesACrash() {
    Talk talk;
    talk.talkWithBen();
    const auto consult = talk.consult();
    talk.world.crash();
    const auto customer = talk.world.customerOf(talk.call);
    talk.world.mustRun(customer, CustomerConnected{customer.id});
    talk.world.connect(talk.anna);
    talk.world.connect(talk.ben);
    (void)talk.world.advance(5min);
    QCOMPARE(talk.world.statusOf(consult), ContactStatus::Active);
    talk.world.mustRun(asAgent(talk.anna), CompleteConsult{talk.call});
    QCOMPARE(talk.world.contact(talk.call).agentId, std::optional(talk.ben));
}

void ConsultTest::isRefusedTwiceAndOutsideOfACall() {
    Talk talk;
    const auto waiting = talk.world.join(talk.queue);
    QCOMPARE(talk.world.codeOf(asAgent(talk.anna), Consult{waiting, std::nullopt, talk.ben}), std::string("not_found"));
    QCOMPARE(talk.world.codeOf(asAgent(talk.anna), Consult{talk.call, std::nullopt, talk.anna}),
             std::string("transfer_to_self"));
    talk.askBen();
    QCOMPARE(talk.world.codeOf(asAgent(talk.anna), Consult{talk.call, std::nullopt, talk.ben}),
             std::string("consult_open"));
    const auto consult = talk.consult();
    QCOMPARE(talk.world.codeOf(asSupervisor(), Assign{consult, talk.queue, std::nullopt}), std::string("wrong_state"));
}

void ConsultTest::completesOnlyWithAColleagueWhoTalks() {
    Talk talk;
    QCOMPARE(talk.world.codeOf(asAgent(talk.anna), CompleteConsult{talk.call}), std::string("no_consult"));
    talk.askBen();
    QCOMPARE(talk.world.codeOf(asAgent(talk.anna), CompleteConsult{talk.call}), std::string("no_consult"));
    QCOMPARE(talk.world.codeOf(asAgent(talk.ben), CompleteConsult{talk.call}), std::string("not_found"));
}

QTEST_APPLESS_MAIN(ConsultTest)
#include "consult_test.moc"
