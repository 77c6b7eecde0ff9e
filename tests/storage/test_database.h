#pragma once

#include "server/storage/database_workers.h"
#include "server/storage/embedded_postgres.h"
#include "shared/core/clock.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <string_view>

namespace callroom::test {

/// A real PostgreSQL of the test's own, with the whole schema: one cluster in a temporary folder, started by the
/// constructor and stopped (by its process number) by the destructor. A failure ends the test at once with its reason.
/// One for each test executable; it needs a QCoreApplication.
class TestDatabase {
public:
    enum class Durability { Fast, Durable };

    explicit TestDatabase(Durability durability = Durability::Fast);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    [[nodiscard]] const storage::DatabaseAddress& address() const { return m_postgres->address(); }
    [[nodiscard]] storage::EmbeddedPostgres& postgres() { return *m_postgres; }

    /// A new tenant with that slug.
    [[nodiscard]] core::TenantId makeTenant(std::string_view slug);
    /// A user of it.
    [[nodiscard]] core::UserId makeUser(core::TenantId tenant, core::Role role, std::string_view name);
    [[nodiscard]] core::QueueId makeQueue(core::TenantId tenant, std::string_view name);

    /// Runs SQL as the superuser, whom row-level security does not bind; the first column of the first row, or an empty
    /// text. Waits for the database while it is starting.
    std::string sql(std::string_view text);

    /// SIGKILL to PostgreSQL and everything of it; returns when it is gone.
    void kill();
    /// Starts it again, on the same address.
    void startAgain();

    /// A fresh id.
    template <typename Id> [[nodiscard]] Id newId() { return Id::create(m_clock.now(), m_random); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::EmbeddedPostgres> m_postgres;
    core::SystemClock m_clock;
    core::SystemRandom m_random;
};

} // namespace callroom::test
