#include "server/net/file_body.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace callroom::net {

core::Result<FileBody> FileBody::open(const std::string& path) {
    // O_NONBLOCK: opening a pipe that somebody put there must not hang.
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0) {
        if (errno == ENOENT || errno == ENOTDIR || errno == ELOOP || errno == EACCES || errno == ENAMETOOLONG)
            return core::fail(core::notFound());
        return core::fail(core::internal(std::string("open: ") + std::strerror(errno)));
    }
    FileBody body;
    body.m_descriptor = std::shared_ptr<const int>(new int(fd), [](const int* descriptor) {
        ::close(*descriptor);
        delete descriptor;
    });
    struct stat status {};
    if (::fstat(fd, &status) < 0 || !S_ISREG(status.st_mode)) return core::fail(core::notFound());
    body.m_size = static_cast<std::uint64_t>(status.st_size);
    body.m_modifiedAt = status.st_mtim.tv_sec;
    char tag[64];
    const auto nanoseconds = static_cast<unsigned long long>(status.st_mtim.tv_sec) * 1'000'000'000ULL +
                             static_cast<unsigned long long>(status.st_mtim.tv_nsec);
    std::snprintf(tag, sizeof tag, "\"%llx-%llx\"", static_cast<unsigned long long>(body.m_size), nanoseconds);
    body.m_etag = tag;
    return body;
}

ssize_t FileBody::read(char* into, std::size_t size, std::uint64_t offset) const {
    ssize_t got = 0;
    do
        got = ::pread(*m_descriptor, into, size, static_cast<off_t>(offset));
    while (got < 0 && errno == EINTR);
    return got;
}

} // namespace callroom::net
