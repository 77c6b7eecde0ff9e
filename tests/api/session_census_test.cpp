#include "server/api/session_census.h"
#include "shared/core/random.h"

#include <QtTest>

using namespace callroom;
using api::SessionCensus;

class SessionCensusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheOldestPastTheLimit();
    void countsWhoWaitsToBeResumedApart();
    void countsEachPersonAlone();
    void forgetsWhoHasNone();

private:
    [[nodiscard]] SessionCensus::Place place() { return {core::SessionId::create({}, m_random), 1}; }
    [[nodiscard]] core::UserId person() { return core::UserId::create({}, m_random); }

    core::SeededRandom m_random{1};
};

void SessionCensusTest::namesTheOldestPastTheLimit() {
    SessionCensus census(2);
    const auto user = person();
    const auto first = place(), second = place(), third = place();
    QVERIFY(!census.attached(user, first));
    QVERIFY(!census.attached(user, second));
    const auto displaced = census.attached(user, third);
    QVERIFY(displaced);
    QVERIFY(displaced->session == first.session);
    census.removed(user, second.session);
    QVERIFY(!census.attached(user, place()));
}

void SessionCensusTest::countsWhoWaitsToBeResumedApart() {
    SessionCensus census(1);
    const auto user = person();
    const auto lost = place(), next = place();
    QVERIFY(!census.attached(user, lost));
    QVERIFY(!census.detached(user, lost));
    QVERIFY(!census.attached(user, next));
    const auto displaced = census.detached(user, next);
    QVERIFY(displaced);
    QVERIFY(displaced->session == lost.session);
}

void SessionCensusTest::countsEachPersonAlone() {
    SessionCensus census(1);
    QVERIFY(!census.attached(person(), place()));
    QVERIFY(!census.attached(person(), place()));
    QCOMPARE(census.persons(), std::size_t{2});
}

void SessionCensusTest::forgetsWhoHasNone() {
    SessionCensus census(1);
    const auto user = person();
    const auto only = place();
    QVERIFY(!census.attached(user, only));
    census.removed(user, only.session);
    QCOMPARE(census.persons(), std::size_t{0});
}

QTEST_GUILESS_MAIN(SessionCensusTest)
#include "session_census_test.moc"
