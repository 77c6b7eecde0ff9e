#include "server/disk/durable_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace callroom::disk {
namespace {

core::Result<void> syncFolder(const std::string& folder) {
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return systemFailure("open " + folder);
    const bool isSynced = ::fsync(fd) == 0;
    const int fault = errno;
    ::close(fd);
    errno = fault;
    if (!isSynced) return systemFailure("fsync " + folder);
    return {};
}

} // namespace

core::Error storageFull() {
    constexpr int nextTrySeconds = 60;
    return core::unavailable("storage_full", nextTrySeconds);
}

core::Failure systemFailure(const std::string& what) {
    if (errno == ENOENT || errno == ENOTDIR) return core::fail(core::notFound());
    if (errno == ENOSPC || errno == EDQUOT) return core::fail(storageFull());
    return core::fail(core::internal(what + ": " + std::strerror(errno)));
}

core::Result<DurableFile> DurableFile::create(const std::string& folder) {
    std::string path = folder + "/part-XXXXXX";
    const int fd = ::mkostemp(path.data(), O_CLOEXEC);
    if (fd < 0) return systemFailure("mkostemp " + path);
    return DurableFile(folder, std::move(path), fd);
}

DurableFile::DurableFile(std::string folder, std::string path, int descriptor)
    : m_folder(std::move(folder))
    , m_path(std::move(path))
    , m_descriptor(descriptor) {}

DurableFile::DurableFile(DurableFile&& other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_path(std::exchange(other.m_path, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1)) {}

DurableFile::~DurableFile() {
    if (m_descriptor >= 0) ::close(m_descriptor);
    if (!m_path.empty()) ::unlink(m_path.c_str());
}

core::Result<void> DurableFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return systemFailure("write " + m_path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

core::Result<void> DurableFile::keepAs(const std::string& name) {
    if (::fsync(m_descriptor) != 0) return systemFailure("fsync " + m_path);
    const std::string path = m_folder + "/" + name;
    if (::rename(m_path.c_str(), path.c_str()) != 0) return systemFailure("rename " + m_path);
    m_path.clear();
    return syncFolder(m_folder);
}

core::Result<void> makeFolder(const std::string& parent, const std::string& name) {
    const std::string path = parent + "/" + name;
    if (::mkdir(path.c_str(), S_IRWXU) != 0 && errno != EEXIST) return systemFailure("mkdir " + path);
    return syncFolder(parent);
}

} // namespace callroom::disk
