#include "server/storage/ledger.h"
#include "server/storage/message_index.h"
#include "server/storage/thread_store.h"
#include "tests/storage/recording_listener.h"
#include "tests/storage/sample_floor.h"
#include "tests/storage/test_database.h"

#include <QTest>

using namespace callroom;
using namespace callroom::storage;

/// Threads in the ledger: what was written stands once, in order, whatever happens to the database meanwhile.
class LedgerThreadsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void storesWhatWasWritten();
    void goesOnWithAThreadAsItStood();
    void marksOnlyMoveOn();
    void aTakenNumberIsRefusedAlone();
    void landsOnceWhenTheDatabaseIsKilled();
    void takesInTheWordsOfMessages();
    void takesInWhatItMissed();

private:
    chat::ThreadEvent message(core::ContactId contact, std::int64_t seq, std::string text) {
        chat::ThreadEvent event;
        event.id = m_database->newId<core::EventId>();
        event.contactId = contact;
        event.seq = seq;
        event.at = m_clock.now();
        event.by = chat::Author{m_author, core::AuthorRole::Customer, "not stored"};
        event.clientId = "c" + std::to_string(seq);
        event.text = std::move(text);
        return event;
    }
    LedgerItem item(std::vector<chat::ThreadEvent> events, std::vector<chat::Mark> marks = {}) {
        LedgerItem item;
        item.tenantId = m_tenant;
        item.floorLife = 1;
        item.threadEvents = std::move(events);
        item.marks = std::move(marks);
        return item;
    }
    /// Appends, and waits until it is told of.
    test::RecordingListener::Entry store(LedgerItem item) {
        (void)m_ledger->append(std::move(item));
        if (!m_listener.waitFor(1)) qFatal("the ledger does not answer");
        return std::move(m_listener.take().front());
    }
    std::string textsOf(core::ContactId contact) {
        return m_database->sql("SELECT string_agg(seq || ':' || text, '|' ORDER BY seq) FROM thread_events WHERE "
                               "contact_id = '" +
                               core::toString(contact) + "'");
    }
    bool isFound(const std::string& word, const std::string& expected) {
        return QTest::qWaitFor(
            [&] {
                return m_database->sql("SET callroom.tenant = '" + core::toString(m_tenant) +
                                       "'; SELECT count(*) FROM find_messages('" + word + "', 'infinity', 100)") ==
                       expected;
            },
            10'000);
    }

    std::unique_ptr<test::TestDatabase> m_database;
    core::SystemClock m_clock;
    test::RecordingListener m_listener;
    std::unique_ptr<MessageIndex> m_index;
    std::unique_ptr<CommitFeed> m_feed;
    std::unique_ptr<Ledger> m_ledger;
    test::SampleFloor m_sample;
    core::TenantId m_tenant;
    core::UserId m_author;
};

void LedgerThreadsTest::initTestCase() {
    m_database = std::make_unique<test::TestDatabase>(test::TestDatabase::Durability::Durable);
    m_tenant = m_database->makeTenant("threads");
    m_author = m_database->makeUser(m_tenant, core::Role::Customer, "Carla");
    m_index = std::make_unique<MessageIndex>(m_database->address(), m_clock);
    m_feed = std::make_unique<CommitFeed>(m_listener);
    m_feed->subscribe(*m_index);
    m_ledger = std::make_unique<Ledger>(m_database->address(), *m_feed);
    QVERIFY(m_ledger->start());
}

void LedgerThreadsTest::cleanupTestCase() {
    m_ledger.reset();
    m_feed.reset();
    m_index.reset();
    m_database.reset();
}

void LedgerThreadsTest::storesWhatWasWritten() {
    const auto contact = m_database->newId<core::ContactId>();
    const std::string hostile = "\"quoted\" \\back {a,b} NULL \xE2\x80\xAE \xF0\x9F\x98\x80\n\ttab";
    auto happened = message(contact, 2, {});
    happened.type = core::ThreadEventType::Closed;
    happened.by.reset();
    happened.clientId.clear();
    happened.data = R"({"outcome":"handled"})";
    QVERIFY(store(item({message(contact, 1, hostile), happened})).isCommitted);
    QCOMPARE(textsOf(contact), "1:" + hostile);
    QCOMPARE(m_database->sql("SELECT data ->> 'outcome' FROM thread_events WHERE type = 'closed'"),
             std::string("handled"));
}

void LedgerThreadsTest::goesOnWithAThreadAsItStood() {
    auto contact = m_sample.waitingContact();
    LedgerItem joined = m_sample.join(m_tenant, contact);
    contact = joined.changes.contacts.front();
    const std::string second(10'000, 'x'); // long enough to be stored packed
    auto closed = message(contact.id, 3, {});
    closed.type = core::ThreadEventType::Closed;
    closed.clientId.clear();
    joined.threadEvents = {message(contact.id, 1,
                                   "\xC3\xA4"
                                   "1"),
                           message(contact.id, 2, second), closed};
    joined.marks = {{contact.id, m_author, 2, 1}};
    QVERIFY(store(std::move(joined)).isCommitted);
    DatabaseWorkers workers(m_database->address(), WorkerSettings{.threads = 1});
    QVERIFY(workers.start());
    const auto threads =
        workers.runAndWait(m_tenant, [&](Session& session) { return loadThreads(session, {contact}); });
    QVERIFY2(threads.has_value(), threads ? "" : threads.error().logDetail.c_str());
    QCOMPARE(threads->size(), std::size_t(1));
    const auto& thread = threads->front();
    QVERIFY(thread.contactId == contact.id);
    QCOMPARE(thread.lastSeq, std::int64_t(3));
    QCOMPARE(thread.writtenBytes, std::size_t(10'003));
    QCOMPARE(thread.posts[1].clientId, std::string("c2"));
    QCOMPARE(thread.posts[1].contentHash, chat::contentHash(core::ThreadEventType::Message, second, std::nullopt));
    QVERIFY(thread.marks == std::vector<chat::Mark>({{contact.id, m_author, 2, 1}}));
}

void LedgerThreadsTest::marksOnlyMoveOn() {
    const auto contact = m_database->newId<core::ContactId>();
    QVERIFY(store(item({}, {{contact, m_author, 5, 4}})).isCommitted);
    QVERIFY(store(item({}, {{contact, m_author, 3, 5}})).isCommitted);
    QCOMPARE(m_database->sql("SELECT delivered_seq || ' ' || read_seq FROM thread_marks WHERE contact_id = '" +
                             core::toString(contact) + "'"),
             std::string("5 5"));
}

void LedgerThreadsTest::aTakenNumberIsRefusedAlone() {
    const auto contact = m_database->newId<core::ContactId>();
    QVERIFY(store(item({message(contact, 1, "first")})).isCommitted);
    auto other = item({message(m_database->newId<core::ContactId>(), 1, "elsewhere")});
    other.tenantId = m_database->makeTenant("elsewhere");
    (void)m_ledger->append(item({message(contact, 1, "another first")}));
    (void)m_ledger->append(std::move(other));
    QVERIFY(m_listener.waitFor(2));
    const auto told = m_listener.take();
    QVERIFY(!told[0].isCommitted);
    QVERIFY(told[1].isCommitted);
    QCOMPARE(textsOf(contact), std::string("1:first"));
    // The floor that gave it is loaded anew, in another life.
    auto next = item({message(contact, 2, "second")});
    next.floorLife = 2;
    QVERIFY(store(std::move(next)).isCommitted);
    m_tenant = m_database->makeTenant("afterwards");
}

void LedgerThreadsTest::landsOnceWhenTheDatabaseIsKilled() {
    const auto contact = m_database->newId<core::ContactId>();
    constexpr int count = 2000;
    for (int i = 1; i <= count; ++i) {
        (void)m_ledger->append(item({message(contact, i, "m" + std::to_string(i))}, {{contact, m_author, i, i}}));
        if (i == count / 2) m_database->kill();
    }
    m_database->startAgain();
    QVERIFY(m_listener.waitFor(count));
    for (const auto& entry : m_listener.take())
        QVERIFY(entry.isCommitted);
    QCOMPARE(m_database->sql("SELECT count(*) || ' ' || count(DISTINCT id) || ' ' || max(seq) FROM thread_events WHERE "
                             "contact_id = '" +
                             core::toString(contact) + "'"),
             std::string("2000 2000 2000"));
}

void LedgerThreadsTest::takesInTheWordsOfMessages() {
    m_feed->start();
    const auto contact = m_database->newId<core::ContactId>();
    auto note = message(contact, 2, "a zebra too");
    note.type = core::ThreadEventType::Note;
    QVERIFY(store(item({message(contact, 1, "I saw a Zebra in the garden"), note})).isCommitted);
    QVERIFY(isFound("zebra", "2"));
    QVERIFY(isFound("zebra garden", "1"));
    // Another tenant finds none of it.
    const auto own = std::exchange(m_tenant, m_database->makeTenant("stranger"));
    QVERIFY(isFound("zebra", "0"));
    m_tenant = own;
    m_feed->stop();
}

void LedgerThreadsTest::takesInWhatItMissed() {
    const auto contact = m_database->newId<core::ContactId>();
    QVERIFY(store(item({message(contact, 1, "an okapi")})).isCommitted);
    MessageIndex next(m_database->address(), m_clock);
    CommitFeed feed(m_listener);
    feed.subscribe(next);
    feed.start();
    QVERIFY(isFound("okapi", "1"));
}

QTEST_GUILESS_MAIN(LedgerThreadsTest)
#include "ledger_threads_test.moc"
