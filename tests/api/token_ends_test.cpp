#include "server/api/token_ends.h"

#include <QTest>

#include <memory>
#include <string>
#include <vector>

using namespace callroom;
using namespace callroom::api;
using namespace std::chrono_literals;

namespace {

class Socket final : public TokenEnds::Holder {
public:
    explicit Socket(TokenEnds& ends)
        : m_ends(ends) {}

    void onTokenExpiring(core::Timestamp end) override {
        told.push_back("expiring");
        toldEnd = end;
        if (leavesWhenTold) m_ends.remove(*this);
    }
    void onTokenEnded() override {
        told.push_back("ended");
        m_ends.remove(*this); // as a socket that is closed does
    }

    std::vector<std::string> told;
    core::Timestamp toldEnd{};
    bool leavesWhenTold = false;

private:
    TokenEnds& m_ends;
};

using Told = std::vector<std::string>;

} // namespace

class TokenEndsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAMinuteAheadAndAtTheEnd();
    void tellsAtOnceOfATokenThatEndsSooner();
    void tellsBothInTheirOrderAfterALongPause();
    void countsAnewAfterARenewal();
    void tellsNothingAfterItHasLeft();
    void keepsHoldersOfOneMomentApart();

private:
    const core::Timestamp m_now = core::fromEpochMilliseconds(1'800'000'000'000);
};

void TokenEndsTest::tellsAMinuteAheadAndAtTheEnd() {
    TokenEnds ends;
    Socket socket(ends);
    ends.add(socket, m_now + 15min);
    ends.sweep(m_now + 14min - 1ms);
    QCOMPARE(socket.told, Told());
    ends.sweep(m_now + 14min);
    QCOMPARE(socket.told, Told{"expiring"});
    QVERIFY(socket.toldEnd == m_now + 15min);
    ends.sweep(m_now + 15min - 1ms);
    QCOMPARE(socket.told, Told{"expiring"});
    ends.sweep(m_now + 15min);
    QCOMPARE(socket.told, (Told{"expiring", "ended"}));
    ends.sweep(m_now + 1h);
    QCOMPARE(socket.told.size(), std::size_t(2));
}

void TokenEndsTest::tellsAtOnceOfATokenThatEndsSooner() {
    TokenEnds ends;
    Socket socket(ends);
    ends.add(socket, m_now + 20s);
    ends.sweep(m_now);
    QCOMPARE(socket.told, Told{"expiring"});
    ends.sweep(m_now + 20s);
    QCOMPARE(socket.told, (Told{"expiring", "ended"}));
}

void TokenEndsTest::tellsBothInTheirOrderAfterALongPause() {
    TokenEnds ends;
    Socket socket(ends);
    ends.add(socket, m_now + 15min);
    ends.sweep(m_now + 1h);
    QCOMPARE(socket.told, (Told{"expiring", "ended"}));
}

void TokenEndsTest::countsAnewAfterARenewal() {
    TokenEnds ends;
    Socket socket(ends);
    ends.add(socket, m_now + 15min);
    ends.sweep(m_now + 14min);
    ends.remove(socket);
    ends.add(socket, m_now + 29min);
    ends.sweep(m_now + 27min);
    QCOMPARE(socket.told, Told{"expiring"});
    ends.sweep(m_now + 28min);
    QCOMPARE(socket.told, (Told{"expiring", "expiring"}));
}

void TokenEndsTest::tellsNothingAfterItHasLeft() {
    TokenEnds ends;
    Socket early(ends);
    Socket told(ends);
    told.leavesWhenTold = true;
    ends.add(early, m_now + 2min);
    ends.add(told, m_now + 2min);
    ends.remove(early);
    ends.sweep(m_now + 1h);
    QCOMPARE(early.told, Told());
    QCOMPARE(told.told, Told{"expiring"});
}

void TokenEndsTest::keepsHoldersOfOneMomentApart() {
    TokenEnds ends;
    std::vector<std::unique_ptr<Socket>> sockets;
    for (int i = 0; i < 100; ++i) {
        sockets.push_back(std::make_unique<Socket>(ends));
        ends.add(*sockets.back(), m_now + 15min);
    }
    ends.sweep(m_now + 15min);
    for (const auto& socket : sockets)
        QCOMPARE(socket->told, (Told{"expiring", "ended"}));
}

QTEST_APPLESS_MAIN(TokenEndsTest)
#include "token_ends_test.moc"
