#pragma once

#include "server/recordings/media_type.h"
#include "server/recordings/uploads.h"

#include <optional>

namespace callroom::recordings {

/// One chunk on its way from a connection to the store. Bytes go to a file worker as they come, one piece at a time;
/// what waits for it is kept small by telling the connection to pause. Nothing is written before the database has said
/// that the caller may. Made, called and answered on the net thread of the connection; when the connection goes, the
/// upload dies and leaves nothing behind.
class ChunkUpload : public std::enable_shared_from_this<ChunkUpload> {
public:
    ChunkUpload(const RecordingParts& parts, core::Executor& executor, UploadAsk ask, int number);

    /// Asks whether the caller may. `resume` is called whenever a pause is over.
    void start(std::function<void()> resume);
    /// False: give no more until `resume`. The bytes are taken all the same.
    [[nodiscard]] bool take(std::string_view bytes);
    /// All bytes are there; the answer comes once they are kept, or says why not: beside those of keepChunk
    /// `empty_chunk` (422), and `not_this_media` (415) for a first chunk that is not what was announced.
    void finish(std::function<void(core::Result<void>)> callback);

private:
    /// The file worker's side: touched by one job at a time.
    struct Writing {
        std::unique_ptr<ChunkWriter> writer;
        std::string firstBytes;
    };

    [[nodiscard]] core::Receiver receiver() { return core::Receiver(m_executor, weak_from_this()); }
    void step();
    void write();
    void keep();
    void refuse(core::Error error);

    const RecordingParts& m_parts;
    core::Executor& m_executor;
    UploadAsk m_ask;
    int m_number;
    std::shared_ptr<Writing> m_writing = std::make_shared<Writing>();
    std::function<void()> m_resume;
    std::function<void(core::Result<void>)> m_callback; ///< set once all bytes are there
    std::string m_waiting;
    std::optional<MediaType> m_type; ///< set once the caller may
    std::optional<core::Error> m_refusal;
    bool m_isBusy = false; ///< a job is under way
    bool m_isPaused = false;
    bool m_hasBytes = false;
};

} // namespace callroom::recordings
