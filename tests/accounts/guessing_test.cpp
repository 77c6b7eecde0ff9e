#include "tests/accounts/accounts_fixture.h"

#include <QCoreApplication>
#include <QTest>

using namespace callroom;
using namespace callroom::accounts;
using namespace std::chrono_literals;

/// Guessing of passwords at the whole way of a sign-in.
class GuessingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<test::AccountsFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void init() { m_fixture->clock.advance(2min); }

    void slowsDownGuessingOfAnAccountFromAnywhere();
    void slowsDownGuessingOfUnknownAccountsToo();
    void anotherSpellingIsNotAnotherAccount();
    void slowsDownAnAddress();
    void slowsDownANetworkOfIPv6();
    void aDeviceThatSignedInBeforeIsNotLockedOutByOthers();
    void doesNotLimitSuccess();

private:
    std::string freshEmail() { return "p" + std::to_string(++m_people) + "@main.test"; }
    /// Another address for each test, so that they do not slow each other down.
    std::string freshAddress() { return "10.0.0." + std::to_string(++m_addresses); }

    std::unique_ptr<test::AccountsFixture> m_fixture;
    int m_people = 0;
    int m_addresses = 0;
};

void GuessingTest::slowsDownGuessingOfAnAccountFromAnywhere() {
    const auto email = freshEmail();
    (void)m_fixture->makePerson(m_fixture->tenant, email, core::Role::Agent);
    for (int i = 0; i < 8; ++i)
        QCOMPARE(m_fixture->login(email, "wrong", freshAddress()).error().kind, core::ErrorKind::Unauthenticated);
    const auto refused = m_fixture->login(email, "correct horse", freshAddress());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::TooMany);
    QVERIFY(refused.error().retryAfterSeconds >= 1 && refused.error().retryAfterSeconds <= 12);
    m_fixture->clock.advance(std::chrono::seconds(refused.error().retryAfterSeconds));
    QVERIFY(m_fixture->login(email, "correct horse", freshAddress()));
}

void GuessingTest::slowsDownGuessingOfUnknownAccountsToo() {
    const auto email = freshEmail();
    for (int i = 0; i < 8; ++i)
        QCOMPARE(m_fixture->login(email, "wrong", freshAddress()).error().kind, core::ErrorKind::Unauthenticated);
    QCOMPARE(m_fixture->login(email, "wrong", freshAddress()).error().kind, core::ErrorKind::TooMany);
}

void GuessingTest::anotherSpellingIsNotAnotherAccount() {
    (void)m_fixture->makePerson(m_fixture->tenant, "kelvin@main.test", core::Role::Agent);
    for (int i = 0; i < 8; ++i)
        QVERIFY(!m_fixture->login(i % 2 == 0 ? "KELVIN@main.test" : "kelvin@MAIN.test", "wrong", freshAddress()));
    QCOMPARE(m_fixture->login("kelvin@main.test", "correct horse", freshAddress()).error().kind,
             core::ErrorKind::TooMany);
    const auto kelvinSign = m_fixture->login("\u212Aelvin@main.test", "correct horse", freshAddress());
    QCOMPARE(kelvinSign.error().code, std::string("bad_credentials"));
}

void GuessingTest::slowsDownAnAddress() {
    const auto address = freshAddress();
    for (int i = 0; i < 12; ++i)
        QCOMPARE(m_fixture->login(freshEmail(), "wrong", address).error().kind, core::ErrorKind::Unauthenticated);
    QCOMPARE(m_fixture->login(freshEmail(), "wrong", address).error().kind, core::ErrorKind::TooMany);
    QCOMPARE(m_fixture->login(freshEmail(), "wrong", freshAddress()).error().kind, core::ErrorKind::Unauthenticated);
}

void GuessingTest::slowsDownANetworkOfIPv6() {
    const auto from = [](int host) { return Origin{"2001:db8::" + std::to_string(host), "test", "2001:db8::/64", {}}; };
    for (int i = 0; i < 12; ++i)
        QCOMPARE(m_fixture->loginFrom(from(i + 1), freshEmail(), "wrong").error().kind,
                 core::ErrorKind::Unauthenticated);
    QCOMPARE(m_fixture->loginFrom(from(99), freshEmail(), "wrong").error().kind, core::ErrorKind::TooMany);
}

void GuessingTest::aDeviceThatSignedInBeforeIsNotLockedOutByOthers() {
    const auto email = freshEmail();
    (void)m_fixture->makePerson(m_fixture->tenant, email, core::Role::Agent);
    Origin device{freshAddress(), "test"};
    QVERIFY(m_fixture->loginFrom(device, email, "correct horse"));
    device.deviceMarks = m_fixture->signIn->deviceMarks(std::nullopt, email, device);

    for (int i = 0; i < 8; ++i)
        QVERIFY(!m_fixture->login(email, "wrong", freshAddress()));
    QCOMPARE(m_fixture->login(email, "correct horse", freshAddress()).error().kind, core::ErrorKind::TooMany);
    QVERIFY(m_fixture->loginFrom(device, email, "correct horse"));

    // The mark is of one account, and what it spares one is bounded.
    const auto other = freshEmail();
    for (int i = 0; i < 8; ++i)
        QVERIFY(!m_fixture->login(other, "wrong", freshAddress()));
    QCOMPARE(m_fixture->loginFrom(device, other, "wrong").error().kind, core::ErrorKind::TooMany);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_fixture->loginFrom(device, email, "wrong").error().kind, core::ErrorKind::Unauthenticated);
    QCOMPARE(m_fixture->loginFrom(device, email, "correct horse").error().kind, core::ErrorKind::TooMany);
}

void GuessingTest::doesNotLimitSuccess() {
    const auto email = freshEmail();
    (void)m_fixture->makePerson(m_fixture->tenant, email, core::Role::Agent);
    const auto address = freshAddress();
    for (int i = 0; i < 30; ++i)
        QVERIFY(m_fixture->login(email, "correct horse", address));
}

QTEST_GUILESS_MAIN(GuessingTest)
#include "guessing_test.moc"
