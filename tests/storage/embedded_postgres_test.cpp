#include "server/storage/connection.h"
#include "server/storage/embedded_postgres.h"
#include "server/storage/migrator.h"
#include "server/storage/postmaster.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace callroom;
using namespace callroom::storage;

namespace fs = std::filesystem;

namespace {

/// Asked of the test executable itself: start an embedded PostgreSQL on that folder, say its process number, and wait
/// to be killed.
constexpr const char* serveArgument = "--serve-folder";

EmbeddedSettings settingsFor(const fs::path& folder) {
    return {.folder = folder, .isDurable = false};
}

std::string ask(const EmbeddedPostgres& postgres, std::string_view sql) {
    Connection connection(postgres.address(), DatabaseRole::Owner);
    if (!connection.open()) return "cannot connect";
    const auto rows = connection.select(sql);
    return rows && !rows->isEmpty() ? rows->front().text(0) : "no answer";
}

} // namespace

class EmbeddedPostgresTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void startsStopsAndStartsAgainWithItsData();
    void isReachableOnlyThroughItsPrivateSocket();
    void runsAsAnUnprivilegedUser();
    void startsAgainAfterPostgresWasKilled();
    void replacesThePostgresOfAKilledServer();
    void stopsWhenItsServerIsKilled();
    void ignoresAStaleProcessNumber();
    void refusesAFolderInUse();
    void servesAFolderWithALongPath();
    void servesAFolderInAPrivateFolder();
    void finishesACutShortInitialisation();

private:
    [[nodiscard]] fs::path folder() const { return fs::path(m_folder->path().toStdString()) / "data"; }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void EmbeddedPostgresTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    fs::permissions(m_folder->path().toStdString(), fs::perms::others_exec, fs::perm_options::add);
}

void EmbeddedPostgresTest::startsStopsAndStartsAgainWithItsData() {
    EmbeddedPostgres postgres(settingsFor(folder()));
    const auto started = postgres.start();
    QVERIFY2(started.has_value(), started ? "" : started.error().detail.c_str());
    QVERIFY(migrate(postgres.address()));
    (void)ask(postgres, "CREATE TABLE kept AS SELECT 42 AS value");
    const auto pid = static_cast<pid_t>(postgres.processId());
    postgres.stop();
    QCOMPARE(::kill(pid, 0), -1);
    QVERIFY(!fs::exists(folder() / "postgres/data/postmaster.pid"));
    QVERIFY(postgres.start());
    QCOMPARE(ask(postgres, "SELECT value FROM kept"), std::string("42"));
    QCOMPARE(*migrate(postgres.address()), 0);
}

void EmbeddedPostgresTest::isReachableOnlyThroughItsPrivateSocket() {
    EmbeddedPostgres postgres(settingsFor(folder()));
    QVERIFY(postgres.start());
    QCOMPARE(ask(postgres, "SHOW listen_addresses"), std::string());
    QCOMPARE(ask(postgres, "SHOW server_encoding"), std::string("UTF8"));
    QCOMPARE(ask(postgres, "SHOW synchronous_commit"), std::string("on"));
    struct stat status {};
    QCOMPARE(::stat(postgres.address().host.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777u, 0700u);
}

void EmbeddedPostgresTest::runsAsAnUnprivilegedUser() {
    EmbeddedPostgres postgres(settingsFor(folder()));
    QVERIFY(postgres.start());
    struct stat status {};
    QCOMPARE(::stat(("/proc/" + std::to_string(postgres.processId())).c_str(), &status), 0);
    QVERIFY(status.st_uid != 0);
    QCOMPARE(::getpgid(static_cast<pid_t>(postgres.processId())), static_cast<pid_t>(postgres.processId()));
}

void EmbeddedPostgresTest::startsAgainAfterPostgresWasKilled() {
    EmbeddedPostgres postgres(settingsFor(folder()));
    QVERIFY(postgres.start());
    QVERIFY(migrate(postgres.address()));
    (void)ask(postgres, "CREATE TABLE kept AS SELECT 42 AS value");
    ::kill(static_cast<pid_t>(postgres.processId()), SIGKILL);
    postgres.stop();
    const auto started = postgres.start();
    QVERIFY2(started.has_value(), started ? "" : started.error().detail.c_str());
    QCOMPARE(ask(postgres, "SELECT value FROM kept"), std::string("42"));
}

void EmbeddedPostgresTest::replacesThePostgresOfAKilledServer() {
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(),
                 {QString::fromLatin1(serveArgument), QString::fromStdString(folder().string())});
    QVERIFY(server.waitForReadyRead(60'000));
    const auto former = static_cast<pid_t>(server.readAllStandardOutput().trimmed().toLongLong());
    QVERIFY(former > 0);
    ::kill(static_cast<pid_t>(server.processId()), SIGKILL);
    QVERIFY(server.waitForFinished());
    // At once, while the former PostgreSQL may still be shutting down.
    EmbeddedPostgres postgres(settingsFor(folder()));
    const auto started = postgres.start();
    QVERIFY2(started.has_value(), started ? "" : started.error().detail.c_str());
    QVERIFY(postgres.processId() != former);
    QVERIFY(findPostmaster(folder() / "postgres/data") == static_cast<pid_t>(postgres.processId()));
}

void EmbeddedPostgresTest::stopsWhenItsServerIsKilled() {
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(),
                 {QString::fromLatin1(serveArgument), QString::fromStdString(folder().string())});
    QVERIFY(server.waitForReadyRead(60'000));
    QVERIFY(findPostmaster(folder() / "postgres/data").has_value());
    ::kill(static_cast<pid_t>(server.processId()), SIGKILL);
    QVERIFY(server.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!findPostmaster(folder() / "postgres/data").has_value(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!fs::exists(folder() / "postgres/data/postmaster.pid"), 20'000);
}

void EmbeddedPostgresTest::ignoresAStaleProcessNumber() {
    EmbeddedPostgres postgres(settingsFor(folder()));
    QVERIFY(postgres.start());
    postgres.stop();
    // A living process that is no PostgreSQL: this test.
    std::ofstream(folder() / "postgres/data/postmaster.pid") << ::getpid() << "\n/somewhere\n";
    const auto started = postgres.start();
    QVERIFY2(started.has_value(), started ? "" : started.error().detail.c_str());
}

void EmbeddedPostgresTest::refusesAFolderInUse() {
    EmbeddedPostgres postgres(settingsFor(folder()));
    QVERIFY(postgres.start());
    EmbeddedPostgres second(settingsFor(folder()));
    const auto started = second.start();
    QVERIFY(!started);
    QVERIFY(started.error().detail.find("another server") != std::string::npos);
    QCOMPARE(ask(postgres, "SELECT 1"), std::string("1"));
}

void EmbeddedPostgresTest::servesAFolderWithALongPath() {
    const fs::path deep = folder() / std::string(90, 'a') / std::string(60, 'b');
    fs::path socket;
    {
        EmbeddedPostgres postgres(settingsFor(deep));
        const auto started = postgres.start();
        QVERIFY2(started.has_value(), started ? "" : started.error().detail.c_str());
        QCOMPARE(ask(postgres, "SELECT 1"), std::string("1"));
        socket = postgres.address().host;
        QVERIFY(socket.string().size() < 107);
    }
    QVERIFY(!fs::exists(socket));
}

void EmbeddedPostgresTest::servesAFolderInAPrivateFolder() {
    // As in /root: the folders above admit nobody but us.
    fs::permissions(m_folder->path().toStdString(), fs::perms::owner_all);
    fs::path base;
    {
        EmbeddedPostgres postgres(settingsFor(folder()));
        const auto started = postgres.start();
        QVERIFY2(started.has_value(), started ? "" : started.error().detail.c_str());
        QCOMPARE(ask(postgres, "SELECT 1"), std::string("1"));
        base = fs::canonical(folder() / "postgres");
    }
    EmbeddedPostgres postgres(settingsFor(folder()));
    QVERIFY(postgres.start());
    postgres.stop();
    if (base != folder() / "postgres") fs::remove_all(base);
}

void EmbeddedPostgresTest::finishesACutShortInitialisation() {
    fs::create_directories(folder() / "postgres/data.new/base");
    std::ofstream(folder() / "postgres/data.new/PG_VERSION") << "15\n";
    EmbeddedPostgres postgres(settingsFor(folder()));
    QVERIFY(postgres.start());
    QCOMPARE(ask(postgres, "SELECT 1"), std::string("1"));
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], serveArgument) == 0) {
        EmbeddedPostgres postgres(settingsFor(argv[2]));
        if (!postgres.start()) return 1;
        std::printf("%lld\n", static_cast<long long>(postgres.processId()));
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    EmbeddedPostgresTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "embedded_postgres_test.moc"
