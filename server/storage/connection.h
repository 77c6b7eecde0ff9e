#pragma once

#include "server/storage/database_address.h"
#include "server/storage/parameter.h"
#include "server/storage/result_set.h"
#include "server/storage/row.h"
#include "server/storage/sqlstate.h"
#include "server/storage/statement.h"
#include "shared/core/ids.h"

#include <QSqlDatabase>

#include <optional>
#include <span>
#include <string>
#include <unordered_set>

namespace callroom::storage {

/// One connection to PostgreSQL, with its prepared statements and the tenant it stands for. QtSql opens and owns it;
/// statements run on the libpq connection that QPSQL hands out (docs/decisions/0005-storage.md: why). Opened, used and
/// destroyed on one thread; every function but `send` blocks. Only this class knows QtSql.
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
    /// One statement of several that are sent together.
    struct Call {
        const Statement* statement = nullptr;
        std::span<const Parameter> parameters;
        bool isBinary = false; ///< the parameters are in PostgreSQL's binary form
    };
    /// Sends them as one transaction, in one round trip (libpq's pipeline), and does not wait. Outside transactions;
    /// after it has gone well, nothing but `finish` may follow.
    [[nodiscard]] core::Result<void> send(std::span<const Call> calls);
    /// Waits for what was sent; rows are dropped.
    [[nodiscard]] core::Result<void> finish();
    /// Readable once the answer to what was sent is there; -1 when not open. Watch it only between `send` and `finish`.
    [[nodiscard]] int descriptor() const;
    /// Runs SQL of the program's own making as it stands: one or several commands, in one round trip.
    [[nodiscard]] core::Result<void> runScript(std::string_view sql);
    /// The same, with the rows of the last command.
    [[nodiscard]] core::Result<Rows> select(std::string_view sql);

    /// Prepares the statement, so that one which does not fit the schema is found before it is needed.
    [[nodiscard]] core::Result<void> prepare(const Statement& statement);

    /// Why the last failed statement failed.
    [[nodiscard]] FailureClass lastFailure() const { return m_lastFailure; }

private:
    struct Bound;

    /// As libpq takes them. Error: `nul_character`, `unavailable`.
    [[nodiscard]] core::Result<Bound> bind(const Call& call);
    [[nodiscard]] core::Result<Rows> run(const Call& call, const RowFault& fault);
    [[nodiscard]] core::Result<void> ensurePrepared(const Statement& statement);
    /// Reads to the end of the pipeline, where its transaction commits.
    [[nodiscard]] core::Result<void> endPipeline();
    /// The result, unless it tells of a failure.
    [[nodiscard]] core::Result<ResultPointer> judge(ResultPointer result);

    DatabaseAddress m_address;
    DatabaseRole m_role;
    QString m_name;
    QSqlDatabase m_database;
    PGconn* m_handle = nullptr; ///< m_database's
    std::unordered_set<std::uint32_t> m_prepared;
    std::optional<core::TenantId> m_tenant;
    FailureClass m_lastFailure = FailureClass::Lasting;
    std::size_t m_sent = 0; ///< calls whose results `finish` reads
    bool m_isOpen = false;
};

} // namespace callroom::storage
