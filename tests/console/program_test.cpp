#include "console/app/catalogue.h"
#include "console/app/console.h"
#include "console/model/time_words.h"
#include "console/view/floor/contacts_page.h"
#include "shared/json/encode.h"
#include "tests/client/test_server.h"
#include "tests/console/memory_token_store.h"
#include "tests/console/sample_floor.h"

#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace callroom;
using namespace callroom::console;

namespace {

struct Desk {
    Desk() { server.snapshot = json::encode(sampleFloor(clock.now())); }
    [[nodiscard]] Options options(const char* password) const {
        return {server.url().toString(), QStringLiteral("demo"), QStringLiteral("nora@demo.test"),
                QString::fromLatin1(password)};
    }
    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    client::TestServer server;
    core::ManualClock clock;
    core::SeededRandom random{5};
    MemoryTokenStore tokens;
};

bool isOpen(Console& program) {
    return program.window() && program.window()->isVisible();
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInByItsOptions();
    void asksAgainAfterAWrongPassword();
    void remembersTheAccountButNoSecret();
    void comesBackWithoutAPassword();
    void returnsToSigningIn();
    void writesNumbersAsChosen();
    void speaksInPlurals();
};

void ProgramTest::signsInByItsOptions() {
    Desk desk;
    Console program(desk.tokens, desk.random, desk.clock, desk.settings);
    program.start(desk.options("right"));
    QTRY_VERIFY(isOpen(program));
    QVERIFY(!program.dialog().isVisible());
    QTRY_COMPARE(program.window()->page<ContactsPage>().rowCount(), 10);
    QVERIFY(program.window()->windowTitle().contains(QStringLiteral("demo")));
}

void ProgramTest::asksAgainAfterAWrongPassword() {
    Desk desk;
    Console program(desk.tokens, desk.random, desk.clock, desk.settings);
    program.start(desk.options("wrong"));
    QTRY_COMPARE(desk.server.count(QStringLiteral("auth/login")), 1);
    QTRY_VERIFY(program.dialog().isVisible());
    QVERIFY(!isOpen(program));
}

void ProgramTest::remembersTheAccountButNoSecret() {
    Desk desk;
    {
        Console program(desk.tokens, desk.random, desk.clock, desk.settings);
        program.start(desk.options("right"));
        QTRY_VERIFY(isOpen(program));
        program.window()->saveLayout();
    }
    desk.settings.sync();
    QFile file(desk.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto stored = file.readAll();
    QVERIFY(stored.contains("nora@demo.test"));
    for (const auto* secret : {"right", "access-", "refresh-"})
        QVERIFY2(!stored.contains(secret), secret);
}

void ProgramTest::comesBackWithoutAPassword() {
    Desk desk;
    {
        Console program(desk.tokens, desk.random, desk.clock, desk.settings);
        program.start({});
        Q_EMIT program.dialog().signInRequested({desk.server.url().toString(), QStringLiteral("demo"),
                                                 QStringLiteral("nora@demo.test"), QStringLiteral("right"), true});
        QTRY_VERIFY(isOpen(program));
        QTRY_COMPARE(desk.tokens.secrets.size(), std::size_t{1});
    }
    Console program(desk.tokens, desk.random, desk.clock, desk.settings);
    program.start({});
    QTRY_VERIFY(isOpen(program));
    QCOMPARE(desk.server.count(QStringLiteral("auth/login")), 1);
}

void ProgramTest::returnsToSigningIn() {
    Desk desk;
    Console program(desk.tokens, desk.random, desk.clock, desk.settings);
    program.start(desk.options("right"));
    QTRY_VERIFY(isOpen(program));
    Q_EMIT program.window()->signOutRequested();
    QTRY_VERIFY(program.dialog().isVisible());
    QVERIFY(!isOpen(program));
}

void ProgramTest::writesNumbersAsChosen() {
    const QLocale before;
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("language"), QStringLiteral("en"));
    settings.setValue(QStringLiteral("numberFormat"), QStringLiteral("de-DE"));
    settings.setValue(QStringLiteral("uses24Hours"), false);
    chooseFormats(settings);
    const auto number = QLocale().toString(1234.5, 'f', 1);
    const auto time = timeText(QTime(14, 5));
    QLocale::setDefault(before);
    setClockStyle(ClockStyle::Locale);
    QCOMPARE(number, QStringLiteral("1.234,5"));
    QCOMPARE(time, QStringLiteral("2:05 PM"));
}

void ProgramTest::speaksInPlurals() {
    const Catalogue catalogue;
    const auto text = [](int seconds) {
        return QCoreApplication::translate("callroom::console::ConnectionStatus", "Trying again in %n second(s).",
                                           nullptr, seconds);
    };
    QCOMPARE(text(1), QStringLiteral("Trying again in 1 second."));
    QCOMPARE(text(3), QStringLiteral("Trying again in 3 seconds."));
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    ProgramTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "program_test.moc"
