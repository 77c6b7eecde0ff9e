#pragma once

#include "shared/core/result.h"

#include <sys/types.h>

#include <filesystem>
#include <memory>
#include <string>

namespace callroom::bench {

/// A callroomd of the generator's own: the demo tenant in a fresh data folder, on a free port, with limits on one
/// address wide enough for a load that comes from one machine. Stopped, and its folder removed, when destroyed.
class ServerProcess {
public:
    /// Starts it and waits until it says that it is ready. Errors: `server_failed`.
    [[nodiscard]] static core::Result<std::unique_ptr<ServerProcess>> start(const std::string& program);
    ~ServerProcess();
    /// Kills it without a word and starts it on the same folder and port; returns when it is ready again. Errors:
    /// `server_failed`.
    [[nodiscard]] core::Result<void> killAndStart();
    /// Ends every process of its PostgreSQL at once, as a failure of the machine would.
    void killDatabase() const;
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] const std::string& url() const { return m_url; }

private:
    ServerProcess(std::string program, std::filesystem::path folder);
    [[nodiscard]] core::Result<void> launch();
    void await();
    [[nodiscard]] std::filesystem::path logFile() const;

    std::string m_program;
    std::filesystem::path m_folder;
    std::string m_port = "0"; ///< a free one is chosen at the first start
    pid_t m_pid = 0;
    int m_output = -1; ///< its standard output; open for its life, so that writing to it never ends it
    std::string m_url;
};

} // namespace callroom::bench
