#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Where the bytes of recordings are kept. All of it blocks: file workers and database workers.
namespace callroom::recordings {

/// Names a recording for the store; ids alone, so that no client can choose a path.
struct RecordingPlace {
    core::TenantId tenant;
    core::RecordingId recording;
};

/// One chunk that is stored: its bytes are named by their digest, so that two uploads of one number never mix.
struct StoredChunk {
    int number = 0;
    std::int64_t sizeBytes = 0;
    std::string digest; ///< SHA-256, hexadecimal
};

/// Takes the bytes of one chunk. Destroyed before `finish` has succeeded, it leaves nothing behind.
class ChunkWriter {
public:
    virtual ~ChunkWriter() = default;
    [[nodiscard]] virtual core::Result<void> write(std::string_view bytes) = 0;
    /// Once this returns, the chunk survives a loss of power.
    [[nodiscard]] virtual core::Result<StoredChunk> finish() = 0;
};

/// Any thread; one call about a chunk at a time. Errors: `not_found` when there is no such recording or chunk,
/// `unavailable` with `storage_full`, else internal.
class RecordingStore {
public:
    virtual ~RecordingStore() = default;

    /// Makes room for a new recording.
    [[nodiscard]] virtual core::Result<void> create(const RecordingPlace& place) = 0;
    [[nodiscard]] virtual core::Result<std::unique_ptr<ChunkWriter>> openChunk(const RecordingPlace& place,
                                                                               int number) = 0;
    /// A chunk that nothing refers to.
    virtual void dropChunk(const RecordingPlace& place, const StoredChunk& chunk) = 0;
    /// Makes the content of its chunks, in their order. May be repeated.
    [[nodiscard]] virtual core::Result<void> join(const RecordingPlace& place,
                                                  const std::vector<StoredChunk>& chunks) = 0;
    /// After the content is made; leftovers of uploads go with them.
    virtual void dropChunks(const RecordingPlace& place) = 0;
    /// Where the content can be read on this machine.
    [[nodiscard]] virtual core::Result<std::string> contentPath(const RecordingPlace& place) = 0;
    /// All of it. Done already is no error.
    [[nodiscard]] virtual core::Result<void> remove(const RecordingPlace& place) = 0;
};

} // namespace callroom::recordings
