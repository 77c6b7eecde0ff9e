#include "server/disk/space_floor.h"

#include "server/disk/durable_file.h"

#include <sys/statvfs.h>

namespace callroom::disk {

core::Result<void> SpaceFloor::check() const {
    if (m_bytes == 0) return {};
    struct statvfs system {};
    if (::statvfs(m_folder.c_str(), &system) != 0) return systemFailure("statvfs " + m_folder);
    const auto free = static_cast<std::uint64_t>(system.f_bavail) * system.f_frsize;
    if (free < static_cast<std::uint64_t>(m_bytes)) return core::fail(storageFull());
    return {};
}

} // namespace callroom::disk
