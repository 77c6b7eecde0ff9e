#include "tests/storage/test_database.h"

#include "server/storage/connection.h"
#include "server/storage/migrator.h"

#include <signal.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

namespace callroom::test {
namespace {

template <typename T> T demand(core::Result<T> result, const char* what) {
    if (!result) qFatal("%s: %s (%s)", what, result.error().detail.c_str(), result.error().logDetail.c_str());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// A process as /proc/N/stat tells of it.
struct ProcessState {
    char state = 'X'; ///< Z: ended, but not yet taken note of by its parent; X: there is none
    pid_t parent = 0;
};

ProcessState stateOf(const std::string& number) {
    std::ifstream file("/proc/" + number + "/stat");
    std::string stat;
    std::getline(file, stat);
    const auto end = stat.rfind(')');
    ProcessState found;
    if (end != std::string::npos) std::istringstream(stat.substr(end + 1)) >> found.state >> found.parent;
    return found;
}

std::vector<pid_t> childrenOf(pid_t parent) {
    std::vector<pid_t> children;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") == std::string::npos && stateOf(name).parent == parent)
            children.push_back(static_cast<pid_t>(std::stol(name)));
    }
    return children;
}

bool hasEnded(pid_t process) {
    const char state = stateOf(std::to_string(process)).state;
    return state == 'X' || state == 'Z';
}

} // namespace

TestDatabase::TestDatabase(Durability durability) {
    storage::EmbeddedSettings settings;
    settings.folder = m_folder.path().toStdString();
    settings.isDurable = durability == Durability::Durable;
    m_postgres = std::make_unique<storage::EmbeddedPostgres>(settings);
    demand(m_postgres->start(), "starting PostgreSQL");
    demand(storage::migrate(m_postgres->address()), "migrating");
}

TestDatabase::~TestDatabase() {
    m_postgres->stop();
}

core::TenantId TestDatabase::makeTenant(std::string_view slug) {
    const auto id = newId<core::TenantId>();
    sql("INSERT INTO tenants (id, slug, name, created_at, updated_at) VALUES ('" + core::toString(id) + "', '" +
        std::string(slug) + "', '" + std::string(slug) + "', now(), now())");
    return id;
}

core::UserId TestDatabase::makeUser(core::TenantId tenant, core::Role role, std::string_view name) {
    const auto id = newId<core::UserId>();
    const std::string text = core::toString(id);
    sql("INSERT INTO users (id, tenant_id, role, name, email, created_at, updated_at) VALUES ('" + text + "', '" +
        core::toString(tenant) + "', '" + std::string(core::toText(role)) + "', '" + std::string(name) + "', '" + text +
        "@example.test', now(), now())");
    return id;
}

core::QueueId TestDatabase::makeQueue(core::TenantId tenant, std::string_view name) {
    const auto id = newId<core::QueueId>();
    sql("INSERT INTO queues (id, tenant_id, name, channels, strategy, created_at, updated_at) VALUES ('" +
        core::toString(id) + "', '" + core::toString(tenant) + "', '" + std::string(name) +
        "', '{call,video,chat}', 'longest_idle', now(), now())");
    return id;
}

std::string TestDatabase::sql(std::string_view text) {
    storage::DatabaseAddress address = m_postgres->address();
    address.hasLoginRoles = false;
    address.user = "postgres";
    storage::Connection connection(address, storage::DatabaseRole::Owner);
    demand(connection.open(), "connecting as superuser");
    const auto rows = demand(connection.select(text), std::string(text).c_str());
    return rows.isEmpty() || rows.front().isNull(0) ? std::string() : rows.front().text(0);
}

void TestDatabase::kill() {
    const auto postmaster = static_cast<pid_t>(m_postgres->processId());
    if (postmaster == 0) return;
    // Stopped first, so that it makes no more children; a child left alive might still commit what it is doing.
    ::kill(postmaster, SIGSTOP);
    std::vector<pid_t> doomed = childrenOf(postmaster);
    doomed.push_back(postmaster);
    for (const pid_t process : doomed)
        ::kill(process, SIGKILL);
    m_postgres->stop();
    for (const pid_t process : doomed)
        while (!hasEnded(process))
            std::this_thread::yield();
}

void TestDatabase::startAgain() {
    demand(m_postgres->start(), "starting PostgreSQL again");
}

} // namespace callroom::test
