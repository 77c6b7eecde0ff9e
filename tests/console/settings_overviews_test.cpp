#include "console/model/settings/audit_model.h"
#include "console/model/settings/canned_text.h"
#include "console/model/settings/nouns.h"
#include "console/model/settings/settings_models.h"
#include "console/model/settings/skill_matrix.h"
#include "console/model/settings/system_words.h"
#include "tests/client/test_server.h"
#include "tests/console/sample_settings.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QtTest>

using namespace callroom;
using namespace callroom::console;
using client::TestServer;

namespace {

QJsonObject object(const char* text) {
    return QJsonDocument::fromJson(text).object();
}

/// The test server answers those alone who have signed in.
void signIn(client::ApiClient& api) {
    bool isIn = false;
    protocol::LoginRequest request;
    request.email = "nora@demo.test";
    request.password = "right";
    api.login(request, &api, [&isIn](const core::Result<protocol::User>& user) { isIn = user.has_value(); });
    QVERIFY(QTest::qWaitFor([&isIn] { return isIn; }));
}

/// Answers pages of two entries, `count` in all.
struct Log {
    explicit Log(int entries)
        : count(entries) {
        server.onRequest = [this](const TestServer::Request& request) {
            asked.append(request.path);
            const auto cursor = request.path.section(QStringLiteral("cursor="), 1).section(u'&', 0, 0).toInt();
            QJsonArray items;
            for (int number = cursor; number < std::min(cursor + 2, count); ++number)
                items.append(
                    QJsonObject{{QStringLiteral("action"), QStringLiteral("tag.create")},
                                {QStringLiteral("subject"), QStringLiteral("tag")},
                                {QStringLiteral("after"),
                                 QJsonObject{{QStringLiteral("name"), QStringLiteral("tag %1").arg(number)}}}});
            const bool hasMore = cursor + 2 < count;
            const QJsonObject page{{QStringLiteral("items"), items},
                                   {QStringLiteral("nextCursor"),
                                    hasMore ? QJsonValue(QString::number(cursor + 2)) : QJsonValue(QJsonValue::Null)}};
            return TestServer::Answer{200, QJsonDocument(page).toJson()};
        };
        signIn(api);
        model.follow(&api);
    }

    int count;
    QStringList asked;
    TestServer server;
    client::ApiClient api{server.url()};
    AuditModel model;
};

} // namespace

class SettingsOverviewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheAuditLogPageByPage();
    void narrowsTheAuditLog();
    void dropsAnswersToAFilterOfBefore();
    void tellsFieldByFieldWhatWasChanged();
    void showsWhoCanWhat();
    void tellsWhatTheSystemLacks();
    void fillsExamplesIntoCannedResponses();
};

void SettingsOverviewsTest::readsTheAuditLogPageByPage() {
    Log log(5);
    const QAbstractItemModelTester tester(&log.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.model.ask({});
    QTRY_COMPARE(log.model.rowCount(), 2);
    QVERIFY(log.model.canFetchMore({}));
    log.model.fetchMore({});
    QVERIFY(!log.model.canFetchMore({})); // one page at a time
    QTRY_COMPARE(log.model.rowCount(), 4);
    log.model.fetchMore({});
    QTRY_COMPARE(log.model.rowCount(), 5);
    QVERIFY(!log.model.canFetchMore({}));
    QCOMPARE(log.model.index(4, AuditModel::Name).data().toString(), QStringLiteral("tag 4"));
    QCOMPARE(log.model.index(0, AuditModel::Who).data().toString(), QStringLiteral("The server"));
    QCOMPARE(log.model.index(0, AuditModel::What).data().toString(), QStringLiteral("Made"));
}

void SettingsOverviewsTest::narrowsTheAuditLog() {
    Log log(1);
    AuditFilter filter;
    filter.text = QStringLiteral("a&b ü");
    filter.subject = QStringLiteral("queue");
    filter.from = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    log.model.ask(filter);
    QTRY_COMPARE(log.asked.size(), 1);
    QCOMPARE(log.asked[0],
             QStringLiteral("audit?limit=100&q=a%26b%20%C3%BC&subject=queue&from=2026-11-01T00%3A00%3A00.000Z"));
}

void SettingsOverviewsTest::dropsAnswersToAFilterOfBefore() {
    Log log(4);
    log.model.ask({});
    AuditFilter filter;
    filter.text = QStringLiteral("x");
    log.model.ask(filter);
    QTRY_COMPARE(log.asked.size(), 2);
    QTRY_COMPARE(log.model.state(), AuditModel::State::Ready);
    QTest::qWait(50);
    QCOMPARE(log.model.rowCount(), 2);
}

void SettingsOverviewsTest::tellsFieldByFieldWhatWasChanged() {
    SettingsModels models;
    const auto changes = auditChanges(object(R"({"action":"queue.change","subject":"queue",
        "before":{"id":"1","version":1,"serviceLevelSeconds":20,"strategy":"random","new":1,"name":"a"},
        "after":{"id":"1","version":2,"serviceLevelSeconds":90,"strategy":"ring_all","new":2,"name":"a"}})"),
                                      models.stores(), models.references());
    QCOMPARE(changes.size(), std::size_t{3});
    QCOMPARE(changes[0].field, QStringLiteral("Who gets the next contact"));
    QCOMPARE(changes[0].before, QStringLiteral("By chance"));
    QCOMPARE(changes[0].after, QStringLiteral("Ring several"));
    QCOMPARE(changes[1].after, QStringLiteral("1 min 30 s"));
    QCOMPARE(changes[2].field, QStringLiteral("new")); // no form knows it
    const auto made =
        auditChanges(object(R"({"subject":"tag","before":null,"after":{"name":"vip","color":"#ff0000"}})"),
                     models.stores(), models.references());
    QCOMPARE(made.size(), std::size_t{2});
    QCOMPARE(made[0].before, QStringLiteral("–"));
    QCOMPARE(made[0].after, QStringLiteral("vip"));
}

void SettingsOverviewsTest::showsWhoCanWhat() {
    TestServer server;
    server.onRequest = sampleSettings;
    client::ApiClient api(server.url());
    signIn(api);
    RecordStore agents(agentNoun());
    SkillMatrix matrix(agents);
    const QAbstractItemModelTester tester(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    agents.follow(&api);
    agents.load();
    QTRY_COMPARE(matrix.rowCount(), 4);
    QCOMPARE(matrix.skills().first(), QStringLiteral("billing"));
    QCOMPARE(matrix.headerData(1, Qt::Horizontal).toString(), QStringLiteral("billing (2)"));
    QCOMPARE(matrix.index(0, 1).data().toString(), QStringLiteral("5"));
    QVERIFY(matrix.index(1, 1).data().toString().isEmpty());
}

void SettingsOverviewsTest::tellsWhatTheSystemLacks() {
    protocol::SystemStatus status;
    status.version = "1.2.3";
    status.database.connections = 95;
    status.database.maxConnections = 100;
    const auto sections = describeSystem(status);
    QCOMPARE(sections[0].figures[0].value, QStringLiteral("1.2.3"));
    QCOMPARE(sections[1].figures[0].tone, Tone::Bad); // not reachable
    QCOMPARE(sections[1].figures[1].value, QStringLiteral("–"));
    QCOMPARE(sections[1].figures[4].tone, Tone::Bad);
    status.disk = protocol::DiskStatus{"/data", 1000, 50};
    QCOMPARE(describeSystem(status)[3].figures[4].tone, Tone::Bad);
}

void SettingsOverviewsTest::fillsExamplesIntoCannedResponses() {
    QCOMPARE(cannedExample(QStringLiteral("Hi {{customer.name}}, {{unknown}}!")),
             QStringLiteral("Hi Maria Keller, {{unknown}}!"));
}

QTEST_GUILESS_MAIN(SettingsOverviewsTest)
#include "settings_overviews_test.moc"
