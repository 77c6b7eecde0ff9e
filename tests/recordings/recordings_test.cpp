#include "server/directory/contacts.h"
#include "tests/recordings/recordings_fixture.h"

#include <QCoreApplication>
#include <QTest>

#include <filesystem>

using namespace callroom;
using namespace std::chrono_literals;
using accounts::Act;
using core::ErrorKind;
using core::Role;
using storage::Session;
using test::webm;

class RecordingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void anAgentRecordsTheCallThatHeHas();
    void aCustomerLeavesAMessageForTenMinutes();
    void nobodyElseRecords();
    void refusesATypeThatIsNotOnTheList();
    void keepsToAFewRecordingsOfAContact();
    void tellsEverybodyWhatHeMayHear();
    void playsNothingThatIsNotComplete();
    void namesCompleteRecordingsInTheContact();
    void showsEveryAgentTheMessages();
    void itsMakerDiscardsWhatIsNotComplete();
    void aManagerDeletesForGood();
    void hidesAnotherTenantsRecordings();

private:
    template <typename Work> auto in(Work work) { return m_fixture->in(m_fixture->tenant, std::move(work)); }
    /// The ids in the list; none where it is refused.
    std::optional<std::vector<core::RecordingId>> listed(const Act& who, core::ContactId contact) {
        const auto list = in([&](Session& session) { return recordings::listRecordings(session, who, contact); });
        if (!list) return std::nullopt;
        std::vector<core::RecordingId> ids;
        for (const auto& recording : *list)
            ids.push_back(recording.id);
        return ids;
    }
    core::RecordingId complete(const Act& who, core::ContactId contact) {
        const auto id = m_fixture->begun(who, contact);
        if (!m_fixture->send(who, id, 0, webm(100)) || !m_fixture->complete(who, id)) qFatal("not complete");
        return id;
    }
    Act by(Role role) { return m_fixture->act(m_fixture->newId<core::UserId>(), role); }

    std::unique_ptr<test::RecordingsFixture> m_fixture;
};

void RecordingsTest::initTestCase() {
    m_fixture = std::make_unique<test::RecordingsFixture>();
}

void RecordingsTest::anAgentRecordsTheCallThatHeHas() {
    const auto contact = m_fixture->talking(m_fixture->agent);
    const auto made = m_fixture->begin(m_fixture->agentAct(), contact);
    QVERIFY(made);
    QCOMPARE(made->kind, protocol::RecordingKind::Call);
    QCOMPARE(made->status, protocol::RecordingStatus::Uploading);
    QCOMPARE(made->mimeType, protocol::MediaType::AudioWebm);
    QCOMPARE(m_fixture->audited("recording.create"), 1);
    m_fixture->end(contact);
    QCOMPARE(m_fixture->begin(m_fixture->agentAct(), contact).error().code, std::string("wrong_state"));
    // What he began he may send to its end.
    QVERIFY(m_fixture->send(m_fixture->agentAct(), made->id, 0, webm(100)));
    QVERIFY(m_fixture->complete(m_fixture->agentAct(), made->id));
}

void RecordingsTest::aCustomerLeavesAMessageForTenMinutes() {
    const auto contact = m_fixture->voicemail(m_fixture->customer);
    const auto made = m_fixture->begin(m_fixture->customerAct(), contact);
    QVERIFY(made);
    QCOMPARE(made->kind, protocol::RecordingKind::Voicemail);
    m_fixture->clock.advance(10min - 1ms);
    QVERIFY(m_fixture->begin(m_fixture->customerAct(), contact));
    m_fixture->clock.advance(1ms);
    QCOMPARE(m_fixture->begin(m_fixture->customerAct(), contact).error().code, std::string("wrong_state"));
    QVERIFY(m_fixture->send(m_fixture->customerAct(), made->id, 0, webm(100)));
}

void RecordingsTest::nobodyElseRecords() {
    const auto call = m_fixture->talking(m_fixture->agent);
    const auto message = m_fixture->voicemail(m_fixture->customer);
    const auto codeOf = [&](const Act& who, core::ContactId contact) {
        const auto made = m_fixture->begin(who, contact);
        return made ? std::string() : made.error().code;
    };
    QCOMPARE(codeOf(m_fixture->customerAct(), call), std::string("wrong_state"));
    for (const Role role : {Role::Customer, Role::Agent, Role::Supervisor, Role::Admin}) {
        QCOMPARE(codeOf(by(role), call), std::string("not_found"));
        QCOMPARE(codeOf(by(role), message), std::string("not_found"));
    }
    QCOMPARE(codeOf(m_fixture->agentAct(), message), std::string("not_found"));
    QCOMPARE(codeOf(m_fixture->agentAct(), m_fixture->newId<core::ContactId>()), std::string("not_found"));
}

void RecordingsTest::refusesATypeThatIsNotOnTheList() {
    const auto refused =
        m_fixture->begin(m_fixture->agentAct(), m_fixture->talking(m_fixture->agent), "text/html; charset=utf-8");
    QCOMPARE(refused.error().kind, ErrorKind::UnsupportedType);
}

void RecordingsTest::keepsToAFewRecordingsOfAContact() {
    const auto contact = m_fixture->voicemail(m_fixture->customer);
    core::RecordingId last;
    for (int i = 0; i < m_fixture->parts.settings.voicemailsOfOne; ++i)
        last = m_fixture->begun(m_fixture->customerAct(), contact);
    QCOMPARE(m_fixture->begin(m_fixture->customerAct(), contact).error().code, std::string("too_many_recordings"));
    QVERIFY(in([&](Session& session) {
        return recordings::discardRecording(session, m_fixture->customerAct(), m_fixture->store, last);
    }));
    QVERIFY(m_fixture->begin(m_fixture->customerAct(), contact));
}

void RecordingsTest::tellsEverybodyWhatHeMayHear() {
    const auto call = m_fixture->talking(m_fixture->agent);
    const auto message = m_fixture->voicemail(m_fixture->customer);
    const auto ofCall = complete(m_fixture->agentAct(), call);
    const auto ofMessage = complete(m_fixture->customerAct(), message);
    struct Row {
        Act who;
        bool hearsCall;
        bool hearsMessage;
    };
    const std::vector<Row> rows{{m_fixture->agentAct(), true, true}, {m_fixture->customerAct(), false, true},
                                {by(Role::Agent), false, true},      {by(Role::Customer), false, false},
                                {by(Role::Supervisor), true, true},  {by(Role::Manager), true, true},
                                {by(Role::Admin), true, true}};
    for (const auto& row : rows) {
        QCOMPARE(m_fixture->heard(row.who, ofCall), row.hearsCall ? webm(100) : std::string("not_found"));
        QCOMPARE(m_fixture->heard(row.who, ofMessage), row.hearsMessage ? webm(100) : std::string("not_found"));
        const bool isMember = row.who.by == m_fixture->customer;
        const auto calls = listed(row.who, call);
        QCOMPARE(calls.has_value(), row.hearsCall || isMember);
        QCOMPARE(calls.value_or(std::vector<core::RecordingId>{}).size(), std::size_t(row.hearsCall ? 1 : 0));
        QCOMPARE(listed(row.who, message).has_value(), row.hearsMessage);
    }
}

void RecordingsTest::playsNothingThatIsNotComplete() {
    const auto id = m_fixture->begun(m_fixture->agentAct(), m_fixture->talking(m_fixture->agent));
    QVERIFY(m_fixture->send(m_fixture->agentAct(), id, 0, webm(100)));
    QCOMPARE(m_fixture->heard(m_fixture->agentAct(), id), std::string("not_complete"));
}

void RecordingsTest::namesCompleteRecordingsInTheContact() {
    const auto call = m_fixture->talking(m_fixture->agent);
    const auto message = m_fixture->voicemail(m_fixture->customer);
    (void)m_fixture->begun(m_fixture->agentAct(), call);
    const auto ofCall = complete(m_fixture->agentAct(), call);
    const auto ofMessage = complete(m_fixture->customerAct(), message);
    const auto named = [&](const directory::Reader& reader, core::ContactId contact) {
        return in([&](Session& session) {
                   return directory::getContact(session, reader, contact, m_fixture->clock.now());
               })
            .value()
            .recordingIds;
    };
    using Ids = std::vector<std::string>;
    const directory::Reader supervisor{{}, Role::Supervisor};
    const directory::Reader customer{m_fixture->customer, Role::Customer};
    QCOMPARE(named(supervisor, call), Ids{core::toString(ofCall)});
    QCOMPARE(named({m_fixture->agent, Role::Agent}, call), Ids{core::toString(ofCall)});
    QCOMPARE(named(customer, call), Ids{});
    QCOMPARE(named(supervisor, message), Ids{core::toString(ofMessage)});
    QCOMPARE(named(customer, message), Ids{core::toString(ofMessage)});
}

void RecordingsTest::showsEveryAgentTheMessages() {
    m_fixture->clock.advance(1s);
    const auto from = m_fixture->clock.now();
    const auto message = m_fixture->voicemail(m_fixture->customer);
    const auto ofMessage = complete(m_fixture->customerAct(), message);
    const directory::Reader agent{m_fixture->newId<core::UserId>(), Role::Agent};
    const directory::ContactQuery query{
        .status = core::ContactStatus::Closed, .outcome = core::Outcome::Voicemail, .from = from};
    const auto page =
        in([&](Session& session) { return directory::listContacts(session, agent, query, m_fixture->clock.now()); });
    QVERIFY(page);
    QCOMPARE(page->items.size(), std::size_t(1));
    QVERIFY(page->items.front().id == message);
    QCOMPARE(page->items.front().recordingIds, std::vector<std::string>{core::toString(ofMessage)});
    QVERIFY(
        in([&](Session& session) { return directory::getContact(session, agent, message, m_fixture->clock.now()); }));
    const directory::Reader stranger{m_fixture->newId<core::UserId>(), Role::Customer};
    QVERIFY(in([&](Session& session) {
                return directory::listContacts(session, stranger, query, m_fixture->clock.now());
            })->items.empty());
}

void RecordingsTest::itsMakerDiscardsWhatIsNotComplete() {
    const auto contact = m_fixture->voicemail(m_fixture->customer);
    const auto discard = [&](const Act& who, core::RecordingId id) {
        const auto done =
            in([&](Session& session) { return recordings::discardRecording(session, who, m_fixture->store, id); });
        return done ? std::string() : done.error().code;
    };
    const auto id = m_fixture->begun(m_fixture->customerAct(), contact);
    QVERIFY(m_fixture->send(m_fixture->customerAct(), id, 0, webm(100)));
    QCOMPARE(discard(by(Role::Customer), id), std::string("not_found"));
    QCOMPARE(discard(by(Role::Agent), id), std::string("not_your_recording"));
    QCOMPARE(discard(m_fixture->customerAct(), id), std::string());
    QVERIFY(!std::filesystem::exists(m_fixture->folderOf(id)));
    QCOMPARE(discard(m_fixture->customerAct(), id), std::string("not_found"));
    QCOMPARE(discard(m_fixture->customerAct(), complete(m_fixture->customerAct(), contact)),
             std::string("wrong_state"));
}

void RecordingsTest::aManagerDeletesForGood() {
    const auto id = complete(m_fixture->agentAct(), m_fixture->talking(m_fixture->agent));
    const auto remove = [&](const Act& who) {
        return in([&](Session& session) { return recordings::deleteRecording(session, who, m_fixture->store, id); });
    };
    for (const Role role : {Role::Customer, Role::Agent, Role::Supervisor})
        QCOMPARE(remove(by(role)).error().kind, ErrorKind::Forbidden);
    QVERIFY(remove(m_fixture->act()));
    QVERIFY(!std::filesystem::exists(m_fixture->folderOf(id)));
    QCOMPARE(m_fixture->heard(m_fixture->agentAct(), id), std::string("not_found"));
    QCOMPARE(remove(m_fixture->act()).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_fixture->audited("recording.delete"), 1);
}

void RecordingsTest::hidesAnotherTenantsRecordings() {
    const auto other = m_fixture->database.makeTenant("other-recordings");
    const auto contact = m_fixture->talking(m_fixture->agent);
    const auto id = complete(m_fixture->agentAct(), contact);
    const auto codeIn = [&](auto work) { return m_fixture->in(other, std::move(work)).error().code; };
    const Act admin = m_fixture->act(m_fixture->agent, Role::Admin);
    const std::string notFound("not_found");
    QCOMPARE(codeIn([&](Session& s) { return recordings::listRecordings(s, admin, contact); }), notFound);
    QCOMPARE(codeIn([&](Session& s) { return recordings::getRecording(s, admin, id); }), notFound);
    QCOMPARE(codeIn([&](Session& s) { return recordings::findContent(s, admin, m_fixture->store, id); }), notFound);
    QCOMPARE(codeIn([&](Session& s) { return recordings::deleteRecording(s, admin, m_fixture->store, id); }), notFound);
    QCOMPARE(codeIn([&](Session& s) { return recordings::checkUpload(s, m_fixture->agentAct(), id); }), notFound);
    QCOMPARE(m_fixture->heard(m_fixture->agentAct(), id), webm(100));
}

QTEST_GUILESS_MAIN(RecordingsTest)
#include "recordings_test.moc"
