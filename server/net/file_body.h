#pragma once

#include "shared/core/result.h"

#include <sys/types.h>

#include <cstdint>
#include <memory>
#include <string>

namespace callroom::net {

/// A regular file as the body of an answer: opened once, sent in pieces, closed when the last answer lets go of it.
/// Any thread may open one. Reading happens on the net thread in pieces of 64 KiB, so files belong on a local disk.
class FileBody {
public:
    /// NotFound when there is no such regular file. A symbolic link as the last part is not followed.
    [[nodiscard]] static core::Result<FileBody> open(const std::string& path);

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] std::int64_t modifiedAt() const { return m_modifiedAt; } ///< seconds since the epoch
    /// Strong, from size and time of change.
    [[nodiscard]] const std::string& etag() const { return m_etag; }
    /// Bytes read at `offset`: 0 at the end, -1 on a fault.
    [[nodiscard]] ssize_t read(char* into, std::size_t size, std::uint64_t offset) const;

private:
    FileBody() = default;

    std::shared_ptr<const int> m_descriptor;
    std::uint64_t m_size = 0;
    std::int64_t m_modifiedAt = 0;
    std::string m_etag;
};

} // namespace callroom::net
