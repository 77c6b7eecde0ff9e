#include "server/directory/database_facts.h"

#include "sql/queries/directory.h"
#include "sql/queries/storage.h"

#include <chrono>

namespace callroom::directory {

core::Result<protocol::DatabaseStatus> databaseFacts(storage::Session& session) {
    using Clock = std::chrono::steady_clock;
    const auto asked = Clock::now();
    if (const auto answered = session.query(storage::queries::storage::ping); !answered)
        return core::fail(answered.error());
    const std::chrono::duration<double, std::milli> latency = Clock::now() - asked;
    return session.one(storage::queries::directory::databaseFacts, [&](const storage::Row& row) {
        protocol::DatabaseStatus status;
        status.isReachable = true;
        status.latencyMs = latency.count();
        status.version = row.text(0);
        status.sizeBytes = row.integer(1);
        status.connections = row.number<int>(2);
        status.maxConnections = row.number<int>(3);
        status.migration = row.number<int>(4);
        return status;
    });
}

} // namespace callroom::directory
