#include "console/model/floor/agent_day.h"
#include "console/model/floor/agent_skills.h"
#include "console/view/floor/day_chart.h"
#include "console/view/floor/notice_dialog.h"
#include "console/view/floor/skills_dialog.h"
#include "tests/console/window_desk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace callroom;
using namespace callroom::console;
using client::TestServer;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

protocol::TimelineStretch stretch(const char* kind, core::Timestamp from, core::Timestamp to) {
    protocol::TimelineStretch one;
    one.kind = kind;
    one.from = from;
    one.to = to;
    return one;
}

template <typename Body> TestServer::Answer answer(const Body& body) {
    return {200, QByteArray::fromStdString(json::encode(body))};
}

/// A window on the agents whose server knows what each did, and takes changes.
struct Agents : Window {
    Agents() {
        server.onRequest = [this](const TestServer::Request& request) {
            if (request.path.contains(QStringLiteral("/timeline"))) return timeline(request);
            if (request.path.endsWith(QStringLiteral("/stats"))) return stats();
            if (request.path.endsWith(QStringLiteral("/notice"))) return notice(request);
            if (request.path.startsWith(QStringLiteral("agents/")) && request.verb == "GET") return answer(agentNow);
            if (request.path.startsWith(QStringLiteral("agents/")) && request.verb == "PATCH" && !conflicts)
                return answer(agentNow);
            return refusal(409, "version_conflict");
        };
        agentNow.name = "Mei Tanaka";
        agentNow.skills = {{"german", 4}};
        agentNow.capacity = {1, 4};
        agentNow.version = 7;
    }
    [[nodiscard]] bool openAgents() {
        if (!open()) return false;
        chooseOn<AgentsPage>("Mei Tanaka");
        return true;
    }
    [[nodiscard]] TestServer::Answer timeline(const TestServer::Request&) const {
        if (isBroken) return refusal(503, "busy");
        protocol::AgentTimeline day;
        const auto now = clock.now();
        day.from = now - minutes(60);
        day.to = now;
        auto away = stretch("presence", now - minutes(50), now - minutes(30));
        away.presence = core::Presence::Away;
        away.reason = "Lunch <b>";
        auto there = stretch("presence", now - minutes(30), now);
        there.presence = core::Presence::Available;
        there.isGoingOn = true;
        auto talk = stretch("talking", now - minutes(20), now - minutes(10));
        talk.channel = core::Channel::Call;
        day.stretches = {away, there, talk};
        return answer(day);
    }
    [[nodiscard]] TestServer::Answer stats() const {
        protocol::AgentStats today;
        today.total.components.handled = 12;
        today.total.ratios.ahtSeconds = 95;
        today.times.occupancy = 0.61;
        return answer(today);
    }
    [[nodiscard]] TestServer::Answer notice(const TestServer::Request&) const {
        protocol::NoticeSent sent;
        sent.agentIds = {agentNow.id};
        if (isAbsent) sent.absentIds = {agentNow.id};
        return answer(sent);
    }
    [[nodiscard]] AgentsPage& page() const { return main->page<AgentsPage>(); }

    protocol::Agent agentNow;
    bool isBroken = false;
    bool isAbsent = false;
    bool conflicts = false;
};

} // namespace

class AgentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheDayOfTheChosenAgent();
    void asksForNobodysDayWhileItIsNotSeen();
    void saysWhyADayIsNotThere();
    void tellsTheStretchUnderTheMouse();
    void changesSkills();
    void refusesWhatTheServerWould();
    void losesNobodysChange();
    void keepsTheRulesOfItemModels();
    void sendsANotice();
    void saysThatNobodySeesANotice();
    void refusesANoticeThatIsTooLong();
    void showsOnlyWhoIsInAGroup();
    void showsOnlyWhoIsInAState();
    void groupsByState();
    void groupsByTeam();
    void keepsTheRulesWhileGrouped_data();
    void keepsTheRulesWhileGrouped();
};

void AgentsTest::showsTheDayOfTheChosenAgent() {
    Agents desk;
    QVERIFY(desk.openAgents());
    auto& day = desk.page().day();
    QCOMPARE(day.state(), AgentDay::State::Asking);
    QTRY_COMPARE(day.state(), AgentDay::State::Known);
    QCOMPARE(day.bars().size(), std::size_t{3});
    QVERIFY(day.bars().at(0).text.startsWith(QStringLiteral("Away (Lunch <b>), ")));
    QVERIFY(day.bars().at(1).text.startsWith(QStringLiteral("Available, since ")));
    QCOMPARE(day.bars().at(2).lane, DayBar::Lane::Contacts);
    QCOMPARE(day.bars().at(2).tone, Tone::Busy);
    QTRY_VERIFY(!day.figures().empty());
    QCOMPARE(day.figures().at(0), (Detail{QStringLiteral("Handled today"), QStringLiteral("12")}));
    desk.clock.advance(seconds(61));
    desk.models.tick();
    QTRY_COMPARE(
        desk.server.count(QStringLiteral("agents/%1/stats").arg(QString::fromStdString(core::toString(desk.agent(6))))),
        2);
}

void AgentsTest::asksForNobodysDayWhileItIsNotSeen() {
    Agents desk;
    QVERIFY(desk.openAgents());
    QTRY_COMPARE(desk.page().day().state(), AgentDay::State::Known);
    desk.main->showPage(QStringLiteral("queues"));
    QCOMPARE(desk.page().day().state(), AgentDay::State::Nobody);
    const auto before = desk.server.requests().size();
    desk.clock.advance(seconds(200));
    desk.models.tick();
    QTest::qWait(50);
    QCOMPARE(desk.server.requests().size(), before);
}

void AgentsTest::saysWhyADayIsNotThere() {
    Agents desk;
    desk.isBroken = true;
    QVERIFY(desk.openAgents());
    auto& day = desk.page().day();
    QTRY_COMPARE(day.state(), AgentDay::State::Failed);
    QCOMPARE(day.remark(), QStringLiteral("The server is busy or starting. Please try again."));
    desk.isBroken = false;
    for (auto* button : desk.page().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Try again")) button->click();
    QTRY_COMPARE(day.state(), AgentDay::State::Known);
}

void AgentsTest::tellsTheStretchUnderTheMouse() {
    Agents desk;
    QVERIFY(desk.openAgents());
    QTRY_COMPARE(desk.page().day().state(), AgentDay::State::Known);
    auto* chart = desk.page().findChild<DayChart*>();
    QTRY_VERIFY(chart->isVisible());
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("Lunch <b>")));
    QStringList found;
    for (int x = 0; x < chart->width(); ++x)
        if (const auto* bar = chart->barAt({x, 10}); bar && !found.contains(bar->text)) found.append(bar->text);
    QCOMPARE(found.size(), 1); // the talk alone is in the upper lane
    QVERIFY(found.front().startsWith(QStringLiteral("Call · Talking")));
}

void AgentsTest::changesSkills() {
    Agents desk;
    QVERIFY(desk.openAgents());
    desk.page().agentActions().skills().trigger();
    const QPointer dialog(desk.dialog<SkillsDialog>());
    QVERIFY(dialog);
    auto& skills = dialog->skills();
    QTRY_COMPARE(skills.state(), AgentSkills::State::Ready);
    QCOMPARE(skills.index(0, AgentSkills::Name).data().toString(), QStringLiteral("german"));
    QVERIFY(skills.setData(skills.index(0, AgentSkills::Level), 5));
    const int added = skills.addSkill();
    QVERIFY(skills.setData(skills.index(added, AgentSkills::Name), QStringLiteral(" billing ")));
    dialog->saveButton().click();
    QTRY_VERIFY(!dialog); // closed, and gone by that
    const auto sent = desk.lastTo(QString::fromStdString(core::toString(desk.agent(6))));
    QCOMPARE(sent.verb, QByteArray("PATCH"));
    QVERIFY2(sent.body.contains(R"("skills":[{"name":"german","level":5},{"name":"billing","level":1}])"),
             sent.body.constData());
    QVERIFY(sent.body.contains(R"("version":7)"));
}

void AgentsTest::refusesWhatTheServerWould() {
    Agents desk;
    QVERIFY(desk.openAgents());
    AgentSkills skills(desk.models.actions().commands(), desk.agent(6));
    QTRY_COMPARE(skills.state(), AgentSkills::State::Ready);
    QVERIFY(!skills.setData(skills.index(0, AgentSkills::Level), 6));
    QVERIFY(!skills.setData(skills.index(0, AgentSkills::Level), 0));
    QVERIFY(!skills.setData(skills.index(0, AgentSkills::Name), QStringLiteral("  ")));
    const int added = skills.addSkill();
    skills.save();
    QCOMPARE(skills.fault(), QStringLiteral("A skill needs a name."));
    QVERIFY(skills.setData(skills.index(added, AgentSkills::Name), QStringLiteral("german")));
    skills.save();
    QCOMPARE(skills.fault(), QStringLiteral("“german” is there twice."));
    skills.removeSkill(added);
    skills.removeSkill(99);
    QCOMPARE(skills.rowCount(), 1);
}

void AgentsTest::losesNobodysChange() {
    Agents desk;
    desk.conflicts = true;
    QVERIFY(desk.openAgents());
    AgentSkills skills(desk.models.actions().commands(), desk.agent(6));
    QTRY_COMPARE(skills.state(), AgentSkills::State::Ready);
    skills.save();
    QTRY_VERIFY(skills.fault().startsWith(QStringLiteral("Somebody has changed this agent")));
    AgentSkills alone(nullptr, desk.agent(6));
    QCOMPARE(alone.state(), AgentSkills::State::Unread);
}

void AgentsTest::keepsTheRulesOfItemModels() {
    Agents desk;
    QVERIFY(desk.openAgents());
    AgentSkills skills(desk.models.actions().commands(), desk.agent(6));
    const QAbstractItemModelTester tester(&skills, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(skills.state(), AgentSkills::State::Ready);
    skills.addSkill();
    skills.addSkill();
    skills.removeSkill(0);
    QCOMPARE(skills.rowCount(), 2);
    QCOMPARE(skills.headerData(AgentSkills::Level, Qt::Horizontal).toString(), QStringLiteral("Level"));
}

void AgentsTest::sendsANotice() {
    Agents desk;
    QVERIFY(desk.openAgents());
    QSignalSpy done(&desk.models.actions(), &FloorActions::done);
    desk.page().agentActions().notice().trigger();
    auto* dialog = desk.dialog<NoticeDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->sendButton().isEnabled());
    dialog->field().setPlainText(QStringLiteral("  Please come to the desk.  "));
    dialog->sendButton().click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(done.at(0).at(0).toString(), QStringLiteral("Mei Tanaka sees your notice now."));
    QVERIFY(desk.lastTo(QStringLiteral("/notice")).body.contains(R"({"text":"Please come to the desk."})"));
}

void AgentsTest::saysThatNobodySeesANotice() {
    Agents desk;
    desk.isAbsent = true;
    QVERIFY(desk.openAgents());
    QSignalSpy refused(&desk.models.actions(), &FloorActions::refused);
    desk.models.actions().sendNotice(desk.agent(6), QStringLiteral("Hello?"));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(1).toString(), QStringLiteral("Mei Tanaka has no window open."));
}

void AgentsTest::refusesANoticeThatIsTooLong() {
    Appearance appearance;
    NoticeDialog dialog(QStringLiteral("Mei"), appearance);
    dialog.field().setPlainText(QString(NoticeDialog::longestText, u'x'));
    QVERIFY(dialog.sendButton().isEnabled());
    dialog.field().setPlainText(QString(NoticeDialog::longestText + 1, u'x'));
    QVERIFY(!dialog.sendButton().isEnabled());
}

void AgentsTest::showsOnlyWhoIsInAGroup() {
    Agents desk;
    QVERIFY(desk.openAgents());
    QCOMPARE(desk.page().rowCount(), 9);
    const auto group = desk.models.floor().agents().rows().at(0).groupIds.at(0);
    desk.models.groupNames().set({{group, "First line"}});
    auto& choice = desk.page().groupChoice();
    QCOMPARE(choice.count(), 2);
    choice.setCurrentIndex(1);
    QCOMPARE(desk.page().rowCount(), 6);
    // One of them leaves it.
    protocol::FloorDelta change;
    change.at = desk.clock.now();
    change.agents = {desk.models.floor().agents().rows().at(0)};
    change.agents.front().groupIds.clear();
    desk.models.floor().apply(change);
    QCOMPARE(desk.page().rowCount(), 5);
    desk.models.groupNames().set({});
    QCOMPARE(desk.page().rowCount(), 9); // a group that has gone hides nobody
}

void AgentsTest::showsOnlyWhoIsInAState() {
    Agents desk;
    QVERIFY(desk.openAgents());
    auto& choice = desk.page().stateChoice();
    choice.setCurrentIndex(choice.findText(QStringLiteral("Available")));
    QCOMPARE(desk.page().rowCount(), 2);
    desk.page().goTo(QString::fromStdString(core::toString(desk.agent(9)))); // who is offline
    QCOMPARE(desk.page().chosen()->title, QStringLiteral("Daniel Moreau"));
}

void AgentsTest::groupsByState() {
    Agents desk;
    QVERIFY(desk.openAgents());
    auto& choice = desk.page().keyChoice();
    choice.setCurrentIndex(choice.findText(QStringLiteral("By state")));
    const auto* rows = desk.page().table().model();
    QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("Available  2"));
    QVERIFY(!rows->flags(rows->index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(desk.page().table().columnSpan(0, 0), rows->columnCount());
    QCOMPARE(desk.page().chosen()->title, QStringLiteral("Mei Tanaka")); // as before
    QCOMPARE(rows->index(1, 0).data().toString(), QStringLiteral("Lucía Fernández"));
    desk.page().table().sortByColumn(AgentModel::Name, Qt::DescendingOrder);
    QTRY_COMPARE(rows->index(1, 0).data().toString(), QStringLiteral("Mei Tanaka"));
    // She goes to lunch, and the choice with her.
    protocol::FloorDelta change;
    change.at = desk.clock.now();
    change.agents = {*desk.models.floor().agents().find(desk.agent(6))};
    change.agents.front().state = core::DisplayState::Away;
    desk.models.floor().apply(change);
    QTRY_COMPARE(rows->index(0, 0).data().toString(), QStringLiteral("Available  1"));
    QCOMPARE(desk.page().chosen()->title, QStringLiteral("Mei Tanaka"));
    choice.setCurrentIndex(0);
    QCOMPARE(desk.page().table().model()->rowCount(), 9);
}

void AgentsTest::groupsByTeam() {
    Agents desk;
    QVERIFY(desk.openAgents());
    const auto group = desk.models.floor().agents().rows().at(0).groupIds.at(0);
    desk.models.groupNames().set({{group, "First line"}});
    auto& choice = desk.page().keyChoice();
    choice.setCurrentIndex(choice.findText(QStringLiteral("By group")));
    const auto* rows = desk.page().table().model();
    QCOMPARE(rows->rowCount(), 11);
    QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("First line  6"));
    QCOMPARE(rows->index(7, 0).data().toString(), QStringLiteral("In no group  3"));
    desk.main->saveLayout();
    const MainWindow second(Workplace{desk.session, desk.models, desk.appearance, desk.settings, desk.links});
    QCOMPARE(second.page<AgentsPage>().keyChoice().currentText(), QStringLiteral("By group"));
}

void AgentsTest::keepsTheRulesWhileGrouped_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void AgentsTest::keepsTheRulesWhileGrouped() {
    QFETCH(unsigned, seed);
    const core::ManualClock clock;
    FloorState floor(clock);
    const AwayReasons reasons;
    GroupNames groups;
    AgentModel agents(floor, reasons, groups);
    FloorFilter filter;
    filter.setSourceModel(&agents);
    filter.sort(AgentModel::State);
    GroupedAgents grouped(agents, groups, filter);
    const QAbstractItemModelTester tester(&grouped, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RandomFloor source(seed);
    for (int step = 0; step < 60; ++step) {
        if (step % 20 == 0)
            floor.apply(source.snapshot(clock.now()));
        else
            floor.apply(source.delta(clock.now()));
        if (step == 10 && !floor.agents().rows().empty() && !floor.agents().rows().front().groupIds.empty())
            groups.set({{floor.agents().rows().front().groupIds.front(), "team"}});
        grouped.setKey(step % 9 < 5 ? GroupedAgents::Key::State : GroupedAgents::Key::Group);
        int agentRows = 0;
        for (int row = 0; row < grouped.rowCount(); ++row)
            agentRows += grouped.index(row, 0).data(HeadingRole).toBool() ? 0 : 1;
        QCOMPARE(agentRows, filter.rowCount());
    }
    grouped.setKey(GroupedAgents::Key::None);
    QCOMPARE(grouped.rowCount(), 0);
}

QTEST_MAIN(AgentsTest)
#include "agents_test.moc"
