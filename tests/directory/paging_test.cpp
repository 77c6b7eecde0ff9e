#include "server/directory/paging.h"
#include "shared/core/random.h"
#include "shared/protocol/people.h"

#include <QTest>

using namespace callroom;
using namespace callroom::directory;

class PagingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheCursorItWrote();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void givesACursorOnlyWhenThereIsMore();
    void endsWhereAPageWouldBeTooLarge();
};

void PagingTest::readsTheCursorItWrote() {
    core::SeededRandom random(1);
    const Cursor cursor{core::fromEpochMilliseconds(1'800'000'000'123), core::newUuid(core::Timestamp{}, random)};
    const auto read = parseCursor(encodeCursor(cursor));
    QVERIFY(read && *read == cursor);
}

void PagingTest::refusesOtherTexts_data() {
    QTest::addColumn<std::string>("text");
    const std::string id = "00000000-0000-4000-8000-000000000000";
    const std::vector<std::string> texts{"",
                                         "x",
                                         "1.",
                                         "." + id,
                                         "x." + id,
                                         "1 ." + id,
                                         "-1." + id,
                                         "99999999999999999999." + id,
                                         "999999999999999." + id,
                                         "1." + id + "0",
                                         "1.2.3",
                                         "1.' OR 1=1"};
    for (const auto& text : texts)
        QTest::newRow(text.empty() ? "empty" : text.c_str()) << text;
}

void PagingTest::refusesOtherTexts() {
    QFETCH(std::string, text);
    const auto read = parseCursor(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, std::string("bad_cursor"));
    QCOMPARE(read.error().kind, core::ErrorKind::Malformed);
}

void PagingTest::givesACursorOnlyWhenThereIsMore() {
    std::vector<protocol::User> users(3);
    users[1].createdAt = core::fromEpochMilliseconds(77);
    const auto page = pageOf(users, 2);
    QCOMPARE(page.items.size(), std::size_t(2));
    QCOMPARE(core::toEpochMilliseconds(parseCursor(page.nextCursor.value_or(""))->at), std::int64_t(77));
    QVERIFY(!pageOf(users, 3).nextCursor);
}

void PagingTest::endsWhereAPageWouldBeTooLarge() {
    std::vector<protocol::User> users(5);
    for (std::size_t i = 0; i < users.size(); ++i) {
        users[i].name = std::string(maxPageBytes / 3, 'x');
        users[i].createdAt = core::fromEpochMilliseconds(static_cast<std::int64_t>(i));
    }
    const auto page = pageOf(users, 50);
    QCOMPARE(page.items.size(), std::size_t(2));
    QCOMPARE(core::toEpochMilliseconds(parseCursor(page.nextCursor.value_or(""))->at), std::int64_t(1));
    // What is larger alone is a page of its own.
    users[0].name = std::string(2 * maxPageBytes, 'x');
    QCOMPARE(pageOf(users, 50).items.size(), std::size_t(1));
    QVERIFY(pageOf(users, 50).nextCursor);
}

QTEST_APPLESS_MAIN(PagingTest)
#include "paging_test.moc"
