#pragma once

#include "shared/core/result.h"

#include <cstdint>
#include <string>

namespace callroom::disk {

/// Free space that uploads leave alone, so that the database on the same disk can go on writing. Any thread.
class SpaceFloor {
public:
    /// No floor at all.
    SpaceFloor() = default;
    /// Of the file system that `folder` is on.
    SpaceFloor(std::string folder, std::int64_t bytes)
        : m_folder(std::move(folder))
        , m_bytes(bytes) {}

    /// `storage_full` (507) when less is free. One call of the system, without waiting for the disk.
    [[nodiscard]] core::Result<void> check() const;

private:
    std::string m_folder;
    std::int64_t m_bytes = 0;
};

} // namespace callroom::disk
