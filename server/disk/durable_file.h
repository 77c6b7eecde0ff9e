#pragma once

#include "shared/core/result.h"

#include <string>
#include <string_view>

namespace callroom::disk {

/// A new file that appears under its name whole and synced, or not at all. Blocking; one thread at a time.
class DurableFile {
public:
    /// In an existing folder; `not_found` when there is none.
    [[nodiscard]] static core::Result<DurableFile> create(const std::string& folder);
    DurableFile(DurableFile&& other) noexcept;
    DurableFile& operator=(DurableFile&&) = delete;
    /// Removes what was not kept.
    ~DurableFile();

    [[nodiscard]] core::Result<void> write(std::string_view bytes);
    /// Syncs the file, gives it its name within the folder and syncs that. What had the name before is replaced.
    [[nodiscard]] core::Result<void> keepAs(const std::string& name);

private:
    DurableFile(std::string folder, std::string path, int descriptor);

    std::string m_folder;
    std::string m_path; ///< of the unnamed file; empty once it is kept
    int m_descriptor = -1;
};

/// Makes a folder that may be there already, and syncs the one that it is in.
[[nodiscard]] core::Result<void> makeFolder(const std::string& parent, const std::string& name);

/// `storage_full`, which is answered with 507.
[[nodiscard]] core::Error storageFull();

/// What the last failed call of the system means.
[[nodiscard]] core::Failure systemFailure(const std::string& what);

} // namespace callroom::disk
