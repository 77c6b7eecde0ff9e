#include "server/floor/state/last_served.h"
#include "server/storage/floor_store.h"
#include "server/storage/ledger.h"
#include "tests/storage/recording_listener.h"
#include "tests/storage/sample_floor.h"
#include "tests/storage/test_database.h"

#include <QTest>

using namespace callroom;
using namespace callroom::storage;
using core::Milliseconds;

/// What a floor remembers of the past is read from the rows it left.
class HistoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void knowsWhoWasOfferedAContactLast();
    void countsNoOfferFromBeforeAMove();
    void knowsWhoServedACustomerLast();
    void tellsWhatTheShiftsDid();
    void asksForNothingThatNoQueueNeeds();

private:
    core::QueueId makeQueue(core::TenantId tenant, const std::string& settings) {
        const auto id = m_database->makeQueue(tenant, "queue " + std::to_string(++m_names));
        m_database->sql("UPDATE queues SET " + settings + " WHERE id = '" + core::toString(id) + "'");
        return id;
    }
    floor::Contact contactIn(core::QueueId queue, Milliseconds after) {
        floor::Contact contact = m_sample.waitingContact();
        contact.queueId = queue;
        contact.createdAt = m_start + after;
        contact.queuedAt = contact.createdAt;
        contact.offeredAt = contact.createdAt;
        return contact;
    }
    floor::Contact closedBy(core::QueueId queue, core::UserId agent, Milliseconds after, Milliseconds talk) {
        floor::Contact contact = contactIn(queue, after);
        contact.status = core::ContactStatus::Closed;
        contact.outcome = core::Outcome::Handled;
        contact.agentId = agent;
        contact.answeredAt = contact.createdAt;
        contact.endedAt = *contact.answeredAt + talk;
        contact.wrappedAt = *contact.endedAt + Milliseconds(500);
        return contact;
    }
    floor::Offer offerOf(const floor::Contact& contact, core::UserId agent, Milliseconds after) {
        floor::Offer offer = m_sample.fullOffer();
        offer.contactId = contact.id;
        offer.agentId = agent;
        offer.offeredAt = m_start + after;
        return offer;
    }
    void store(core::TenantId tenant, std::vector<floor::Contact> contacts, std::vector<floor::Offer> offers = {},
               std::vector<floor::Event> events = {}) {
        LedgerItem item = m_sample.join(tenant, m_sample.waitingContact());
        for (auto& contact : contacts)
            item.changes.contacts.push_back(std::move(contact));
        for (auto& event : events)
            item.changes.events.push_back(std::move(event));
        item.changes.offers = std::move(offers);
        QVERIFY(m_ledger->append(std::move(item)).has_value());
        QVERIFY(m_listener.waitFor(1));
        QVERIFY(m_listener.take().front().isCommitted);
    }
    StoredFloor load(core::TenantId tenant) {
        auto loaded = m_workers->runAndWait(tenant, [](Session& session) { return loadFloor(session); });
        if (!loaded) qFatal("%s", loaded.error().logDetail.c_str());
        return std::move(*loaded);
    }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<DatabaseWorkers> m_workers;
    test::RecordingListener m_listener;
    std::unique_ptr<Ledger> m_ledger;
    test::SampleFloor m_sample;
    core::Timestamp m_start = m_sample.now();
    int m_names = 0;
};

void HistoryTest::initTestCase() {
    m_database = std::make_unique<test::TestDatabase>();
    m_workers = std::make_unique<DatabaseWorkers>(m_database->address(), WorkerSettings{.threads = 1});
    QVERIFY(m_workers->start());
    m_ledger = std::make_unique<Ledger>(m_database->address(), m_listener);
    QVERIFY(m_ledger->start().has_value());
}

void HistoryTest::cleanupTestCase() {
    m_ledger.reset();
    m_workers.reset();
    m_database.reset();
}

void HistoryTest::knowsWhoWasOfferedAContactLast() {
    const auto tenant = m_database->makeTenant("cursor");
    const auto inTurn = makeQueue(tenant, "strategy = 'round_robin'");
    const auto other = makeQueue(tenant, "strategy = 'linear'");
    const auto first = m_sample.newId<core::UserId>();
    const auto second = m_sample.newId<core::UserId>();
    const auto older = contactIn(inTurn, Milliseconds(0));
    const auto newer = contactIn(inTurn, Milliseconds(1000));
    const auto elsewhere = contactIn(other, Milliseconds(2000));
    // The older contact was offered again after the newer one.
    store(tenant, {older, newer, elsewhere},
          {offerOf(older, first, Milliseconds(100)), offerOf(newer, first, Milliseconds(1100)),
           offerOf(older, second, Milliseconds(1200)), offerOf(elsewhere, first, Milliseconds(3000))});
    const auto cursors = load(tenant).cursors;
    QVERIFY((cursors == std::vector<std::pair<core::QueueId, core::UserId>>{{inTurn, second}}));
}

void HistoryTest::countsNoOfferFromBeforeAMove() {
    const auto tenant = m_database->makeTenant("moved");
    const auto queue = makeQueue(tenant, "strategy = 'round_robin'");
    const auto first = m_sample.newId<core::UserId>();
    const auto second = m_sample.newId<core::UserId>();
    const auto own = contactIn(queue, Milliseconds(0));
    const auto moved = contactIn(queue, Milliseconds(10));
    store(tenant, {own, moved}, {offerOf(own, first, Milliseconds(100)), offerOf(moved, second, Milliseconds(200))});
    m_database->sql(
        "INSERT INTO events (id, tenant_id, at, contact_id, type, data) SELECT gen_random_uuid(), tenant_id, "
        "created_at + interval '1 second', id, 'contact_moved', '{}' FROM contacts WHERE id = '" +
        core::toString(moved.id) + "'");
    const auto cursors = load(tenant).cursors;
    QVERIFY((cursors == std::vector<std::pair<core::QueueId, core::UserId>>{{queue, first}}));
}

void HistoryTest::knowsWhoServedACustomerLast() {
    const auto tenant = m_database->makeTenant("services");
    const auto queue = makeQueue(tenant, "sticky_seconds = 30");
    const auto first = m_sample.newId<core::UserId>();
    const auto second = m_sample.newId<core::UserId>();
    auto newer = closedBy(queue, second, Milliseconds(60'000), Milliseconds(1000));
    auto older = closedBy(queue, first, Milliseconds(0), Milliseconds(1000));
    newer.customerId = older.customerId;
    const auto waiting = contactIn(queue, Milliseconds(0));
    store(tenant, {newer, older, waiting});
    QVERIFY((load(tenant).services ==
             std::vector<floor::Service>{{older.customerId, first, older.id}, {older.customerId, second, newer.id}}));
}

void HistoryTest::tellsWhatTheShiftsDid() {
    using Kind = floor::ShiftFact::Kind;
    const auto tenant = m_database->makeTenant("shifts");
    const auto queue = makeQueue(tenant, "strategy = 'fewest_contacts'");
    const auto agent = m_sample.newId<core::UserId>();
    const auto handled = closedBy(queue, agent, Milliseconds(2000), Milliseconds(7000));
    const auto came = m_start + Milliseconds(1000);
    const auto went = m_start + Milliseconds(20'000);
    const auto presence = [&](core::Timestamp at, core::Presence is) {
        return floor::Event{m_sample.newId<core::EventId>(), at, std::nullopt, agent,
                            floor::PresenceChanged{is, {}, "agent"}};
    };
    store(tenant, {handled}, {}, {presence(went, core::Presence::Offline), presence(came, core::Presence::Available)});
    QVERIFY((load(tenant).shiftFacts ==
             std::vector<floor::ShiftFact>{{agent, came, Kind::CameOn, Milliseconds(0)},
                                           {agent, *handled.answeredAt, Kind::Accepted, Milliseconds(0)},
                                           {agent, *handled.wrappedAt, Kind::Finished, Milliseconds(7000)},
                                           {agent, went, Kind::WentOff, Milliseconds(0)}}));
}

void HistoryTest::asksForNothingThatNoQueueNeeds() {
    const auto tenant = m_database->makeTenant("nothing");
    const auto queue = makeQueue(tenant, "strategy = 'longest_idle'");
    const auto agent = m_sample.newId<core::UserId>();
    const auto handled = closedBy(queue, agent, Milliseconds(0), Milliseconds(1000));
    store(tenant, {handled}, {offerOf(handled, agent, Milliseconds(0))});
    const auto loaded = load(tenant);
    QVERIFY(loaded.cursors.empty());
    QVERIFY(loaded.services.empty());
    QVERIFY(loaded.shiftFacts.empty());
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
