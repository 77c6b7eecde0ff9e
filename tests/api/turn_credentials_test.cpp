#include "server/api/turn_credentials.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace callroom;
using namespace callroom::api;
using namespace std::chrono_literals;

class TurnCredentialsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsOneUserAllThroughHalfAnHour();
    void credentialsAreGoodForTenMinutesAtLeast();
    void signsTheUserName();

private:
    [[nodiscard]] protocol::IceServer turn(core::Timestamp now, core::UserId user) const {
        return rtcConfig(m_settings, user, now).iceServers.at(0);
    }
    [[nodiscard]] core::UserId someone() { return core::UserId::create(m_hour, m_random); }

    RtcSettings m_settings{{}, {"turn:turn.example:3478"}, "secret"};
    core::SystemRandom m_random;
    const core::Timestamp m_hour = core::fromEpochMilliseconds(1'800'000'000'000); // a full one
};

void TurnCredentialsTest::aPersonIsOneUserAllThroughHalfAnHour() {
    const auto user = someone();
    const auto first = turn(m_hour, user);
    for (const auto later : {core::Milliseconds(1), core::Milliseconds(15min), core::Milliseconds(30min - 1ms)}) {
        QVERIFY(turn(m_hour + later, user).username == first.username);
        QVERIFY(turn(m_hour + later, user).credential == first.credential);
    }
    QVERIFY(turn(m_hour + 30min, user).username != first.username);
    QVERIFY(turn(m_hour, someone()).username != first.username);
}

void TurnCredentialsTest::credentialsAreGoodForTenMinutesAtLeast() {
    const auto user = someone();
    for (const auto at : {m_hour, m_hour + 15min, m_hour + 30min - 1ms}) {
        const auto until = core::Timestamp(std::chrono::seconds(std::stoll(*turn(at, user).username)));
        QVERIFY(until - at >= 10min);
        QVERIFY(until - at <= 40min);
    }
}

void TurnCredentialsTest::signsTheUserName() {
    const auto given = turn(m_hour, someone());
    const auto mac = QMessageAuthenticationCode::hash(QByteArray::fromStdString(*given.username), "secret",
                                                      QCryptographicHash::Sha1);
    QCOMPARE(*given.credential, mac.toBase64().toStdString());
}

QTEST_APPLESS_MAIN(TurnCredentialsTest)
#include "turn_credentials_test.moc"
