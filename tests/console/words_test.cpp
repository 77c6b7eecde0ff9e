#include "console/model/words.h"
#include "console/net/account.h"

#include <QtTest>

#include <set>

using namespace callroom;
using namespace callroom::console;

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesDurations_data();
    void writesDurations();
    void hasANameForEveryWord();
    void explainsEveryErrorInASentence_data();
    void explainsEveryErrorInASentence();
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

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
