#include "server/storage/embedded_cluster.h"

#include "server/storage/connection.h"
#include "server/storage/postmaster.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <libpq-fe.h>
#include <thread>

namespace callroom::storage {

namespace fs = std::filesystem;

namespace {

Q_LOGGING_CATEGORY(lcPostgres, "callroom.postgres")

/// sun_path holds 107 characters and a zero; the socket's own name takes these.
constexpr std::size_t longestSocketFolder = 107 - std::string_view("/.s.PGSQL.5432").size();
constexpr core::Milliseconds initPatience{120'000};
constexpr core::Milliseconds retryPause{100};
constexpr std::uintmax_t largestLog = 10'000'000;

QString toQString(const fs::path& path) {
    return QString::fromStdString(path.string());
}

core::Failure failed(std::string detail) {
    core::Error error = core::internal(detail);
    error.code = "embedded_postgres";
    error.detail = std::move(detail);
    return core::fail(std::move(error));
}

/// Whether a user can pass through every folder above `path`.
bool canReach(const ProcessOwner& owner, const fs::path& path) {
    for (fs::path folder = path.parent_path();; folder = folder.parent_path()) {
        struct stat status {};
        if (::stat(folder.c_str(), &status) != 0) return false;
        const mode_t needed = status.st_uid == owner.user ? S_IXUSR : status.st_gid == owner.group ? S_IXGRP : S_IXOTH;
        if ((status.st_mode & needed) == 0) return false;
        if (folder == folder.root_path()) return true;
    }
}

std::string lastLines(const fs::path& file) {
    std::ifstream stream(file);
    std::array<std::string, 3> lines;
    std::size_t count = 0;
    for (std::string line; std::getline(stream, line);)
        lines[count++ % lines.size()] = line;
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += lines[(count + i) % lines.size()] + "; ";
    return text;
}

} // namespace

EmbeddedPostgres::Cluster::Cluster(EmbeddedSettings settings)
    : m_settings(std::move(settings)) {}

EmbeddedPostgres::Cluster::~Cluster() {
    stop();
}

core::Result<void> EmbeddedPostgres::Cluster::start() {
    for (const auto step : {&Cluster::lockFolder, &Cluster::settleFolders, &Cluster::settleSocketFolder,
                            &Cluster::makeCluster, &Cluster::endFormerRun, &Cluster::launch, &Cluster::makeDatabase})
        if (auto done = (this->*step)(); !done) {
            stop();
            return done;
        }
    return {};
}

void EmbeddedPostgres::Cluster::stop() {
    if (m_process.state() != QProcess::NotRunning) {
        if (!endPostmaster(static_cast<pid_t>(m_process.processId()), m_settings.stopPatience))
            qCCritical(lcPostgres, "PostgreSQL does not end, pid=%lld", m_process.processId());
        m_process.waitForFinished(1000);
    }
    std::error_code error;
    if (m_isSocketFolderTemporary) fs::remove_all(m_socketFolder, error);
    m_isSocketFolderTemporary = false;
    if (m_lock >= 0) ::close(m_lock);
    m_lock = -1;
}

core::Result<void> EmbeddedPostgres::Cluster::lockFolder() {
    std::error_code error;
    fs::create_directories(m_settings.folder, error);
    if (error) return failed("cannot make " + m_settings.folder.string() + ": " + error.message());
    m_settings.folder = fs::canonical(m_settings.folder, error);
    m_lock = ::open((m_settings.folder / "postgres.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0 || ::flock(m_lock, LOCK_EX | LOCK_NB) != 0)
        return failed("another server uses " + m_settings.folder.string());
    return {};
}

core::Result<void> EmbeddedPostgres::Cluster::settleFolders() {
    const fs::path wanted = m_settings.folder / "postgres";
    std::error_code error;
    if (fs::is_symlink(wanted, error) && !fs::exists(wanted, error)) fs::remove(wanted, error);
    const auto owner = chooseProcessOwner(wanted / "data");
    if (!owner) return failed("started as root, but there is no user postgres or nobody to run PostgreSQL as");
    m_owner = *owner;
    if (!m_owner.isOurs && !canReach(m_owner, wanted)) // the folder itself is ours to open for passing through
        fs::permissions(m_settings.folder, fs::perms::others_exec, fs::perm_options::add, error);
    if (!fs::exists(wanted, error) && !m_owner.isOurs && !canReach(m_owner, wanted)) {
        fs::create_directories("/var/lib/callroom", error);
        std::string pattern("/var/lib/callroom/postgres-XXXXXX");
        if (::mkdtemp(pattern.data()) == nullptr)
            return failed("the user that runs PostgreSQL cannot reach " + wanted.string() + "; choose another folder");
        fs::create_directory_symlink(pattern, wanted, error);
        qCInfo(lcPostgres, "cluster=%s, since its user cannot reach %s", pattern.c_str(), wanted.c_str());
    }
    fs::create_directories(wanted, error);
    m_base = fs::canonical(wanted, error);
    if (error) return failed("cannot make " + wanted.string() + ": " + error.message());
    return ownFolder(m_base);
}

core::Result<void> EmbeddedPostgres::Cluster::settleSocketFolder() {
    m_socketFolder = m_base / "run";
    std::error_code error;
    if (m_socketFolder.string().size() > longestSocketFolder) {
        const char* runtime = m_owner.isOurs ? std::getenv("XDG_RUNTIME_DIR") : nullptr;
        std::string pattern = (fs::path(runtime == nullptr ? "/tmp" : runtime) / "callroom-XXXXXX").string();
        if (pattern.size() > longestSocketFolder || ::mkdtemp(pattern.data()) == nullptr)
            return failed("cannot make a folder for PostgreSQL's socket");
        m_socketFolder = pattern;
        m_isSocketFolderTemporary = true;
    }
    fs::create_directories(m_socketFolder, error);
    return ownFolder(m_socketFolder);
}

core::Result<void> EmbeddedPostgres::Cluster::ownFolder(const fs::path& folder) const {
    const bool isOwned = m_owner.isOurs || ::chown(folder.c_str(), m_owner.user, m_owner.group) == 0;
    if (!isOwned || ::chmod(folder.c_str(), 0700) != 0) return failed("cannot take over " + folder.string());
    return {};
}

core::Result<void> EmbeddedPostgres::Cluster::makeCluster() {
    std::error_code error;
    std::string version;
    std::ifstream(cluster() / "PG_VERSION") >> version;
    const auto programs = findPostgresPrograms(version);
    if (!programs)
        return failed(version.empty() ? "PostgreSQL is not installed; install the package postgresql"
                                      : "the cluster needs PostgreSQL " + version + "; install postgresql-" + version);
    m_programs = *programs;
    if (!version.empty()) return {};

    // A run that is cut short leaves only this, which the next one makes anew.
    const fs::path unfinished = m_base / "data.new";
    fs::remove_all(unfinished, error);
    QProcess process;
    prepareProcess(process, m_owner);
    process.setWorkingDirectory(toQString(m_base));
    process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{QStringLiteral("--pgdata=") + toQString(unfinished),
                          QStringLiteral("--username=postgres"),
                          QStringLiteral("--encoding=UTF8"),
                          QStringLiteral("--locale=C.UTF-8"),
                          QStringLiteral("--auth=trust"),
                          QStringLiteral("--data-checksums")};
    if (!m_settings.isDurable) arguments << QStringLiteral("--no-sync");
    process.start(toQString(m_programs / "initdb"), arguments);
    const bool isFinished = process.waitForFinished(static_cast<int>(initPatience.count()));
    if (!isFinished || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed("initdb failed: " + process.readAll().trimmed().toStdString());
    fs::rename(unfinished, cluster(), error);
    if (error) return failed("cannot name the new cluster: " + error.message());
    return {};
}

core::Result<void> EmbeddedPostgres::Cluster::endFormerRun() {
    if (const auto former = findPostmaster(cluster())) {
        qCInfo(lcPostgres, "ending the PostgreSQL of a former run, pid=%d", *former);
        if (!endPostmaster(*former, m_settings.stopPatience))
            return failed("the PostgreSQL of a former run does not end, pid " + std::to_string(*former));
    }
    // Nobody works on the cluster, so these are stale; PostgreSQL would take a reused process number for an owner.
    std::error_code error;
    fs::remove(cluster() / "postmaster.pid", error);
    fs::remove(m_socketFolder / ".s.PGSQL.5432.lock", error);
    fs::remove(m_socketFolder / ".s.PGSQL.5432", error);
    if (fs::file_size(logFile(), error) > largestLog && !error) fs::rename(logFile(), m_base / "postgres.log.1", error);
    return {};
}

core::Result<void> EmbeddedPostgres::Cluster::launch() {
    // Messages keep neither statements nor values: both may hold what customers wrote.
    QStringList settings{QStringLiteral("listen_addresses="),
                         QStringLiteral("unix_socket_directories=") + toQString(m_socketFolder),
                         QStringLiteral("unix_socket_permissions=0700"),
                         QStringLiteral("max_connections=40"),
                         QStringLiteral("shared_buffers=256MB"),
                         QStringLiteral("work_mem=16MB"), // a month's report is sorted without files
                         QStringLiteral("dynamic_shared_memory_type=mmap"),
                         QStringLiteral("max_parallel_workers_per_gather=0"),
                         QStringLiteral("jit=off"),
                         QStringLiteral("random_page_cost=1.1"),
                         QStringLiteral("max_wal_size=2GB"),
                         QStringLiteral("min_wal_size=256MB"),
                         QStringLiteral("wal_buffers=16MB"),
                         QStringLiteral("wal_compression=lz4"),
                         QStringLiteral("checkpoint_timeout=15min"),
                         QStringLiteral("autovacuum_naptime=15s"),
                         QStringLiteral("autovacuum_analyze_scale_factor=0.05"),
                         QStringLiteral("timezone=UTC"),
                         QStringLiteral("log_timezone=UTC"),
                         QStringLiteral("lc_messages=C"),
                         QStringLiteral("log_min_error_statement=panic"),
                         QStringLiteral("log_error_verbosity=terse")};
    if (!m_settings.isDurable) settings << QStringLiteral("fsync=off") << QStringLiteral("full_page_writes=off");
    QStringList arguments{QStringLiteral("-D"), toQString(cluster())};
    for (const QString& setting : std::as_const(settings))
        arguments << QStringLiteral("-c") << setting;

    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < m_settings.startPatience.count()) {
        prepareProcess(m_process, m_owner);
        m_process.setWorkingDirectory(toQString(m_base));
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.setStandardErrorFile(toQString(logFile()), QIODevice::Append);
        m_process.start(toQString(m_programs / "postgres"), arguments);
        while (m_process.state() != QProcess::NotRunning && elapsed.elapsed() < m_settings.startPatience.count()) {
            if (isAnswering()) return {};
            m_process.waitForFinished(20);
        }
        // Children of a killed postmaster hold its shared memory until they notice; PostgreSQL refuses to start so
        // long.
        const std::string said = lastLines(logFile());
        if (said.find("still in use") == std::string::npos) return failed("PostgreSQL does not start: " + said);
        std::this_thread::sleep_for(retryPause);
    }
    return failed("PostgreSQL did not answer in time: " + lastLines(logFile()));
}

bool EmbeddedPostgres::Cluster::isAnswering() const {
    const std::string host = m_socketFolder.string();
    const std::array<const char*, 5> keys{"host", "port", "user", "dbname", nullptr};
    const std::array<const char*, 5> values{host.c_str(), "5432", "postgres", "postgres", nullptr};
    return PQpingParams(keys.data(), values.data(), 0) == PQPING_OK;
}

core::Result<void> EmbeddedPostgres::Cluster::makeDatabase() {
    m_address.host = m_socketFolder.string();
    m_address.database = "callroom";
    m_address.hasLoginRoles = true;

    DatabaseAddress administration;
    administration.host = m_socketFolder.string();
    administration.database = "postgres";
    administration.user = "postgres";
    Connection connection(administration, DatabaseRole::Owner);
    auto done = connection.open();
    for (const std::string_view role :
         {roleName(DatabaseRole::Owner), roleName(DatabaseRole::Application), roleName(DatabaseRole::Ledger)}) {
        if (!done) break;
        const std::string name(role);
        done = connection.runScript("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '" + name +
                                    "') THEN CREATE ROLE " + name + " LOGIN; END IF; END $$");
    }
    if (!done) return failed("making the database failed: " + done.error().logDetail);
    auto existing = connection.select("SELECT 1 FROM pg_database WHERE datname = 'callroom'");
    if (!existing) return failed("making the database failed: " + existing.error().logDetail);
    if (existing->isEmpty()) done = connection.runScript("CREATE DATABASE callroom OWNER callroom_owner");
    if (done) done = connection.runScript("ALTER DATABASE callroom SET search_path = callroom");
    if (!done) return failed("making the database failed: " + done.error().logDetail);
    return {};
}

} // namespace callroom::storage
