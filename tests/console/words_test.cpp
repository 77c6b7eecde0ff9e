#include "console/model/floor/why_words.h"
#include "console/model/refusal_words.h"
#include "console/model/time_words.h"
#include "console/model/words.h"
#include "console/net/account.h"

#include <QtTest>

#include <set>

using namespace callroom;
using namespace callroom::console;

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTimesOfDay_data();
    void namesAChatInItsOwnWord();
    void writesTimesOfDay();
    void writesDurations_data();
    void writesDurations();
    void hasANameForEveryWord();
    void explainsEveryErrorInASentence_data();
    void explainsEveryErrorInASentence();
    void saysWhyAnAgentWasPassedOver_data();
    void saysWhyAnAgentWasPassedOver();
    void hasANameForEveryEndOfAnOffer();
    void saysWhyAnActionWasRefused_data();
    void saysWhyAnActionWasRefused();
    void readsServerAddresses_data();
    void readsServerAddresses();
    void namesAnAccountsSecretWithoutThePassword();
};

void WordsTest::writesDurations_data() {
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64{0} << QStringLiteral("0:00");
    QTest::newRow("negative") << qint64{-5000} << QStringLiteral("0:00");
    QTest::newRow("not yet a second") << qint64{999} << QStringLiteral("0:00");
    QTest::newRow("seconds") << qint64{42'000} << QStringLiteral("0:42");
    QTest::newRow("minutes") << qint64{725'000} << QStringLiteral("12:05");
    QTest::newRow("last of the hour") << qint64{3'599'999} << QStringLiteral("59:59");
    QTest::newRow("hours") << qint64{3'753'000} << QStringLiteral("1:02:33");
    QTest::newRow("days") << qint64{360'000'000} << QStringLiteral("100:00:00");
}

void WordsTest::writesDurations() {
    QFETCH(qint64, milliseconds);
    QTEST(durationText(core::Milliseconds(milliseconds)), "text");
}

void WordsTest::hasANameForEveryWord() {
    std::set<QString> states;
    for (const auto& [state, text] : core::Words<core::DisplayState>::table) {
        states.insert(nameOf(state));
        QVERIFY(!iconOf(state).isEmpty());
    }
    QCOMPARE(states.size(), core::Words<core::DisplayState>::table.size());
    for (const auto& [status, text] : core::Words<core::ContactStatus>::table) {
        QVERIFY(!nameOf(status).isEmpty());
        QVERIFY(!iconOf(status).isEmpty());
    }
    for (const auto& [channel, text] : core::Words<core::Channel>::table)
        QVERIFY(!nameOf(channel).isEmpty() && !iconOf(channel).isEmpty());
    QCOMPARE(nameOf(std::vector{core::Channel::Call, core::Channel::Video}), QStringLiteral("Call, Video"));
}

void WordsTest::explainsEveryErrorInASentence_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("away") << static_cast<int>(core::ErrorKind::Unavailable) << QByteArray("unreachable");
    QTest::newRow("wrong password") << static_cast<int>(core::ErrorKind::Unauthenticated)
                                    << QByteArray("invalid_credentials");
    QTest::newRow("role") << static_cast<int>(core::ErrorKind::Forbidden) << QByteArray("not_a_supervisor");
    QTest::newRow("no store") << static_cast<int>(core::ErrorKind::Unavailable) << QByteArray("no_keychain");
    QTest::newRow("too many") << static_cast<int>(core::ErrorKind::TooMany) << QByteArray("too_many_requests");
    QTest::newRow("unknown") << static_cast<int>(core::ErrorKind::Internal) << QByteArray("something_new");
}

void WordsTest::explainsEveryErrorInASentence() {
    QFETCH(int, kind);
    QFETCH(QByteArray, code);
    core::Error error;
    error.kind = static_cast<core::ErrorKind>(kind);
    error.code = code.toStdString();
    QVERIFY(explain(error).size() > 10);
}

void WordsTest::saysWhyAnAgentWasPassedOver_data() {
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* reason, const char* text) {
        QTest::newRow(reason) << QString::fromUtf8(reason) << QString::fromUtf8(text);
    };
    row("chosen", "Was asked");
    row("rung", "Was rung, too");
    row("away", "Away");
    row("offline", "Offline");
    row("not_connected", "Not connected");
    row("not_ready", "Microphone not ready");
    row("no_slot", "Busy");
    row("tier_closed", "Is asked only after a longer wait");
    row("not_in_tier", "Does not serve this queue");
    row("not_asked_for", "Another agent was asked for by name");
    row("handed_on", "Had just handed it on");
    row("rejected", "Had just declined or missed it");
    row("skill:billing<3", "Asks for billing at level 3");
    row("skill:a<b<2", "Asks for a<b at level 2");
    row("lost_to:019a4c2e-7102-7b13-9d00-000000000001", "Ada came first");
    row("lost_to:nonsense", "somebody came first");
    row("kept_for:019a4c2e-7102-7b13-9d00-000000000001", "Kept for Ada, who knows the customer");
    row("something_new", "something_new");
    row("skill:", "skill:");
}

void WordsTest::saysWhyAnAgentWasPassedOver() {
    QFETCH(QString, reason);
    const auto read = readReason(reason.toStdString(), [](const core::UserId&) { return QStringLiteral("Ada"); });
    QTEST(read.text, "text");
}

void WordsTest::hasANameForEveryEndOfAnOffer() {
    std::set<QString> names;
    for (const auto& [status, text] : core::Words<core::OfferStatus>::table) {
        names.insert(nameOf(status));
        QVERIFY(!iconOf(status).isEmpty());
    }
    QCOMPARE(names.size(), core::Words<core::OfferStatus>::table.size());
}

void WordsTest::saysWhyAnActionWasRefused_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("part");
    const auto row = [](core::ErrorKind kind, const char* code, const char* part) {
        QTest::newRow(code) << static_cast<int>(kind) << QByteArray(code) << QString::fromLatin1(part);
    };
    row(core::ErrorKind::Conflict, "wrong_state", "moved on");
    row(core::ErrorKind::Conflict, "agent_unavailable", "offline");
    row(core::ErrorKind::Conflict, "channel_not_served", "channel");
    row(core::ErrorKind::Conflict, "queue_full", "no more");
    row(core::ErrorKind::Conflict, "queue_closed", "closed");
    row(core::ErrorKind::Conflict, "something_new", "faster");
    row(core::ErrorKind::Invalid, "unknown_reason", "reason");
    row(core::ErrorKind::NotFound, "not_found", "no longer there");
    row(core::ErrorKind::Unauthenticated, "unauthenticated", "sign in");
    row(core::ErrorKind::Forbidden, "forbidden", "may not");
    row(core::ErrorKind::Unavailable, "disconnected", "reached");
}

void WordsTest::saysWhyAnActionWasRefused() {
    QFETCH(int, kind);
    QFETCH(QByteArray, code);
    QFETCH(QString, part);
    core::Error error;
    error.kind = static_cast<core::ErrorKind>(kind);
    error.code = code.toStdString();
    QVERIFY2(explainRefusal(error).contains(part), qPrintable(explainRefusal(error)));
    error.details.emplace_back("opensAt", "2027-01-15T08:00:00.000Z");
    if (code == "queue_closed") QVERIFY(explainRefusal(error).contains(QStringLiteral("until")));
}

void WordsTest::readsServerAddresses_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("name") << QStringLiteral(" calls.example.org ") << QStringLiteral("https://calls.example.org");
    QTest::newRow("this machine") << QStringLiteral("localhost:8080") << QStringLiteral("http://localhost:8080");
    QTest::newRow("loopback") << QStringLiteral("127.0.0.1:8080") << QStringLiteral("http://127.0.0.1:8080");
    QTest::newRow("whole") << QStringLiteral("http://10.0.0.5:81/calls/") << QStringLiteral("http://10.0.0.5:81/calls");
    QTest::newRow("with a secret") << QStringLiteral("https://a:b@c.test/?t=1#f") << QStringLiteral("https://c.test");
    QTest::newRow("empty") << QStringLiteral("  ") << QString();
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QString();
    QTest::newRow("spaces") << QStringLiteral("no such place") << QString();
}

void WordsTest::readsServerAddresses() {
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto address = readServerAddress(typed);
    QCOMPARE(address ? address->toString() : QString(), url);
    if (!address) QCOMPARE(address.error().code, std::string("bad_server_address"));
}

void WordsTest::namesAnAccountsSecretWithoutThePassword() {
    const Account account{QUrl(QStringLiteral("https://u:secret@c.test/")), QStringLiteral("demo"),
                          QStringLiteral("a@demo.test")};
    QCOMPARE(account.key(), QStringLiteral("a@demo.test|demo|https://c.test"));
}

void WordsTest::writesTimesOfDay_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("style");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as the locale does") << QStringLiteral("de_DE") << int(ClockStyle::Locale)
                                        << QStringLiteral("14:05");
    QTest::newRow("half days") << QStringLiteral("de_DE") << int(ClockStyle::Hours12) << QStringLiteral("2:05 PM");
    QTest::newRow("whole days") << QStringLiteral("en_US") << int(ClockStyle::Hours24) << QStringLiteral("14:05");
    QTest::newRow("as it is") << QStringLiteral("en_US") << int(ClockStyle::Hours12) << QStringLiteral("2:05 PM");
    QTest::newRow("without a language") << QStringLiteral("C") << int(ClockStyle::Locale) << QStringLiteral("14:05");
    QTest::newRow("before the hour") << QStringLiteral("zh_CN") << int(ClockStyle::Hours24) << QStringLiteral("14:05");
}

void WordsTest::namesAChatInItsOwnWord() {
    using core::Channel;
    using core::ContactStatus;
    QCOMPARE(nameOf(ContactStatus::Active, Channel::Chat), QStringLiteral("Chatting"));
    QCOMPARE(nameOf(ContactStatus::Active, Channel::Call), QStringLiteral("Talking"));
    QCOMPARE(nameOf(ContactStatus::Queued, Channel::Chat), nameOf(ContactStatus::Queued));
}

void WordsTest::writesTimesOfDay() {
    QFETCH(const QString, locale);
    QFETCH(const int, style);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    setClockStyle(static_cast<ClockStyle>(style));
    const auto text = timeText(QTime(14, 5));
    const auto withSeconds = timeTextWithSeconds(QTime(14, 5, 7));
    setClockStyle(ClockStyle::Locale);
    QLocale::setDefault(before);
    QTEST(text, "expected");
    QFETCH(QString, expected);
    QCOMPARE(withSeconds, expected.replace(QStringLiteral(":05"), QStringLiteral(":05:07")));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
