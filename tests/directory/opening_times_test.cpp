#include "server/directory/opening_times.h"

#include <QTest>

using namespace callroom;
using directory::OpeningTimes;
using protocol::Holiday;
using protocol::WeeklyHours;

namespace {

const std::vector<WeeklyHours> office{{1, "09:00", "17:00"}, {2, "09:00", "17:00"}, {3, "09:00", "17:00"},
                                      {4, "09:00", "17:00"}, {5, "09:00", "12:00"}, {5, "13:00", "16:00"}};

std::vector<WeeklyHours> daily(const std::string& from, const std::string& to) {
    std::vector<WeeklyHours> weekly;
    for (int day = 1; day <= 7; ++day)
        weekly.push_back({day, from, to});
    return weekly;
}

OpeningTimes times(const std::string& zone, const std::vector<WeeklyHours>& weekly,
                   const std::vector<Holiday>& holidays = {}) {
    auto made = OpeningTimes::make(zone, weekly, holidays);
    if (!made) qFatal("%s", made.error().code.c_str());
    return *made;
}

core::Timestamp at(const char* text) {
    const auto parsed = core::parseRfc3339(text);
    if (!parsed) qFatal("%s", text);
    return *parsed;
}

std::string shown(const std::optional<core::Timestamp>& moment) {
    return moment ? core::toRfc3339(*moment) : "never";
}

std::string codeOf(const std::string& zone, const std::vector<WeeklyHours>& weekly,
                   const std::vector<Holiday>& holidays = {}) {
    const auto made = OpeningTimes::make(zone, weekly, holidays);
    return made ? std::string() : made.error().code;
}

} // namespace

class OpeningTimesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHolds_data();
    void tellsWhatHolds();
    void closesOnHolidaysAndKeepsHalfDays();
    void isOpenByTheClockOfItsZone();
    void keepsLocalTimeWhenTheClockChanges();
    void opensWhenTheClockLeapsOverTheHour();
    void staysOpenThroughTheHourThatComesTwice();
    void isNotOpenInAnHourThatDoesNotExist();
    void goesOnPastMidnight();
    void neverClosesWhatIsAlwaysOpen();
    void neverOpensWhatHasNoHours();
    void refusesWhatMakesNoSense();
};

void OpeningTimesTest::tellsWhatHolds_data() {
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<QByteArray>("opens");
    QTest::addColumn<QByteArray>("closes");
    const auto row = [](const char* name, const char* now, bool isOpen, const char* opens, const char* closes) {
        QTest::newRow(name) << QByteArray(now) << isOpen << QByteArray(opens) << QByteArray(closes);
    };
    // Istanbul is three hours ahead all year; 2026-11-20 is a Friday.
    row("before opening", "2026-11-20T05:00:00.000Z", false, "2026-11-20T06:00:00.000Z", "2026-11-20T09:00:00.000Z");
    row("as it opens", "2026-11-20T06:00:00.000Z", true, "2026-11-20T10:00:00.000Z", "2026-11-20T09:00:00.000Z");
    row("just before it closes", "2026-11-20T08:59:59.999Z", true, "2026-11-20T10:00:00.000Z",
        "2026-11-20T09:00:00.000Z");
    row("as it closes", "2026-11-20T09:00:00.000Z", false, "2026-11-20T10:00:00.000Z", "2026-11-20T13:00:00.000Z");
    row("over the weekend", "2026-11-20T13:00:00.000Z", false, "2026-11-23T06:00:00.000Z", "2026-11-23T14:00:00.000Z");
}

void OpeningTimesTest::tellsWhatHolds() {
    QFETCH(QByteArray, now);
    QFETCH(bool, isOpen);
    QFETCH(QByteArray, opens);
    QFETCH(QByteArray, closes);
    const auto hours = times("Europe/Istanbul", office);
    QCOMPARE(hours.isOpenAt(at(now.constData())), isOpen);
    QCOMPARE(shown(hours.nextOpening(at(now.constData()))), opens.toStdString());
    QCOMPARE(shown(hours.nextClosing(at(now.constData()))), closes.toStdString());
}

void OpeningTimesTest::closesOnHolidaysAndKeepsHalfDays() {
    const auto hours = times("Europe/Istanbul", office,
                             {{"2026-10-28", "Eve", "09:00", "12:30"},
                              {"2026-10-29", "Republic Day", {}, {}},
                              {"2026-10-31", "Open Saturday", "10:00", "11:00"}});
    QCOMPARE(shown(hours.nextClosing(at("2026-10-28T06:30:00Z"))), std::string("2026-10-28T09:30:00.000Z"));
    QVERIFY(!hours.isOpenAt(at("2026-10-28T10:00:00Z")));
    QVERIFY(!hours.isOpenAt(at("2026-10-29T08:00:00Z")));
    QCOMPARE(shown(hours.nextOpening(at("2026-10-28T09:30:00Z"))), std::string("2026-10-30T06:00:00.000Z"));
    QCOMPARE(shown(hours.nextOpening(at("2026-10-30T14:00:00Z"))), std::string("2026-10-31T07:00:00.000Z"));
}

void OpeningTimesTest::isOpenByTheClockOfItsZone() {
    const auto tokyo = times("Asia/Tokyo", {{1, "00:30", "01:00"}});
    QVERIFY(tokyo.isOpenAt(at("2026-11-22T15:45:00Z"))); // Monday there, Sunday here
    const auto losAngeles = times("America/Los_Angeles", {{7, "20:00", "24:00"}});
    QVERIFY(losAngeles.isOpenAt(at("2026-11-23T07:59:59Z"))); // Sunday there, Monday here
    QVERIFY(!losAngeles.isOpenAt(at("2026-11-23T08:00:00Z")));
}

void OpeningTimesTest::keepsLocalTimeWhenTheClockChanges() {
    // Berlin goes to summer time on 2026-03-29 and back on 2026-10-25.
    const auto hours = times("Europe/Berlin", daily("09:00", "17:00"));
    QCOMPARE(shown(hours.nextOpening(at("2026-03-28T12:00:00Z"))), std::string("2026-03-29T07:00:00.000Z"));
    QCOMPARE(shown(hours.nextOpening(at("2026-03-27T12:00:00Z"))), std::string("2026-03-28T08:00:00.000Z"));
    QCOMPARE(shown(hours.nextOpening(at("2026-10-24T12:00:00Z"))), std::string("2026-10-25T08:00:00.000Z"));
    QCOMPARE(shown(hours.nextClosing(at("2026-10-25T12:00:00Z"))), std::string("2026-10-25T16:00:00.000Z"));
}

void OpeningTimesTest::opensWhenTheClockLeapsOverTheHour() {
    // On 2026-03-29 it is never 02:30 in Berlin: 02:00 is 03:00, 01:00 UTC.
    const auto opens = times("Europe/Berlin", daily("02:30", "05:00"));
    QCOMPARE(shown(opens.nextOpening(at("2026-03-28T23:00:00Z"))), std::string("2026-03-29T01:00:00.000Z"));
    const auto closes = times("Europe/Berlin", daily("00:00", "02:30"));
    QCOMPARE(shown(closes.nextClosing(at("2026-03-28T23:30:00Z"))), std::string("2026-03-29T01:00:00.000Z"));
}

void OpeningTimesTest::staysOpenThroughTheHourThatComesTwice() {
    // On 2026-10-25 it is 02:30 in Berlin at 00:30 and at 01:30 UTC.
    const auto closes = times("Europe/Berlin", daily("01:00", "02:30"));
    QCOMPARE(shown(closes.nextClosing(at("2026-10-25T00:00:00Z"))), std::string("2026-10-25T01:30:00.000Z"));
    const auto opens = times("Europe/Berlin", daily("02:30", "05:00"));
    QCOMPARE(shown(opens.nextOpening(at("2026-10-25T00:00:00Z"))), std::string("2026-10-25T00:30:00.000Z"));
    QVERIFY(opens.isOpenAt(at("2026-10-25T01:15:00Z")));
}

void OpeningTimesTest::isNotOpenInAnHourThatDoesNotExist() {
    const auto hours = times("Europe/Berlin", daily("02:15", "02:45"));
    QCOMPARE(shown(hours.nextOpening(at("2026-03-28T12:00:00Z"))), std::string("2026-03-30T00:15:00.000Z"));
}

void OpeningTimesTest::goesOnPastMidnight() {
    const auto hours = times("Europe/Istanbul", {{5, "20:00", "24:00"}, {6, "00:00", "02:00"}});
    QCOMPARE(shown(hours.nextClosing(at("2026-11-20T18:00:00Z"))), std::string("2026-11-20T23:00:00.000Z"));
    QVERIFY(hours.isOpenAt(at("2026-11-20T21:00:00Z")));
}

void OpeningTimesTest::neverClosesWhatIsAlwaysOpen() {
    const auto hours = times("Europe/Berlin", daily("00:00", "24:00"));
    QVERIFY(hours.isOpenAt(at("2026-03-29T01:30:00Z")));
    QCOMPARE(shown(hours.nextClosing(at("2026-01-01T00:00:00Z"))), std::string("never"));
    QCOMPARE(shown(hours.nextOpening(at("2026-01-01T00:00:00Z"))), std::string("never"));
}

void OpeningTimesTest::neverOpensWhatHasNoHours() {
    const auto hours = times("UTC", {});
    QVERIFY(!hours.isOpenAt(at("2026-01-01T00:00:00Z")));
    QCOMPARE(shown(hours.nextOpening(at("2026-01-01T00:00:00Z"))), std::string("never"));
    QCOMPARE(shown(hours.nextClosing(at("2026-01-01T00:00:00Z"))), std::string("never"));
}

void OpeningTimesTest::refusesWhatMakesNoSense() {
    for (const char* zone : {"", "Mars/Olympus", "UTC+03:00", "../etc/passwd"})
        QCOMPARE(codeOf(zone, {}), std::string("bad_time_zone"));
    for (const char* time : {"24:01", "12:60", "ab:cd", "1:000", "12-00"})
        QCOMPARE(codeOf("UTC", {{1, "00:00", time}}), std::string("bad_time"));
    QCOMPARE(codeOf("UTC", {{1, "17:00", "09:00"}}), std::string("bad_interval"));
    QCOMPARE(codeOf("UTC", {}, {{"2026-01-01", "New Year", "09:00", {}}}), std::string("bad_interval"));
    for (const char* date : {"2026-02-30", "2026-1-1xx", "01.01.2026"})
        QCOMPARE(codeOf("UTC", {}, {{date, "Holiday", {}, {}}}), std::string("bad_date"));
    QCOMPARE(codeOf("UTC", {}, {{"2026-01-01", "One", {}, {}}, {"2026-01-01", "Two", {}, {}}}),
             std::string("duplicate_holiday"));
}

QTEST_GUILESS_MAIN(OpeningTimesTest)
#include "opening_times_test.moc"
