#include "server/disk/space_floor.h"

#include "server/disk/durable_file.h"

#include <sys/statvfs.h>

namespace callroom::disk {

core::Result<void> SpaceFloor::check() const {
    if (m_bytes == 0) return {};
    struct statvfs system {};
    if (::statvfs(m_folder.c_str(), &system) != 0) return systemFailure("statvfs " + m_folder);
    const auto free = static_cast<std::int64_t>(static_cast<std::uint64_t>(system.f_bavail) * system.f_frsize);
    if (free - *m_promised < m_bytes) return core::fail(storageFull());
    return {};
}

core::Result<std::unique_ptr<SpacePromise>> SpaceFloor::promise(std::int64_t bytes) const {
    auto made = std::make_unique<SpacePromise>(m_promised, bytes);
    return check().map([&made] { return std::move(made); });
}

} // namespace callroom::disk
