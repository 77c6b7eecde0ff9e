#include "server/api/host_status.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

namespace callroom::api {
namespace {

/// The second number of /proc/self/statm is the resident memory, in pages.
std::optional<std::int64_t> residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const auto numbers = file.readAll().split(' ');
    if (numbers.size() < 2) return std::nullopt;
    return numbers[1].toLongLong() * sysconf(_SC_PAGESIZE);
}

std::optional<std::int64_t> openFiles() {
    const QDir folder(QStringLiteral("/proc/self/fd"));
    if (!folder.exists()) return std::nullopt;
    return folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

} // namespace

protocol::HostStatus hostStatus() {
    protocol::HostStatus host;
    host.processors = QThread::idealThreadCount();
    const auto pages = sysconf(_SC_PHYS_PAGES);
    if (pages > 0) host.memoryBytes = static_cast<std::int64_t>(pages) * sysconf(_SC_PAGESIZE);
    host.usedMemoryBytes = residentBytes();
    host.openFiles = openFiles();
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) host.maxOpenFiles = static_cast<std::int64_t>(limit.rlim_cur);
    return host;
}

std::optional<protocol::DiskStatus> diskStatus(const std::string& folder) {
    const QStorageInfo disk(QString::fromStdString(folder));
    if (!disk.isValid() || !disk.isReady()) return std::nullopt;
    return protocol::DiskStatus{folder, disk.bytesTotal(), disk.bytesAvailable()};
}

} // namespace callroom::api
