#pragma once

#include "shared/core/result.h"

#include <sys/types.h>

#include <filesystem>
#include <memory>
#include <string>

namespace callroom::bench {

/// A callroomd of the generator's own: the demo tenant on a free port, with limits on one address wide enough for a
/// load that comes from one machine. Stopped when destroyed.
class ServerProcess {
public:
    /// Starts it and waits until it says that it is ready. `folder` holds its data and stays; when empty, a fresh one
    /// is made, and removed at the end. Errors: `server_failed`.
    [[nodiscard]] static core::Result<std::unique_ptr<ServerProcess>> start(const std::string& program,
                                                                            const std::string& folder);
    ~ServerProcess();
    /// Kills it without a word and starts it on the same folder and port; returns when it is ready again. Errors:
    /// `server_failed`.
    [[nodiscard]] core::Result<void> killAndStart();
    /// Ends every process of its PostgreSQL at once, as a failure of the machine would.
    void killDatabase() const;
    /// The folder of the socket that its PostgreSQL listens on; empty when there is none.
    [[nodiscard]] std::string databaseSocket() const;
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] const std::string& url() const { return m_url; }

private:
    ServerProcess(std::string program, std::filesystem::path folder, bool isKept);
    [[nodiscard]] core::Result<void> launch();
    void await();
    [[nodiscard]] std::filesystem::path logFile() const;
    /// A line of what its PostgreSQL writes about itself while it runs, from 0; empty when it does not.
    [[nodiscard]] std::string postmasterLine(int number) const;

    std::string m_program;
    std::filesystem::path m_folder;
    bool m_isKept;
    std::string m_port = "0"; ///< a free one is chosen at the first start
    pid_t m_pid = 0;
    int m_output = -1; ///< its standard output; open for its life, so that writing to it never ends it
    std::string m_url;
};

} // namespace callroom::bench
