#include "server/storage/session.h"

#include "server/storage/connection.h"

namespace callroom::storage {

Session::Session(Connection& connection, core::TenantId tenant)
    : m_connection(connection)
    , m_tenant(tenant)
    , m_fault(std::make_shared<std::string>()) {}

core::Result<Rows> Session::perform(const Statement& statement, std::span<const Parameter> parameters) {
    m_last = &statement;
    auto rows = m_connection.run(statement, parameters, m_fault);
    if (!rows) m_hasFailed = true;
    return rows;
}

std::string Session::fault() const {
    if (m_fault->empty()) return {};
    return (m_last == nullptr ? std::string() : std::string(m_last->name)) + ": " + *m_fault;
}

} // namespace callroom::storage
