#include "server/storage/result_set.h"

#include <cstdlib>

namespace callroom::storage {

std::int64_t ResultSet::affected() const {
    return std::strtoll(PQcmdTuples(m_result.get()), nullptr, 10);
}

int ResultSet::columnNamed(std::string_view name) const {
    for (int column = 0; column < PQnfields(m_result.get()); ++column)
        if (PQfname(m_result.get(), column) == name) return column;
    return -1;
}

void ResultSet::spoil(int column, std::string_view expected) const {
    if (m_fault == nullptr || !m_fault->empty()) return;
    *m_fault = "column " + std::to_string(column) + " is not a " + std::string(expected);
}

} // namespace callroom::storage
