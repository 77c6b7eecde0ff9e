#pragma once

#include "server/disk/upload.h"
#include "server/recordings/media_type.h"
#include "server/recordings/uploads.h"

namespace callroom::recordings {

/// One chunk on its way from a connection to the store. Beside the refusals of keepChunk there are `empty_chunk`
/// (422), `storage_full` (507) and `not_this_media` (415), for a first chunk that is not what was announced.
class ChunkUpload final : public disk::Upload {
public:
    ChunkUpload(const RecordingParts& parts, core::Executor& executor, UploadAsk ask, int number);

private:
    /// The file worker's side: touched by one job at a time.
    struct Writing {
        std::unique_ptr<ChunkWriter> writer;
        std::string firstBytes;
    };

    void ask(std::function<void(core::Result<void>)> answered) override;
    [[nodiscard]] Job writing(std::string bytes) override;
    [[nodiscard]] Job keeping() override;
    void drop() override { m_writing = std::make_shared<Writing>(); }

    const RecordingParts& m_parts;
    UploadAsk m_ask;
    int m_number;
    std::shared_ptr<Writing> m_writing = std::make_shared<Writing>();
    MediaType m_type = MediaType::AudioWebm; ///< as announced; known once the caller may
};

} // namespace callroom::recordings
