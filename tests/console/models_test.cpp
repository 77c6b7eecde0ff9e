#include "console/model/floor/agent_model.h"
#include "console/model/floor/call_model.h"
#include "console/model/floor/floor_filter.h"
#include "console/model/floor/floor_summary.h"
#include "console/model/floor/queue_model.h"
#include "console/model/words.h"
#include "tests/console/sample_floor.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QtTest>

using namespace callroom;
using namespace callroom::console;
using std::chrono::seconds;

namespace {

QString textAt(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

/// The row whose first column reads `name`.
int rowOf(const QAbstractItemModel& model, const QString& name) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (textAt(model, row, 0) == name) return row;
    return -1;
}

struct Floor {
    core::ManualClock clock;
    FloorState state{clock};
    QueueModel queues{state};
    AwayReasons reasons;
    GroupNames groups;
    AgentModel agents{state, reasons, groups};
    CallModel calls{state};
};

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepTheRulesOfItemModels_data();
    void keepTheRulesOfItemModels();
    void showTheFloor();
    void countNothingForWhoWasNeverOn();
    void showNamesThatComeLater();
    void countOnlyShownTimes();
    void keepThePlaceOfAChosenRow();
    void sortByMeaning();
    void findRowsByEveryWord();
    void showMarkupAsText();
    void tellDetails();
    void showWhoAsksWhomAndWhoHasJoined();
    void showWhomAContactWaitsFor();
    void nameReasonsToBeAway();
    void sumUp();
};

void ModelsTest::keepTheRulesOfItemModels_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Every model and a sorted, searched proxy on each, under changes that name unknown and vanished rows.
void ModelsTest::keepTheRulesOfItemModels() {
    QFETCH(unsigned, seed);
    Floor floor;
    constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    std::vector<std::unique_ptr<QObject>> testers;
    std::vector<std::unique_ptr<FloorFilter>> filters;
    for (QAbstractItemModel* model :
         std::initializer_list<QAbstractItemModel*>{&floor.queues, &floor.agents, &floor.calls}) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, mode));
        for (const auto* search : {"", "1"}) {
            filters.push_back(std::make_unique<FloorFilter>());
            filters.back()->setSourceModel(model);
            filters.back()->setSearch(QString::fromLatin1(search));
            filters.back()->sort(static_cast<int>(filters.size()) % model->columnCount());
            testers.push_back(std::make_unique<QAbstractItemModelTester>(filters.back().get(), mode));
        }
    }
    RandomFloor source(seed);
    for (int step = 0; step < 60; ++step) {
        if (step % 25 == 0)
            floor.state.apply(source.snapshot(floor.clock.now()));
        else
            floor.state.apply(source.delta(floor.clock.now()));
        floor.clock.advance(seconds(1));
        floor.queues.tick();
        floor.agents.tick();
        floor.calls.tick();
        if (step == 40) filters.front()->setSearch(QStringLiteral("queue 2"));
    }
    floor.state.clear();
    for (const auto& filter : filters)
        QCOMPARE(filter->rowCount(), 0);
}

void ModelsTest::showTheFloor() {
    Floor floor;
    floor.state.apply(sampleFloor(floor.clock.now()));
    QCOMPARE(floor.queues.rowCount(), 3);
    QCOMPARE(textAt(floor.queues, 0, QueueModel::LongestWait), QStringLiteral("2:14"));
    QCOMPARE(textAt(floor.queues, 0, QueueModel::Available), QStringLiteral("1 of 6"));
    QCOMPARE(textAt(floor.queues, 0, QueueModel::EstimatedWait), QStringLiteral("0:45 – 2:10"));
    QCOMPARE(textAt(floor.queues, 2, QueueModel::EstimatedWait), noValue());

    const int ringing = rowOf(floor.agents, QStringLiteral("Priya Raman"));
    QCOMPARE(textAt(floor.agents, ringing, AgentModel::State), QStringLiteral("Ringing"));
    QCOMPARE(textAt(floor.agents, ringing, AgentModel::With), QStringLiteral("Ingrid Solberg"));
    QCOMPARE(textAt(floor.agents, rowOf(floor.agents, QStringLiteral("Sofie Lindqvist")), AgentModel::Calls),
             QStringLiteral("2 of 2"));

    const int talking = rowOf(floor.calls, QStringLiteral("Hannah Fischer"));
    QCOMPARE(textAt(floor.calls, talking, CallModel::Status), QStringLiteral("Talking"));
    QCOMPARE(textAt(floor.calls, talking, CallModel::Queue), QStringLiteral("Support"));
    QCOMPARE(textAt(floor.calls, talking, CallModel::Agent), QStringLiteral("Amara Okafor"));
    QCOMPARE(textAt(floor.calls, talking, CallModel::Wait), QStringLiteral("0:47"));
    QCOMPARE(textAt(floor.calls, talking, CallModel::Talk), QStringLiteral("6:42"));
    const int waiting = rowOf(floor.calls, QStringLiteral("Elena Petrova"));
    QCOMPARE(textAt(floor.calls, waiting, CallModel::Status), QStringLiteral("Waiting · no. 2"));
    const int wrapping = rowOf(floor.calls, QStringLiteral("Samuel Adeyemi"));
    QCOMPARE(textAt(floor.calls, wrapping, CallModel::TimeLeft), QStringLiteral("0:13"));
}

void ModelsTest::countNothingForWhoWasNeverOn() {
    Floor floor;
    auto snapshot = sampleFloor(floor.clock.now());
    auto& agent = snapshot.agents.front();
    agent.state = core::DisplayState::Offline;
    agent.presence = core::Presence::Offline;
    agent.stateSince = agent.presenceSince = core::Timestamp{};
    floor.state.apply(snapshot);
    const int row = rowOf(floor.agents, QString::fromStdString(agent.name));
    QCOMPARE(textAt(floor.agents, row, AgentModel::InState), noValue());
    QCOMPARE(textAt(floor.agents, row, AgentModel::PresenceFor), noValue());
}

void ModelsTest::showNamesThatComeLater() {
    Floor floor;
    const auto source = sampleFloor(floor.clock.now());
    protocol::FloorDelta contacts;
    contacts.contacts = source.contacts;
    floor.state.apply(contacts);
    QCOMPARE(textAt(floor.calls, 0, CallModel::Queue), noValue());
    const QSignalSpy changed(&floor.calls, &QAbstractItemModel::dataChanged);
    protocol::FloorDelta names;
    names.queues = source.queues;
    names.agents = source.agents;
    floor.state.apply(names);
    QCOMPARE(textAt(floor.calls, 0, CallModel::Queue), QStringLiteral("Support"));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.at(0).at(0).toModelIndex().column(), static_cast<int>(CallModel::Queue));
}

void ModelsTest::countOnlyShownTimes() {
    Floor floor;
    floor.state.apply(sampleFloor(floor.clock.now()));
    floor.calls.setShownColumns({CallModel::Customer, CallModel::Talk});
    const QSignalSpy changed(&floor.calls, &QAbstractItemModel::dataChanged);
    floor.clock.advance(seconds(1));
    floor.calls.tick();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), floor.calls.index(0, CallModel::Talk));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), floor.calls.index(floor.calls.rowCount() - 1, CallModel::Talk));
    QCOMPARE(textAt(floor.calls, 0, CallModel::Talk), QStringLiteral("6:43"));
    floor.calls.setShownColumns({});
    floor.calls.tick();
    QCOMPARE(changed.size(), 1);
}

void ModelsTest::keepThePlaceOfAChosenRow() {
    Floor floor;
    auto source = sampleFloor(floor.clock.now());
    floor.state.apply(source);
    FloorFilter filter;
    filter.setSourceModel(&floor.calls);
    filter.sort(CallModel::Customer);
    const QPersistentModelIndex chosen(filter.index(rowOf(filter, QStringLiteral("Kenji Watanabe")), 0));
    source.contacts.erase(source.contacts.begin(), source.contacts.begin() + 3);
    floor.state.apply(source);
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data().toString(), QStringLiteral("Kenji Watanabe"));
}

void ModelsTest::sortByMeaning() {
    Floor floor;
    floor.state.apply(sampleFloor(floor.clock.now()));
    FloorFilter filter;
    filter.setSourceModel(&floor.calls);
    filter.sort(CallModel::Wait, Qt::DescendingOrder);
    QCOMPARE(textAt(filter, 0, 0), QStringLiteral("Kenji Watanabe")); // 2:14, not "0:…" by the alphabet
    QCOMPARE(textAt(filter, 1, 0), QStringLiteral("Ingrid Solberg"));
    filter.sort(CallModel::Status);
    QVERIFY(textAt(filter, 0, CallModel::Status).endsWith(QStringLiteral("no. 1")));
    QCOMPARE(textAt(filter, 3, 0), QStringLiteral("Noah Williams"));
    QCOMPARE(textAt(filter, filter.rowCount() - 1, CallModel::Status), QStringLiteral("Wrap-up"));
}

void ModelsTest::findRowsByEveryWord() {
    Floor floor;
    floor.state.apply(sampleFloor(floor.clock.now()));
    FloorFilter filter;
    filter.setSourceModel(&floor.calls);
    filter.setSearch(QStringLiteral("  sofie  VIDEO "));
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(textAt(filter, 0, 0), QStringLiteral("Charlotte Dubois"));
    filter.setSearch(QStringLiteral("nobody"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setSearch({});
    QCOMPARE(filter.rowCount(), floor.calls.rowCount());
}

void ModelsTest::showMarkupAsText() {
    Floor floor;
    auto source = sampleFloor(floor.clock.now());
    const std::string markup = "<script>alert(1)</script><b>x</b>";
    source.contacts.at(0).customer.name = markup;
    floor.state.apply(source);
    QCOMPARE(textAt(floor.calls, 0, CallModel::Customer), QString::fromStdString(markup));
    // A tool tip would be guessed to be rich text.
    QVERIFY(!floor.calls.index(0, CallModel::Customer).data(Qt::ToolTipRole).isValid());
}

void ModelsTest::tellDetails() {
    Floor floor;
    floor.state.apply(sampleFloor(floor.clock.now()));
    const auto held =
        floor.calls.index(rowOf(floor.calls, QStringLiteral("Charlotte Dubois")), 0).data(DetailsRole).value<Details>();
    QCOMPARE(held.title, QStringLiteral("Charlotte Dubois"));
    QCOMPARE(held.state, QStringLiteral("On hold"));
    QVERIFY(std::find(held.lines.begin(), held.lines.end(),
                      Detail{QStringLiteral("On hold for"), QStringLiteral("0:38")}) != held.lines.end());
    const auto away =
        floor.agents.index(rowOf(floor.agents, QStringLiteral("Oliver Grant")), 0).data(DetailsRole).value<Details>();
    QVERIFY(std::find(away.lines.begin(), away.lines.end(), Detail{QStringLiteral("Note"), QStringLiteral("Lunch")}) !=
            away.lines.end());
    QCOMPARE(floor.queues.index(2, 0).data(DetailsRole).value<Details>().tone, Tone::Good);
}

void ModelsTest::showWhoAsksWhomAndWhoHasJoined() {
    Floor floor;
    auto source = sampleFloor(floor.clock.now());
    addColleagues(source);
    floor.state.apply(source);
    const int asking = rowOf(floor.calls, QStringLiteral("Sofie Lindqvist asks Mei Tanaka"));
    QCOMPARE(textAt(floor.calls, asking, CallModel::Channel), QStringLiteral("Consult"));
    QCOMPARE(textAt(floor.calls, asking, CallModel::Agent), QStringLiteral("Mei Tanaka"));
    QCOMPARE(textAt(floor.calls, asking, CallModel::Status), QStringLiteral("Talking"));
    const auto consult = floor.calls.index(asking, 0).data(DetailsRole).value<Details>();
    QCOMPARE(consult.lines.front(), (Detail{QStringLiteral("About"), QStringLiteral("Charlotte Dubois")}));

    const int three = rowOf(floor.calls, QStringLiteral("Mateo Álvarez"));
    QCOMPARE(textAt(floor.calls, three, CallModel::Status), QStringLiteral("Conference"));
    QCOMPARE(textAt(floor.calls, three, CallModel::Agent), QStringLiteral("Jonas Weber + Lucía Fernández"));
    const int joined = rowOf(floor.calls, QStringLiteral("Jonas Weber asks Lucía Fernández"));
    QCOMPARE(textAt(floor.calls, joined, CallModel::Status), QStringLiteral("Conference"));
    QCOMPARE(textAt(floor.agents, rowOf(floor.agents, QStringLiteral("Mei Tanaka")), AgentModel::With),
             QStringLiteral("Sofie Lindqvist, who asks"));

    FloorFilter filter;
    filter.setSourceModel(&floor.calls);
    filter.setSearch(QStringLiteral("consult charlotte"));
    QCOMPARE(filter.rowCount(), 1);
}

void ModelsTest::showWhomAContactWaitsFor() {
    Floor floor;
    auto source = sampleFloor(floor.clock.now());
    source.contacts.at(5).queueId.reset();
    source.contacts.at(5).preferredAgentId = source.agents.at(0).id;
    floor.state.apply(source);
    QCOMPARE(textAt(floor.calls, 5, CallModel::Agent), QStringLiteral("for Amara Okafor"));
}

void ModelsTest::nameReasonsToBeAway() {
    Floor floor;
    auto source = sampleFloor(floor.clock.now());
    source.agents.at(6).reason = "lunch";
    source.agents.at(7).reason = "missed";
    floor.state.apply(source);
    QCOMPARE(textAt(floor.agents, 6, AgentModel::Reason), QStringLiteral("lunch"));
    protocol::AwayReason first;
    first.code = "lunch";
    first.name = "Lunch break";
    first.order = 2;
    protocol::AwayReason second;
    second.code = "training";
    second.name = "Training";
    second.order = 1;
    floor.reasons.set({first, second});
    QCOMPARE(floor.reasons.items().front().name, QStringLiteral("Training"));
    QCOMPARE(textAt(floor.agents, 6, AgentModel::Reason), QStringLiteral("Lunch break"));
    QCOMPARE(textAt(floor.agents, 7, AgentModel::Reason), QStringLiteral("Missed calls"));
}

void ModelsTest::sumUp() {
    Floor floor;
    FloorSummary summary(floor.state);
    const QSignalSpy changed(&summary, &FloorSummary::changed);
    floor.state.apply(sampleFloor(floor.clock.now()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(summary.tiles().at(0).value, QStringLiteral("5"));
    QCOMPARE(summary.tiles().at(1).value, QStringLiteral("2:14"));
    QCOMPARE(summary.tiles().at(2).value, QStringLiteral("4"));
    QCOMPARE(summary.tiles().at(3).value, QStringLiteral("2"));
    summary.tick();
    QCOMPARE(changed.size(), 1); // nothing new to say
    floor.clock.advance(seconds(1));
    summary.tick();
    QCOMPARE(summary.tiles().at(1).value, QStringLiteral("2:15"));
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
