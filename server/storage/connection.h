#pragma once

#include "server/storage/database_address.h"
#include "server/storage/parameter.h"
#include "server/storage/result_set.h"
#include "server/storage/row.h"
#include "server/storage/sqlstate.h"
#include "server/storage/statement.h"
#include "shared/core/ids.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>

namespace callroom::storage {

/// One connection to PostgreSQL through QPSQL, with its prepared statements and the tenant it stands for. Opened, used
/// and destroyed on one thread; every function blocks. This is the only class that knows QtSql.
class Connection {
public:
    Connection(DatabaseAddress address, DatabaseRole role);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Opens, or opens anew: prepared statements and tenant are forgotten. Only one connection of the process is being
    /// opened at a time.
    [[nodiscard]] core::Result<void> open();
    void close();
    /// False before `open` and once a statement has failed because the connection broke.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Sets the tenant that row-level security goes by; free when it is the one already set. Outside transactions.
    [[nodiscard]] core::Result<void> setTenant(core::TenantId tenant);

    [[nodiscard]] core::Result<void> begin() { return runScript("BEGIN"); }
    [[nodiscard]] core::Result<void> commit() { return runScript("COMMIT"); }
    /// Quietly: a transaction on a lost connection is rolled back already.
    void rollBack();

    /// Runs a statement of the catalogue, prepared once for each connection. One round trip.
    [[nodiscard]] core::Result<Rows> run(const Statement& statement, std::span<const Parameter> parameters,
                                         const RowFault& fault);
    /// Runs SQL of the program's own making as it stands: one or several commands, in one round trip.
    [[nodiscard]] core::Result<void> runScript(std::string_view sql);
    /// The same, with rows.
    [[nodiscard]] core::Result<Rows> select(std::string_view sql);

    /// Parses the statement against the schema, without running it.
    [[nodiscard]] core::Result<void> check(const Statement& statement);

    /// Why the last failed statement failed.
    [[nodiscard]] FailureClass lastFailure() const { return m_lastFailure; }

private:
    [[nodiscard]] core::Error failureOf(const QSqlQuery& query);
    [[nodiscard]] core::Error failureOf(const pg_result* result, std::string_view sqlState, std::string_view message);
    [[nodiscard]] core::Result<Rows> rowsOf(const QSqlQuery& query, const RowFault& fault) const;

    DatabaseAddress m_address;
    DatabaseRole m_role;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<std::uint32_t, std::unique_ptr<QSqlQuery>> m_prepared;
    std::optional<core::TenantId> m_tenant;
    FailureClass m_lastFailure = FailureClass::Lasting;
    bool m_isOpen = false;
};

} // namespace callroom::storage
