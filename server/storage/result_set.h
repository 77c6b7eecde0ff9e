#pragma once

#include <cstdint>
#include <libpq-fe.h>
#include <memory>
#include <string>
#include <string_view>

namespace callroom::storage {

/// The first column of a run that was read as what it is not; empty while there is none. Shared by the rows of one
/// session with the session, which then lets its work fail.
using RowFault = std::shared_ptr<std::string>;

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using ResultPointer = std::unique_ptr<PGresult, ClearResult>;

/// An answer as libpq holds it: complete, and independent of the connection. Immutable but for the fault; one thread at
/// a time.
class ResultSet {
public:
    ResultSet(ResultPointer result, RowFault fault)
        : m_result(std::move(result))
        , m_fault(std::move(fault)) {}

    [[nodiscard]] int rowCount() const { return PQntuples(m_result.get()); }
    [[nodiscard]] std::int64_t affected() const;
    /// -1 when there is none of that name.
    [[nodiscard]] int columnNamed(std::string_view name) const;
    [[nodiscard]] bool hasCell(int row, int column) const {
        return row >= 0 && row < rowCount() && column >= 0 && column < PQnfields(m_result.get());
    }
    [[nodiscard]] bool isNull(int row, int column) const { return PQgetisnull(m_result.get(), row, column) != 0; }
    [[nodiscard]] std::string_view view(int row, int column) const {
        return {PQgetvalue(m_result.get(), row, column),
                static_cast<std::size_t>(PQgetlength(m_result.get(), row, column))};
    }
    void spoil(int column, std::string_view expected) const;

private:
    ResultPointer m_result;
    RowFault m_fault;
};

} // namespace callroom::storage
