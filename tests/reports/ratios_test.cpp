#include "server/reports/ratios.h"

#include <QtTest>

using namespace callroom;
using namespace callroom::reports;

class RatiosTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheFourServiceLevels();
    void leavesUnknownWhatHasNoDenominator();
    void derivesTheRest();
    void addsUpAndKeepsTheLongestWait();
    void everyFigureTellsItsContacts();
    void sharesOfTimesNeedBothParts();
};

namespace {

ReportComponents sample() {
    ReportComponents c;
    c.offered = 120;
    c.answered = 80;
    c.answeredWithin = 60;
    c.abandoned = 30;
    c.abandonedWithin = 12;
    c.shortAbandoned = 10;
    c.callbacks = 10;
    c.callbacksWithin = 6;
    c.handled = 80;
    c.repeated = 20;
    c.ratings = 10;
    c.goodRatings = 7;
    c.ratingSum = 41;
    c.answeredWaitSeconds = 1600;
    c.longestWaitSeconds = 90;
    c.talkSeconds = 14'400;
    c.holdSeconds = 800;
    c.wrapSeconds = 800;
    return c;
}

} // namespace

void RatiosTest::countsTheFourServiceLevels() {
    const auto levels = serviceLevels(sample());
    QCOMPARE(*levels.formula1, 60.0 / 80);
    QCOMPARE(*levels.formula2, 72.0 / 110);
    QCOMPARE(*levels.formula3, 60.0 / 100);
    QCOMPARE(*levels.formula4, 78.0 / 120);
    for (int formula = 1; formula <= 4; ++formula)
        QVERIFY(serviceLevel(sample(), formula).has_value());
    QCOMPARE(*serviceLevel(sample(), 2), *levels.formula2);
}

void RatiosTest::leavesUnknownWhatHasNoDenominator() {
    const auto ratios = ratiosOf({}, 3, true);
    QVERIFY(!ratios.serviceLevel && !ratios.asaSeconds && !ratios.ahtSeconds && !ratios.abandonment && !ratios.csat &&
            !ratios.firstContactResolution);
    QVERIFY(ratios.serviceLevels == protocol::ServiceLevels{});
}

void RatiosTest::derivesTheRest() {
    const auto ratios = ratiosOf(sample(), 1, false);
    QCOMPARE(*ratios.serviceLevel, 0.75);
    QCOMPARE(*ratios.asaSeconds, 20.0);
    QCOMPARE(*ratios.ahtSeconds, 200.0);
    QCOMPARE(*ratios.acwSeconds, 10.0);
    QCOMPARE(*ratios.abandonment, 20.0 / 110);
    QCOMPARE(*ratios.csat, 0.7);
    QCOMPARE(*ratios.meanRating, 4.1);
    QCOMPARE(*ratios.firstContactResolution, 0.75);
}

void RatiosTest::addsUpAndKeepsTheLongestWait() {
    auto sum = sample();
    auto other = sample();
    other.longestWaitSeconds = 40;
    add(sum, other);
    QCOMPARE(sum.offered, std::int64_t(240));
    QCOMPARE(sum.talkSeconds, 28'800.0);
    QCOMPARE(sum.longestWaitSeconds, 90.0);
    QCOMPARE(*ratiosOf(sum, 3, false).serviceLevel, 0.6);
}

void RatiosTest::everyFigureTellsItsContacts() {
    for (const auto& figure : figureCatalogue(3, std::nullopt))
        QVERIFY2(figure.contactsFilter && figure.contactsFilter->starts_with("figure="), figure.name.c_str());
    const auto own = figureCatalogue(3, 12);
    const auto found =
        std::find_if(own.begin(), own.end(), [](const auto& figure) { return figure.name == "shortAbandoned"; });
    QVERIFY(found != own.end());
    QCOMPARE(*found->contactsFilter, std::string("figure=abandoned&waitBelowSeconds=12"));
}

void RatiosTest::sharesOfTimesNeedBothParts() {
    protocol::AgentTimes times;
    times.onContactSeconds = 30;
    deriveShares(times);
    QVERIFY(!times.occupancy && !times.utilisation);
    times.idleSeconds = 10;
    times.loggedInSeconds = 50;
    deriveShares(times);
    QCOMPARE(*times.occupancy, 0.75);
    QCOMPARE(*times.utilisation, 0.8);
}

QTEST_APPLESS_MAIN(RatiosTest)
#include "ratios_test.moc"
