#pragma once

#include "server/recordings/recording_store.h"

namespace callroom::recordings {

/// Recordings in a folder of this machine: `<tenant>/<recording>/content`, and while one is being uploaded
/// `<tenant>/<recording>/chunks/<number>-<digest>`. Whatever has such a name is whole and on the disk: it was written
/// under another, synced, renamed, and its folder synced.
class LocalStore final : public RecordingStore {
public:
    explicit LocalStore(std::string folder)
        : m_folder(std::move(folder)) {}

    core::Result<void> create(const RecordingPlace& place) override;
    core::Result<std::unique_ptr<ChunkWriter>> openChunk(const RecordingPlace& place, int number) override;
    void dropChunk(const RecordingPlace& place, const StoredChunk& chunk) override;
    core::Result<void> join(const RecordingPlace& place, const std::vector<StoredChunk>& chunks) override;
    void dropChunks(const RecordingPlace& place) override;
    core::Result<std::string> contentPath(const RecordingPlace& place) override;
    core::Result<void> remove(const RecordingPlace& place) override;

private:
    [[nodiscard]] std::string tenantFolder(const RecordingPlace& place) const;
    [[nodiscard]] std::string recordingFolder(const RecordingPlace& place) const;
    [[nodiscard]] std::string chunkFolder(const RecordingPlace& place) const;

    std::string m_folder;
};

} // namespace callroom::recordings
