#include "server/accounts/ws_tickets.h"

#include <QTest>

#include <atomic>
#include <set>
#include <thread>

using namespace callroom;
using namespace callroom::accounts;
using namespace std::chrono_literals;

class WsTicketsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isGoodOnce();
    void isGoodForThirtySeconds();
    void isNotGoodLongerThanItsToken();
    void isUnguessable();
    void voidsTheOldestPastTheUsersLimit();
    void keepsUsersApart();
    void refusesPastTheTotal();
    void makesRoomAsTicketsExpire();
    void isRedeemedByOneOfManyThreads();

private:
    Claims claimsOf(core::UserId user) {
        Claims claims;
        claims.userId = user;
        claims.expiresAt = m_clock.now() + 15min;
        return claims;
    }
    core::UserId newUser() { return core::UserId::create(m_clock.now(), m_random); }

    core::ManualClock m_clock;
    core::SystemRandom m_random;
};

void WsTicketsTest::isGoodOnce() {
    WsTickets tickets(m_clock, m_random);
    const auto claims = claimsOf(newUser());
    const auto ticket = tickets.issue(claims);
    QVERIFY(ticket);
    QCOMPARE(ticket->expiresIn, 30);
    const auto redeemed = tickets.redeem(ticket->ticket);
    QVERIFY(redeemed && *redeemed == claims);
    const auto again = tickets.redeem(ticket->ticket);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, core::ErrorKind::Unauthenticated);
}

void WsTicketsTest::isGoodForThirtySeconds() {
    WsTickets tickets(m_clock, m_random);
    const auto early = tickets.issue(claimsOf(newUser()));
    const auto late = tickets.issue(claimsOf(newUser()));
    m_clock.advance(30s - 1ms);
    QVERIFY(tickets.redeem(early->ticket));
    m_clock.advance(1ms);
    QVERIFY(!tickets.redeem(late->ticket));
}

void WsTicketsTest::isNotGoodLongerThanItsToken() {
    WsTickets tickets(m_clock, m_random);
    auto claims = claimsOf(newUser());
    claims.expiresAt = m_clock.now() + 5s;
    const auto ticket = tickets.issue(claims);
    m_clock.advance(5s);
    QVERIFY(!tickets.redeem(ticket->ticket));
}

void WsTicketsTest::isUnguessable() {
    WsTickets tickets(m_clock, m_random);
    std::set<std::string> seen;
    for (int i = 0; i < 100; ++i) {
        const auto ticket = tickets.issue(claimsOf(newUser()));
        QVERIFY(ticket->ticket.size() >= 43);
        QVERIFY(seen.insert(ticket->ticket).second);
    }
    QVERIFY(!tickets.redeem(""));
    QVERIFY(!tickets.redeem(std::string(43, 'A')));
}

void WsTicketsTest::voidsTheOldestPastTheUsersLimit() {
    WsTickets tickets(m_clock, m_random, {.maxOfUser = 2});
    const auto user = newUser();
    const auto first = tickets.issue(claimsOf(user));
    const auto second = tickets.issue(claimsOf(user));
    const auto third = tickets.issue(claimsOf(user));
    QVERIFY(!tickets.redeem(first->ticket));
    QVERIFY(tickets.redeem(second->ticket));
    QVERIFY(tickets.redeem(third->ticket));
}

void WsTicketsTest::keepsUsersApart() {
    WsTickets tickets(m_clock, m_random, {.maxOfUser = 1});
    const auto mine = tickets.issue(claimsOf(newUser()));
    const auto other = tickets.issue(claimsOf(newUser()));
    QVERIFY(tickets.redeem(mine->ticket));
    QVERIFY(tickets.redeem(other->ticket));
}

void WsTicketsTest::refusesPastTheTotal() {
    WsTickets tickets(m_clock, m_random, {.maxTotal = 3});
    for (int i = 0; i < 3; ++i)
        QVERIFY(tickets.issue(claimsOf(newUser())));
    const auto refused = tickets.issue(claimsOf(newUser()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::Unavailable);
}

void WsTicketsTest::makesRoomAsTicketsExpire() {
    WsTickets tickets(m_clock, m_random, {.maxTotal = 3});
    for (int i = 0; i < 3; ++i)
        QVERIFY(tickets.issue(claimsOf(newUser())));
    m_clock.advance(30s);
    QVERIFY(tickets.issue(claimsOf(newUser())));
}

void WsTicketsTest::isRedeemedByOneOfManyThreads() {
    WsTickets tickets(m_clock, m_random);
    for (int round = 0; round < 50; ++round) {
        const auto ticket = tickets.issue(claimsOf(newUser()));
        std::atomic<int> redeemed{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { redeemed += tickets.redeem(ticket->ticket) ? 1 : 0; });
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(redeemed.load(), 1);
    }
}

QTEST_APPLESS_MAIN(WsTicketsTest)
#include "ws_tickets_test.moc"
