#include "console/model/reports/insights.h"
#include "console/model/time_words.h"
#include "console/view/reports/insights_page.h"
#include "tests/console/past_desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace callroom;
using namespace callroom::console;

/// What the server finds in a period, as the console tells it.
class InsightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsEachFinding();
    void showsAFindingOfANewerServer();
    void tellsWhatTheStaffingFollowsFrom();
    void dropsAnswersToFormerRequests();
    void tellsFailureAndAsksAgain();
    void opensTheContactsBehindAFinding();
};

namespace {

constexpr auto testing = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString textAt(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

} // namespace

void InsightsTest::wordsEachFinding() {
    const PastDesk desk;
    FindingModel model;
    const QAbstractItemModelTester tester(&model, testing);
    model.setFindings(sampleInsights(desk.day, desk.floor).insights);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(textAt(model, 0, FindingModel::Finding), QStringLiteral("Busiest hour"));
    QCOMPARE(textAt(model, 0, FindingModel::Value), QStringLiteral("71"));
    QCOMPARE(textAt(model, 0, FindingModel::Compared), QStringLiteral("33 in an hour on average"));
    QCOMPARE(textAt(model, 1, FindingModel::Finding), QStringLiteral("Longest waits"));
    QCOMPARE(textAt(model, 1, FindingModel::Value), QStringLiteral("1:14"));
    QCOMPARE(textAt(model, 1, FindingModel::Compared), QStringLiteral("0:41 in all queues"));
    QCOMPARE(textAt(model, 3, FindingModel::Finding), QStringLiteral("Most hang up"));
    QCOMPARE(textAt(model, 3, FindingModel::Where), QString::fromStdString(desk.floor.queues[1].name));
    QVERIFY(textAt(model, 3, FindingModel::Value).startsWith(QStringLiteral("11.3")));
}

void InsightsTest::showsAFindingOfANewerServer() {
    FindingModel model;
    protocol::Insight unknown{"most_transfers"};
    unknown.value = 12;
    model.setFindings({unknown});
    QCOMPARE(textAt(model, 0, FindingModel::Finding), QStringLiteral("most_transfers"));
    QCOMPARE(textAt(model, 0, FindingModel::Value), QStringLiteral("12"));
    QVERIFY(textAt(model, 0, FindingModel::Compared).isEmpty());
}

void InsightsTest::tellsWhatTheStaffingFollowsFrom() {
    const PastDesk desk;
    StaffingModel model;
    const QAbstractItemModelTester tester(&model, testing);
    model.setAdvice(sampleInsights(desk.day, desk.floor).staffing);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textAt(model, 0, StaffingModel::Contacts), QLocale().toString(38.4, 'f', 1));
    QCOMPARE(textAt(model, 0, StaffingModel::HandlingTime), QStringLiteral("4:46"));
    QCOMPARE(textAt(model, 0, StaffingModel::Agents), QStringLiteral("5"));
    QCOMPARE(textAt(model, 1, StaffingModel::Hour), timeText(QTime(11, 0)));
}

void InsightsTest::dropsAnswersToFormerRequests() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    ReportQueries queries(desk.session.api());
    Insights insights(&queries);
    QSignalSpy changed(&insights, &Insights::changed);
    insights.setRequest({});
    ReportRequest other;
    other.channel = core::Channel::Chat;
    insights.setRequest(other);
    QTRY_COMPARE(insights.askState(), AskState::Known);
    const auto asked = [&] {
        return std::ranges::count_if(desk.server.requests(), [](const client::TestServer::Request& request) {
            return request.path.startsWith(QStringLiteral("analytics/insights"));
        });
    };
    QTRY_COMPARE(asked(), 2);
    QTest::qWait(50);
    QCOMPARE(changed.count(), 3); // asked, asked, answered
}

void InsightsTest::tellsFailureAndAsksAgain() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    ReportQueries queries(desk.session.api());
    Insights insights(&queries);
    desk.isFailing = true;
    insights.setRequest({});
    QTRY_COMPARE(insights.askState(), AskState::Failed);
    QVERIFY(!insights.failure().isEmpty());
    desk.isFailing = false;
    insights.refresh();
    QTRY_COMPARE(insights.askState(), AskState::Known);
    QCOMPARE(insights.findings().rowCount(), 5);
}

void InsightsTest::opensTheContactsBehindAFinding() {
    PastDesk desk;
    QVERIFY(desk.signIn());
    InsightsPage page(desk.at());
    QSignalSpy wanted(&desk.links, &Links::contactsWanted);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_COMPARE(page.insights().askState(), AskState::Known);
    page.findings().setCurrentIndex(page.findings().model()->index(3, 0));
    page.findings().setFocus();
    QTest::keyClick(&page.findings(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.first().first().toString().contains(QStringLiteral("queueId=")));
    QVERIFY(wanted.first().last().toString().startsWith(QStringLiteral("Most hang up: ")));
    for (const auto* table : page.findChildren<QTableView*>())
        QVERIFY(!table->accessibleName().isEmpty());
}

QTEST_MAIN(InsightsTest)
#include "insights_test.moc"
