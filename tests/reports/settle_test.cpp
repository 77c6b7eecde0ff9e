#include "server/directory/contacts.h"
#include "server/reports/interval_lines.h"
#include "server/reports/reports.h"
#include "server/reports/settle.h"
#include "shared/json/encode.h"
#include "tests/storage/test_database.h"

#include <QTest>

#include <algorithm>

using namespace callroom;
using namespace callroom::reports;

namespace {

/// The contacts behind each figure, as a list reads them: page by page.
core::Result<std::string> contactsBehind(storage::Session& session, const protocol::ReportQuery& query, Timestamp now) {
    std::string text;
    for (const auto& [figure, name] : core::Words<directory::ReportFigure>::table) {
        directory::ContactQuery wanted;
        wanted.figure = figure;
        wanted.from = query.from;
        wanted.to = query.to;
        wanted.limit = 20;
        text += std::string(name) + ':';
        do {
            const auto page = directory::listContacts(session, {{}, core::Role::Supervisor}, wanted, now);
            if (!page) return core::fail(page.error());
            for (const auto& contact : page->items)
                text += ' ' + core::toString(contact.id);
            wanted.cursor = page->nextCursor;
        } while (wanted.cursor);
        text += '\n';
    }
    return text;
}

/// Nothing but an error where a report that is read some lines at a time says something else than the whole one.
core::Result<void> piecesAreTheWhole(storage::Session& session, const protocol::ReportQuery& query, Timestamp now) {
    const auto whole = intervalReport(session, query, now);
    if (!whole) return core::fail(whole.error());
    IntervalLines pieces(query, now, whole->intervals.size());
    std::vector<protocol::IntervalRow> all;
    while (true) {
        auto lines = pieces.next(session, 7);
        if (!lines) return core::fail(lines.error());
        if (lines->empty()) break;
        all.insert(all.end(), lines->begin(), lines->end());
    }
    auto together = pieces.head();
    together.intervals = std::move(all);
    if (json::encode(together) == json::encode(*whole)) return {};
    return core::fail(core::internal("the pieces say " + json::encode(together)));
}

} // namespace

/// That what is kept says the same as the contacts themselves: before anything is kept, in the middle, and after all.
class SettleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void saysTheSameAfterEachStep();
    void doingItAgainChangesNothing();
    void leavesOpenContactsToBeCountedLater();
    void countsARatingThatComesLate();
    void seesThatACustomerCameBack();
    void startsOverInAnotherTimeZone();

private:
    std::string report();
    core::Result<bool> step(Timestamp now);
    void settleAll();
    void insert(const std::string& id, const std::string& at, const std::string& more);

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<storage::DatabaseWorkers> m_workers;
    core::TenantId m_tenant;
    core::UserId m_customer;
    core::UserId m_agent;
    core::QueueId m_queue;
    Timestamp m_now = core::parseRfc3339("2026-03-10T12:00:00Z").value();
};

void SettleTest::initTestCase() {
    m_database = std::make_unique<test::TestDatabase>();
    m_tenant = m_database->makeTenant("counted");
    m_customer = m_database->makeUser(m_tenant, core::Role::Customer, "Carla");
    m_agent = m_database->makeUser(m_tenant, core::Role::Agent, "Ada");
    m_queue = m_database->makeQueue(m_tenant, "support");
    m_workers =
        std::make_unique<storage::DatabaseWorkers>(m_database->address(), storage::WorkerSettings{.threads = 1});
    QVERIFY(m_workers->start());
    // Three days, one contact each 17 minutes; every fifth is abandoned.
    m_database->sql(
        "INSERT INTO callroom.contacts (id, tenant_id, customer_id, conversation_id, queue_id, agent_id, "
        "channel, status, outcome, customer_name, created_at, queued_at, answered_at, ended_at, wrapped_at, "
        "line_key, version) SELECT gen_random_uuid(), '" +
        core::toString(m_tenant) + "', gen_random_uuid(), gen_random_uuid(), '" + core::toString(m_queue) +
        "', CASE WHEN i % 5 > 0 THEN '" + core::toString(m_agent) +
        "'::uuid END, 'call', 'closed', CASE WHEN i % 5 > 0 THEN 'handled' ELSE 'abandoned' END, 'x', at, "
        "at, CASE WHEN i % 5 > 0 THEN at + i * interval '1 second' END, at + i * interval '1 second' + "
        "interval '3 minutes', at + i * interval '1 second' + interval '4 minutes', at, 1 FROM (SELECT i, "
        "timestamptz '2026-03-07T00:00:00Z' + i * interval '17 minutes' AS at FROM "
        "generate_series(0, 250) i) series; SELECT 1");
}

void SettleTest::cleanupTestCase() {
    m_workers->stop();
    m_workers.reset();
    m_database.reset();
}

std::string SettleTest::report() {
    protocol::ReportQuery query;
    query.from = core::parseRfc3339("2026-03-06T22:10:00Z");
    query.to = m_now;
    query.interval = core::ReportInterval::Day;
    const auto told = m_workers->runAndWait(m_tenant, [&](storage::Session& session) -> core::Result<std::string> {
        const auto queues = queueReport(session, query, m_now);
        if (!queues) return core::fail(queues.error());
        const auto intervals = intervalReport(session, query, m_now);
        if (!intervals) return core::fail(intervals.error());
        const auto agents = agentReport(session, query, m_now);
        if (!agents) return core::fail(agents.error());
        auto other = query;
        other.interval = core::ReportInterval::Hour;
        other.shortAbandonSeconds = 300;
        const auto hours = intervalReport(session, other, m_now);
        if (!hours) return core::fail(hours.error());
        for (const auto interval :
             {core::ReportInterval::QuarterHour, core::ReportInterval::Hour, core::ReportInterval::Day}) {
            other.interval = interval;
            if (const auto same = piecesAreTheWhole(session, other, m_now); !same) return core::fail(same.error());
        }
        const auto insight = insights(session, query, m_now);
        if (!insight) return core::fail(insight.error());
        const auto behind = contactsBehind(session, query, m_now);
        if (!behind) return core::fail(behind.error());
        std::string text = json::encode(queues->total.components) + '\n';
        for (const auto* rows : {&intervals->intervals, &hours->intervals})
            for (const auto& row : *rows)
                text += json::encode(row.figures.components) + '\n';
        text += json::encode(*insight) + '\n' + *behind;
        for (const auto& row : agents->agents)
            text += json::encode(row.figures.components) + json::encode(row.offers) + json::encode(row.times) + '\n';
        return text;
    });
    return told ? *told : "failed: " + told.error().logDetail + told.error().detail;
}

core::Result<bool> SettleTest::step(Timestamp now) {
    return m_workers->runAndWait(m_tenant, [now](storage::Session& session) { return settle(session, now); });
}

void SettleTest::settleAll() {
    for (int steps = 0; steps < 50; ++steps) {
        const auto done = step(m_now);
        QVERIFY2(done, done ? "" : done.error().logDetail.c_str());
        if (!*done) return;
    }
    QFAIL("there is always more to do");
}

void SettleTest::insert(const std::string& id, const std::string& at, const std::string& more) {
    m_database->sql("INSERT INTO callroom.contacts (id, tenant_id, customer_id, conversation_id, queue_id, channel, "
                    "customer_name, created_at, queued_at, line_key, version, agent_id, status, outcome, answered_at, "
                    "ended_at, wrapped_at) VALUES ('" +
                    id + "', '" + core::toString(m_tenant) + "', '" + core::toString(m_customer) +
                    "', gen_random_uuid(), '" + core::toString(m_queue) + "', 'call', 'x', '" + at + "', '" + at +
                    "', '" + at + "', 1, '" + core::toString(m_agent) + "', " + more + ") RETURNING 1");
}

void SettleTest::saysTheSameAfterEachStep() {
    const auto before = report();
    QVERIFY2(before.find("\"offered\":251") != std::string::npos, before.c_str());
    QVERIFY2(before.find("busiest_hour") != std::string::npos, before.c_str());
    // Every figure's contacts are as many as it says: all, those answered, those who hung up.
    const auto listed = [&](const std::string& figure) {
        const auto at = before.find('\n' + figure + ':') + 1;
        const auto line = before.substr(at, before.find('\n', at) - at);
        return std::count(line.begin(), line.end(), ' ');
    };
    QCOMPARE(listed("offered"), 251);
    QCOMPARE(listed("answered"), 200);
    QCOMPARE(listed("abandoned"), 51);
    QCOMPARE(listed("voicemails"), 0);
    for (int steps = 0; steps < 50; ++steps) {
        const auto done = step(m_now);
        QVERIFY2(done, done ? "" : done.error().logDetail.c_str());
        QCOMPARE(report(), before);
        if (!*done) return;
    }
    QFAIL("there is always more to do");
}

void SettleTest::doingItAgainChangesNothing() {
    const auto before = report();
    m_database->sql("UPDATE callroom.report_progress SET refresh_from = 'epoch' RETURNING 1");
    settleAll();
    QCOMPARE(report(), before);
    QCOMPARE(m_database->sql("SELECT sum(offered) FROM callroom.queue_quarters"), std::string("251"));
    QCOMPARE(m_database->sql("SELECT sum(offered) FROM callroom.queue_hours"), std::string("251"));
    QCOMPARE(m_database->sql("SELECT sum(offered) FROM callroom.queue_days"), std::string("251"));
}

void SettleTest::leavesOpenContactsToBeCountedLater() {
    const std::string id = "00000000-0000-7000-8000-0000000000a1";
    insert(id, "2026-03-10T12:05:00Z", "'active', NULL, '2026-03-10T12:05:10Z', NULL, NULL");
    m_now += std::chrono::hours(2);
    settleAll();
    QCOMPARE(m_database->sql("SELECT count(*) FROM callroom.report_unsettled WHERE NOT is_counted"), std::string("1"));
    QVERIFY(report().find("\"open\":1") != std::string::npos);
    m_database->sql("UPDATE callroom.contacts SET status = 'closed', outcome = 'handled', ended_at = "
                    "'2026-03-10T13:00:00Z', wrapped_at = '2026-03-10T13:01:00Z' WHERE id = '" +
                    id + "' RETURNING 1");
    const auto before = report();
    QVERIFY2(before.find("\"offered\":252") != std::string::npos, before.c_str());
    settleAll();
    QCOMPARE(report(), before);
    QCOMPARE(m_database->sql("SELECT count(*) FROM callroom.report_unsettled"), std::string("0"));
    QCOMPARE(m_database->sql("SELECT sum(offered) FROM callroom.queue_days"), std::string("252"));
}

void SettleTest::countsARatingThatComesLate() {
    m_database->sql("INSERT INTO callroom.feedback (contact_id, tenant_id, customer_id, rating, at) VALUES "
                    "('00000000-0000-7000-8000-0000000000a1', '" +
                    core::toString(m_tenant) + "', '" + core::toString(m_customer) + "', 5, now()) RETURNING 1");
    m_database->sql("INSERT INTO callroom.report_unsettled VALUES ('" + core::toString(m_tenant) +
                    "', '2026-03-10T12:00:00Z', true, now()) RETURNING 1");
    settleAll();
    const auto told = report();
    QVERIFY2(told.find("\"ratings\":1,\"goodRatings\":1,\"ratingSum\":5") != std::string::npos, told.c_str());
}

void SettleTest::seesThatACustomerCameBack() {
    insert("00000000-0000-7000-8000-0000000000a2", "2026-03-11T09:00:00Z",
           "'closed', 'handled', '2026-03-11T09:00:10Z', '2026-03-11T09:05:00Z', '2026-03-11T09:06:00Z'");
    QVERIFY(report().find("\"repeated\":1") == std::string::npos);
    m_now = core::parseRfc3339("2026-03-12T00:20:00Z").value();
    settleAll();
    const auto told = report();
    QVERIFY2(told.find("\"repeated\":1") != std::string::npos, told.c_str());
}

void SettleTest::startsOverInAnotherTimeZone() {
    m_database->sql("UPDATE callroom.tenants SET settings = '{\"timeZone\":\"Asia/Kolkata\"}' WHERE id = '" +
                    core::toString(m_tenant) + "' RETURNING 1");
    m_database->sql("WITH a AS (DELETE FROM callroom.report_progress), b AS (DELETE FROM callroom.queue_days), c AS "
                    "(DELETE FROM callroom.agent_days) DELETE FROM callroom.agent_times RETURNING 1");
    const auto before = report();
    settleAll();
    QCOMPARE(report(), before);
}

QTEST_GUILESS_MAIN(SettleTest)
#include "settle_test.moc"
