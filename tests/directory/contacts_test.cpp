#include "server/directory/contacts.h"
#include "server/directory/customers.h"
#include "server/directory/feedback.h"
#include "shared/json/decode.h"
#include "shared/json/encode.h"
#include "tests/directory/directory_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace callroom;
using namespace callroom::directory;
using namespace std::chrono_literals;
using core::ContactStatus;
using core::Role;
using storage::Session;

namespace {

floor::Changes changesOf(const floor::Contact& contact, std::vector<floor::Offer> offers = {}) {
    floor::Changes changes;
    changes.contacts = {contact};
    changes.offers = std::move(offers);
    return changes;
}

} // namespace

class ContactsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void readsAContactWhole();
    void showsACustomerOnlyHisOwnAndNoNotes();
    void showsAnAgentWhatHeServedOrIsOffered();
    void hidesAnotherTenantsContacts();
    void theHotPathSaysTheSame();
    void listsNewestFirstPageByPage();
    void filters_data();
    void filters();
    void listsOnlyWhatTheReaderMaySee();
    void tellsOffersWithWhy();
    void tellsEventsInOrderWithoutGaps();
    void takesFeedbackOnceAfterTheEnd();
    void takesQualityFromMembersOnly();
    void findsTheCustomerOfAContact();
    void readsManyAtOnce();

private:
    template <typename Work> auto in(Work work) { return m_fixture->in(m_fixture->tenant, std::move(work)); }
    core::Result<protocol::Contact> get(const Reader& reader, core::ContactId id) {
        return in([&](Session& session) { return getContact(session, reader, id, m_fixture->clock.now()); });
    }
    core::Result<protocol::Page<protocol::Contact>> list(const Reader& reader, const ContactQuery& query) {
        return in([&](Session& session) { return listContacts(session, reader, query, m_fixture->clock.now()); });
    }
    core::Result<std::optional<std::string>> getJson(const Reader& reader, core::ContactId id) {
        const auto tenant = m_fixture->tenant;
        const auto now = m_fixture->clock.now();
        return m_fixture->executor.await<std::optional<std::string>>([&](const core::Receiver& receiver,
                                                                         auto callback) {
            m_fixture->workers->readByKey(
                receiver, tenant, contactStatement(), id.value,
                [=](const storage::Row& row) { return contactJson(row, tenant, reader, now); }, std::move(callback));
        });
    }
    /// A contact that the agent has served and wrapped up.
    floor::Contact served(core::UserId customer, core::UserId agent) {
        auto contact = m_fixture->waitingContact(customer, m_queue);
        const auto start = contact.createdAt;
        contact.status = ContactStatus::Closed;
        contact.outcome = core::Outcome::Handled;
        contact.agentId = agent;
        contact.offeredAt = start + 1s;
        contact.answeredAt = start + 4s;
        contact.endedAt = start + 64s;
        contact.wrappedAt = start + 74s;
        contact.heldFor = 10s;
        contact.subject = "Rechnung „7“ 100%";
        contact.skills = {{"billing", 3}};
        contact.tags = {"vip"};
        contact.metadata = R"({"order": 7,"x":"ü"})";
        contact.disposition = "solved";
        contact.notes = "a private note";
        contact.deadline.reset();
        contact.version = 9;
        return contact;
    }
    floor::Contact stored(floor::Contact contact) {
        m_fixture->store(m_fixture->tenant, changesOf(contact));
        return contact;
    }

    std::unique_ptr<test::DirectoryFixture> m_fixture;
    core::UserId m_customer;
    core::UserId m_agent;
    core::QueueId m_queue;
    const Reader m_supervisor{core::UserId{}, Role::Supervisor};
};

void ContactsTest::initTestCase() {
    m_fixture = std::make_unique<test::DirectoryFixture>();
    m_customer = m_fixture->makePerson(m_fixture->tenant, "customer@main.test", Role::Customer).id;
    m_agent = m_fixture->makePerson(m_fixture->tenant, "agent@main.test", Role::Agent).id;
    m_queue = m_fixture->database.makeQueue(m_fixture->tenant, "support");
}

void ContactsTest::readsAContactWhole() {
    const auto contact = stored(served(m_customer, m_agent));
    m_fixture->clock.advance(5min);
    const auto read = get(m_supervisor, contact.id);
    QVERIFY(read);
    const auto expected = contactView(contact, m_fixture->tenant, Viewer::Staff, m_fixture->clock.now());
    QCOMPARE(json::encode(*read), json::encode(expected));
    QCOMPARE(read->waitSeconds, 4.0);
    QCOMPARE(read->talkSeconds, 50.0);
    QCOMPARE(read->wrapSeconds, 10.0);
    QCOMPARE(read->metadata.text, contact.metadata);
    QCOMPARE(get(m_supervisor, m_fixture->newId<core::ContactId>()).error().kind, core::ErrorKind::NotFound);
}

void ContactsTest::showsACustomerOnlyHisOwnAndNoNotes() {
    const auto contact = stored(served(m_customer, m_agent));
    const auto read = get({m_customer, Role::Customer}, contact.id);
    QVERIFY(read);
    QVERIFY(!read->notes && !read->disposition && !read->tags);
    QVERIFY(json::encode(*read).find("private") == std::string::npos);
    QCOMPARE(get({m_fixture->newId<core::UserId>(), Role::Customer}, contact.id).error().kind,
             core::ErrorKind::NotFound);
    QCOMPARE(get({m_agent, Role::Customer}, contact.id).error().kind, core::ErrorKind::NotFound);
}

void ContactsTest::showsAnAgentWhatHeServedOrIsOffered() {
    const Reader agent{m_agent, Role::Agent};
    QVERIFY(get(agent, stored(served(m_customer, m_agent)).id));
    QVERIFY(!get(agent, stored(served(m_customer, m_fixture->newId<core::UserId>())).id));
    auto contact = m_fixture->waitingContact(m_customer, m_queue);
    (void)stored(contact);
    QVERIFY(!get(agent, contact.id));
    contact.status = ContactStatus::Offered;
    contact.version = 2;
    floor::Offer offer;
    offer.id = m_fixture->newId<core::OfferId>();
    offer.contactId = contact.id;
    offer.agentId = m_agent;
    offer.offeredAt = offer.deadline = m_fixture->clock.now();
    offer.version = 2;
    m_fixture->store(m_fixture->tenant, changesOf(contact, {offer}));
    QVERIFY(get(agent, contact.id));
    QVERIFY(!get({m_fixture->newId<core::UserId>(), Role::Agent}, contact.id));
    offer.status = core::OfferStatus::TimedOut;
    offer.version = 3;
    contact.status = ContactStatus::Queued;
    contact.version = 3;
    m_fixture->store(m_fixture->tenant, changesOf(contact, {offer}));
    QVERIFY(!get(agent, contact.id));
}

void ContactsTest::hidesAnotherTenantsContacts() {
    static const auto other = m_fixture->database.makeTenant("other-contacts");
    const auto contact = served(m_customer, m_agent);
    m_fixture->store(other, changesOf(contact));
    QCOMPARE(get(m_supervisor, contact.id).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(getJson(m_supervisor, contact.id).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(get({m_customer, Role::Customer}, contact.id).error().kind, core::ErrorKind::NotFound);
    QVERIFY(list(m_supervisor, {.customerId = contact.customerId})->items.empty() ||
            list(m_supervisor, {.customerId = contact.customerId})->items.front().id != contact.id);
    QVERIFY(!in([&](Session& session) { return listOffers(session, m_supervisor, contact.id); }));
    QVERIFY(!in([&](Session& session) {
        return giveFeedback(session, m_fixture->act(m_customer), contact.id, {5, std::nullopt});
    }));
}

void ContactsTest::theHotPathSaysTheSame() {
    const auto contact = stored(served(m_customer, m_agent));
    for (const Reader& reader : {m_supervisor, Reader{m_customer, Role::Customer}, Reader{m_agent, Role::Agent}}) {
        const auto text = getJson(reader, contact.id);
        QVERIFY(text && *text);
        QCOMPARE(**text, json::encode(*get(reader, contact.id)));
    }
    const auto stranger = getJson({m_fixture->newId<core::UserId>(), Role::Customer}, contact.id);
    QVERIFY(stranger && !*stranger);
}

void ContactsTest::listsNewestFirstPageByPage() {
    const auto customer = m_fixture->newId<core::UserId>();
    std::vector<core::ContactId> made;
    for (int i = 0; i < 7; ++i) {
        if (i % 3 == 0) m_fixture->clock.advance(1s);
        made.push_back(stored(m_fixture->waitingContact(customer, m_queue)).id);
    }
    std::vector<core::ContactId> seen;
    ContactQuery query{.customerId = customer, .limit = 3};
    core::Timestamp last = m_fixture->clock.now();
    do {
        const auto page = list(m_supervisor, query);
        QVERIFY(page && page->items.size() <= 3);
        for (const auto& contact : page->items) {
            QVERIFY(contact.createdAt <= last);
            last = contact.createdAt;
            seen.push_back(contact.id);
        }
        query.cursor = page->nextCursor;
    } while (query.cursor);
    QCOMPARE(seen.size(), made.size());
    std::sort(seen.begin(), seen.end());
    std::sort(made.begin(), made.end());
    QVERIFY(seen == made);
    QCOMPARE(list(m_supervisor, {.cursor = "x"}).error().code, std::string("bad_cursor"));
}

void ContactsTest::filters_data() {
    QTest::addColumn<std::string>("json");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char* json, bool isFound) { QTest::newRow(json) << std::string(json) << isFound; };
    row("{}", true);
    row(R"({"status":"closed"})", true);
    row(R"({"status":"queued"})", false);
    row(R"({"channel":"call"})", true);
    row(R"({"channel":"video"})", false);
    row(R"({"queueId":"QUEUE"})", true);
    row(R"({"queueId":"00000000-0000-4000-8000-000000000000"})", false);
    row(R"({"agentId":"AGENT"})", true);
    row(R"({"agentId":"00000000-0000-4000-8000-000000000000"})", false);
    row(R"({"queueId":"QUEUE","agentId":"AGENT","status":"closed"})", true);
    row(R"({"queueId":"QUEUE","agentId":"00000000-0000-4000-8000-000000000000"})", false);
    row(R"({"from":"CREATED"})", true);
    row(R"({"to":"CREATED"})", false);
    row(R"({"from":"2000-01-01T00:00:00Z","to":"2001-01-01T00:00:00Z"})", false);
    row(R"({"q":"rechnung"})", true);
    row(R"({"q":"100%"})", true);
    row(R"({"q":"NORA"})", true);
    row(R"({"q":"%%"})", false);
    row(R"({"q":"nobody"})", false);
}

void ContactsTest::filters() {
    QFETCH(std::string, json);
    QFETCH(bool, isFound);
    m_fixture->clock.advance(1s);
    const auto customer = m_fixture->newId<core::UserId>();
    const auto contact = stored(served(customer, m_agent));
    const auto fill = [&](std::string_view name, const std::string& value) {
        if (const auto at = json.find(name); at != std::string::npos) json.replace(at, name.size(), value);
    };
    fill("QUEUE", core::toString(m_queue));
    fill("AGENT", core::toString(m_agent));
    fill("CREATED", core::toRfc3339(contact.createdAt));
    auto query = json::decodeText<ContactQuery>(json);
    QVERIFY(query);
    for (const bool byCustomer : {true, false}) {
        query->customerId = byCustomer ? std::optional(customer) : std::nullopt;
        const auto page = list(m_supervisor, *query);
        QVERIFY(page);
        const bool isThere =
            std::any_of(page->items.begin(), page->items.end(), [&](const auto& one) { return one.id == contact.id; });
        QCOMPARE(isThere, isFound);
    }
}

void ContactsTest::listsOnlyWhatTheReaderMaySee() {
    const auto customer = m_fixture->newId<core::UserId>();
    const auto agent = m_fixture->newId<core::UserId>();
    (void)stored(served(customer, agent));
    (void)stored(served(m_customer, m_agent));
    const auto ofCustomer = list({customer, Role::Customer}, {});
    QCOMPARE(ofCustomer->items.size(), std::size_t(1));
    QVERIFY(!ofCustomer->items.front().notes);
    QCOMPARE(list({agent, Role::Agent}, {})->items.size(), std::size_t(1));
    QVERIFY(list({customer, Role::Customer}, {.customerId = m_customer})->items.empty());
    QVERIFY(list({agent, Role::Agent}, {.agentId = m_agent})->items.empty());
    QCOMPARE(list({agent, Role::Agent}, {.customerId = customer})->items.size(), std::size_t(1));
    QVERIFY(list({agent, Role::Agent}, {.customerId = m_customer})->items.empty());
}

void ContactsTest::tellsOffersWithWhy() {
    const auto contact = served(m_customer, m_agent);
    const auto loser = m_fixture->newId<core::UserId>();
    const auto later = m_fixture->newId<core::UserId>();
    floor::Offer first;
    first.id = m_fixture->newId<core::OfferId>();
    first.contactId = contact.id;
    first.agentId = m_agent;
    first.status = core::OfferStatus::Accepted;
    first.offeredAt = m_fixture->clock.now();
    first.deadline = m_fixture->clock.now() + 20s;
    first.endedAt = m_fixture->clock.now() + 3s;
    first.candidates = std::vector<floor::Candidate>{
        {m_agent, "chosen"}, {loser, "skill:billing<3"}, {later, "lost_to"}, {{}, "lost_to", 41}};
    first.version = 1;
    auto second = first;
    second.id = m_fixture->newId<core::OfferId>();
    second.offeredAt += 5s;
    m_fixture->store(m_fixture->tenant, changesOf(contact, {second, first}));
    const auto read = [&](const Reader& reader) {
        return in([&](Session& session) { return listOffers(session, reader, contact.id); });
    };
    const auto offers = read(m_supervisor);
    QCOMPARE(offers->size(), std::size_t(2));
    const auto& shown = offers->front();
    QVERIFY(shown.id == first.id);
    QVERIFY(shown.status == core::OfferStatus::Accepted);
    QVERIFY(shown.endedAt == first.endedAt);
    QVERIFY(shown.why.chosen == m_agent);
    QCOMPARE(shown.why.candidates.size(), std::size_t(4));
    QCOMPARE(shown.why.candidates[1].reason, std::string("skill:billing<3"));
    QCOMPARE(shown.why.candidates[2].reason, "lost_to:" + core::toString(m_agent));
    QVERIFY(shown.why.candidates[2].agentId == later && !shown.why.candidates[2].count);
    QCOMPARE(shown.why.candidates[3].reason, "lost_to:" + core::toString(m_agent));
    QVERIFY(!shown.why.candidates[3].agentId && shown.why.candidates[3].count == 41);
    QVERIFY(read({m_agent, Role::Agent}));
    QVERIFY(!read({loser, Role::Agent}));
    QCOMPARE(read({m_customer, Role::Customer}).error().kind, core::ErrorKind::NotFound);
}

void ContactsTest::tellsEventsInOrderWithoutGaps() {
    const auto contact = served(m_customer, m_agent);
    floor::Changes changes = changesOf(contact);
    const auto at = m_fixture->clock.now();
    const auto add = [&](core::Milliseconds after, floor::EventBody body) {
        changes.events.push_back({m_fixture->newId<core::EventId>(), at + after, contact.id, m_agent, std::move(body)});
    };
    add(30ms, floor::ContactHeld{at});
    add(10ms, floor::ContactJoined{contact});
    add(20ms, floor::ContactConnected{at});
    m_fixture->store(m_fixture->tenant, std::move(changes));
    const auto events = in([&](Session& session) { return listEvents(session, m_supervisor, contact.id); });
    QVERIFY(events);
    QCOMPARE(events->size(), std::size_t(3));
    const std::vector<std::string> types{"contact_joined", "contact_connected", "contact_held"};
    for (std::size_t i = 0; i < types.size(); ++i) {
        QCOMPARE((*events)[i].seq, static_cast<std::int64_t>(i + 1));
        QCOMPARE((*events)[i].type, types[i]);
        QVERIFY(json::parseDocument((*events)[i].data.text));
    }
    QVERIFY(!in([&](Session& session) { return listEvents(session, {m_customer, Role::Customer}, contact.id); }));
}

void ContactsTest::takesFeedbackOnceAfterTheEnd() {
    auto contact = stored(m_fixture->waitingContact(m_customer, m_queue));
    const auto give = [&](core::UserId by, const std::string& comment) {
        return in([&](Session& session) {
            return giveFeedback(session, m_fixture->act(by, Role::Customer), contact.id, {4, comment});
        });
    };
    QCOMPARE(give(m_customer, "early").error().code, std::string("not_ended"));
    contact.endedAt = m_fixture->clock.now();
    contact.version = 2;
    (void)stored(contact);
    QCOMPARE(give(m_agent, "not mine").error().kind, core::ErrorKind::NotFound);
    const auto given = give(m_customer, "<b>good</b> 👍");
    QVERIFY(given);
    QCOMPARE(given->rating, 4);
    const auto again = give(m_customer, "again");
    QCOMPARE(again.error().kind, core::ErrorKind::Conflict);
    QCOMPARE(again.error().code, std::string("already_rated"));
    const auto shown = get(m_supervisor, contact.id);
    QVERIFY(shown->feedback);
    QCOMPARE(shown->feedback->comment.value_or(""), std::string("<b>good</b> 👍"));
    QCOMPARE(list(m_supervisor, {.customerId = m_customer, .limit = 1})->items.size(), std::size_t(1));
}

void ContactsTest::takesQualityFromMembersOnly() {
    const auto contact = stored(served(m_customer, m_agent));
    const auto record = [&](core::UserId by) {
        return in([&](Session& session) {
            return recordQuality(session, m_fixture->act(by), contact.id, {1.25, 12.345, 80.5, 64.5, "inbound"})
                .map([] { return 0; });
        });
    };
    QVERIFY(record(m_customer));
    QVERIFY(record(m_agent));
    QCOMPARE(record(m_fixture->newId<core::UserId>()).error().kind, core::ErrorKind::NotFound);
    const std::string ours = "quality_samples WHERE contact_id = '" + core::toString(contact.id) + "'";
    QCOMPARE(m_fixture->count(ours), 2);
    QCOMPARE(m_fixture->count(ours +
                              " AND loss_hundredths = 125 AND jitter_microseconds = 12345 AND rtt_microseconds = "
                              "80500 AND bitrate_bits = 64500 AND direction = 'inbound'"),
             2);
}

void ContactsTest::findsTheCustomerOfAContact() {
    const auto find = [&](core::UserId user) {
        return in([&](Session& session) { return customerForContact(session, user); });
    };
    const auto found = find(m_customer);
    QVERIFY(found);
    QCOMPARE(found->name, std::string("Person"));
    const auto visitor = m_fixture->visit({"Nora", {}, {}, {}, {}, {}, {}});
    QVERIFY(find(visitor->visitor.id)->conversationId == visitor->conversationId);
    QCOMPARE(find(m_agent).error().kind, core::ErrorKind::NotFound);
    m_fixture->database.sql("UPDATE users SET disabled_at = now() WHERE id = '" + core::toString(visitor->visitor.id) +
                            "'");
    QCOMPARE(find(visitor->visitor.id).error().kind, core::ErrorKind::NotFound);
}

void ContactsTest::readsManyAtOnce() {
    const auto contact = stored(served(m_customer, m_agent));
    const auto tenant = m_fixture->tenant;
    const auto now = m_fixture->clock.now();
    constexpr int total = 20'000;
    constexpr int atOnce = 64;
    int asked = 0;
    int answered = 0;
    std::function<void()> ask = [&] {
        ++asked;
        m_fixture->workers->readByKey(
            core::Receiver(m_fixture->executor), tenant, contactStatement(), contact.id.value,
            [tenant, now, reader = m_supervisor](const storage::Row& row) {
                return contactJson(row, tenant, reader, now);
            },
            [&](const core::Result<std::optional<std::string>>& text) {
                if (!text || !*text) qFatal("not read");
                ++answered;
                if (asked < total) ask();
            });
    };
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < atOnce; ++i)
        ask();
    QVERIFY(m_fixture->executor.runUntil([&] { return answered == total; }));
    qInfo("%d contacts read as JSON, %d at once: %.0f a second", total, atOnce,
          total * 1e9 / static_cast<double>(timer.nsecsElapsed()));
}

QTEST_GUILESS_MAIN(ContactsTest)
#include "contacts_test.moc"
