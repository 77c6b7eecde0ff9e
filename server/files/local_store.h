#pragma once

#include "server/files/file_store.h"

namespace callroom::files {

/// Files in a folder of this machine: `<tenant>/<file>/content`. Whatever has that name is whole and on the disk: it
/// was written under another, synced, renamed, and its folder synced.
class LocalStore final : public FileStore {
public:
    explicit LocalStore(std::string folder)
        : m_folder(std::move(folder)) {}

    core::Result<std::unique_ptr<FileWriter>> create(const FilePlace& place) override;
    core::Result<std::string> contentPath(const FilePlace& place) override;
    core::Result<void> remove(const FilePlace& place) override;

private:
    [[nodiscard]] std::string tenantFolder(const FilePlace& place) const;
    [[nodiscard]] std::string fileFolder(const FilePlace& place) const;

    std::string m_folder;
};

} // namespace callroom::files
