#include "server/accounts/revocations.h"
#include "shared/core/random.h"

#include <QTest>

using namespace callroom;
using namespace callroom::accounts;
using namespace std::chrono_literals;

class RevocationsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void revokesByLogin();
    void revokesByUserUntilForgiven();
    void tellsTheListenerWhatToClose();
    void restoresSilently();
    void forgetsWhatNoTokenCanOutlive();

private:
    Claims someone() {
        Claims claims;
        claims.userId = core::UserId::create(m_clock.now(), m_random);
        claims.loginId = core::LoginId::create(m_clock.now(), m_random);
        return claims;
    }

    core::ManualClock m_clock;
    core::SystemRandom m_random;
};

void RevocationsTest::revokesByLogin() {
    Revocations revocations(m_clock, 12h);
    const auto ended = someone();
    auto otherLogin = someone();
    otherLogin.userId = ended.userId;
    QVERIFY(!revocations.isRevoked(ended));
    revocations.add({{ended.loginId}, {}});
    QVERIFY(revocations.isRevoked(ended));
    QVERIFY(!revocations.isRevoked(otherLogin));
    QVERIFY(!revocations.isRevoked(someone()));
}

void RevocationsTest::revokesByUserUntilForgiven() {
    Revocations revocations(m_clock, 12h);
    const auto disabled = someone();
    revocations.add({{}, {disabled.userId}});
    QVERIFY(revocations.isRevoked(disabled));
    revocations.forgiveUser(disabled.userId);
    QVERIFY(!revocations.isRevoked(disabled));
}

void RevocationsTest::tellsTheListenerWhatToClose() {
    Revocations revocations(m_clock, 12h);
    const auto ended = someone();
    int told = 0;
    revocations.setListener([&](const Revoked& revoked) {
        ++told;
        QVERIFY(revoked.covers(ended));
        QVERIFY(!revoked.covers(someone()));
        QVERIFY(revocations.isRevoked(ended)); // not under the lock
    });
    revocations.add({{ended.loginId}, {}});
    revocations.add({});
    QCOMPARE(told, 1);
}

void RevocationsTest::restoresSilently() {
    Revocations revocations(m_clock, 12h);
    revocations.setListener([](const Revoked&) { QFAIL("told"); });
    const auto ended = someone();
    revocations.restore({{ended.loginId}, {}});
    QVERIFY(revocations.isRevoked(ended));
}

void RevocationsTest::forgetsWhatNoTokenCanOutlive() {
    Revocations revocations(m_clock, 12h);
    for (int i = 0; i < 2000; ++i)
        revocations.add({{someone().loginId}, {someone().userId}});
    QCOMPARE(revocations.size(), std::size_t(4000));
    m_clock.advance(12h);
    for (int i = 0; i < 2000; ++i)
        revocations.add({{someone().loginId}, {}});
    QVERIFY(revocations.size() <= 4100);
}

QTEST_APPLESS_MAIN(RevocationsTest)
#include "revocations_test.moc"
