#include "tests/files/files_fixture.h"

#include <QCoreApplication>
#include <QTest>

using namespace callroom;
using accounts::Act;
using core::OfferStatus;
using core::Role;

/// Who reads which file, and who sends it.
class FilesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::FilesFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init();

    void isItsUploadersUntilItIsSent();
    void isReadWhereItWasSent();
    void isReadByEveryAgentOfTheConversation_data();
    void isReadByEveryAgentOfTheConversation();
    void keepsANoteFromTheCustomer();
    void keepsConversationsApart();
    void isSentByItsUploaderOnly();
    void hidesAnotherTenants();

private:
    bool mayRead(core::UserId who, Role role, core::FileId file) {
        const auto read = m_fixture->read(m_fixture->act(who, role), file);
        if (read != "content" && read != "not_found") qFatal("%s", read.c_str());
        return read == "content";
    }
    core::FileId uploaded(core::UserId who, Role role) {
        return m_fixture->uploaded(m_fixture->act(who, role), "content");
    }
    core::UserId person(Role role) { return m_fixture->newPerson(role); }

    std::unique_ptr<test::FilesFixture> m_fixture;
    core::UserId m_customer;
    core::UserId m_agent;
    core::ConversationId m_conversation;
};

void FilesTest::init() {
    m_customer = person(Role::Customer);
    m_agent = person(Role::Agent);
    m_conversation = m_fixture->newId<core::ConversationId>();
}

void FilesTest::isItsUploadersUntilItIsSent() {
    const auto contact = m_fixture->contact(m_customer, m_conversation, m_agent);
    const auto file = uploaded(m_customer, Role::Customer);
    QVERIFY(mayRead(m_customer, Role::Customer, file));
    QVERIFY(!mayRead(m_agent, Role::Agent, file));
    for (const Role role : {Role::Supervisor, Role::Manager, Role::Admin})
        QVERIFY(!mayRead(person(role), role, file));
    m_fixture->send(file, contact);
    QVERIFY(mayRead(m_agent, Role::Agent, file));
    for (const Role role : {Role::Supervisor, Role::Manager, Role::Admin})
        QVERIFY(mayRead(person(role), role, file));
}

void FilesTest::isReadWhereItWasSent() {
    const auto file = uploaded(m_agent, Role::Agent);
    m_fixture->send(file, m_fixture->contact(m_customer, m_conversation, m_agent));
    QVERIFY(mayRead(m_customer, Role::Customer, file));
    QVERIFY(!mayRead(person(Role::Customer), Role::Customer, file));
    QVERIFY(!mayRead(person(Role::Agent), Role::Agent, file));
    const auto found = m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
        return files::findFile(session, m_fixture->act(m_customer, Role::Customer), file);
    });
    QVERIFY(found && found->id == file && found->sizeBytes == 7);
}

void FilesTest::isReadByEveryAgentOfTheConversation_data() {
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("mayRead");
    QTest::newRow("has another contact of it") << "contact" << true;
    QTest::newRow("is being offered the contact") << "pending" << true;
    QTest::newRow("accepted it and handed it on") << "accepted" << true;
    QTest::newRow("was offered it in vain") << "rejected" << false;
    QTest::newRow("has a contact of another conversation of his") << "other" << false;
}

void FilesTest::isReadByEveryAgentOfTheConversation() {
    QFETCH(QString, part);
    QFETCH(bool, mayRead);
    const auto contact = m_fixture->contact(m_customer, m_conversation, m_agent);
    const auto file = uploaded(m_customer, Role::Customer);
    m_fixture->send(file, contact);
    const auto other = person(Role::Agent);
    QVERIFY(!this->mayRead(other, Role::Agent, file));
    if (part == QLatin1String("contact"))
        (void)m_fixture->contact(m_customer, m_conversation, other);
    else if (part == QLatin1String("other"))
        (void)m_fixture->contact(m_customer, m_fixture->newId<core::ConversationId>(), other);
    else
        m_fixture->offer(contact, other, *core::parseWord<OfferStatus>(part.toStdString()));
    QCOMPARE(this->mayRead(other, Role::Agent, file), mayRead);
}

void FilesTest::keepsANoteFromTheCustomer() {
    const auto contact = m_fixture->contact(m_customer, m_conversation, m_agent);
    const auto file = uploaded(m_agent, Role::Agent);
    m_fixture->send(file, contact, "note");
    QVERIFY(!mayRead(m_customer, Role::Customer, file));
    QVERIFY(mayRead(m_agent, Role::Agent, file) && mayRead(person(Role::Supervisor), Role::Supervisor, file));
    m_fixture->send(file, contact);
    QVERIFY(mayRead(m_customer, Role::Customer, file));
}

void FilesTest::keepsConversationsApart() {
    const auto stranger = person(Role::Customer);
    (void)m_fixture->contact(stranger, m_fixture->newId<core::ConversationId>(), m_agent);
    const auto file = uploaded(m_customer, Role::Customer);
    m_fixture->send(file, m_fixture->contact(m_customer, m_conversation));
    QVERIFY(!mayRead(m_agent, Role::Agent, file));
    QVERIFY(!mayRead(stranger, Role::Customer, file));
}

void FilesTest::isSentByItsUploaderOnly() {
    const auto send = [&](core::UserId who, Role role, core::FileId file) {
        return m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
            return files::fileToSend(session, m_fixture->act(who, role), {}, file, m_fixture->newId<core::ContactId>());
        });
    };
    const auto file = uploaded(m_customer, Role::Customer);
    const auto own = send(m_customer, Role::Customer, file);
    QVERIFY(own && own->id == file);
    QCOMPARE(own->name, std::string("a.txt"));
    QCOMPARE(own->mediaType, std::string("text/plain"));
    QCOMPARE(own->sizeBytes, std::int64_t(7));
    m_fixture->send(file, m_fixture->contact(m_customer, m_conversation, m_agent));
    QVERIFY(send(m_customer, Role::Customer, file));
    QCOMPARE(send(m_agent, Role::Agent, file).error().code, std::string("unknown_file"));
    QCOMPARE(send(m_agent, Role::Agent, file).error().kind, core::ErrorKind::Invalid);
    QCOMPARE(send(m_agent, Role::Admin, m_fixture->newId<core::FileId>()).error().code, std::string("unknown_file"));
    const auto unfinished = m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
        return files::beginFile(session, m_fixture->act(m_agent, Role::Agent), {}, std::nullopt, m_fixture->promises);
    });
    QCOMPARE(send(m_agent, Role::Agent, unfinished->id).error().code, std::string("unknown_file"));
}

void FilesTest::hidesAnotherTenants() {
    const auto file = uploaded(m_customer, Role::Customer);
    m_fixture->send(file, m_fixture->contact(m_customer, m_conversation));
    const auto tenant = m_fixture->database.makeTenant("hidden-files");
    const auto theirs = m_fixture->in(tenant, [&](storage::Session& session) {
        return files::findFile(session, m_fixture->act(m_customer, Role::Admin), file);
    });
    QCOMPARE(theirs.error().kind, core::ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
