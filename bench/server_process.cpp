#include "bench/server_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <system_error>
#include <vector>

namespace callroom::bench {
namespace {

namespace fs = std::filesystem;

constexpr int startPatienceMs = 120'000;
constexpr int stopPatienceMs = 30'000;

core::Failure failed(const std::string& detail) {
    return core::fail(core::unavailable("server_failed: " + detail));
}

/// The first line that is written to the pipe; empty when the writer ends or the patience does.
std::string firstLine(int pipe) {
    std::string line;
    for (char c = 0;;) {
        pollfd wanted{pipe, POLLIN, 0};
        if (::poll(&wanted, 1, startPatienceMs) <= 0 || ::read(pipe, &c, 1) != 1) return {};
        if (c == '\n') return line;
        line += c;
    }
}

std::string lastLines(const fs::path& file) {
    std::ifstream stream(file);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    constexpr std::size_t most = 2000;
    return text.size() > most ? text.substr(text.size() - most) : text;
}

/// Waits on a pidfd, so that no time is lost between looks.
bool hasEnded(pid_t pid, int patienceMs) {
    const int process = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    if (process < 0) return true;
    pollfd wanted{process, POLLIN, 0};
    const bool isGone = ::poll(&wanted, 1, patienceMs) > 0;
    ::close(process);
    return isGone;
}

} // namespace

ServerProcess::ServerProcess(std::string program, fs::path folder, bool isKept)
    : m_program(std::move(program))
    , m_folder(std::move(folder))
    , m_isKept(isKept) {}

fs::path ServerProcess::logFile() const {
    return m_folder.string() + ".log";
}

core::Result<std::unique_ptr<ServerProcess>> ServerProcess::start(const std::string& program,
                                                                  const std::string& folder) {
    std::string chosen = folder.empty() ? fs::temp_directory_path() / "callroom-bench-XXXXXX" : fs::absolute(folder);
    if (folder.empty() && ::mkdtemp(chosen.data()) == nullptr) return failed(std::strerror(errno));
    std::unique_ptr<ServerProcess> server(new ServerProcess(program, chosen, !folder.empty()));
    if (auto launched = server->launch(); !launched) return core::fail(launched.error());
    return server;
}

core::Result<void> ServerProcess::launch() {
    std::array<int, 2> ready{};
    if (::pipe2(ready.data(), O_CLOEXEC) != 0) return failed(std::strerror(errno));
    // Beside the data folder, which the server hands to the database's user.
    const fs::path log = logFile();
    m_pid = ::fork();
    if (m_pid == 0) {
        const int written = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        ::dup2(ready[1], STDOUT_FILENO);
        ::dup2(written, STDERR_FILENO);
        ::execl(m_program.c_str(), m_program.c_str(), "--port", m_port.c_str(), "--data", m_folder.c_str(), "--demo",
                "--connections-per-address", "1000000", "--widget-sessions-per-minute", "10000000",
                "--login-failures-per-minute", "1000000", "--searches-per-minute", "1000000",
                "--customer-megabytes-per-day", "1000000", "--address-megabytes-per-day", "100000000",
                // What is measured is the server, not what one client is allowed; the counting itself goes on.
                "--sessions-per-person", "100000", "--socket-frames-per-second", "10000000",
                "--socket-kilobytes-per-second", "10000000", "--person-frames-per-second", "10000000",
                "--address-frames-per-second", "10000000", "--customer-requests-per-second", "10000000",
                "--staff-requests-per-second", "10000000", "--address-requests-per-second", "10000000",
                "--contact-events", "100000000", "--contact-kilobytes", "100000000", nullptr);
        ::_exit(127);
    }
    ::close(ready[1]);
    m_output = ready[0];
    const std::string line = m_pid > 0 ? firstLine(m_output) : std::string();
    constexpr std::string_view word = "ready ";
    if (!line.starts_with(word)) return failed(m_program + " did not become ready\n" + lastLines(log));
    m_url = line.substr(word.size());
    m_port = m_url.substr(m_url.rfind(':') + 1);
    return {};
}

void ServerProcess::await() {
    ::waitpid(m_pid, nullptr, 0);
    ::close(m_output);
    m_pid = 0;
    m_output = -1;
}

core::Result<void> ServerProcess::killAndStart() {
    ::kill(m_pid, SIGKILL);
    await();
    return launch();
}

ServerProcess::~ServerProcess() {
    if (m_pid > 0) {
        ::kill(m_pid, SIGTERM);
        if (!hasEnded(m_pid, stopPatienceMs)) ::kill(m_pid, SIGKILL);
        await();
    }
    std::error_code error;
    fs::remove(logFile(), error);
    if (!m_isKept) fs::remove_all(m_folder, error);
}

std::string ServerProcess::postmasterLine(int number) const {
    std::ifstream stream(m_folder / "postgres" / "data" / "postmaster.pid");
    std::string line;
    for (int at = 0; at <= number; ++at)
        if (!std::getline(stream, line)) return {};
    return line;
}

std::string ServerProcess::databaseSocket() const {
    constexpr int lineOfSocket = 4;
    return postmasterLine(lineOfSocket);
}

void ServerProcess::killDatabase() const {
    const std::string postmaster = postmasterLine(0);
    // Its children end by themselves once it is gone.
    if (const int pid = std::atoi(postmaster.c_str()); pid > 1) ::kill(pid, SIGKILL);
}

} // namespace callroom::bench
