#include "server/accounts/audit.h"
#include "server/accounts/people.h"
#include "server/accounts/visitors.h"
#include "tests/accounts/accounts_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <sodium.h>

using namespace callroom;
using namespace callroom::accounts;
using namespace std::chrono_literals;
using storage::Statement;

class SignInTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::AccountsFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init();

    void signsInWithoutRegardToCase();
    void signsInToTheTenantNamed();
    void refusesEverythingWrongAlike_data();
    void refusesEverythingWrongAlike();
    void aRoleThatIsChangedDuringTheSignInCounts();
    void aPasswordThatIsChangedDuringTheSignInCounts();
    void rehashesAtLogin();
    void registersACustomerOnce();
    void refusesAddressesThatAreNone_data();
    void refusesAddressesThatAreNone();
    void slowsDownRegistration();
    void aCustomerHasAConversation();
    void changesThePasswordAndEndsOtherLogins();
    void refusesAWrongCurrentPasswordAndSlowsDown();
    void changesWhatIsOnesOwn();
    void auditsWhatStaffChanges();
    void theAuditLogIsAppendOnly();
    void ensuresTenantAndPersonOnce();
    void welcomesANewVisitor();
    void knowsAReturningVisitor();
    void anUnknownKeyMakesAnotherVisitor();
    void aVisitorsAddressTakesNobodysPlace();
    void refusesADisabledVisitor();
    void keepsVisitorsOfTenantsApart();

private:
    std::string freshEmail() { return "p" + std::to_string(++m_people) + "@main.test"; }
    /// Another address for each test, so that they do not slow each other down.
    std::string freshAddress() { return "10.0.0." + std::to_string(++m_addresses); }
    core::Result<protocol::User> registerAs(const std::string& email, const std::string& address) {
        return m_fixture->executor.await<protocol::User>([&](const core::Receiver& receiver, auto callback) {
            m_fixture->signIn->registerCustomer({std::nullopt, "Rita", email, "correct horse"}, {address, "test"},
                                                receiver, std::move(callback));
        });
    }
    core::Result<void> changePassword(const Claims& claims, const std::string& current, const std::string& fresh) {
        return m_fixture->executor.await<void>([&](const core::Receiver& receiver, auto callback) {
            m_fixture->signIn->changePassword(claims, {current, fresh}, {"127.0.0.1", "test"}, receiver,
                                              std::move(callback));
        });
    }

    core::Result<protocol::TokenPair> signInDuring(const std::string& email, const Statement& change);

    std::unique_ptr<test::AccountsFixture> m_fixture;
    int m_people = 0;
    int m_addresses = 0;
};

void SignInTest::init() {
    m_fixture->clock.advance(2min);
}

void SignInTest::signsInWithoutRegardToCase() {
    const auto person = m_fixture->makePerson(m_fixture->tenant, "Casey@Main.Test", core::Role::Supervisor);
    QCOMPARE(person.email.value_or(""), std::string("casey@main.test"));
    const auto pair = m_fixture->login("CASEY@main.TEST", "correct horse");
    QVERIFY(pair);
    QVERIFY(pair->user.id == person.id);
    QCOMPARE(pair->user.role, core::Role::Supervisor);
    QVERIFY(m_fixture->tokens->verify(pair->accessToken));
}

void SignInTest::signsInToTheTenantNamed() {
    const auto other = m_fixture->database.makeTenant("other");
    const auto email = freshEmail();
    const auto here = m_fixture->makePerson(m_fixture->tenant, email, core::Role::Agent);
    const auto there = m_fixture->makePerson(other, email, core::Role::Manager);
    QVERIFY(m_fixture->login(email, "correct horse")->user.id == here.id);
    QVERIFY(m_fixture->login(email, "correct horse", "127.0.0.1", "other")->user.id == there.id);
}

void SignInTest::refusesEverythingWrongAlike_data() {
    QTest::addColumn<std::string>("what");
    for (const char* what : {"wrong password", "unknown account", "unknown tenant", "disabled", "visitor", "deleted"})
        QTest::newRow(what) << std::string(what);
}

void SignInTest::refusesEverythingWrongAlike() {
    QFETCH(std::string, what);
    std::string email = freshEmail();
    std::string password = "correct horse";
    std::optional<std::string> slug;
    if (what != "unknown account") {
        const auto person = m_fixture->makePerson(m_fixture->tenant, email, core::Role::Customer);
        const std::string one = " WHERE id = '" + core::toString(person.id) + "'";
        if (what == "disabled") m_fixture->database.sql("UPDATE users SET disabled_at = now()" + one);
        if (what == "visitor") m_fixture->database.sql("UPDATE users SET password_hash = NULL" + one);
        if (what == "deleted") m_fixture->database.sql("UPDATE users SET deleted_at = now()" + one);
    }
    if (what == "wrong password") password = "wrong";
    if (what == "unknown tenant") slug = "no-such-tenant";
    const auto refused = m_fixture->login(email, password, freshAddress(), slug);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::Unauthenticated);
    QCOMPARE(refused.error().code, std::string("bad_credentials"));
    QCOMPARE(refused.error().detail, std::string("the e-mail address or the password is wrong"));
}

/// Runs `change` on the person while a sign-in with the right password waits for the change's transaction to end.
core::Result<protocol::TokenPair> SignInTest::signInDuring(const std::string& email, const Statement& change) {
    std::optional<core::Result<protocol::TokenPair>> answer;
    const auto changed = m_fixture->in(m_fixture->tenant, [&](storage::Session& session) -> core::Result<void> {
        if (const auto done = session.execute(change, email); !done) return core::fail(done.error());
        m_fixture->signIn->login({std::nullopt, email, "correct horse"}, {freshAddress(), "test"},
                                 core::Receiver(m_fixture->executor),
                                 [&](core::Result<protocol::TokenPair> pair) { answer.emplace(std::move(pair)); });
        const auto isWaiting = [&] {
            return m_fixture->count(
                       "pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()") > 0;
        };
        QElapsedTimer waited;
        for (waited.start(); !isWaiting();)
            if (waited.hasExpired(10'000)) return core::fail(core::internal("the sign-in did not wait"));
        return {};
    });
    if (!changed) return core::fail(changed.error());
    if (!m_fixture->executor.runUntil([&] { return answer.has_value(); }))
        return core::fail(core::internal("no answer came"));
    return std::move(*answer);
}

void SignInTest::aRoleThatIsChangedDuringTheSignInCounts() {
    constexpr Statement demote{"test/demote", "UPDATE users SET role = 'agent' WHERE email = $1", 100'003};
    const auto email = freshEmail();
    (void)m_fixture->makePerson(m_fixture->tenant, email, core::Role::Supervisor);
    const auto pair = signInDuring(email, demote);
    QVERIFY2(pair, pair ? "" : pair.error().detail.c_str());
    QCOMPARE(pair->user.role, core::Role::Agent);
    QCOMPARE(m_fixture->tokens->verify(pair->accessToken)->role, core::Role::Agent);
}

void SignInTest::aPasswordThatIsChangedDuringTheSignInCounts() {
    constexpr Statement change{"test/change_hash", "UPDATE users SET password_hash = 'other' WHERE email = $1",
                               100'004};
    const auto email = freshEmail();
    (void)m_fixture->makePerson(m_fixture->tenant, email, core::Role::Agent);
    QCOMPARE(signInDuring(email, change).error().code, std::string("bad_credentials"));
}

void SignInTest::rehashesAtLogin() {
    const auto email = freshEmail();
    const auto person = m_fixture->makePerson(m_fixture->tenant, email, core::Role::Agent);
    const std::string one = " WHERE id = '" + core::toString(person.id) + "'";
    QVERIFY(m_fixture->database.sql("SELECT password_hash FROM users" + one)
                .starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    std::array<char, crypto_pwhash_STRBYTES> weak{};
    QCOMPARE(crypto_pwhash_str_alg(weak.data(), "correct horse", 13, 3, 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13), 0);
    m_fixture->database.sql("UPDATE users SET password_hash = '" + std::string(weak.data()) + "'" + one);
    QVERIFY(m_fixture->login(email, "correct horse"));
    QVERIFY(m_fixture->database.sql("SELECT password_hash FROM users" + one)
                .starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    QVERIFY(m_fixture->login(email, "correct horse"));
}

void SignInTest::registersACustomerOnce() {
    const auto email = freshEmail();
    const auto made = registerAs(email, freshAddress());
    QVERIFY(made);
    QCOMPARE(made->role, core::Role::Customer);
    QVERIFY(m_fixture->login(email, "correct horse"));
    const auto again = registerAs(email, freshAddress());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, core::ErrorKind::Conflict);
    QCOMPARE(again.error().code, std::string("email_taken"));
}

void SignInTest::refusesAddressesThatAreNone_data() {
    QTest::addColumn<std::string>("email");
    QTest::addColumn<bool>("isGood");
    const auto row = [](std::string email, bool isGood) { QTest::newRow(email.c_str()) << email << isGood; };
    for (const char* good :
         {"a@b.c", "first.last+tag@example.co.uk", "o'neill@example.org", "root@localhost", "Ünïcode@exämple.org"})
        row(good, true);
    for (const char* bad : {"plain", "@b.c", "a@", "a@@b.c", "a@b@c.d", "a b@c.d", "a@b..c", "a@.b", "a@b.", "<a@b.c>",
                            "a@b.c,d@e.f", "a@b.c\n"})
        row(bad, false);
    QTest::newRow("NUL") << std::string("a\0@b.c", 6) << false;
    QTest::newRow("long local part") << std::string(65, 'a') + "@b.c" << false;
}

void SignInTest::refusesAddressesThatAreNone() {
    QFETCH(std::string, email);
    QFETCH(bool, isGood);
    const auto checked = checkEmail(email);
    QCOMPARE(checked.has_value(), isGood);
    if (!isGood) QCOMPARE(checked.error().fields.front().field, std::string("email"));
}

void SignInTest::slowsDownRegistration() {
    const auto address = freshAddress();
    for (int i = 0; i < 10; ++i)
        QVERIFY(registerAs(freshEmail(), address));
    QCOMPARE(registerAs(freshEmail(), address).error().kind, core::ErrorKind::TooMany);
}

void SignInTest::aCustomerHasAConversation() {
    const auto made = registerAs(freshEmail(), freshAddress());
    const std::string own = "conversations WHERE customer_id = '" + core::toString(made->id) + "'";
    QCOMPARE(m_fixture->count(own), 1);
    QVERIFY(m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
        return ensureConversation(session, m_fixture->act(), made->id);
    }));
    QCOMPARE(m_fixture->count(own), 1);
}

void SignInTest::changesThePasswordAndEndsOtherLogins() {
    const auto email = freshEmail();
    (void)m_fixture->makePerson(m_fixture->tenant, email, core::Role::Agent);
    const auto here = m_fixture->login(email, "correct horse");
    const auto there = m_fixture->login(email, "correct horse");
    const int audited = m_fixture->audited("user.password");
    QVERIFY(changePassword(*m_fixture->tokens->verify(here->accessToken), "correct horse", "battery staple"));
    QVERIFY(!m_fixture->revocations->isRevoked(*m_fixture->tokens->verify(here->accessToken)));
    QVERIFY(m_fixture->revocations->isRevoked(*m_fixture->tokens->verify(there->accessToken)));
    QVERIFY(m_fixture->refresh(here->refreshToken));
    QVERIFY(!m_fixture->refresh(there->refreshToken));
    QVERIFY(!m_fixture->login(email, "correct horse"));
    QVERIFY(m_fixture->login(email, "battery staple"));
    QCOMPARE(m_fixture->audited("user.password"), audited + 1);
}

void SignInTest::refusesAWrongCurrentPasswordAndSlowsDown() {
    const auto email = freshEmail();
    (void)m_fixture->makePerson(m_fixture->tenant, email, core::Role::Agent);
    const auto claims = *m_fixture->tokens->verify(m_fixture->login(email, "correct horse")->accessToken);
    for (int i = 0; i < 5; ++i) {
        const auto refused = changePassword(claims, "wrong", "battery staple");
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Forbidden);
        QCOMPARE(refused.error().code, std::string("wrong_password"));
    }
    QCOMPARE(changePassword(claims, "correct horse", "battery staple").error().kind, core::ErrorKind::TooMany);
    QVERIFY(m_fixture->login(email, "correct horse"));
}

void SignInTest::changesWhatIsOnesOwn() {
    const auto taken = freshEmail();
    (void)m_fixture->makePerson(m_fixture->tenant, taken, core::Role::Agent);
    const auto person = m_fixture->makePerson(m_fixture->tenant, freshEmail(), core::Role::Agent);
    const auto change = [&](protocol::MePatch patch) {
        return m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
            return changeMe(session, m_fixture->act(person.id, person.role), patch);
        });
    };
    QCOMPARE(change({"Renamed", std::nullopt})->name, std::string("Renamed"));
    const auto fresh = freshEmail();
    QCOMPARE(change({std::nullopt, fresh})->email.value_or(""), fresh);
    QCOMPARE(change({std::nullopt, taken}).error().code, std::string("email_taken"));
    QCOMPARE(change({std::nullopt, "none"}).error().code, std::string("bad_email"));
    const auto me =
        m_fixture->in(m_fixture->tenant, [&](storage::Session& session) { return findUser(session, person.id); });
    QCOMPARE(me->name, std::string("Renamed"));
    QCOMPARE(me->email.value_or(""), fresh);
}

void SignInTest::auditsWhatStaffChanges() {
    const auto person = m_fixture->makePerson(m_fixture->tenant, freshEmail(), core::Role::Agent);
    QVERIFY(m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
        return changeMe(session, m_fixture->act(person.id, person.role), {"Audited", std::nullopt});
    }));
    const std::string entry =
        " FROM audit WHERE action = 'user.change' AND subject_id = '" + core::toString(person.id) + "'";
    QCOMPARE(m_fixture->database.sql("SELECT before->>'name'" + entry), std::string("Person"));
    QCOMPARE(m_fixture->database.sql("SELECT after->>'name'" + entry), std::string("Audited"));
    QCOMPARE(m_fixture->database.sql("SELECT actor_id::text" + entry), core::toString(person.id));
    QCOMPARE(m_fixture->database.sql("SELECT subject || ' ' || address" + entry), std::string("user 127.0.0.1"));
    QCOMPARE(m_fixture->database.sql("SELECT (before::text || after::text) ~ 'argon2'" + entry), std::string("f"));
}

void SignInTest::theAuditLogIsAppendOnly() {
    constexpr storage::Statement change{"test/change_audit", "UPDATE audit SET action = 'x'", 100'001};
    constexpr storage::Statement remove{"test/remove_audit", "DELETE FROM audit", 100'002};
    for (const auto* statement : {&change, &remove}) {
        const auto done =
            m_fixture->in(m_fixture->tenant, [&](storage::Session& session) { return session.execute(*statement); });
        QVERIFY(!done);
    }
}

void SignInTest::ensuresTenantAndPersonOnce() {
    const auto ensure = [&] {
        return m_fixture->in(core::TenantId{}, [&](storage::Session& session) {
            return ensureTenant(session, Act::ofServer(m_fixture->clock.now(), m_fixture->random), "ensured",
                                "Ensured");
        });
    };
    const auto first = ensure();
    const auto again = ensure();
    QVERIFY(first && again);
    QVERIFY(*first == *again);
    const auto admin = [&](const std::string& name) {
        return m_fixture->in(*first, [&](storage::Session& session) {
            return ensureUser(session, m_fixture->act(), {name, "admin@ensured.test", core::Role::Admin, "hash"});
        });
    };
    const auto made = admin("First");
    QVERIFY(made);
    QVERIFY(admin("Second")->id == made->id);
    QCOMPARE(admin("Second")->name, std::string("First"));
}

void SignInTest::welcomesANewVisitor() {
    const auto session = m_fixture->visit({"Nora", "nora@example.test", "+49 30 1", "de", {}, {}, {}});
    QVERIFY(session);
    QCOMPARE(session->visitor.name, std::string("Nora"));
    QVERIFY(session->visitor.key && session->visitor.key->size() >= 43);
    QCOMPARE(session->expiresIn, 12 * 3600);
    const auto claims = m_fixture->tokens->verify(session->accessToken);
    QVERIFY(claims);
    QVERIFY(claims->userId == session->visitor.id);
    QCOMPARE(claims->role, core::Role::Customer);
    QCOMPARE(m_fixture->count("users u WHERE u::text LIKE '%" + *session->visitor.key + "%'"), 0);
    m_fixture->clock.advance(12h);
    QVERIFY(!m_fixture->tokens->verify(session->accessToken));
}

void SignInTest::knowsAReturningVisitor() {
    const auto first = m_fixture->visit({"Nora", {}, {}, {}, {}, {}, {}});
    const auto again = m_fixture->visit({{}, "n@example.test", {}, {}, first->visitor.key, {}, {}});
    QVERIFY(again);
    QVERIFY(again->visitor.id == first->visitor.id);
    QCOMPARE(again->visitor.name, std::string("Nora"));
    QCOMPARE(again->visitor.email.value_or(""), std::string("n@example.test"));
    QCOMPARE(again->visitor.key, first->visitor.key);
    QVERIFY(again->conversationId == first->conversationId);
}

void SignInTest::anUnknownKeyMakesAnotherVisitor() {
    const auto session = m_fixture->visit({"Eve", {}, {}, {}, "chosen by the client, not made", {}, {}});
    QVERIFY(session);
    QVERIFY(session->visitor.key != "chosen by the client, not made");
}

void SignInTest::aVisitorsAddressTakesNobodysPlace() {
    const auto email = freshEmail();
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_fixture->visit({"Nora", email, {}, {}, {}, {}, {}}));
    QVERIFY(registerAs(email, freshAddress()));
    QVERIFY(m_fixture->visit({"Nora", email, {}, {}, {}, {}, {}}));
}

void SignInTest::refusesADisabledVisitor() {
    const auto session = m_fixture->visit({});
    m_fixture->database.sql("UPDATE users SET disabled_at = now() WHERE id = '" + core::toString(session->visitor.id) +
                            "'");
    const auto again = m_fixture->visit({{}, {}, {}, {}, session->visitor.key, {}, {}});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, core::ErrorKind::Unauthenticated);
}

void SignInTest::keepsVisitorsOfTenantsApart() {
    (void)m_fixture->database.makeTenant("apart");
    const auto here = m_fixture->visit({});
    const auto there = m_fixture->visit({{}, {}, {}, {}, here->visitor.key, {}, {}}, "apart");
    QVERIFY(there);
    QVERIFY(there->visitor.id != here->visitor.id);
    const auto nowhere = m_fixture->visit({}, "no-such-tenant");
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, std::string("tenant_not_found"));
}

QTEST_GUILESS_MAIN(SignInTest)
#include "sign_in_test.moc"
