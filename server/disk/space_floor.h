#pragma once

#include "shared/core/result.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

namespace callroom::disk {

class SpacePromise;

/// Free space that uploads leave alone, so that the database on the same disk can go on writing. What uploads under way
/// will still write counts as taken; copies count together. Any thread.
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
    /// Keeps so many bytes for an upload, as long as what it gives lives. The error of `check`.
    [[nodiscard]] core::Result<std::unique_ptr<SpacePromise>> promise(std::int64_t bytes) const;

private:
    std::string m_folder;
    std::int64_t m_bytes = 0;
    std::shared_ptr<std::atomic<std::int64_t>> m_promised = std::make_shared<std::atomic<std::int64_t>>(0);
};

/// What one upload will still write. One thread at a time.
class SpacePromise {
public:
    SpacePromise(std::shared_ptr<std::atomic<std::int64_t>> promised, std::int64_t bytes)
        : m_promised(std::move(promised))
        , m_bytes(bytes) {
        *m_promised += bytes;
    }
    ~SpacePromise() { written(m_bytes); }
    SpacePromise(const SpacePromise&) = delete;
    SpacePromise& operator=(const SpacePromise&) = delete;

    /// So much of it is on the disk now, and no longer free.
    void written(std::int64_t bytes) {
        const auto less = std::min(bytes, m_bytes);
        m_bytes -= less;
        *m_promised -= less;
    }

private:
    std::shared_ptr<std::atomic<std::int64_t>> m_promised;
    std::int64_t m_bytes;
};

} // namespace callroom::disk
