#include "tests/storage/test_database.h"

#include "server/storage/connection.h"
#include "server/storage/migrator.h"
#include "server/storage/postmaster.h"

#include <QDeadlineTimer>
#include <QDebug>

#include <signal.h>

namespace callroom::test {
namespace {

template <typename T> T demand(core::Result<T> result, const char* what) {
    if (!result) qFatal("%s: %s (%s)", what, result.error().detail.c_str(), result.error().logDetail.c_str());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
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
    ::kill(postmaster, SIGKILL);
    m_postgres->stop();
}

void TestDatabase::startAgain() {
    demand(m_postgres->start(), "starting PostgreSQL again");
}

} // namespace callroom::test
