#pragma once

#include "server/storage/database_address.h"
#include "shared/core/time.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace callroom::storage {

struct EmbeddedSettings {
    std::filesystem::path folder; ///< the server's data folder; the cluster goes to folder/postgres
    bool isDurable = true; ///< false turns fsync off: a killed PostgreSQL still loses nothing, a dead machine does
    core::Milliseconds startPatience{60'000}; ///< longest wait for a start, crash recovery included
    core::Milliseconds stopPatience{15'000};  ///< of a fast shutdown, before it becomes an immediate one
};

/// A PostgreSQL of the server's own, for installations without a database of theirs: Debian's programs, a cluster in
/// the data folder, reachable only through a unix socket in a folder of mode 0700. When the server runs as root,
/// PostgreSQL runs as `postgres` (or `nobody`). It shuts down fast (SIGINT) when the server stops or dies, even by
/// kill -9. One owner thread; all functions block.
class EmbeddedPostgres {
public:
    explicit EmbeddedPostgres(EmbeddedSettings settings);
    /// Stops it.
    ~EmbeddedPostgres();
    EmbeddedPostgres(const EmbeddedPostgres&) = delete;
    EmbeddedPostgres& operator=(const EmbeddedPostgres&) = delete;

    /// Makes the cluster if there is none, ends a PostgreSQL that a former run left on it, starts, waits until it
    /// answers, and makes the database and the roles. Errors are internal, with what to do in the detail.
    [[nodiscard]] core::Result<void> start();
    /// Fast shutdown, then immediate; bounded by the settings.
    void stop();

    /// Valid after `start`.
    [[nodiscard]] const DatabaseAddress& address() const;
    /// Of the postmaster, 0 when it is not running.
    [[nodiscard]] std::int64_t processId() const;

private:
    class Cluster;
    std::unique_ptr<Cluster> m_cluster;
};

} // namespace callroom::storage
