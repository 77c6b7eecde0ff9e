// Draws the console's windows with a believable floor into the folder named on the command line.

#include "console/app/catalogue.h"
#include "console/net/keychain_token_store.h"
#include "console/view/cell_table.h"
#include "console/view/floor/agents_page.h"
#include "console/view/floor/contacts_page.h"
#include "console/view/floor/priority_dialog.h"
#include "console/view/floor/queues_page.h"
#include "console/view/floor/target_dialog.h"
#include "console/view/floor/why_dialog.h"
#include "console/view/main_window.h"
#include "console/view/sign_in_dialog.h"
#include "console/view/wallboard/threshold_dialog.h"
#include "console/view/wallboard/wall_window.h"
#include "console/view/wallboard/wallboard_page.h"
#include "shared/json/encode.h"
#include "shared/protocol/page.h"
#include "tests/client/test_server.h"
#include "tests/console/past_pictures.h"
#include "tests/console/sample_floor.h"
#include "tests/console/settings_pictures.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

namespace {

using namespace callroom;
using namespace callroom::console;

bool save(QWidget& window, const QString& folder, const QString& name) {
    QCoreApplication::sendPostedEvents(); // layouts settle by posted events
    const QString path = QDir(folder).filePath(name);
    const bool isSaved = window.grab().save(path);
    QTextStream(stdout) << (isSaved ? "wrote " : "cannot write ") << path << Qt::endl;
    return isSaved;
}

bool renderSignIn(Appearance& appearance, const QString& folder, const QString& scheme) {
    SignInDialog dialog(appearance);
    dialog.setEntry({QStringLiteral("calls.example.org"),
                     QStringLiteral("demo"),
                     QStringLiteral("supervisor@demo.test"),
                     {},
                     true});
    for (auto* field : dialog.findChildren<QLineEdit*>())
        if (field->echoMode() == QLineEdit::Password) {
            field->setText(QStringLiteral("not-a-real-one"));
            field->deselect();
        }
    dialog.adjustSize();
    dialog.show();
    if (!QTest::qWaitForWindowExposed(&dialog)) return false;
    return save(dialog, folder, QStringLiteral("console-sign-in-%1.png").arg(scheme));
}

/// The answers to what can be done with the third call.
bool renderQuestions(MainWindow& window, const QString& folder, const QString& scheme) {
    window.showPage(QStringLiteral("contacts"));
    auto& table = window.page<ContactsPage>().table();
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, 0).data().toString() == QStringLiteral("Ingrid Solberg")) table.selectRow(row);
    window.page<ContactsPage>().contactActions().why().trigger();
    window.page<ContactsPage>().contactActions().assign().trigger();
    window.page<ContactsPage>().contactActions().prioritise().trigger();
    window.page<ContactsPage>().contactActions().close().trigger();
    auto* why = window.findChild<WhyDialog*>();
    auto* assign = window.findChild<TargetDialog*>();
    auto* priority = window.findChild<PriorityDialog*>();
    auto* close = window.findChild<QMessageBox*>();
    const bool isAnswered = QTest::qWaitFor([&] { return why->candidateTable().model()->rowCount() > 0; });
    const bool isSaved = isAnswered && save(*why, folder, QStringLiteral("console-why-%1.png").arg(scheme)) &&
                         save(*assign, folder, QStringLiteral("console-assign-%1.png").arg(scheme)) &&
                         save(*priority, folder, QStringLiteral("console-priority-%1.png").arg(scheme)) &&
                         save(*close, folder, QStringLiteral("console-close-%1.png").arg(scheme));
    window.closeDialogs();
    return isSaved;
}

bool renderWallboard(MainWindow& window, const QString& folder, const QString& scheme) {
    auto& page = window.page<WallboardPage>();
    window.showPage(page.key());
    page.view().setCurrentIndex(page.model().index(1));
    bool isSaved = save(window, folder, QStringLiteral("console-wallboard-%1.png").arg(scheme));
    const auto actions = page.commands();
    for (auto* action : actions)
        if (!action->isCheckable()) action->trigger();
    for (auto* dialog : page.findChildren<QDialog*>()) {
        const auto name =
            qobject_cast<ThresholdDialog*>(dialog) ? QStringLiteral("limits") : QStringLiteral("wall-queues");
        isSaved = save(*dialog, folder, QStringLiteral("console-%1-%2.png").arg(name, scheme)) && isSaved;
    }
    page.wall()->resize(1600, 900);
    isSaved = save(*page.wall(), folder, QStringLiteral("console-wall-%1.png").arg(scheme)) && isSaved;
    delete page.wall();
    window.closeDialogs();
    return isSaved;
}

bool renderPalette(MainWindow& window, const QString& folder, const QString& scheme) {
    window.openPalette();
    window.commandPalette().findChild<QLineEdit*>()->setText(QStringLiteral("an"));
    const bool isSaved = save(window.commandPalette(), folder, QStringLiteral("console-palette-%1.png").arg(scheme));
    window.commandPalette().hide();
    return isSaved;
}

client::TestServer::Answer bodyOf(const std::string& text) {
    return {200, QByteArray::fromStdString(text)};
}

/// A day since three hours ago, with a break.
client::TestServer::Answer sampleTimeline(core::Timestamp now) {
    using std::chrono::minutes;
    protocol::AgentTimeline day;
    day.from = now - minutes(200);
    day.to = now;
    const auto add = [&](const char* kind, int from, int to) -> protocol::TimelineStretch& {
        day.stretches.push_back({kind, now - minutes(from), now - minutes(to), to == 0, {}, {}, {}, {}});
        return day.stretches.back();
    };
    add("presence", 190, 95).presence = core::Presence::Available;
    auto& away = add("presence", 95, 68);
    away.presence = core::Presence::Away;
    away.reason = "Lunch";
    add("presence", 68, 0).presence = core::Presence::Available;
    for (const auto& [from, to] :
         {std::pair(184, 171), {165, 149}, {140, 133}, {128, 101}, {62, 48}, {41, 20}, {9, 0}}) {
        add("ringing", from + 1, from);
        add("talking", from, to).channel = core::Channel::Call;
        if (to > 0) add("wrapping", to, to - 2);
    }
    return bodyOf(json::encode(day));
}

client::TestServer::Answer sampleStats() {
    protocol::AgentStats today;
    today.total.components.handled = 7;
    today.total.components.talkSeconds = 5'940;
    today.total.components.holdSeconds = 244;
    today.total.components.wrapSeconds = 720;
    today.total.ratios.ahtSeconds = 986;
    today.channels = {{core::Channel::Call, 7, 5'940, 244, 720, 986}};
    today.offers = {9, 7, 1, 1};
    today.times.occupancy = 0.71;
    today.times.loggedInSeconds = 11'400;
    return bodyOf(json::encode(today));
}

bool renderMain(Appearance& appearance, const QString& folder, const QString& scheme) {
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const core::ManualClock clock;
    client::TestServer server;
    auto floor = sampleFloor(clock.now());
    addColleagues(floor);
    server.snapshot = json::encode(floor);
    server.onRequest = [&](const client::TestServer::Request& request) {
        if (request.path.contains(QStringLiteral("/timeline"))) return sampleTimeline(clock.now());
        if (request.path.endsWith(QStringLiteral("/stats"))) return sampleStats();
        const protocol::Page<protocol::OfferHistory> offers{sampleOffers(clock.now()), std::nullopt};
        return client::TestServer::Answer{200, QByteArray::fromStdString(json::encode(offers))};
    };
    KeychainTokenStore tokens; // asked for nothing: this sign-in is not kept
    core::SeededRandom random(1);
    Session session(tokens, random);
    FloorModels models(clock);
    models.follow(session);
    session.signIn({server.url(), QStringLiteral("demo"), QStringLiteral("supervisor@demo.test")},
                   QStringLiteral("right"), false);
    if (!QTest::qWaitFor([&] { return !models.floor().contacts().rows().empty(); })) return false;
    Links links;
    MainWindow window(Workplace{session, models, appearance, settings, links});
    window.setAccount(QStringLiteral("Nora Lang"), QStringLiteral("demo · calls.example.org"));
    window.resize(1360, 760);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) return false;
    bool isSaved = true;
    for (auto* page : window.findChildren<FloorPage*>()) {
        window.showPage(page->key());
        page->table().selectRow(page->key() == QStringLiteral("queues") ? 1 : 4);
        if (auto* agents = qobject_cast<AgentsPage*>(page))
            isSaved = QTest::qWaitFor([&] { return !agents->day().figures().empty(); }) && isSaved;
        isSaved = save(window, folder, QStringLiteral("console-%1-%2.png").arg(page->key(), scheme)) && isSaved;
    }
    isSaved = renderWallboard(window, folder, scheme) && isSaved;
    isSaved = renderPalette(window, folder, scheme) && isSaved;
    isSaved = renderQuestions(window, folder, scheme) && isSaved;
    server.goAway();
    window.showPage(QStringLiteral("contacts"));
    const bool isLost = QTest::qWaitFor([&] { return models.connection().canRetry(); });
    isSaved = isLost && save(window, folder, QStringLiteral("console-reconnecting-%1.png").arg(scheme)) && isSaved;
    return isSaved;
}

} // namespace

int main(int argc, char** argv) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("TZ", "Europe/Berlin");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1.5"); // sharp on the dense screens on which pages are read
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    const Catalogue catalogue;
    QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
    if (argc != 2) {
        QTextStream(stderr) << "usage: render_console_pictures FOLDER" << Qt::endl;
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    bool isSaved = true;
    for (const auto& [scheme, name] : {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
        Appearance appearance;
        appearance.setScheme(scheme);
        isSaved = renderSignIn(appearance, folder, QString::fromLatin1(name)) && isSaved;
        isSaved = renderMain(appearance, folder, QString::fromLatin1(name)) && isSaved;
        isSaved = renderPast(scheme, folder, QString::fromLatin1(name)) && isSaved;
        isSaved = renderSettings(appearance, folder, QString::fromLatin1(name)) && isSaved;
    }
    return isSaved ? 0 : 1;
}
