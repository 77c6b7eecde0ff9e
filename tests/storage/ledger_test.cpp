#include "server/storage/connection.h"
#include "server/storage/event_json.h"
#include "server/storage/floor_store.h"
#include "server/storage/ledger.h"
#include "sql/queries/floor.h"
#include "tests/storage/recording_listener.h"
#include "tests/storage/sample_floor.h"
#include "tests/storage/test_database.h"

#include <QTest>

using namespace callroom;
using namespace callroom::storage;

namespace {

/// Notes the sizes of batches; the ledger's thread stays in the first one until it is let go.
class HoldingListener final : public CommitListener {
public:
    void committed(std::vector<LedgerItem>& batch) override {
        std::unique_lock lock(m_mutex);
        m_sizes.push_back(batch.size());
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_isLetGo; });
    }
    void rejected(LedgerItem, core::Error) override {}

    void letGo() {
        const std::scoped_lock lock(m_mutex);
        m_isLetGo = true;
        m_changed.notify_all();
    }
    [[nodiscard]] std::vector<std::size_t> waitForBatches(std::size_t count) {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_sizes.size() >= count; });
        return m_sizes;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::size_t> m_sizes;
    bool m_isLetGo = false;
};

} // namespace

class LedgerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_ledger.reset(); }
    void cleanupTestCase();

    void loadsTheFloorAsItWasStored();
    void storesEveryEvent();
    void keepsOnlyTheNewestVersionOfARow();
    void anOlderVersionNeverReplacesANewerOne();
    void tellsOfItemsInTheirOrder();
    void givesTheCookieBack();
    void storesAuditAndAnswersWithTheChange();
    void aPoisonedItemStandsAlone();
    void refusesWhatStandsOnARefusedItem();
    void aNewLifeOfTheFloorIsHeardAgain();
    void manyTenantsShareABatch();
    void afterManyWaitsForHalfAsMany();
    void sendsAsManyBehindThoseUnderWay();
    void stopsAfterWhatIsPendingIsStored();
    void refusesItemsWhenStopped();

private:
    core::Result<StoredFloor> load(core::TenantId tenant) {
        return m_workers->runAndWait(tenant, [](Session& session) { return loadFloor(session); });
    }
    void append(LedgerItem item) {
        const auto done = m_ledger->append(std::move(item));
        QVERIFY(done.has_value());
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<DatabaseWorkers> m_workers;
    test::RecordingListener m_listener;
    std::unique_ptr<Ledger> m_ledger;
    test::SampleFloor m_sample;
};

void LedgerTest::initTestCase() {
    m_database = std::make_unique<test::TestDatabase>();
    m_workers = std::make_unique<DatabaseWorkers>(m_database->address(), WorkerSettings{.threads = 1});
    QVERIFY(m_workers->start());
}

void LedgerTest::init() {
    m_ledger = std::make_unique<Ledger>(m_database->address(), m_listener);
    const auto started = m_ledger->start();
    QVERIFY2(started.has_value(), started ? "" : started.error().logDetail.c_str());
}

void LedgerTest::cleanupTestCase() {
    m_workers.reset();
    m_database.reset();
}

void LedgerTest::loadsTheFloorAsItWasStored() {
    const auto tenant = m_database->makeTenant("load");
    const auto queue = m_database->makeQueue(tenant, "support");
    const auto agent = m_database->makeUser(tenant, core::Role::Agent, "Ada");
    (void)m_database->makeUser(tenant, core::Role::Supervisor, "not an agent");
    m_database->sql(
        "INSERT INTO agent_settings (user_id, tenant_id, skills, call_capacity, chat_capacity, updated_at) "
        "SELECT id, tenant_id, '[{\"name\":\"billing\",\"level\":3}]', 2, 6, now() FROM users WHERE id = '" +
        core::toString(agent) + "'");

    LedgerItem item = m_sample.join(tenant, m_sample.fullContact());
    floor::Contact waiting = m_sample.waitingContact();
    floor::Contact closed = m_sample.fullContact();
    closed.status = core::ContactStatus::Closed;
    item.changes.contacts.push_back(waiting);
    item.changes.contacts.push_back(closed);
    floor::Offer pending = m_sample.fullOffer();
    pending.contactId = waiting.id;
    floor::Offer rejected = m_sample.fullOffer();
    rejected.contactId = waiting.id;
    rejected.status = core::OfferStatus::Rejected;
    rejected.endedAt = m_sample.now();
    item.changes.offers = {pending, rejected};
    floor::AgentState state;
    state.id = agent;
    state.presence = core::Presence::Away;
    state.awayReason = "lunch";
    state.nextPresence = core::Presence::Offline;
    state.nextAwayReason = "home";
    state.presenceSince = m_sample.now();
    state.idleSince = m_sample.now();
    state.missedInARow = 2;
    state.version = 5;
    item.changes.agents = {state};
    const floor::Contact full = item.changes.contacts.front();
    append(std::move(item));
    QVERIFY(m_listener.waitFor(1));
    QVERIFY(m_listener.take().front().isCommitted);

    const auto loaded = load(tenant);
    QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().logDetail.c_str());
    QCOMPARE(loaded->contacts.size(), std::size_t(2));
    QVERIFY(loaded->contacts[0] == full);
    QVERIFY(loaded->contacts[1] == waiting);
    QCOMPARE(loaded->pendingOffers.size(), std::size_t(1));
    QVERIFY(loaded->pendingOffers[0] == pending);
    QCOMPARE(loaded->states.size(), std::size_t(1));
    QVERIFY(loaded->states[0] == state);
    QCOMPARE(loaded->queues.size(), std::size_t(1));
    QVERIFY(loaded->queues[0].id == queue);
    QCOMPARE(loaded->queues[0].channels.size(), std::size_t(3));
    QCOMPARE(loaded->agents.size(), std::size_t(1));
    QCOMPARE(loaded->agents[0].callCapacity, 2);
    QCOMPARE(loaded->agents[0].skills, (std::vector<floor::SkillLevel>{{"billing", 3}}));
}

void LedgerTest::storesEveryEvent() {
    const auto tenant = m_database->makeTenant("events");
    floor::Contact contact = m_sample.waitingContact();
    const auto bodies = m_sample.everyEvent();
    for (const auto& body : bodies)
        append(m_sample.change(tenant, contact, body));
    QVERIFY(m_listener.waitFor(bodies.size()));
    QCOMPARE(m_listener.take().size(), bodies.size());
    const auto events =
        m_workers->runAndWait(tenant, [&](Session& session) { return loadEvents(session, contact.id); });
    QVERIFY2(events.has_value(), events ? "" : events.error().logDetail.c_str());
    QCOMPARE(events->size(), bodies.size());
    for (std::size_t i = 0; i < bodies.size(); ++i)
        QCOMPARE(eventData((*events)[i].body), eventData(bodies[i]));
}

void LedgerTest::keepsOnlyTheNewestVersionOfARow() {
    const auto tenant = m_database->makeTenant("newest");
    floor::Contact contact = m_sample.waitingContact();
    append(m_sample.join(tenant, contact));
    for (int i = 0; i < 200; ++i) {
        contact.subject = "change " + std::to_string(i);
        append(m_sample.change(tenant, contact, floor::PartyLost{}));
    }
    QVERIFY(m_listener.waitFor(201));
    for (const auto& entry : m_listener.take())
        QVERIFY(entry.isCommitted);
    const auto loaded = load(tenant);
    QVERIFY(loaded);
    QCOMPARE(loaded->contacts.size(), std::size_t(1));
    QVERIFY(loaded->contacts.front() == contact);
    QCOMPARE(m_database->sql("SELECT count(*) FROM events WHERE tenant_id = '" + core::toString(tenant) + "'"),
             std::string("201"));
    QVERIFY(m_ledger->metrics().batches < 150);
}

void LedgerTest::anOlderVersionNeverReplacesANewerOne() {
    const auto tenant = m_database->makeTenant("older");
    floor::Contact contact = m_sample.waitingContact();
    contact.version = 7;
    append(m_sample.join(tenant, contact));
    QVERIFY(m_listener.waitFor(1));
    floor::Contact older = contact;
    older.version = 6;
    older.subject = "stale";
    LedgerItem item;
    item.tenantId = tenant;
    item.changes.contacts = {older};
    append(std::move(item));
    QVERIFY(m_listener.waitFor(2));
    (void)m_listener.take();
    QVERIFY(load(tenant)->contacts.front() == contact);
}

void LedgerTest::tellsOfItemsInTheirOrder() {
    const auto tenant = m_database->makeTenant("order");
    constexpr std::uint64_t count = 3000;
    for (std::uint64_t i = 0; i < count; ++i) {
        LedgerItem item = m_sample.join(tenant, m_sample.waitingContact());
        item.floorLife = i;
        append(std::move(item));
    }
    QVERIFY(m_listener.waitFor(count));
    const auto entries = m_listener.take();
    for (std::uint64_t i = 0; i < count; ++i)
        QCOMPARE(entries[i].item.floorLife, i);
}

void LedgerTest::givesTheCookieBack() {
    struct Cookie final : LedgerCookie {
        int number = 7;
    };
    LedgerItem item = m_sample.join(m_database->makeTenant("cookie"), m_sample.waitingContact());
    item.cookie = std::make_unique<Cookie>();
    append(std::move(item));
    QVERIFY(m_listener.waitFor(1));
    const auto entries = m_listener.take();
    const auto* cookie = dynamic_cast<const Cookie*>(entries.front().item.cookie.get());
    QVERIFY(cookie != nullptr);
    QCOMPARE(cookie->number, 7);
}

void LedgerTest::storesAuditAndAnswersWithTheChange() {
    const auto tenant = m_database->makeTenant("audit");
    const auto actor = m_sample.newId<core::UserId>();
    LedgerItem item = m_sample.join(tenant, m_sample.waitingContact());
    item.audits = {{m_sample.newId<core::EventId>().value, m_sample.now(), actor, "agent.presence", "agent",
                    m_sample.newId<core::UserId>().value, R"({"presence":"away"})", R"({"presence":"available"})"}};
    item.answers = {{actor, "key-1", "ab12", 201, R"({"contact":{}})", m_sample.now()}};
    append(std::move(item));
    QVERIFY(m_listener.waitFor(1));
    QVERIFY(m_listener.take().front().isCommitted);
    const std::string where = " WHERE tenant_id = '" + core::toString(tenant) + "'";
    QCOMPARE(m_database->sql("SELECT action || ' ' || (before->>'presence') || ' ' || (after->>'presence') FROM audit" +
                             where),
             std::string("agent.presence away available"));
    QCOMPARE(m_database->sql("SELECT key || ' ' || status || ' ' || answer FROM idempotency_keys" + where),
             std::string(R"(key-1 201 {"contact":{}})"));
}

void LedgerTest::aPoisonedItemStandsAlone() {
    const auto before = m_database->makeTenant("poison-before");
    const auto sick = m_database->makeTenant("poison-sick");
    const auto after = m_database->makeTenant("poison-after");
    for (int i = 0; i < 50; ++i)
        append(m_sample.join(before, m_sample.waitingContact()));
    append(m_sample.poisoned(sick));
    for (int i = 0; i < 50; ++i)
        append(m_sample.join(after, m_sample.waitingContact()));
    QVERIFY(m_listener.waitFor(101));
    int refused = 0;
    for (const auto& entry : m_listener.take()) {
        if (entry.isCommitted) continue;
        ++refused;
        QVERIFY(entry.item.tenantId == sick);
        QVERIFY(entry.error.kind == core::ErrorKind::Internal);
    }
    QCOMPARE(refused, 1);
    QCOMPARE(load(before)->contacts.size(), std::size_t(50));
    QCOMPARE(load(after)->contacts.size(), std::size_t(50));
    QCOMPARE(load(sick)->contacts.size(), std::size_t(0));
}

void LedgerTest::refusesWhatStandsOnARefusedItem() {
    const auto tenant = m_database->makeTenant("spoiled");
    append(m_sample.join(tenant, m_sample.waitingContact()));
    append(m_sample.poisoned(tenant));
    append(m_sample.join(tenant, m_sample.waitingContact()));
    append(m_sample.join(tenant, m_sample.waitingContact()));
    QVERIFY(m_listener.waitFor(4));
    const auto entries = m_listener.take();
    QVERIFY(entries[0].isCommitted);
    QVERIFY(!entries[1].isCommitted);
    QVERIFY(entries[1].error.kind == core::ErrorKind::Internal);
    for (const std::size_t i : {2u, 3u}) {
        QVERIFY(!entries[i].isCommitted);
        QVERIFY(entries[i].error.kind == core::ErrorKind::Unavailable);
    }
    QCOMPARE(load(tenant)->contacts.size(), std::size_t(1));
}

void LedgerTest::aNewLifeOfTheFloorIsHeardAgain() {
    const auto tenant = m_database->makeTenant("new-life");
    append(m_sample.poisoned(tenant));
    LedgerItem item = m_sample.join(tenant, m_sample.waitingContact());
    item.floorLife = 1;
    append(std::move(item));
    append(m_sample.join(tenant, m_sample.waitingContact()));
    QVERIFY(m_listener.waitFor(3));
    const auto entries = m_listener.take();
    QVERIFY(!entries[0].isCommitted);
    QCOMPARE(std::count_if(entries.begin(), entries.end(), [](const auto& entry) { return entry.isCommitted; }), 1);
    QCOMPARE(load(tenant)->contacts.size(), std::size_t(1));
}

void LedgerTest::manyTenantsShareABatch() {
    std::vector<core::TenantId> tenants;
    for (int i = 0; i < 5; ++i)
        tenants.push_back(m_database->makeTenant("shared-" + std::to_string(i)));
    for (int i = 0; i < 100; ++i)
        append(m_sample.join(tenants[static_cast<std::size_t>(i) % tenants.size()], m_sample.waitingContact()));
    QVERIFY(m_listener.waitFor(100));
    (void)m_listener.take();
    for (const auto tenant : tenants)
        QCOMPARE(load(tenant)->contacts.size(), std::size_t(20));
}

void LedgerTest::afterManyWaitsForHalfAsMany() {
    const auto tenant = m_database->makeTenant("gathers");
    HoldingListener listener;
    m_ledger.reset();
    Ledger ledger(m_database->address(), listener, {.gatherTime = std::chrono::minutes(1)});
    QVERIFY(ledger.start());
    const auto append = [&](int count) {
        for (int i = 0; i < count; ++i)
            QVERIFY(ledger.append(m_sample.join(tenant, m_sample.waitingContact())));
    };
    append(1);
    QCOMPARE(listener.waitForBatches(1), (std::vector<std::size_t>{1}));
    append(20);
    listener.letGo();
    QCOMPARE(listener.waitForBatches(2), (std::vector<std::size_t>{1, 20}));
    append(10);
    QCOMPARE(listener.waitForBatches(3), (std::vector<std::size_t>{1, 20, 10}));
    append(1); // fewer than half: they wait, but not beyond the end
    ledger.stop();
    QCOMPARE(listener.waitForBatches(4), (std::vector<std::size_t>{1, 20, 10, 1}));
}

/// The first batch waits for a lock; what comes meanwhile is with the database already when it gets it.
void LedgerTest::sendsAsManyBehindThoseUnderWay() {
    const auto tenant = m_database->makeTenant("follows");
    test::RecordingListener listener;
    m_ledger.reset();
    Ledger ledger(m_database->address(), listener);
    QVERIFY(ledger.start());
    Connection blocker(m_database->address(), DatabaseRole::Owner);
    QVERIFY(blocker.open());
    QVERIFY(blocker.begin());
    QVERIFY(blocker.runScript("LOCK TABLE contacts IN SHARE MODE"));
    QVERIFY(ledger.append(m_sample.join(tenant, m_sample.waitingContact())));
    QTRY_COMPARE(m_database->sql("SELECT count(*) FROM pg_stat_activity WHERE usename = 'callroom_ledger' AND "
                                 "wait_event_type = 'Lock'"),
                 std::string("1"));
    for (int i = 0; i < 3; ++i)
        QVERIFY(ledger.append(m_sample.join(tenant, m_sample.waitingContact())));
    QTRY_COMPARE(ledger.metrics().followers, std::uint64_t(1));
    QCOMPARE(listener.count(), std::size_t(0));
    QVERIFY(blocker.commit());
    QVERIFY(listener.waitFor(4));
    QCOMPARE(load(tenant)->contacts.size(), std::size_t(4));
}

void LedgerTest::stopsAfterWhatIsPendingIsStored() {
    const auto tenant = m_database->makeTenant("stops");
    test::RecordingListener listener;
    m_ledger.reset();
    Ledger ledger(m_database->address(), listener);
    QVERIFY(ledger.start());
    for (int i = 0; i < 1000; ++i)
        QVERIFY(ledger.append(m_sample.join(tenant, m_sample.waitingContact())));
    ledger.stop();
    QCOMPARE(listener.count(), std::size_t(1000));
    QCOMPARE(load(tenant)->contacts.size(), std::size_t(1000));
}

void LedgerTest::refusesItemsWhenStopped() {
    m_ledger->stop();
    const auto tenant = m_database->makeTenant("stopped");
    LedgerItem item = m_sample.join(tenant, m_sample.waitingContact());
    const auto refused = m_ledger->append(std::move(item));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == core::ErrorKind::Unavailable);
    QCOMPARE(item.changes.contacts.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
