#include "console/model/floor/contact_rules.h"
#include "console/model/floor/priority_words.h"
#include "console/model/floor/target_filter.h"
#include "tests/console/signed_in_desk.h"

#include <QAbstractItemModelTester>

using namespace callroom;
using namespace callroom::console;
using core::ContactStatus;
using core::Presence;

namespace {

protocol::ContactAnswer contactAnswer() {
    protocol::ContactAnswer answer;
    answer.contact.customer.name = "Kenji Watanabe";
    return answer;
}

QByteArray encoded(const auto& value) {
    return QByteArray::fromStdString(json::encode(value));
}

QString pathOf(core::ContactId contact) {
    return QStringLiteral("contacts/") + QString::fromStdString(core::toString(contact));
}

QString pathOf(core::ContactId contact, const char* verb) {
    return pathOf(contact) + QLatin1Char('/') + QLatin1String(verb);
}

QStringList names(const QAbstractItemModel& model) {
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, 0).data().toString());
    return list;
}

/// What the actions have told.
struct Told {
    explicit Told(FloorActions& actions)
        : done(&actions, &FloorActions::done)
        , refused(&actions, &FloorActions::refused) {}
    QSignalSpy done;
    QSignalSpy refused;
};

} // namespace

class ActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowWhatTheStatusAllows_data();
    void allowWhatTheStatusAllows();
    void giveAContactToAnAgent();
    void moveAContactToAQueue();
    void changeAPriority();
    void tellWhyAPriorityStays();
    void closeAContact();
    void setAPresence();
    void tellOfAPresenceThatComesLater();
    void tellRefusalsInWords();
    void askNothingWhenNobodyIsSignedIn();
    void knowTheReasonsToBeAway();
    void offerOnlyTargetsThatWouldDo();
};

void ActionsTest::allowWhatTheStatusAllows_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isConsult");
    QTest::addColumn<bool>("mayAssign");
    QTest::addColumn<bool>("mayPrioritise");
    QTest::addColumn<bool>("mayClose");
    const auto row = [](const char* name, ContactStatus status, bool isConsult, bool mayAssign, bool mayPrioritise,
                        bool mayClose) {
        QTest::newRow(name) << static_cast<int>(status) << isConsult << mayAssign << mayPrioritise << mayClose;
    };
    row("new", ContactStatus::Created, false, true, true, true);
    row("waits", ContactStatus::Queued, false, true, true, true);
    row("rings", ContactStatus::Offered, false, true, true, true);
    row("connects", ContactStatus::Connecting, false, true, false, true);
    row("talks", ContactStatus::Active, false, true, false, true);
    row("is held", ContactStatus::Held, false, true, false, true);
    row("is wrapped up", ContactStatus::Wrapping, false, false, false, false);
    row("closed", ContactStatus::Closed, false, false, false, false);
    row("asks a colleague", ContactStatus::Offered, true, false, false, true);
}

void ActionsTest::allowWhatTheStatusAllows() {
    QFETCH(int, status);
    QFETCH(bool, isConsult);
    protocol::FloorContact contact;
    contact.status = static_cast<ContactStatus>(status);
    if (isConsult) contact.consultOf = core::ContactId{};
    QTEST(mayBeAssigned(contact), "mayAssign");
    QTEST(mayBePrioritised(contact), "mayPrioritise");
    QTEST(mayBeClosed(contact), "mayClose");
}

void ActionsTest::giveAContactToAnAgent() {
    SignedInDesk desk;
    desk.server.onRequest = [](const auto&) { return client::TestServer::Answer{200, encoded(contactAnswer())}; };
    QVERIFY(desk.signIn());
    const Told told(desk.models.actions());
    desk.models.actions().assign(desk.contact(6), desk.agent(4));
    QTRY_COMPARE(told.done.size(), 1);
    QCOMPARE(told.done.at(0).at(0).toString(), QStringLiteral("Kenji Watanabe is offered to Lucía Fernández."));
    const auto asked = desk.lastTo(pathOf(desk.contact(6), "assign"));
    QCOMPARE(asked.verb, QByteArray("POST"));
    QVERIFY(asked.body.contains("\"agentId\":"));
    QVERIFY(asked.body.contains(QByteArray::fromStdString(core::toString(desk.agent(4)))));
}

void ActionsTest::moveAContactToAQueue() {
    SignedInDesk desk;
    desk.server.onRequest = [](const auto&) { return client::TestServer::Answer{200, encoded(contactAnswer())}; };
    QVERIFY(desk.signIn());
    const Told told(desk.models.actions());
    desk.models.actions().move(desk.contact(6), desk.queue(2));
    QTRY_COMPARE(told.done.size(), 1);
    QCOMPARE(told.done.at(0).at(0).toString(), QStringLiteral("Kenji Watanabe now waits in Sales."));
    QVERIFY(desk.lastTo(pathOf(desk.contact(6), "assign")).body.contains("\"queueId\":\""));
}

void ActionsTest::changeAPriority() {
    SignedInDesk desk;
    desk.server.onRequest = [](const auto&) { return client::TestServer::Answer{200, encoded(contactAnswer())}; };
    QVERIFY(desk.signIn());
    const Told told(desk.models.actions());
    desk.models.actions().prioritise(desk.contact(6), urgentPriority);
    QTRY_COMPARE(told.done.size(), 1);
    QCOMPARE(told.done.at(0).at(0).toString(), QStringLiteral("The priority of Kenji Watanabe is now “Urgent”."));
    const auto asked = desk.lastTo(QString::fromStdString(core::toString(desk.contact(6))));
    QCOMPARE(asked.verb, QByteArray("PATCH"));
    QVERIFY(asked.path.endsWith(pathOf(desk.contact(6))));
    QCOMPARE(asked.body, QByteArray(R"({"priority":100})"));
}

void ActionsTest::tellWhyAPriorityStays() {
    SignedInDesk desk;
    desk.server.onRequest = [](const auto&) { return refusal(409, "wrong_state"); };
    QVERIFY(desk.signIn());
    const Told told(desk.models.actions());
    desk.models.actions().prioritise(desk.contact(6), highPriority);
    QTRY_COMPARE(told.refused.size(), 1);
    QCOMPARE(told.refused.at(0).at(0).toString(),
             QStringLiteral("The priority of Kenji Watanabe could not be changed."));
    QVERIFY(told.refused.at(0).at(1).toString().contains(QStringLiteral("moved on")));
    QVERIFY(told.done.isEmpty());
}

void ActionsTest::closeAContact() {
    SignedInDesk desk;
    desk.server.onRequest = [](const auto&) { return client::TestServer::Answer{200, encoded(contactAnswer())}; };
    QVERIFY(desk.signIn());
    const Told told(desk.models.actions());
    desk.models.actions().close(desk.contact(6));
    QTRY_COMPARE(told.done.size(), 1);
    QCOMPARE(desk.server.count(pathOf(desk.contact(6), "end")), 1);
}

void ActionsTest::setAPresence() {
    SignedInDesk desk;
    desk.server.onRequest = [](const auto&) {
        protocol::AgentPresence answer;
        answer.presence = Presence::Away;
        return client::TestServer::Answer{200, encoded(answer)};
    };
    QVERIFY(desk.signIn());
    const Told told(desk.models.actions());
    desk.models.actions().setPresence(desk.agent(4), Presence::Away, "lunch");
    QTRY_COMPARE(told.done.size(), 1);
    QCOMPARE(told.done.at(0).at(0).toString(), QStringLiteral("Lucía Fernández is now “Away”."));
    const auto asked = desk.lastTo(QStringLiteral("/presence"));
    QCOMPARE(asked.verb, QByteArray("PUT"));
    QVERIFY(asked.path.startsWith(QStringLiteral("agents/")));
    QVERIFY(asked.body.contains(R"("presence":"away","reason":"lunch")"));
}

void ActionsTest::tellOfAPresenceThatComesLater() {
    SignedInDesk desk;
    desk.server.onRequest = [](const auto&) {
        protocol::AgentPresence answer;
        answer.presence = Presence::Available;
        answer.nextPresence = Presence::Offline;
        return client::TestServer::Answer{200, encoded(answer)};
    };
    QVERIFY(desk.signIn());
    const Told told(desk.models.actions());
    desk.models.actions().setPresence(desk.agent(1), Presence::Offline);
    QTRY_COMPARE(told.done.size(), 1);
    QCOMPARE(told.done.at(0).at(0).toString(),
             QStringLiteral("Amara Okafor is at work and will be “Offline” afterwards."));
}

void ActionsTest::tellRefusalsInWords() {
    SignedInDesk desk;
    desk.server.onRequest = [](const auto&) { return refusal(409, "agent_unavailable"); };
    QVERIFY(desk.signIn());
    const Told told(desk.models.actions());
    desk.models.actions().assign(desk.contact(6), desk.agent(9));
    QTRY_COMPARE(told.refused.size(), 1);
    QCOMPARE(told.refused.at(0).at(0).toString(),
             QStringLiteral("Kenji Watanabe could not be given to Daniel Moreau."));
    QCOMPARE(told.refused.at(0).at(1).toString(), QStringLiteral("This agent is offline."));
    desk.server.goAway();
    desk.models.actions().close(desk.contact(6));
    QTRY_COMPARE(told.refused.size(), 2);
    QCOMPARE(told.refused.at(1).at(1).toString(), QStringLiteral("The server cannot be reached."));
    QVERIFY(told.done.isEmpty());
}

void ActionsTest::askNothingWhenNobodyIsSignedIn() {
    SignedInDesk desk;
    const Told told(desk.models.actions());
    desk.models.actions().close(core::ContactId{});
    QCOMPARE(told.refused.size(), 1);
    QVERIFY(desk.signIn());
    desk.session.signOut();
    desk.models.actions().setPresence(core::UserId{}, Presence::Offline);
    QCOMPARE(told.refused.size(), 2);
}

void ActionsTest::knowTheReasonsToBeAway() {
    SignedInDesk desk;
    protocol::AwayReason lunch;
    lunch.code = "lunch";
    lunch.name = "Lunch break";
    std::vector reasons{lunch};
    desk.server.onRequest = [&](const auto&) { return pageAnswer(reasons); };
    QVERIFY(desk.signIn());
    QTRY_COMPARE(desk.models.awayReasons().items().size(), std::size_t{1});
    QCOMPARE(desk.models.awayReasons().nameOf("lunch"), QStringLiteral("Lunch break"));
    reasons.clear();
    desk.models.awayReasons().refresh();
    QTRY_VERIFY(desk.models.awayReasons().items().empty());
    desk.session.signOut();
    QVERIFY(desk.models.awayReasons().items().empty());
}

void ActionsTest::offerOnlyTargetsThatWouldDo() {
    const core::ManualClock clock;
    FloorModels models(clock);
    auto source = sampleFloor(clock.now());
    source.contacts[7].preferredAgentId = source.agents[1].id;
    models.floor().apply(source);
    constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
    TargetFilter queues(models, source.contacts[7].id, TargetFilter::Kind::Queues);
    TargetFilter agents(models, source.contacts[7].id, TargetFilter::Kind::Agents);
    const QAbstractItemModelTester ofQueues(&queues, strict);
    const QAbstractItemModelTester ofAgents(&agents, strict);
    // By video and in Support: Sales is left, for Billing takes calls alone.
    QCOMPARE(names(queues), QStringList{QStringLiteral("Sales")});
    QCOMPARE(agents.rowCount(), 7);
    QVERIFY(!names(agents).contains(QStringLiteral("Daniel Moreau"))); // offline
    QVERIFY(!names(agents).contains(QStringLiteral("Jonas Weber")));   // waits for him already

    const QSignalSpy gone(&agents, &TargetFilter::gone);
    protocol::FloorDelta change;
    change.at = clock.now();
    change.agents = {source.agents[3]};
    change.agents.front().presence = Presence::Offline;
    models.floor().apply(change);
    QCOMPARE(agents.rowCount(), 6);
    QVERIFY(gone.isEmpty());
    RandomFloor random(4);
    for (int step = 0; step < 30; ++step) {
        auto next = random.delta(clock.now());
        next.contacts.clear();
        next.removedContacts.clear();
        models.floor().apply(next);
    }
    change.agents.clear();
    change.removedContacts = {source.contacts[7].id};
    models.floor().apply(change);
    QCOMPARE(gone.size(), 1);
}

QTEST_GUILESS_MAIN(ActionsTest)
#include "actions_test.moc"
