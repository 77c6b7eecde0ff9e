#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"

#include <memory>
#include <string>
#include <string_view>

/// Where the bytes of files are kept. All of it blocks: file workers and database workers.
namespace callroom::files {

/// Names a file for the store; ids alone, so that no client can choose a path.
struct FilePlace {
    core::TenantId tenant;
    core::FileId file;
};

/// Takes the bytes of one file. Destroyed before `finish` has succeeded, it leaves no bytes behind.
class FileWriter {
public:
    virtual ~FileWriter() = default;
    [[nodiscard]] virtual core::Result<void> write(std::string_view bytes) = 0;
    /// Once this returns, the file survives a loss of power.
    [[nodiscard]] virtual core::Result<void> finish() = 0;
};

/// Any thread; one call about a file at a time. Errors: `not_found` when there is no such file, `unavailable` with
/// `storage_full`, else internal.
class FileStore {
public:
    virtual ~FileStore() = default;

    [[nodiscard]] virtual core::Result<std::unique_ptr<FileWriter>> create(const FilePlace& place) = 0;
    /// Where the content can be read on this machine.
    [[nodiscard]] virtual core::Result<std::string> contentPath(const FilePlace& place) = 0;
    /// All of it, with what unfinished uploads have left. Done already is no error.
    [[nodiscard]] virtual core::Result<void> remove(const FilePlace& place) = 0;
};

} // namespace callroom::files
