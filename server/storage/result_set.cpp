#include "server/storage/result_set.h"

#include <libpq-fe.h>

namespace callroom::storage {

ResultSet::ResultSet(const pg_result* result, std::int64_t affected, RowFault fault)
    : m_rowCount(result == nullptr ? 0 : PQntuples(result))
    , m_columnCount(result == nullptr ? 0 : PQnfields(result))
    , m_affected(affected)
    , m_fault(std::move(fault)) {
    m_cells.reserve(static_cast<std::size_t>(m_rowCount) * static_cast<std::size_t>(m_columnCount));
    for (int row = 0; row < m_rowCount; ++row) {
        for (int column = 0; column < m_columnCount; ++column) {
            const auto offset = static_cast<std::uint32_t>(m_text.size());
            if (PQgetisnull(result, row, column) != 0) {
                m_cells.push_back({offset, -1});
                continue;
            }
            const int length = PQgetlength(result, row, column);
            m_text.append(PQgetvalue(result, row, column), static_cast<std::size_t>(length));
            m_cells.push_back({offset, length});
        }
    }
}

void ResultSet::spoil(int column, std::string_view expected) const {
    if (m_fault == nullptr || !m_fault->empty()) return;
    *m_fault = "column " + std::to_string(column) + " is not a " + std::string(expected);
}

} // namespace callroom::storage
