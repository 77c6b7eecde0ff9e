#pragma once

#include "server/disk/upload.h"
#include "server/recordings/media_type.h"
#include "server/recordings/uploads.h"

namespace callroom::recordings {

/// One chunk on its way from a connection to the store. Beside the refusals of keepChunk there are `empty_chunk`
/// (422), `storage_full` (507) and `not_this_media` (415), for a first chunk that is not what was announced.
class ChunkUpload final : public disk::Upload {
public:
    /// `announced`: bytes, where the client told them beforehand.
    ChunkUpload(const RecordingParts& parts, core::Executor& executor, UploadAsk ask, int number,
                std::optional<std::int64_t> announced = std::nullopt);

private:
    /// The file worker's side: touched by one job at a time.
    struct Writing {
        std::unique_ptr<ChunkWriter> writer;
        std::string firstBytes;
        std::int64_t sizeBytes = 0;
        std::shared_ptr<quota::Promise> promise; ///< none where the chunk stands already
        std::unique_ptr<disk::SpacePromise> space;
    };
    /// What an upload that may begin has.
    struct Begun {
        MediaType type;
        std::shared_ptr<quota::Promise> promise;
        std::unique_ptr<disk::SpacePromise> space;
    };

    void ask(std::function<void(core::Result<void>)> answered) override;
    [[nodiscard]] Job writing(std::string bytes) override;
    [[nodiscard]] Job keeping() override;
    void drop() override { m_writing = std::make_shared<Writing>(); }

    const RecordingParts& m_parts;
    UploadAsk m_ask;
    int m_number;
    std::optional<std::int64_t> m_announced;
    std::shared_ptr<Writing> m_writing = std::make_shared<Writing>();
    MediaType m_type = MediaType::AudioWebm; ///< as announced; known once the caller may
};

} // namespace callroom::recordings
