#include "bench/reports/database.h"

#include <array>

namespace callroom::bench {
namespace {

core::Failure failed(const PGconn* connection) {
    return core::fail(core::unavailable(std::string("database_failed: ") + PQerrorMessage(connection)));
}

} // namespace

core::Result<Database> Database::open(const std::string& socketFolder) {
    const std::array<const char*, 4> keywords{"host", "user", "dbname", nullptr};
    const std::array<const char*, 4> values{socketFolder.c_str(), "postgres", "callroom", nullptr};
    Handle connection(PQconnectdbParams(keywords.data(), values.data(), 0));
    if (PQstatus(connection.get()) != CONNECTION_OK) return failed(connection.get());
    return Database(std::move(connection));
}

core::Result<std::string> Database::run(const std::string& statements) {
    struct Clear {
        void operator()(PGresult* result) const { PQclear(result); }
    };
    const std::unique_ptr<PGresult, Clear> result(PQexec(m_connection.get(), statements.c_str()));
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) return failed(m_connection.get());
    if (PQntuples(result.get()) == 0 || PQnfields(result.get()) == 0) return std::string();
    return std::string(PQgetvalue(result.get(), 0, 0));
}

} // namespace callroom::bench
