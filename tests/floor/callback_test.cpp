#include "tests/floor/world.h"

#include <QtTest>

using namespace callroom::floor;
using namespace std::chrono_literals;

namespace {

struct Line3 {
    World world;
    QueueId queue;
    ContactId first;
    ContactId second;
    ContactId third;

    explicit Line3(QueueConfig config = {}) {
        queue = world.addQueue(std::move(config));
        first = world.join(queue);
        (void)world.advance(1s);
        second = world.join(queue);
        (void)world.advance(1s);
        third = world.join(queue);
    }
    void ask(ContactId id, std::optional<Timestamp> at = std::nullopt, std::string phone = {}) {
        world.mustRun(world.customerOf(id), AskCallback{id, std::move(phone), at});
    }
    [[nodiscard]] int place(ContactId id) const { return world.engine().position(world.contact(id)).value_or(0); }
};

} // namespace

class CallbackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPlaceInLine();
    void waitsThoughTheCustomerIsGone();
    void staysOutOfTheLineUntilItsTime();
    void countsAsKeptOnceTheCustomerWasReached();
    void triesAgainAfterASpaceAndGivesUpAfterTheLastAttempt();
    void givesAnAgentWhoDialsMoreTime();
    void mayBePutOffWhileItRings();
    void endsAsFailedWhenTheCustomerWantsItNoMore();
    void isRefused_data();
    void isRefused();
    void survivesACrash();
    void isNoAbandonedCallWhenItExpires();
};

void CallbackTest::keepsItsPlaceInLine() {
    Line3 line;
    line.ask(line.second);
    const auto& contact = line.world.contact(line.second);
    QCOMPARE(contact.channel, Channel::Callback);
    QCOMPARE(line.place(line.second), 2);
    QCOMPARE(line.place(line.third), 3);
    (void)line.world.comeOn();
    const auto next = line.world.comeOn();
    QCOMPARE(line.world.offeredTo(line.second), std::optional(next));
}

void CallbackTest::waitsThoughTheCustomerIsGone() {
    Line3 line;
    const auto customer = line.world.customerOf(line.first);
    line.world.mustRun(customer, CustomerDisconnected{customer.id});
    line.ask(line.first);
    (void)line.world.advance(2h);
    QCOMPARE(line.world.statusOf(line.first), ContactStatus::Queued);
    line.world.mustRun(customer, CustomerConnected{customer.id});
    line.world.mustRun(customer, CustomerDisconnected{customer.id});
    (void)line.world.advance(2min);
    QCOMPARE(line.world.statusOf(line.first), ContactStatus::Queued);
}

void CallbackTest::staysOutOfTheLineUntilItsTime() {
    Line3 line;
    line.ask(line.first, line.world.now() + 60s);
    QCOMPARE(line.place(line.first), 0);
    QCOMPARE(line.place(line.second), 1);
    QCOMPARE(line.world.engine().figures(*line.world.engine().queue(line.queue)).waiting, 2);
    const auto agent = line.world.comeOn();
    QCOMPARE(line.world.offeredTo(line.second), std::optional(agent));
    line.world.talk(line.second);
    (void)line.world.advance(60s);
    QCOMPARE(line.place(line.first), 1);
    QCOMPARE(line.place(line.third), 2);
    line.world.end(line.second);
    line.world.wrapUp(line.second);
    QCOMPARE(line.world.offeredTo(line.first), std::optional(agent));
}

void CallbackTest::countsAsKeptOnceTheCustomerWasReached() {
    Line3 line;
    line.ask(line.first);
    (void)line.world.comeOn();
    line.world.talk(line.first);
    QVERIFY(line.world.contact(line.first).callback->reachedAt);
    line.world.end(line.first);
    line.world.wrapUp(line.first);
    QCOMPARE(line.world.contact(line.first).outcome, std::optional(Outcome::CallbackKept));
}

void CallbackTest::triesAgainAfterASpaceAndGivesUpAfterTheLastAttempt() {
    QueueConfig config;
    config.callbackAttempts = 2;
    config.callbackSpacingSeconds = 100;
    Line3 line(config);
    line.ask(line.first);
    line.world.mustRun(line.world.customerOf(line.second), Cancel{line.second});
    line.world.mustRun(line.world.customerOf(line.third), Cancel{line.third});
    const auto agent = line.world.comeOn();
    line.world.accept(line.first);
    (void)line.world.advance(line.world.settings().callbackRing);
    QCOMPARE(line.world.contact(line.first).callback->attempts, 1);
    QCOMPARE(line.world.statusOf(line.first), ContactStatus::Queued);
    QCOMPARE(line.world.agent(agent).callLoad, 0);
    (void)line.world.advance(99s);
    QVERIFY(!line.world.offeredTo(line.first));
    (void)line.world.advance(1s);
    QCOMPARE(line.world.offeredTo(line.first), std::optional(agent));
    line.world.accept(line.first);
    line.world.mustRun(asAgent(agent), End{line.first});
    QCOMPARE(line.world.contact(line.first).outcome, std::optional(Outcome::Failed));
    QCOMPARE(line.world.agent(agent).callLoad, 0);
}

void CallbackTest::givesAnAgentWhoDialsMoreTime() {
    Line3 line;
    line.ask(line.first, std::nullopt, "+49 30 1234");
    (void)line.world.comeOn();
    line.world.accept(line.first);
    QCOMPARE(line.world.contact(line.first).deadline,
             std::optional(line.world.now() + line.world.settings().callbackDial));
}

void CallbackTest::mayBePutOffWhileItRings() {
    Line3 line;
    line.ask(line.first);
    const auto agent = line.world.comeOn();
    line.world.accept(line.first);
    line.ask(line.first, line.world.now() + 10min);
    QCOMPARE(line.world.statusOf(line.first), ContactStatus::Queued);
    QCOMPARE(line.world.contact(line.first).callback->attempts, 0);
    QCOMPARE(line.world.offeredTo(line.second), std::optional(agent));
}

void CallbackTest::endsAsFailedWhenTheCustomerWantsItNoMore() {
    Line3 line;
    line.ask(line.first, line.world.now() + 1h);
    line.world.mustRun(line.world.customerOf(line.first), Cancel{line.first});
    QCOMPARE(line.world.contact(line.first).outcome, std::optional(Outcome::Failed));
    QCOMPARE(line.world.engine().figures(*line.world.engine().queue(line.queue)).waiting, 2);
}

void CallbackTest::isRefused_data() {
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("inSeconds");
    QTest::addColumn<bool>("isTalking");
    QTest::addColumn<QString>("code");
    QTest::newRow("where a queue calls nobody back") << 0 << 0 << false << "callback_not_offered";
    QTest::newRow("in the past") << 3 << -1 << false << "bad_time";
    QTest::newRow("in more than a week") << 3 << 8 * 86'400 << false << "bad_time";
    QTest::newRow("while they talk") << 3 << 0 << true << "wrong_state";
}

void CallbackTest::isRefused() {
    QFETCH(int, attempts);
    QFETCH(int, inSeconds);
    QFETCH(bool, isTalking);
    QFETCH(QString, code);
    QueueConfig config;
    config.callbackAttempts = attempts;
    Line3 line(config);
    if (isTalking) {
        (void)line.world.comeOn();
        line.world.talk(line.first);
    }
    std::optional<Timestamp> at;
    if (inSeconds != 0) at = line.world.now() + std::chrono::seconds(inSeconds);
    QCOMPARE(line.world.codeOf(line.world.customerOf(line.first), AskCallback{line.first, {}, at}), code.toStdString());
}

void CallbackTest::survivesACrash() {
    Line3 line;
    line.ask(line.first, line.world.now() + 60s);
    line.ask(line.second);
    line.world.crash();
    (void)line.world.advance(60s);
    QCOMPARE(line.place(line.first), 1);
    QCOMPARE(line.place(line.second), 2);
    // Who waits himself has not come back.
    QCOMPARE(line.world.contact(line.third).outcome, std::optional(Outcome::Abandoned));
}

void CallbackTest::isNoAbandonedCallWhenItExpires() {
    Line3 line;
    line.ask(line.first);
    (void)line.world.advance(25h);
    QCOMPARE(line.world.contact(line.first).outcome, std::optional(Outcome::Failed));
}

QTEST_APPLESS_MAIN(CallbackTest)
#include "callback_test.moc"
