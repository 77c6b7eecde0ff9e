#include "server/reports/coverage.h"

#include <QtTest>

using namespace callroom;
using namespace callroom::reports;

namespace {

Timestamp at(const char* text) {
    return core::parseRfc3339(text).value();
}

/// How long the parts of the coverage are together, in milliseconds.
std::int64_t lengthOf(const Coverage& coverage, const Calendar& calendar) {
    std::int64_t sum = 0;
    const auto add = [&](Timestamp from, Timestamp to) { sum += (to - from) / std::chrono::milliseconds(1); };
    for (const auto day : coverage.days)
        add(day, calendar.dayAfter(day));
    for (const auto* ranges : {&coverage.hours, &coverage.quarters, &coverage.contacts})
        for (std::size_t i = 0; i < ranges->first.size(); ++i)
            add(ranges->first[i], ranges->last[i]);
    return sum - static_cast<std::int64_t>(coverage.uncounted.size()) * quarterHour.count();
}

} // namespace

class CoverageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEachMomentOnce_data();
    void findsEachMomentOnce();
    void readsWholeDaysFromTheirSums();
    void readsNoLargerSumThanAnInterval_data();
    void readsNoLargerSumThanAnInterval();
    void countsQuarterHoursWithOpenContactsFromTheContacts();
    void readsNothingThatIsKeptBeforeAnythingIsSettled();
    void agentsAreCountedByDays();
    void intervalsBeginWhereClockAndCalendarSay();
    void daysFollowSummerTime();
};

void CoverageTest::findsEachMomentOnce_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("zone");
    QTest::newRow("a month") << "2026-10-01T00:00:00Z"
                             << "2026-11-01T00:00:00Z"
                             << "UTC";
    QTest::newRow("odd ends") << "2026-10-03T11:07:03.500Z"
                              << "2026-10-09T03:59:59Z"
                              << "UTC";
    QTest::newRow("within a quarter hour") << "2026-10-03T11:01:00Z"
                                           << "2026-10-03T11:02:00Z"
                                           << "UTC";
    QTest::newRow("within a day") << "2026-10-03T11:01:00Z"
                                  << "2026-10-03T19:44:00Z"
                                  << "UTC";
    QTest::newRow("beyond what is settled") << "2026-10-30T00:00:00Z"
                                            << "2026-11-20T12:34:00Z"
                                            << "UTC";
    QTest::newRow("all of it live") << "2026-11-11T00:00:00Z"
                                    << "2026-11-11T12:34:00Z"
                                    << "UTC";
    QTest::newRow("days that begin at another hour") << "2026-10-01T00:00:00Z"
                                                     << "2026-10-20T00:00:00Z"
                                                     << "Asia/Kolkata";
    QTest::newRow("a day of 25 hours") << "2026-10-20T00:00:00Z"
                                       << "2026-11-03T00:00:00Z"
                                       << "Europe/Berlin";
}

void CoverageTest::findsEachMomentOnce() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, zone);
    const Period period{at(from.toUtf8().constData()), at(to.toUtf8().constData())};
    const Calendar calendar(zone.toStdString());
    const Progress progress{at("2026-11-10T12:15:00Z"), {at("2026-10-03T11:15:00Z"), at("2026-10-05T00:00:00Z")}};
    using core::ReportInterval;
    for (const auto interval :
         {ReportInterval::QuarterHour, ReportInterval::HalfHour, ReportInterval::Hour, ReportInterval::Day}) {
        const auto begins = calendar.intervals(period.from, period.to, interval);
        const auto coverage = coverageByIntervals(period, progress, calendar, interval, begins);
        QCOMPARE(lengthOf(coverage, calendar), (period.to - period.from) / std::chrono::milliseconds(1));
        for (const auto quarter : coverage.uncounted)
            QVERIFY(quarter >= period.from && quarter < period.to);
    }
}

void CoverageTest::readsWholeDaysFromTheirSums() {
    const Calendar calendar("UTC");
    const auto coverage = coverageOf({at("2026-11-01T00:00:00Z"), at("2026-11-04T06:00:00Z")},
                                     {at("2026-11-10T00:00:00Z"), {}}, calendar);
    QCOMPARE(coverage.days.size(), std::size_t(3));
    QCOMPARE(coverage.quarters.first.size(), std::size_t(1));
    QVERIFY(coverage.quarters.first[0] == at("2026-11-04T00:00:00Z"));
    QVERIFY(coverage.quarters.last[0] == at("2026-11-04T06:00:00Z"));
    QVERIFY(coverage.contacts.first.empty());
}

void CoverageTest::readsNoLargerSumThanAnInterval_data() {
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("interval");
    QTest::addColumn<bool>("hasDays");
    QTest::addColumn<bool>("hasHours");
    const auto row = [](const char* zone, core::ReportInterval interval, bool hasDays, bool hasHours) {
        QTest::addRow("%s, %s", zone, std::string(core::toText(interval)).c_str())
            << QString::fromLatin1(zone) << static_cast<int>(interval) << hasDays << hasHours;
    };
    row("Europe/Berlin", core::ReportInterval::Week, true, false);
    row("Europe/Berlin", core::ReportInterval::Day, true, false);
    row("Europe/Berlin", core::ReportInterval::Hour, false, true);
    row("Asia/Kolkata", core::ReportInterval::Hour, false, false);
    row("Europe/Berlin", core::ReportInterval::HalfHour, false, false);
}

void CoverageTest::readsNoLargerSumThanAnInterval() {
    QFETCH(QString, zone);
    QFETCH(int, interval);
    QFETCH(bool, hasDays);
    QFETCH(bool, hasHours);
    const Calendar calendar(zone.toStdString());
    const Period period{at("2026-11-01T10:20:00Z"), at("2026-11-04T06:40:00Z")};
    const auto wanted = static_cast<core::ReportInterval>(interval);
    const auto coverage = coverageByIntervals(period, {at("2026-11-10T00:00:00Z"), {}}, calendar, wanted,
                                              calendar.intervals(period.from, period.to, wanted));
    QCOMPARE(!coverage.days.empty(), hasDays);
    QCOMPARE(!coverage.hours.first.empty(), hasHours);
    if (!hasHours) return;
    QVERIFY(coverage.hours.first[0] == at("2026-11-01T11:00:00Z"));
    QVERIFY(coverage.hours.last[0] == at("2026-11-04T06:00:00Z"));
}

void CoverageTest::countsQuarterHoursWithOpenContactsFromTheContacts() {
    const Calendar calendar("UTC");
    const auto open = at("2026-11-01T10:00:00Z");
    const auto coverage = coverageOf({at("2026-11-01T00:00:00Z"), at("2026-11-02T00:00:00Z")},
                                     {at("2026-11-10T00:00:00Z"), {open}}, calendar);
    QCOMPARE(coverage.uncounted.size(), std::size_t(1));
    QCOMPARE(coverage.contacts.first.size(), std::size_t(1));
    QVERIFY(coverage.contacts.first[0] == open && coverage.contacts.last[0] == open + quarterHour);
}

void CoverageTest::readsNothingThatIsKeptBeforeAnythingIsSettled() {
    const auto coverage = coverageOf({at("2026-11-01T00:00:00Z"), at("2026-11-02T00:00:00Z")}, {}, Calendar("UTC"));
    QVERIFY(coverage.days.empty() && coverage.quarters.first.empty());
    QCOMPARE(coverage.contacts.first.size(), std::size_t(1));
}

void CoverageTest::agentsAreCountedByDays() {
    const auto coverage = coverageByDays({at("2026-11-01T00:00:00Z"), at("2026-11-03T12:20:00Z")},
                                         {at("2026-11-03T12:15:00Z"), {}}, Calendar("UTC"));
    QCOMPARE(coverage.days.size(), std::size_t(3));
    QCOMPARE(coverage.contacts.first.size(), std::size_t(1));
    QVERIFY(coverage.contacts.first[0] == at("2026-11-03T12:15:00Z"));
}

void CoverageTest::intervalsBeginWhereClockAndCalendarSay() {
    const Calendar calendar("Europe/Berlin");
    const auto hours =
        calendar.intervals(at("2026-11-01T10:20:00Z"), at("2026-11-01T13:00:00Z"), core::ReportInterval::Hour);
    QCOMPARE(hours.size(), std::size_t(3));
    QVERIFY(hours[0] == at("2026-11-01T10:20:00Z") && hours[1] == at("2026-11-01T11:00:00Z"));
    const auto weeks =
        calendar.intervals(at("2026-11-04T00:00:00Z"), at("2026-11-20T00:00:00Z"), core::ReportInterval::Week);
    QCOMPARE(weeks.size(), std::size_t(3));
    QVERIFY(weeks[1] == at("2026-11-08T23:00:00Z"));
    const auto months =
        calendar.intervals(at("2026-10-31T23:00:00Z"), at("2027-02-01T00:00:00Z"), core::ReportInterval::Month);
    QCOMPARE(months.size(), std::size_t(4));
    QVERIFY(months[1] == at("2026-11-30T23:00:00Z"));
}

void CoverageTest::daysFollowSummerTime() {
    const Calendar calendar("Europe/Berlin");
    QVERIFY(calendar.dayOf(at("2026-10-25T12:00:00Z")) == at("2026-10-24T22:00:00Z"));
    QVERIFY(calendar.dayAfter(at("2026-10-25T12:00:00Z")) == at("2026-10-25T23:00:00Z"));
    const auto hours =
        calendar.intervals(at("2026-10-24T22:00:00Z"), at("2026-10-25T23:00:00Z"), core::ReportInterval::Hour);
    QCOMPARE(hours.size(), std::size_t(25));
}

QTEST_APPLESS_MAIN(CoverageTest)
#include "coverage_test.moc"
