#include "server/storage/postmaster.h"

#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <fstream>
#include <string>

namespace callroom::storage {

namespace fs = std::filesystem;

namespace {

constexpr core::Milliseconds immediatePatience{5000};

/// Waits on a pidfd until the process has ended.
bool hasEnded(int process, core::Milliseconds patience) {
    pollfd wanted{process, POLLIN, 0};
    return ::poll(&wanted, 1, static_cast<int>(patience.count())) > 0;
}

} // namespace

std::optional<pid_t> findPostmaster(const fs::path& cluster) {
    std::ifstream file(cluster / "postmaster.pid");
    pid_t pid = 0;
    if (!(file >> pid) || pid <= 1 || ::kill(pid, 0) != 0) return std::nullopt;
    // The number may have been given to another process since: PostgreSQL's working folder is its cluster.
    std::error_code error;
    const fs::path folder = fs::read_symlink("/proc/" + std::to_string(pid) + "/cwd", error);
    if (error) return std::nullopt;
    return fs::equivalent(folder, cluster, error) && !error ? std::optional(pid) : std::nullopt;
}

bool endPostmaster(pid_t postmaster, core::Milliseconds patience) {
    const int process = static_cast<int>(::syscall(SYS_pidfd_open, postmaster, 0));
    if (process < 0) return ::kill(postmaster, 0) != 0;
    bool isGone = false;
    for (const auto& [signal, wait] :
         {std::pair{SIGINT, patience}, std::pair{SIGQUIT, immediatePatience}, std::pair{SIGKILL, immediatePatience}}) {
        ::kill(postmaster, signal);
        isGone = hasEnded(process, wait);
        if (isGone) break;
    }
    ::close(process);
    return isGone;
}

} // namespace callroom::storage
