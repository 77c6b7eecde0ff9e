#pragma once

#include "server/storage/database_address.h"
#include "server/storage/parameter.h"
#include "server/storage/result_set.h"
#include "server/storage/row.h"
#include "server/storage/selection.h"
#include "server/storage/sqlstate.h"
#include "server/storage/statement.h"
#include "shared/core/ids.h"

#include <QSqlDatabase>

#include <deque>
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
    /// Sends them as one transaction, in one round trip (libpq's pipeline), and does not wait. Outside transactions.
    /// More may be sent behind it, of statements that are prepared already: each is a transaction of its own, whatever
    /// becomes of those before. Nothing else but `finish` may follow until all have finished.
    [[nodiscard]] core::Result<void> send(std::span<const Call> calls);
    /// Waits for the oldest that was sent; rows are dropped.
    [[nodiscard]] core::Result<void> finish();
    /// Whether `finish` would find an answer here that was read along with an earlier one.
    [[nodiscard]] bool isAnswered() const;
    /// Readable once more answers are there, or the connection has ended; -1 when not open.
    [[nodiscard]] int descriptor() const;
    /// With nothing sent, when the descriptor is readable: whether the connection still stands.
    [[nodiscard]] core::Result<void> stillStands();
    /// Runs SQL of the program's own making as it stands: one or several commands, in one round trip.
    [[nodiscard]] core::Result<void> runScript(std::string_view sql);
    /// The same, with the rows of the last command.
    [[nodiscard]] core::Result<Rows> select(std::string_view sql);

    /// Prepares the statement, so that one which does not fit the schema is found before it is needed.
    [[nodiscard]] core::Result<void> prepare(const Statement& statement);

    /// The columns of the rows that a statement gives, which is prepared. One round trip.
    [[nodiscard]] core::Result<std::vector<AnswerColumn>> describe(const Statement& statement);

    /// Why the last failed statement failed.
    [[nodiscard]] FailureClass lastFailure() const { return m_lastFailure; }

private:
    struct Bound;

    /// As libpq takes them. Error: `nul_character`, `unavailable`.
    [[nodiscard]] core::Result<Bound> bind(const Call& call);
    [[nodiscard]] core::Result<Rows> run(const Call& call, const RowFault& fault);
    [[nodiscard]] core::Result<void> ensurePrepared(const Statement& statement);
    /// Reads to the end of a transaction that was sent, where it commits.
    [[nodiscard]] core::Result<void> endTransaction();
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
    std::deque<std::size_t> m_sent; ///< how many calls each transaction has that has not finished
    bool m_isOpen = false;
};

} // namespace callroom::storage
