#include "server/recordings/local_store.h"

#include "server/disk/durable_file.h"

#include <QCryptographicHash>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>

namespace callroom::recordings {
namespace {

using disk::DurableFile;
using disk::makeFolder;
using disk::systemFailure;

constexpr auto contentName = "content";

std::string nameOf(const StoredChunk& chunk) {
    return std::to_string(chunk.number) + "-" + chunk.digest;
}

/// A chunk on its way to the disk.
class LocalChunk final : public ChunkWriter {
public:
    LocalChunk(DurableFile file, int number)
        : m_file(std::move(file)) {
        m_chunk.number = number;
    }

    core::Result<void> write(std::string_view bytes) override {
        m_chunk.sizeBytes += static_cast<std::int64_t>(bytes.size());
        m_hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        return m_file.write(bytes);
    }

    core::Result<StoredChunk> finish() override {
        m_chunk.digest = m_hash.result().toHex().toStdString();
        if (auto kept = m_file.keepAs(nameOf(m_chunk)); !kept) return core::fail(std::move(kept.error()));
        return m_chunk;
    }

private:
    DurableFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    StoredChunk m_chunk;
};

core::Result<void> append(DurableFile& into, const std::string& path) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0) return systemFailure("open " + path);
    std::array<char, 64 * 1024> buffer{};
    core::Result<void> done;
    while (done) {
        const ssize_t got = ::read(fd, buffer.data(), buffer.size());
        if (got == 0) break;
        if (got < 0 && errno == EINTR) continue;
        done = got < 0 ? core::Result<void>(systemFailure("read " + path))
                       : into.write({buffer.data(), static_cast<std::size_t>(got)});
    }
    ::close(fd);
    return done;
}

} // namespace

std::string LocalStore::tenantFolder(const RecordingPlace& place) const {
    return m_folder + "/" + core::toString(place.tenant);
}

std::string LocalStore::recordingFolder(const RecordingPlace& place) const {
    return tenantFolder(place) + "/" + core::toString(place.recording);
}

std::string LocalStore::chunkFolder(const RecordingPlace& place) const {
    return recordingFolder(place) + "/chunks";
}

core::Result<void> LocalStore::create(const RecordingPlace& place) {
    const std::filesystem::path folder(m_folder);
    return makeFolder(folder.parent_path(), folder.filename())
        .and_then([&] { return makeFolder(m_folder, core::toString(place.tenant)); })
        .and_then([&] { return makeFolder(tenantFolder(place), core::toString(place.recording)); })
        .and_then([&] { return makeFolder(recordingFolder(place), "chunks"); });
}

core::Result<std::unique_ptr<ChunkWriter>> LocalStore::openChunk(const RecordingPlace& place, int number) {
    return DurableFile::create(chunkFolder(place)).map([&](DurableFile file) -> std::unique_ptr<ChunkWriter> {
        return std::make_unique<LocalChunk>(std::move(file), number);
    });
}

void LocalStore::dropChunk(const RecordingPlace& place, const StoredChunk& chunk) {
    ::unlink((chunkFolder(place) + "/" + nameOf(chunk)).c_str());
}

core::Result<void> LocalStore::join(const RecordingPlace& place, const std::vector<StoredChunk>& chunks) {
    auto file = DurableFile::create(recordingFolder(place));
    if (!file) return core::fail(std::move(file.error()));
    for (const auto& chunk : chunks)
        if (auto appended = append(*file, chunkFolder(place) + "/" + nameOf(chunk)); !appended) return appended;
    return file->keepAs(contentName);
}

void LocalStore::dropChunks(const RecordingPlace& place) {
    std::error_code ignored; // what stays goes with the recording
    std::filesystem::remove_all(chunkFolder(place), ignored);
}

core::Result<std::string> LocalStore::contentPath(const RecordingPlace& place) {
    return recordingFolder(place) + "/" + contentName;
}

core::Result<void> LocalStore::remove(const RecordingPlace& place) {
    std::error_code fault;
    std::filesystem::remove_all(recordingFolder(place), fault);
    if (fault) return core::fail(core::internal("remove " + recordingFolder(place) + ": " + fault.message()));
    return {};
}

} // namespace callroom::recordings
