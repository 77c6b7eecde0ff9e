#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace callroom::bench {

/// Seconds of processor time, user and system together.
struct CpuTimes {
    double server = 0;
    double database = 0; ///< PostgreSQL processes below the server
    double generator = 0;

    friend CpuTimes operator-(const CpuTimes& later, const CpuTimes& earlier) {
        return {later.server - earlier.server, later.database - earlier.database, later.generator - earlier.generator};
    }
};

/// Bytes. PSS counts a shared page by its share.
struct Memory {
    std::int64_t rss = 0;
    std::int64_t pss = 0;
};

/// The processes that are measured, read from /proc.
class ProcessStats {
public:
    /// Without a server, only the generator's own time is told.
    explicit ProcessStats(std::optional<pid_t> server);

    [[nodiscard]] bool knowsServer() const { return m_server.has_value(); }
    /// Precise to 10 ms.
    [[nodiscard]] CpuTimes cpu() const;
    [[nodiscard]] Memory serverMemory() const;
    [[nodiscard]] Memory databaseMemory() const;
    /// `PostgreSQL 15, fsync on, synchronous_commit on`, from its command line and settings files; empty when the
    /// database is not below the server.
    [[nodiscard]] std::string databaseFacts() const;

private:
    [[nodiscard]] std::vector<pid_t> databaseProcesses() const;

    std::optional<pid_t> m_server;
};

/// The process that listens on that TCP port of this machine.
[[nodiscard]] std::optional<pid_t> findListener(std::uint16_t port);

/// Processor, cores, memory and kernel, for the head of a table.
[[nodiscard]] std::string machineFacts();

} // namespace callroom::bench
