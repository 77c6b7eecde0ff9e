#pragma once

#include "shared/core/result.h"

#include <libpq-fe.h>
#include <memory>
#include <string>

namespace callroom::bench {

/// A server's own PostgreSQL as its superuser sees it, beside the API: for what no API makes, such as a past. Blocking;
/// value that can be moved.
class Database {
public:
    /// `socketFolder`: where it listens. Error `database_failed`.
    [[nodiscard]] static core::Result<Database> open(const std::string& socketFolder);

    /// Runs statements, all of them or none, and gives the first value of the last one; empty when it has none. Error
    /// `database_failed`.
    [[nodiscard]] core::Result<std::string> run(const std::string& statements);

private:
    struct Finish {
        void operator()(PGconn* connection) const { PQfinish(connection); }
    };
    using Handle = std::unique_ptr<PGconn, Finish>;

    explicit Database(Handle connection)
        : m_connection(std::move(connection)) {}

    Handle m_connection;
};

} // namespace callroom::bench
