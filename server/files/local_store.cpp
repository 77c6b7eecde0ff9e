#include "server/files/local_store.h"

#include "server/disk/durable_file.h"

#include <filesystem>

namespace callroom::files {
namespace {

constexpr auto contentName = "content";

/// A file on its way to the disk.
class LocalFile final : public FileWriter {
public:
    explicit LocalFile(disk::DurableFile file)
        : m_file(std::move(file)) {}

    core::Result<void> write(std::string_view bytes) override { return m_file.write(bytes); }
    core::Result<void> finish() override { return m_file.keepAs(contentName); }

private:
    disk::DurableFile m_file;
};

} // namespace

std::string LocalStore::tenantFolder(const FilePlace& place) const {
    return m_folder + "/" + core::toString(place.tenant);
}

std::string LocalStore::fileFolder(const FilePlace& place) const {
    return tenantFolder(place) + "/" + core::toString(place.file);
}

core::Result<std::unique_ptr<FileWriter>> LocalStore::create(const FilePlace& place) {
    const std::filesystem::path folder(m_folder);
    return disk::makeFolder(folder.parent_path(), folder.filename())
        .and_then([&] { return disk::makeFolder(m_folder, core::toString(place.tenant)); })
        .and_then([&] { return disk::makeFolder(tenantFolder(place), core::toString(place.file)); })
        .and_then([&] { return disk::DurableFile::create(fileFolder(place)); })
        .map([](disk::DurableFile file) -> std::unique_ptr<FileWriter> {
            return std::make_unique<LocalFile>(std::move(file));
        });
}

core::Result<std::string> LocalStore::contentPath(const FilePlace& place) {
    return fileFolder(place) + "/" + contentName;
}

core::Result<void> LocalStore::remove(const FilePlace& place) {
    std::error_code fault;
    std::filesystem::remove_all(fileFolder(place), fault);
    if (fault) return core::fail(core::internal("remove " + fileFolder(place) + ": " + fault.message()));
    return {};
}

} // namespace callroom::files
