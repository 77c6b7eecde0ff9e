#pragma once

#include "server/storage/parameter.h"
#include "server/storage/row.h"
#include "server/storage/selection.h"
#include "server/storage/statement.h"
#include "shared/core/result.h"

#include <array>
#include <functional>
#include <span>

namespace callroom::storage {

class Connection;

/// What a piece of work sees of the database: statements, bound to one tenant. Lives for one run of the work, on the
/// worker's thread; never kept beyond it.
class Session {
public:
    Session(Connection& connection, core::TenantId tenant);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] core::TenantId tenant() const { return m_tenant; }

    /// Runs a statement of the catalogue and gives its rows. Blocking, one round trip. Errors: a unique violation is
    /// `conflict` with the constraint's name as code (without `_key`), a check or foreign key `invalid` likewise, a
    /// lost connection `unavailable`. After an error inside a transaction every further statement fails; return the
    /// error.
    template <typename... Values>
    [[nodiscard]] core::Result<Rows> query(const Statement& statement, const Values&... values) {
        if constexpr (sizeof...(values) == 0) {
            return perform(statement, {});
        } else {
            const std::array<Parameter, sizeof...(values)> parameters{Parameter(values)...};
            return perform(statement, parameters);
        }
    }

    /// Runs one whose parameters are gathered already.
    [[nodiscard]] core::Result<Rows> query(const Statement& statement, const std::vector<Parameter>& parameters) {
        return perform(statement, parameters);
    }

    /// Every row of a selection, and its first one (or `not_found`).
    template <typename T, typename... Values>
    [[nodiscard]] core::Result<std::vector<T>> all(const Selection<T>& selection, const Values&... values) {
        return all(selection.statement(), std::cref(selection), values...);
    }
    template <typename T, typename... Values>
    [[nodiscard]] core::Result<T> one(const Selection<T>& selection, const Values&... values) {
        return one(selection.statement(), std::cref(selection), values...);
    }

    /// The same for a statement without rows: how many it inserted, updated or deleted.
    template <typename... Values>
    [[nodiscard]] core::Result<std::int64_t> execute(const Statement& statement, const Values&... values) {
        return query(statement, values...).map([](const Rows& rows) { return rows.affected(); });
    }

    /// The first row as `read` makes it, or `not_found`.
    template <typename Read, typename... Values>
    [[nodiscard]] auto one(const Statement& statement, Read read, const Values&... values)
        -> core::Result<std::invoke_result_t<Read&, const Row&>> {
        auto rows = query(statement, values...);
        if (!rows) return core::fail(std::move(rows.error()));
        if (rows->isEmpty()) return core::fail(core::notFound());
        return read(rows->front());
    }

    /// Every row as `read` makes it.
    template <typename Read, typename... Values>
    [[nodiscard]] auto all(const Statement& statement, Read read, const Values&... values)
        -> core::Result<std::vector<std::invoke_result_t<Read&, const Row&>>> {
        auto rows = query(statement, values...);
        if (!rows) return core::fail(std::move(rows.error()));
        return rows->map(read);
    }

    /// A column that was read as what it is not, with the statement run last; empty when all was well.
    [[nodiscard]] std::string fault() const;

    /// Whether any statement has failed.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    [[nodiscard]] core::Result<Rows> perform(const Statement& statement, std::span<const Parameter> parameters);

    Connection& m_connection;
    core::TenantId m_tenant;
    const Statement* m_last = nullptr;
    std::shared_ptr<std::string> m_fault;
    bool m_hasFailed = false;
};

} // namespace callroom::storage
