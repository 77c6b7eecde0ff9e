#include "console/model/history/abandoned_model.h"
#include "console/model/history/abandoned_words.h"
#include "console/model/reports/reports.h"
#include "console/model/reports/service_levels.h"
#include "console/model/time_words.h"
#include "console/model/words.h"
#include "tests/console/sample_reports.h"
#include "tests/console/signed_in_desk.h"

#include <QAbstractItemModelTester>
#include <QUrlQuery>

using namespace callroom;
using namespace callroom::console;

namespace {

constexpr auto testing = QAbstractItemModelTester::FailureReportingMode::QtTest;

template <typename T> client::TestServer::Answer answerOf(const T& value) {
    return {200, QByteArray::fromStdString(json::encode(value))};
}

struct Desk : SignedInDesk {
    Desk() {
        customers = sampleAbandoned(clock.now(), floor);
        server.onRequest = [this](const client::TestServer::Request& request) { return answer(request); };
    }
    [[nodiscard]] client::TestServer::Answer answer(const client::TestServer::Request& request) {
        if (isFailing) return refusal(503, "unavailable");
        const auto is = [&](const char* report) {
            return request.path.startsWith(u"analytics/" % QString::fromLatin1(report));
        };
        if (is("overview")) return answerOf(sampleOverview(day));
        if (is("calls")) return answerOf(sampleIntervals(day));
        if (is("queues")) return answerOf(sampleQueueReport(day, floor));
        if (is("agents")) return answerOf(sampleAgentReport(day, floor));
        if (is("abandoned?")) return pageAnswer(customers);
        if (is("abandoned/")) return isStale ? refusal(409, "version_conflict") : client::TestServer::Answer{200, "{}"};
        return refusal(404, "not_found");
    }
    [[nodiscard]] bool open() {
        if (!signIn()) return false;
        queries = std::make_unique<ReportQueries>(session.api());
        reports = std::make_unique<Reports>(queries.get());
        abandonedQueries = std::make_unique<AbandonedQueries>(session.api());
        abandoned = std::make_unique<AbandonedModel>(models.floor(), abandonedQueries.get());
        return true;
    }

    protocol::FloorSnapshot floor = sampleFloor(clock.now());
    core::Timestamp day = core::fromEpochMilliseconds(1'795'215'600'000); // 2026-11-21, midnight in Berlin
    std::vector<protocol::AbandonedCustomer> customers;
    bool isFailing = false;
    bool isStale = false;
    std::unique_ptr<ReportQueries> queries;
    std::unique_ptr<Reports> reports;
    std::unique_ptr<AbandonedQueries> abandonedQueries;
    std::unique_ptr<AbandonedModel> abandoned;
};

Figure figureNamed(const std::vector<Figure>& figures, const char* name) {
    for (const auto& figure : figures)
        if (figure.name == name) return figure;
    return {};
}

} // namespace

class ReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatIsLookedAt();
    void showsLinesAndTheirSum();
    void dropsAnswersToFormerRequests();
    void tellsFailureAndAsksAgain();
    void writesNumbersInTheirUnits_data();
    void writesNumbersInTheirUnits();
    void comparesWithThePeriodBefore_data();
    void comparesWithThePeriodBefore();
    void namesEveryFieldOfTheServer();
    void findsTheContactsBehindANumber();
    void putsFormulasIntoWords();
    void showsAllFourServiceLevels();
    void namesIntervals();
    void listsEveryCustomerOnce();
    void changesOnlyWhatIsNamed();
    void tellsWhenSomebodyWasFaster();
    void leavesOutWhoWasReached();
};

void ReportsTest::asksForWhatIsLookedAt() {
    Desk desk;
    QVERIFY(desk.open());
    QCOMPARE(desk.reports->askState(), AskState::Idle);
    ReportRequest request;
    request.from = desk.day;
    request.to = desk.day + std::chrono::hours(24);
    request.interval = core::ReportInterval::QuarterHour;
    request.channel = core::Channel::Chat;
    request.formula = 2;
    desk.reports->setRequest(request);
    QTRY_COMPARE(desk.reports->askState(), AskState::Known);
    QCOMPARE(desk.reports->table().lineCount(), 24);
    const auto path = desk.server.requests().back().path;
    QVERIFY(path.startsWith(QStringLiteral("analytics/calls?")));
    const QUrlQuery query(path.section(u'?', 1));
    QCOMPARE(query.queryItemValue(QStringLiteral("interval")), QStringLiteral("15m"));
    QCOMPARE(query.queryItemValue(QStringLiteral("channel")), QStringLiteral("chat"));
    QCOMPARE(query.queryItemValue(QStringLiteral("formula")), QStringLiteral("2"));
    QCOMPARE(query.queryItemValue(QStringLiteral("from"), QUrl::FullyDecoded).toStdString(), core::toRfc3339(desk.day));
    const auto asked = desk.server.requests().size();
    desk.reports->setKind(Reports::Kind::Queues);
    QTRY_COMPARE(desk.reports->askState(), AskState::Known);
    QCOMPARE(desk.server.requests().size(), asked + 1); // the head is the same
    QCOMPARE(desk.reports->table().lineCount(), 3);
}

void ReportsTest::showsLinesAndTheirSum() {
    Desk desk;
    QVERIFY(desk.open());
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const auto kind : {Reports::Kind::Intervals, Reports::Kind::Queues, Reports::Kind::Agents}) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(&desk.reports->table(kind), testing));
        desk.reports->setKind(kind);
        desk.reports->setRequest({});
        QTRY_COMPARE(desk.reports->askState(), AskState::Known);
        const auto& table = desk.reports->table();
        QCOMPARE(table.rowCount(), table.lineCount() + 1);
        QCOMPARE(table.index(table.lineCount(), 0).data().toString(), QStringLiteral("All together"));
        QVERIFY(!table.figureAt(0));
        for (int column = 1; column < table.columnCount(); ++column) {
            const auto* figure = table.figureAt(column);
            QVERIFY(figure);
            double sum = 0;
            for (int row = 0; row < table.lineCount(); ++row)
                sum += figure->value(table.lines()[static_cast<std::size_t>(row)]).value_or(0);
            const auto total = figure->value(table.lines().back());
            if (figure->unit == Unit::Count && total) QCOMPARE(*total, sum);
        }
    }
    const auto& agents = desk.reports->table();
    QCOMPARE(agents.index(0, 0).data().toString(), QString::fromStdString(desk.floor.agents.front().name));
}

void ReportsTest::dropsAnswersToFormerRequests() {
    Desk desk;
    QVERIFY(desk.open());
    desk.reports->setKind(Reports::Kind::Queues);
    desk.reports->setRequest({});
    desk.reports->setKind(Reports::Kind::Agents); // before there is an answer
    QTRY_COMPARE(desk.reports->askState(), AskState::Known);
    QTest::qWait(20); // for an answer that must not count
    QCOMPARE(desk.reports->table(Reports::Kind::Queues).rowCount(), 0);
    QVERIFY(desk.reports->table(Reports::Kind::Agents).rowCount() > 0);
    QVERIFY(desk.reports->overview());
}

void ReportsTest::tellsFailureAndAsksAgain() {
    Desk desk;
    desk.isFailing = true;
    QVERIFY(desk.open());
    desk.reports->setRequest({});
    QTRY_COMPARE(desk.reports->askState(), AskState::Failed);
    QVERIFY(!desk.reports->failure().isEmpty());
    desk.isFailing = false;
    desk.reports->refresh();
    QTRY_COMPARE(desk.reports->askState(), AskState::Known);
    desk.session.signOut();
    QTRY_VERIFY(!desk.session.api());
}

void ReportsTest::writesNumbersInTheirUnits_data() {
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("count") << int(Unit::Count) << 1234.0 << QLocale().toString(1234);
    QTest::newRow("seconds") << int(Unit::Seconds) << 75.4 << QStringLiteral("1:15");
    QTest::newRow("hours") << int(Unit::Seconds) << 3725.0 << QStringLiteral("1:02:05");
    QTest::newRow("share") << int(Unit::Share) << 0.8459 << QLocale().toString(84.6, 'f', 1) + QStringLiteral(" %");
    QTest::newRow("rating") << int(Unit::Rating) << 4.0 << QLocale().toString(4.0, 'f', 2);
}

void ReportsTest::writesNumbersInTheirUnits() {
    QFETCH(int, unit);
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(figureText(static_cast<Unit>(unit), value), text);
    QCOMPARE(figureText(static_cast<Unit>(unit), std::nullopt), noValue());
}

void ReportsTest::comparesWithThePeriodBefore_data() {
    QTest::addColumn<QString>("figure");
    QTest::addColumn<double>("now");
    QTest::addColumn<double>("before");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    const auto row = [](const char* figure, double now, double before, const QString& text, Tone tone) {
        QTest::addRow("%s %g", figure, now) << QString::fromUtf8(figure) << now << before << text << int(tone);
    };
    row("offered", 110, 100, QStringLiteral("+10 %"), Tone::Muted);
    row("offered", 5, 0, QString(), Tone::Muted);
    row("abandoned", 5, 10, QStringLiteral("−50 %"), Tone::Good);
    row("abandoned", 15, 10, QStringLiteral("+50 %"), Tone::Bad);
    row("asaSeconds", 20, 20, QStringLiteral("±0:00"), Tone::Muted);
    row("asaSeconds", 35, 20, QStringLiteral("+0:15"), Tone::Bad);
    row("serviceLevel", 0.75, 0.5, QStringLiteral("+") + QLocale().toString(25.0, 'f', 1) + QStringLiteral(" points"),
        Tone::Good);
}

void ReportsTest::comparesWithThePeriodBefore() {
    QFETCH(QString, figure);
    QFETCH(double, now);
    QFETCH(double, before);
    QFETCH(QString, text);
    QFETCH(int, tone);
    const auto difference = differenceOf(figureNamed(headFigures(), qPrintable(figure)), now, before);
    QCOMPARE(difference.text, text);
    QCOMPARE(int(difference.tone), tone);
    QVERIFY(differenceOf(figureNamed(headFigures(), "offered"), now, std::nullopt) == Difference{});
}

/// A figure is found at the server by its name: a typing error would lose its formula and its contacts.
void ReportsTest::namesEveryFieldOfTheServer() {
    std::set<std::string_view> names;
    const auto addFields = [&](const auto& fields) {
        fields.visit([&](const auto& field) { names.insert(field.name); });
    };
    addFields(json::Description<protocol::ReportComponents>::fields);
    addFields(json::Description<protocol::ReportRatios>::fields);
    addFields(json::Description<protocol::OfferCounts>::fields);
    addFields(json::Description<protocol::AgentTimes>::fields);
    for (const auto& figures : {headFigures(), lineFigures(), agentFigures(), componentFigures()})
        for (const auto& figure : figures)
            QVERIFY2(names.contains(figure.name), figure.name.c_str());
}

void ReportsTest::findsTheContactsBehindANumber() {
    Desk desk;
    const auto report = sampleQueueReport(desk.day, desk.floor);
    const ReportLine line{QStringLiteral("support"), report.queues.front().figures, {}, {}};
    const auto query = QString::fromStdString(report.queues.front().figures.contactsQuery);
    QCOMPARE(contactsBehind(report.frame, line, "abandoned"), query + QStringLiteral("&outcome=abandoned"));
    QCOMPARE(contactsBehind(report.frame, line, "offered"), query);
    QVERIFY(contactsBehind(report.frame, line, "serviceLevels.formula1").isEmpty());
    QVERIFY(contactsBehind(report.frame, line, "csat").isEmpty());
}

void ReportsTest::putsFormulasIntoWords() {
    QCOMPARE(formulaText("answeredWithin / (answered + abandoned - shortAbandoned)"),
             QStringLiteral("answered in time / (answered + hung up - hung up at once)"));
}

void ReportsTest::showsAllFourServiceLevels() {
    const auto overview = sampleOverview(Desk().day);
    const ReportLine line{{}, overview.total, {}, {}};
    for (int formula = 1; formula <= serviceLevelFormulas; ++formula) {
        const auto level = levelFigure(formula).value(line);
        QVERIFY(level && *level > 0 && *level <= 1);
        QVERIFY(!levelFormula(formula).isEmpty());
    }
    QCOMPARE(levelFigure(3).value(line), overview.total.ratios.serviceLevel);
}

void ReportsTest::namesIntervals() {
    const auto at = core::fromEpochMilliseconds(1'795'250'700'000);
    const auto local = localTime(at);
    QCOMPARE(intervalName(core::ReportInterval::Hour, at, true), timeText(local.time()));
    QCOMPARE(intervalName(core::ReportInterval::Hour, at, false), momentText(local));
    QVERIFY(intervalName(core::ReportInterval::Month, at, false).contains(QStringLiteral("2026")));
}

void ReportsTest::listsEveryCustomerOnce() {
    Desk desk;
    QVERIFY(desk.open());
    const QAbstractItemModelTester tester(desk.abandoned.get(), testing);
    desk.abandoned->setRequest({desk.day, desk.day + std::chrono::hours(24), desk.floor.queues.front().id});
    QTRY_COMPARE(desk.abandoned->askState(), AskState::Known);
    QCOMPARE(desk.abandoned->rowCount(), 8);
    QCOMPARE(desk.abandoned->openCount(), 5);
    QVERIFY(desk.server.requests().back().path.contains(QStringLiteral("queueId=")));
    QCOMPARE(desk.abandoned->index(1, 0).data().toString(), QStringLiteral("<b>Bob</b>"));
    const QPersistentModelIndex stays(desk.abandoned->index(3, 0));
    desk.customers.erase(desk.customers.begin());
    desk.customers.back().status = core::AbandonedStatus::Reached;
    desk.abandoned->refresh();
    QTRY_COMPARE(desk.abandoned->rowCount(), 7);
    QCOMPARE(stays.row(), 2);
    QCOMPARE(desk.abandoned->openCount(), 3);
}

void ReportsTest::changesOnlyWhatIsNamed() {
    Desk desk;
    QVERIFY(desk.open());
    desk.abandoned->setRequest({});
    QTRY_COMPARE(desk.abandoned->askState(), AskState::Known);
    QSignalSpy remarked(desk.abandoned.get(), &AbandonedModel::remarked);
    AbandonedChange change;
    change.status = core::AbandonedStatus::CalledBack;
    desk.abandoned->change(desk.customers.front().customer.id, change);
    desk.customers.front().status = core::AbandonedStatus::CalledBack;
    QTRY_COMPARE(remarked.count(), 1);
    QByteArray body;
    for (const auto& request : desk.server.requests())
        if (request.verb == "PUT") body = request.body;
    QCOMPARE(body, QByteArray("{\"status\":\"called_back\",\"version\":1}"));
    QTRY_COMPARE(desk.abandoned->index(0, AbandonedModel::Status).data().toString(),
                 nameOf(core::AbandonedStatus::CalledBack));
}

void ReportsTest::tellsWhenSomebodyWasFaster() {
    Desk desk;
    desk.isStale = true;
    QVERIFY(desk.open());
    desk.abandoned->setRequest({});
    QTRY_COMPARE(desk.abandoned->askState(), AskState::Known);
    QSignalSpy refused(desk.abandoned.get(), &AbandonedModel::refused);
    const auto asked = desk.server.requests().size();
    AbandonedChange change;
    change.ownerId = desk.floor.agents.front().id;
    desk.abandoned->change(desk.customers.front().customer.id, change);
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(refused.first().at(1).toString().contains(QStringLiteral("Somebody else")));
    QTRY_COMPARE(desk.server.requests().size(), asked + 2); // and reads what stands there now
}

void ReportsTest::leavesOutWhoWasReached() {
    Desk desk;
    QVERIFY(desk.open());
    AbandonedFilter filter;
    filter.setSourceModel(desk.abandoned.get());
    const QAbstractItemModelTester tester(&filter, testing);
    desk.abandoned->setRequest({});
    QTRY_COMPARE(filter.rowCount(), 5);
    filter.setOpenOnly(false);
    QCOMPARE(filter.rowCount(), 8);
    filter.sort(AbandonedModel::Tries, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, AbandonedModel::Tries).data().toString(), QStringLiteral("3"));
}

QTEST_MAIN(ReportsTest)
#include "reports_test.moc"
