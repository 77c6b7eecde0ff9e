#include "bench/process_stats.h"

#include <sys/utsname.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

namespace callroom::bench {
namespace {

namespace fs = std::filesystem;

std::string readWhole(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// What /proc/PID/stat says, as far as it is needed.
struct Stat {
    std::string name;
    pid_t parent = 0;
    double ownSeconds = 0;
    double endedChildrenSeconds = 0;
};

std::optional<Stat> readStat(pid_t pid) {
    const std::string text = readWhole("/proc/" + std::to_string(pid) + "/stat");
    const auto open = text.find('(');
    const auto close = text.rfind(')'); // the name may hold anything
    if (open == std::string::npos || close == std::string::npos) return std::nullopt;
    Stat stat;
    stat.name = text.substr(open + 1, close - open - 1);
    std::istringstream rest(text.substr(close + 1));
    const std::vector<std::string> fields{std::istream_iterator<std::string>(rest), {}};
    constexpr std::size_t parentField = 1;
    constexpr std::size_t firstTimeField = 11; // utime, stime, cutime, cstime
    if (fields.size() < firstTimeField + 4) return std::nullopt;
    const auto ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
    const auto seconds = [&](std::size_t i) { return std::stod(fields[firstTimeField + i]) / ticks; };
    stat.parent = std::stoi(fields[parentField]);
    stat.ownSeconds = seconds(0) + seconds(1);
    stat.endedChildrenSeconds = seconds(2) + seconds(3);
    return stat;
}

std::vector<pid_t> allProcesses() {
    std::vector<pid_t> pids;
    for (const auto& entry : fs::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        pid_t pid = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), pid);
        if (error == std::errc{} && end == name.data() + name.size()) pids.push_back(pid);
    }
    return pids;
}

Memory memoryOf(pid_t pid) {
    std::ifstream stream("/proc/" + std::to_string(pid) + "/smaps_rollup");
    Memory memory;
    for (std::string line; std::getline(stream, line);) {
        std::istringstream words(line);
        std::string name;
        std::int64_t kilobytes = 0;
        words >> name >> kilobytes;
        if (name == "Rss:") memory.rss = kilobytes * 1024;
        if (name == "Pss:") memory.pss = kilobytes * 1024;
    }
    return memory;
}

/// The last word on a setting: command line over postgresql.auto.conf over postgresql.conf; on when none says.
std::string settingOf(const std::vector<std::string>& commandLine, const fs::path& cluster, const std::string& name) {
    std::string value = "on";
    for (const char* file : {"postgresql.conf", "postgresql.auto.conf"}) {
        std::ifstream stream(cluster / file);
        for (std::string line; std::getline(stream, line);) {
            std::replace(line.begin(), line.end(), '=', ' ');
            std::istringstream words(line);
            std::string first;
            std::string second;
            if (words >> first >> second && first == name) value = second;
        }
    }
    for (const auto& argument : commandLine)
        if (const auto at = argument.find(name + '='); at != std::string::npos)
            value = argument.substr(at + name.size() + 1);
    std::erase(value, '\'');
    return value;
}

} // namespace

ProcessStats::ProcessStats(std::optional<pid_t> server)
    : m_server(server) {}

std::vector<pid_t> ProcessStats::databaseProcesses() const {
    std::vector<pid_t> found;
    if (!m_server) return found;
    std::map<pid_t, Stat> stats;
    for (const pid_t pid : allProcesses())
        if (auto stat = readStat(pid)) stats.emplace(pid, std::move(*stat));
    for (const auto& [pid, stat] : stats) {
        if (stat.name != "postgres") continue;
        for (auto above = stats.find(stat.parent); above != stats.end(); above = stats.find(above->second.parent))
            if (above->first == *m_server) {
                found.push_back(pid);
                break;
            }
    }
    return found;
}

CpuTimes ProcessStats::cpu() const {
    CpuTimes times;
    if (m_server)
        if (const auto stat = readStat(*m_server)) times.server = stat->ownSeconds;
    // What a backend used before it ended is found with its parent, the postmaster.
    for (const pid_t pid : databaseProcesses())
        if (const auto stat = readStat(pid)) times.database += stat->ownSeconds + stat->endedChildrenSeconds;
    if (const auto stat = readStat(::getpid())) times.generator = stat->ownSeconds;
    return times;
}

Memory ProcessStats::serverMemory() const {
    return m_server ? memoryOf(*m_server) : Memory{};
}

Memory ProcessStats::databaseMemory() const {
    Memory sum;
    for (const pid_t pid : databaseProcesses()) {
        const Memory one = memoryOf(pid);
        sum.rss += one.rss;
        sum.pss += one.pss;
    }
    return sum;
}

std::string ProcessStats::databaseFacts() const {
    for (const pid_t pid : databaseProcesses()) {
        const fs::path folder = "/proc/" + std::to_string(pid);
        std::vector<std::string> commandLine;
        std::istringstream words(readWhole(folder / "cmdline"));
        for (std::string word; std::getline(words, word, '\0');)
            commandLine.push_back(word);
        // Its backends have another title; PostgreSQL's working folder is its cluster.
        if (const auto stat = readStat(pid); !stat || stat->parent != *m_server) continue;
        std::error_code error;
        const fs::path cluster = fs::read_symlink(folder / "cwd", error);
        if (error) continue;
        std::string version = readWhole(cluster / "PG_VERSION");
        std::erase(version, '\n');
        return "PostgreSQL " + version + ", fsync " + settingOf(commandLine, cluster, "fsync") +
               ", synchronous_commit " + settingOf(commandLine, cluster, "synchronous_commit");
    }
    return {};
}

std::optional<pid_t> findListener(std::uint16_t port) {
    constexpr const char* listening = "0A";
    std::string inode;
    std::ifstream table("/proc/net/tcp");
    for (std::string line; std::getline(table, line);) {
        std::istringstream words(line);
        const std::vector<std::string> fields{std::istream_iterator<std::string>(words), {}};
        if (fields.size() < 10 || fields[3] != listening) continue;
        const auto colon = fields[1].find(':');
        if (std::stoul(fields[1].substr(colon + 1), nullptr, 16) == port) inode = fields[9];
    }
    if (inode.empty()) return std::nullopt;
    const fs::path wanted = "socket:[" + inode + "]";
    for (const pid_t pid : allProcesses()) {
        std::error_code error;
        for (const auto& entry : fs::directory_iterator("/proc/" + std::to_string(pid) + "/fd", error)) {
            std::error_code gone;
            if (fs::read_symlink(entry.path(), gone) == wanted) return pid;
        }
    }
    return std::nullopt;
}

std::string machineFacts() {
    std::string model = "unknown processor";
    std::ifstream processors("/proc/cpuinfo");
    for (std::string line; std::getline(processors, line);)
        if (line.starts_with("model name")) model = line.substr(line.find(':') + 2);
    const auto pages = static_cast<double>(::sysconf(_SC_PHYS_PAGES)) * static_cast<double>(::sysconf(_SC_PAGESIZE));
    utsname names{};
    ::uname(&names);
    std::ostringstream text;
    text.precision(1);
    text << std::fixed << ::sysconf(_SC_NPROCESSORS_ONLN) << " cores of " << model << ", " << pages / (1 << 30)
         << " GiB, Linux " << names.release;
    return text.str();
}

} // namespace callroom::bench
