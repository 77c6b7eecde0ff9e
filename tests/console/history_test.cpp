#include "console/model/contact/past_words.h"
#include "console/model/history/contact_export.h"
#include "console/model/history/csv.h"
#include "console/model/history/history_model.h"
#include "console/model/history/message_model.h"
#include "console/model/period.h"
#include "console/model/text.h"
#include "console/model/time_words.h"
#include "console/net/download.h"
#include "tests/console/sample_past.h"
#include "tests/console/signed_in_desk.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace callroom;
using namespace callroom::console;

namespace {

/// Answers `contacts?…` from so many contacts, by a cursor that is the number of the first.
struct Desk : SignedInDesk {
    explicit Desk(int count)
        : total(count) {
        server.onRequest = [this](const client::TestServer::Request& request) { return answer(request); };
    }
    [[nodiscard]] client::TestServer::Answer answer(const client::TestServer::Request& request) {
        const QUrlQuery query(request.path.section(u'?', 1));
        if (isFailing) return refusal(503, "unavailable");
        if (!request.path.startsWith(QStringLiteral("contacts?"))) return refusal(404, "not_found");
        const int from = query.queryItemValue(QStringLiteral("cursor")).toInt();
        const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
        protocol::Page<protocol::Contact> page;
        const auto floor = sampleFloor(clock.now());
        for (int number = from; number < std::min(from + limit, total); ++number)
            page.items.push_back(pastContact(clock.now(), floor, number));
        if (from + limit < total) page.nextCursor = std::to_string(from + limit);
        return {200, QByteArray::fromStdString(json::encode(page))};
    }
    /// Signs in, and makes the models as the pages of a sign-in do.
    [[nodiscard]] bool open() {
        if (!signIn()) return false;
        archive = std::make_unique<ContactArchive>(session.api());
        history = std::make_unique<HistoryModel>(models.floor(), archive.get());
        messages = std::make_unique<MessageModel>(archive.get());
        return true;
    }
    [[nodiscard]] bool isKnown() {
        return QTest::qWaitFor([this] { return history->askState() == AskState::Known; });
    }

    int total;
    bool isFailing = false;
    std::unique_ptr<ContactArchive> archive;
    std::unique_ptr<HistoryModel> history;
    std::unique_ptr<MessageModel> messages;
};

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPageByPageAndHoldsFew();
    void dropsAnswersToFormerQuestions();
    void tellsFailureAndAsksAgain();
    void asksNobodyAfterSigningOut();
    void writesAndReadsFilters();
    void fixesTheEndOfTheTime();
    void findsMessages();
    void cutsMessagesAroundTheWord();
    void writesAllPagesToAFile();
    void leavesNoFileWhenItFails();
    void keepsSpreadsheetsFromComputing_data();
    void keepsSpreadsheetsFromComputing();
    void downloadsBytesAndRefreshesTheToken();
    void knowsPeriods();
};

void HistoryTest::readsPageByPageAndHoldsFew() {
    constexpr int pages = static_cast<int>(HistoryModel::heldPages) + 5;
    Desk desk(pages * HistoryModel::pageSize - 7);
    QVERIFY(desk.open());
    auto& history = *desk.history;
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    history.setFilter({});
    QVERIFY(desk.isKnown());
    QCOMPARE(history.rowCount(), HistoryModel::pageSize);
    const int row = HistoryModel::pageSize; // the tester looks at the first page with each that comes
    QString customer;
    while (history.canFetchMore({})) {
        history.fetchMore({});
        QVERIFY(!history.canFetchMore({})); // one question at a time
        QVERIFY(desk.isKnown());
        if (customer.isEmpty()) customer = history.index(row, 0).data().toString();
    }
    QCOMPARE(history.rowCount(), desk.total);
    QCOMPARE(history.heldPageCount(), HistoryModel::heldPages);
    QVERIFY(!history.contact(row)); // let go, and asked for again by being looked at
    QCOMPARE(history.index(row, 0).data().toString(), QStringLiteral("…"));
    QTRY_COMPARE(history.index(row, 0).data().toString(), customer);
    QCOMPARE(history.heldPageCount(), HistoryModel::heldPages);
    QVERIFY(history.contact(desk.total - 1));
}

void HistoryTest::dropsAnswersToFormerQuestions() {
    Desk desk(10);
    QVERIFY(desk.open());
    ContactFilter filter;
    desk.history->setFilter(filter); // under way
    filter.text = QStringLiteral("ann");
    desk.total = 3;
    desk.history->setFilter(filter);
    QVERIFY(desk.isKnown());
    QTest::qWait(20); // for an answer that must not count
    QCOMPARE(desk.history->rowCount(), 3);
    QVERIFY(desk.lastTo(QStringLiteral("q=ann")).path.startsWith(QStringLiteral("contacts?limit=200&")));
}

void HistoryTest::tellsFailureAndAsksAgain() {
    Desk desk(5);
    QVERIFY(desk.open());
    desk.isFailing = true;
    auto& history = *desk.history;
    history.setFilter({});
    QTRY_COMPARE(history.askState(), AskState::Failed);
    QVERIFY(!history.failure().isEmpty());
    QVERIFY(!history.canFetchMore({}));
    desk.isFailing = false;
    history.retry();
    QVERIFY(desk.isKnown());
    QCOMPARE(history.rowCount(), 5);
    QVERIFY(history.failure().isEmpty());
}

void HistoryTest::asksNobodyAfterSigningOut() {
    Desk desk(5);
    QVERIFY(desk.open());
    desk.history->setFilter({});
    QVERIFY(desk.isKnown());
    desk.session.signOut();
    desk.history->setFilter({});
    QTRY_COMPARE(desk.history->askState(), AskState::Failed);
    QCOMPARE(desk.history->rowCount(), 0);
}

void HistoryTest::writesAndReadsFilters() {
    ContactFilter filter;
    QCOMPARE(queryOf(filter), QString());
    filter.status = core::ContactStatus::Closed;
    filter.outcome = core::Outcome::ClosedBySupervisor;
    filter.channel = core::Channel::Chat;
    filter.queueId = sampleFloor({}).queues.front().id;
    filter.agentId = sampleFloor({}).agents.front().id;
    filter.customerId = sampleFloor({}).agents.back().id;
    filter.from = core::fromEpochMilliseconds(1'800'000'000'123);
    filter.to = core::fromEpochMilliseconds(1'800'000'100'000);
    filter.text = QStringLiteral("50% & more=ü+#");
    filter.others = {{QStringLiteral("answeredWithinSeconds"), QStringLiteral("20")}};
    QVERIFY(queryOf(filter).contains(QStringLiteral("q=50%25%20%26%20more%3D%C3%BC%2B%23")));
    QCOMPARE(filterOf(queryOf(filter)), filter);
    const auto odd = filterOf(QStringLiteral("status=dancing&queueId=x&basis=queued"));
    QVERIFY(!odd.status && !odd.queueId);
    QCOMPARE(odd.others.size(), std::size_t{3});
}

void HistoryTest::fixesTheEndOfTheTime() {
    Desk desk(450);
    QVERIFY(desk.open());
    desk.history->setFilter({});
    QVERIFY(desk.isKnown());
    const auto first = desk.server.requests().back().path;
    desk.clock.advance(std::chrono::minutes(5));
    desk.history->fetchMore({});
    QVERIFY(desk.isKnown());
    const auto end = [](const QString& path) { return QUrlQuery(path).queryItemValue(QStringLiteral("to")); };
    QVERIFY(!end(first).isEmpty());
    QCOMPARE(end(desk.server.requests().back().path), end(first));
}

void HistoryTest::findsMessages() {
    Desk desk(0);
    std::vector<protocol::MessageFound> found;
    const auto contact = pastContact(desk.clock.now(), sampleFloor(desk.clock.now()), 3);
    for (int number = 0; number < MessageModel::pageSize + 1; ++number) {
        protocol::MessageFound one{contact.id, contact.conversationId, contact.customer, {}};
        one.event.id.value.bytes[15] = static_cast<std::uint8_t>(number);
        one.event.at = desk.clock.now(); // all in one millisecond
        one.event.by = protocol::ThreadAuthor{contact.customer.id, "Bob", core::AuthorRole::Customer};
        one.event.text = "the invoice <i>no.</i>\n" + std::to_string(number);
        found.push_back(one);
    }
    int asked = 0;
    desk.server.onRequest = [&](const client::TestServer::Request& request) {
        if (!request.path.startsWith(QStringLiteral("conversations/search"))) return refusal(404, "not_found");
        const auto from = asked++ == 0 ? found.begin() : found.begin() + 1; // the second page overlaps the first
        return pageAnswer(std::vector(from, from + MessageModel::pageSize));
    };
    QVERIFY(desk.open());
    auto& messages = *desk.messages;
    const QAbstractItemModelTester tester(&messages, QAbstractItemModelTester::FailureReportingMode::QtTest);
    messages.setWords(QStringLiteral("  "));
    QCOMPARE(messages.askState(), AskState::Idle);
    messages.setWords(QStringLiteral("invoice"));
    QTRY_COMPARE(messages.rowCount(), MessageModel::pageSize);
    QCOMPARE(messages.index(0, MessageModel::Message).data().toString(), QStringLiteral("the invoice <i>no.</i> 0"));
    QCOMPARE(messages.index(0, 0).data(IdRole).toString().toStdString(), core::toString(contact.id));
    messages.fetchMore({});
    QTRY_COMPARE(messages.rowCount(), MessageModel::pageSize + 1);
    messages.fetchMore({});
    QTRY_VERIFY(messages.askState() == AskState::Known && !messages.canFetchMore({}));
    QCOMPARE(messages.rowCount(), MessageModel::pageSize + 1);
}

void HistoryTest::cutsMessagesAroundTheWord() {
    QCOMPARE(partAround(QStringLiteral("a short one"), QStringLiteral("short")), QStringLiteral("a short one"));
    const QString text = QString(100, u'x') + QStringLiteral(" Needle ") + QString(400, u'y');
    const auto part = partAround(text, QStringLiteral("nowhere needle"));
    QVERIFY(part.startsWith(u'…') && part.endsWith(u'…') && part.contains(QStringLiteral("Needle")));
    QVERIFY(part.size() < 260);
}

void HistoryTest::writesAllPagesToAFile() {
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("contacts.csv"));
    Desk desk(430);
    QVERIFY(desk.open());
    ContactExport contacts(desk.models.floor(), desk.archive.get(), {}, file);
    QSignalSpy progress(&contacts, &ContactExport::progressed);
    QSignalSpy finished(&contacts, &ContactExport::finished);
    contacts.start();
    QVERIFY(!QFile::exists(file)); // only once it is whole
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toInt(), 430);
    QCOMPARE(progress.count(), 3);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto lines = written.readAll().split('\n');
    QCOMPARE(lines.size(), 432); // the headings, and an end
    QVERIFY(lines.first().startsWith(QByteArray(QByteArray(csvMark) + "id,channel,status")));
    QVERIFY(lines[1 + 3].contains("\"'=HYPERLINK(\"\"evil\"\")\""));
}

void HistoryTest::leavesNoFileWhenItFails() {
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("contacts.csv"));
    Desk desk(430);
    QVERIFY(desk.open());
    const auto end = [&](const std::function<void(ContactExport&)>& spoil) {
        ContactExport contacts(desk.models.floor(), desk.archive.get(), {}, file);
        QSignalSpy failed(&contacts, &ContactExport::failed);
        connect(&contacts, &ContactExport::progressed, this, [&] { spoil(contacts); });
        contacts.start();
        if (failed.isEmpty() && !failed.wait()) return std::string("nothing");
        return failed.first().first().value<core::Error>().code;
    };
    QCOMPARE(end([](ContactExport& contacts) { contacts.cancel(); }), std::string("canceled"));
    QCOMPARE(end([&](ContactExport&) { desk.isFailing = true; }), std::string("unavailable"));
    desk.isFailing = false;
    const auto signedOut = end([&](ContactExport&) { desk.session.signOut(); });
    QVERIFY2(signedOut != "nothing" && signedOut != "canceled", signedOut.c_str());
    QVERIFY(QDir(folder.path()).isEmpty());
    ContactExport nowhere(desk.models.floor(), desk.archive.get(), {}, QStringLiteral("/nowhere/at/all.csv"));
    QSignalSpy failed(&nowhere, &ContactExport::failed);
    nowhere.start();
    QCOMPARE(failed.first().first().value<core::Error>().code, std::string("cannot_write"));
}

void HistoryTest::keepsSpreadsheetsFromComputing_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << QStringLiteral("Zoë") << QByteArray("Zoë");
    QTest::newRow("comma") << QStringLiteral("a, b") << QByteArray("\"a, b\"");
    QTest::newRow("quote") << QStringLiteral("a \"b\"") << QByteArray("\"a \"\"b\"\"\"");
    QTest::newRow("line") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
    QTest::newRow("phone") << QStringLiteral("+49 30 1234") << QByteArray("'+49 30 1234");
    QTest::newRow("negative number") << QStringLiteral("-1.5") << QByteArray("-1.5");
}

void HistoryTest::keepsSpreadsheetsFromComputing() {
    QFETCH(QString, value);
    QFETCH(QByteArray, written);
    QCOMPARE(csvLine({value}), written + "\r\n");
}

void HistoryTest::downloadsBytesAndRefreshesTheToken() {
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("a file.bin"));
    SignedInDesk desk;
    QByteArray bytes(300'000, 'x');
    QByteArray refused;
    desk.server.onRequest = [&](const client::TestServer::Request& request) -> client::TestServer::Answer {
        if (request.path == u"auth/me") return {200, "{}"};
        return refused.isEmpty() ? client::TestServer::Answer{200, bytes} : refusal(404, refused);
    };
    QVERIFY(desk.signIn());
    /// The size of what came, or why nothing did.
    const auto fetch = [&] {
        Download download(*desk.session.api(), QStringLiteral("files/1/content"), file);
        QString end;
        connect(&download, &Download::finished, this, [&](qint64 size) { end = QString::number(size); });
        connect(&download, &Download::failed, this, [&](const auto& error) { end = fromUtf8(error.code); });
        download.start();
        (void)QTest::qWaitFor([&] { return !end.isEmpty(); });
        return end;
    };
    desk.server.expireAccessTokens();
    QCOMPARE(fetch(), QStringLiteral("300000"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll() == bytes);
    refused = "not_found";
    QCOMPARE(fetch(), QStringLiteral("not_found"));
    QCOMPARE(QDir(folder.path()).count(), 3u); // what was there stays: a file, `.` and `..`
}

void HistoryTest::knowsPeriods() {
    const QDate day(2026, 11, 21); // a Saturday
    const auto days = [](const Period& period) {
        return localTime(period.from).date().daysTo(localTime(period.to).date());
    };
    QCOMPARE(days(periodOf(PeriodPreset::Today, day)), 1);
    QCOMPARE(localTime(periodOf(PeriodPreset::Yesterday, day).to).date(), day);
    QCOMPARE(days(periodOf(PeriodPreset::Last7Days, day)), 7);
    QCOMPARE(days(periodOf(PeriodPreset::Last30Days, day)), 30);
    QCOMPARE(days(periodOf(PeriodPreset::ThisWeek, day)), 7);
    QCOMPARE(days(periodOf(PeriodPreset::ThisMonth, day)), 30);
    QCOMPARE(days(periodOf(PeriodPreset::LastMonth, day)), 31);
    QVERIFY(periodOf(PeriodPreset::AnyTime, day) == Period{});
}

QTEST_MAIN(HistoryTest)
#include "history_test.moc"
