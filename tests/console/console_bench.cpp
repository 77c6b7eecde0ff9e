// Measures the console under load: signs in to a server in a thread of its own over real sockets, shows a large floor
// in the real main window on the offscreen platform, and lets it change. Prints a table in Markdown.
//
// Usage: callroom-console-bench [--seconds N] [--rows N] [--page KEY]…
// Ends with 1 when a page takes more than 30 % of a core, stands still for more than 50 ms, or is not usable after 1 s.

#include "console/net/session.h"
#include "console/view/main_window.h"
#include "shared/json/encode.h"
#include "tests/client/test_server.h"
#include "tests/console/big_floor.h"
#include "tests/console/memory_token_store.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <ctime>

namespace {

using namespace callroom;
using namespace callroom::console;

constexpr int changesASecond = 10; ///< as the server tells them: every 100 ms, all that has come together
constexpr double mostOfACore = 0.30;
constexpr double longestFrameMs = 50;
constexpr double longestStartMs = 1000;

/// The server with its floor, in a thread of its own so that none of its work is counted.
class FloorThread : public QThread {
public:
    FloorThread(const BigFloorSize& size, int rowsASecond)
        : m_size(size)
        , m_rowsASecond(rowsASecond) {}

    /// The address, once it listens.
    [[nodiscard]] QUrl url() {
        m_isListening.acquire();
        return m_url;
    }
    void setChanging(bool isChanging) { m_isChanging = isChanging; }

private:
    void run() override {
        const core::SystemClock clock;
        BigFloor floor(m_size, 1, clock.now());
        client::TestServer server;
        server.snapshot = json::encode(floor.snapshot(clock.now()));
        m_url = server.url();
        m_isListening.release();
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, &server, [&] {
            if (m_isChanging && server.openSockets() > 0)
                server.push("floor.delta", json::encode(floor.change(m_rowsASecond / changesASecond, clock.now())));
        });
        pulse.setTimerType(Qt::PreciseTimer);
        pulse.start(1000 / changesASecond);
        exec();
    }

    BigFloorSize m_size;
    int m_rowsASecond;
    QSemaphore m_isListening;
    QUrl m_url;
    std::atomic_bool m_isChanging = false;
};

/// Knocks at the GUI thread every few milliseconds and notes how long it takes to answer, which is how late the next
/// frame or key would be.
class Knocker : public QThread {
public:
    ~Knocker() override {
        quit();
        wait();
    }
    /// GUI thread.
    void clear() { m_lateMs.clear(); }
    [[nodiscard]] double percentile(double share) {
        if (m_lateMs.empty()) return 0;
        std::sort(m_lateMs.begin(), m_lateMs.end());
        return m_lateMs[static_cast<std::size_t>(share * static_cast<double>(m_lateMs.size() - 1))];
    }

private:
    void run() override {
        constexpr int everyMs = 4;
        QElapsedTimer clock;
        clock.start();
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, &pulse, [&] {
            const auto knocked = clock.nsecsElapsed();
            QMetaObject::invokeMethod(&m_door, [this, knocked, clock] {
                m_lateMs.push_back(static_cast<double>(clock.nsecsElapsed() - knocked) / 1e6);
            });
        });
        pulse.setTimerType(Qt::PreciseTimer);
        pulse.start(everyMs);
        exec();
    }

    QObject m_door; ///< in the GUI thread
    std::vector<double> m_lateMs;
};

double threadSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Lets the event loop run for a while, as the program's own would.
void runFor(double seconds) {
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
}

struct Reading {
    double cpu;
    double longestMs;
    double p99Ms;
    double p50Ms;
};

Reading measure(Knocker& knocker, double seconds) {
    runFor(2); // what a page does once is over
    knocker.clear();
    QElapsedTimer wall;
    wall.start();
    const double before = threadSeconds();
    runFor(seconds);
    const double used = threadSeconds() - before;
    return {used / (static_cast<double>(wall.nsecsElapsed()) / 1e9), knocker.percentile(1), knocker.percentile(0.99),
            knocker.percentile(0.5)};
}

struct Options {
    double seconds = 20;
    int rows = 2'000;
    QStringList pages;
};

Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("seconds"), QStringLiteral("of each page"), QStringLiteral("n"), QStringLiteral("20")},
         {QStringLiteral("rows"), QStringLiteral("that change a second"), QStringLiteral("n"), QStringLiteral("2000")},
         {QStringLiteral("page"), QStringLiteral("to show, by key; all of the floor without"), QStringLiteral("key")}});
    parser.process(arguments);
    auto pages = parser.values(QStringLiteral("page"));
    if (pages.isEmpty())
        pages = {QStringLiteral("wallboard"), QStringLiteral("contacts"), QStringLiteral("agents"),
                 QStringLiteral("queues")};
    return {parser.value(QStringLiteral("seconds")).toDouble(), parser.value(QStringLiteral("rows")).toInt(), pages};
}

} // namespace

int main(int argc, char** argv) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    const auto options = readOptions(QApplication::arguments());
    QTextStream out(stdout);

    FloorThread floor({}, options.rows);
    floor.start();
    const QUrl url = floor.url();
    const double serverMs = static_cast<double>(sinceStart.elapsed()); // making the floor up is not the console's
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    MemoryTokenStore tokens;
    core::SeededRandom random(1);
    const core::SystemClock clock;
    Session session(tokens, random);
    FloorModels models(clock);
    models.follow(session);
    Appearance appearance;
    Links links;
    std::unique_ptr<MainWindow> window;
    QObject::connect(&session, &Session::signedIn, &application, [&] {
        window = std::make_unique<MainWindow>(Workplace{session, models, appearance, settings, links});
        window->resize(1600, 900);
        window->show();
    });
    session.signIn({url, QStringLiteral("demo"), QStringLiteral("bench@demo.test")}, QStringLiteral("right"), false);
    const bool isUsable = QTest::qWaitFor(
        [&] { return window && window->isVisible() && !models.floor().contacts().rows().empty(); }, 20'000);
    if (!isUsable) {
        out << "cannot sign in" << Qt::endl;
        return 1;
    }
    QCoreApplication::sendPostedEvents();
    window->repaint();
    const double startMs = static_cast<double>(sinceStart.elapsed()) - serverMs;
    out << "start to usable: " << startMs << " ms, with " << models.floor().agents().rows().size() << " agents, "
        << models.floor().queues().rows().size() << " queues, " << models.floor().contacts().rows().size()
        << " contacts\n\n";

    bool isGood = startMs <= longestStartMs;
    Knocker knocker;
    knocker.start();
    floor.setChanging(true);
    out << "| page | GUI thread, % of a core | late for a frame: p50 | p99 | longest |\n|---|---:|---:|---:|---:|\n";
    for (const auto& page : options.pages) {
        if (!window->showPage(page)) out << "no page " << page << "\n";
        const auto reading = measure(knocker, options.seconds);
        out << "| " << page << " | " << QString::number(reading.cpu * 100, 'f', 1) << " | "
            << QString::number(reading.p50Ms, 'f', 1) << " ms | " << QString::number(reading.p99Ms, 'f', 1) << " ms | "
            << QString::number(reading.longestMs, 'f', 1) << " ms |" << Qt::endl;
        isGood = isGood && reading.cpu < mostOfACore && reading.longestMs <= longestFrameMs;
    }
    window.reset();
    floor.quit();
    floor.wait();
    return isGood ? 0 : 1;
}
