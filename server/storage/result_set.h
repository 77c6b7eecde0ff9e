#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct pg_result;

namespace callroom::storage {

/// The first column of a run that was read as what it is not; empty while there is none. Shared by the rows of one
/// session with the session, which then lets its work fail.
using RowFault = std::shared_ptr<std::string>;

/// An answer's cells, copied out of libpq's result into one buffer, so that the prepared statement may run again while
/// rows are being read. Immutable but for the fault; one thread at a time.
class ResultSet {
public:
    ResultSet(const pg_result* result, std::int64_t affected, RowFault fault);

    [[nodiscard]] int rowCount() const { return m_rowCount; }
    [[nodiscard]] std::int64_t affected() const { return m_affected; }
    [[nodiscard]] bool hasCell(int row, int column) const {
        return row >= 0 && row < m_rowCount && column >= 0 && column < m_columnCount;
    }
    [[nodiscard]] bool isNull(int row, int column) const { return cell(row, column).length < 0; }
    [[nodiscard]] std::string_view view(int row, int column) const {
        const Cell& found = cell(row, column);
        return {m_text.data() + found.offset, static_cast<std::size_t>(found.length)};
    }
    void spoil(int column, std::string_view expected) const;

private:
    struct Cell {
        std::uint32_t offset;
        std::int32_t length; ///< -1 for NULL
    };
    [[nodiscard]] const Cell& cell(int row, int column) const {
        return m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columnCount) +
                       static_cast<std::size_t>(column)];
    }

    int m_rowCount;
    int m_columnCount;
    std::int64_t m_affected;
    std::vector<Cell> m_cells;
    std::string m_text;
    RowFault m_fault;
};

} // namespace callroom::storage
