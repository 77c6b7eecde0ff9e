#include "server/recordings/chunk_upload.h"

#include <utility>

namespace callroom::recordings {
namespace {

/// Bytes that may wait for the disk before the connection is paused.
constexpr std::size_t mostWaiting = 256 * 1024;

core::Error notThisMedia() {
    core::Error error = core::invalid("not_this_media", "the first bytes are not those of the type announced");
    error.kind = core::ErrorKind::UnsupportedType;
    return error;
}

} // namespace

ChunkUpload::ChunkUpload(const RecordingParts& parts, core::Executor& executor, UploadAsk ask, int number)
    : m_parts(parts)
    , m_executor(executor)
    , m_ask(std::move(ask))
    , m_number(number) {}

void ChunkUpload::start(std::function<void()> resume) {
    m_resume = std::move(resume);
    m_isBusy = true;
    m_parts.workers.read(
        receiver(), m_ask.tenant,
        [ask = m_ask](storage::Session& session) { return checkUpload(session, ask.act, ask.recording); },
        [this](core::Result<protocol::Recording> recording) {
            m_isBusy = false;
            if (!recording) return refuse(std::move(recording.error()));
            m_type = recording->mimeType;
            step();
        });
}

bool ChunkUpload::take(std::string_view bytes) {
    if (m_refusal) return true; // swallowed, so that the client reads the answer
    m_hasBytes = m_hasBytes || !bytes.empty();
    m_waiting.append(bytes);
    if (!m_isBusy) step();
    m_isPaused = m_waiting.size() >= mostWaiting;
    return !m_isPaused;
}

void ChunkUpload::finish(std::function<void(core::Result<void>)> callback) {
    m_callback = std::move(callback);
    if (!m_isBusy) step();
}

void ChunkUpload::step() {
    if (m_refusal) {
        m_waiting.clear();
        if (m_callback) return std::exchange(m_callback, nullptr)(core::fail(*m_refusal));
    } else if (!m_waiting.empty()) {
        write();
    } else if (m_callback) {
        if (!m_hasBytes) return refuse(core::invalid("empty_chunk", "a chunk has at least one byte"));
        return keep();
    }
    if (std::exchange(m_isPaused, false)) m_resume();
}

void ChunkUpload::write() {
    m_isBusy = true;
    m_parts.files.run(
        receiver(),
        [writing = m_writing, bytes = std::exchange(m_waiting, {}), &store = m_parts.store,
         place = RecordingPlace{m_ask.tenant, m_ask.recording}, number = m_number,
         type = *m_type]() -> core::Result<void> {
            if (!writing->writer) {
                auto writer = store.openChunk(place, number);
                if (!writer) return core::fail(std::move(writer.error()));
                writing->writer = std::move(*writer);
            }
            auto& first = writing->firstBytes;
            if (first.size() < sniffedBytes) first.append(bytes, 0, sniffedBytes - first.size());
            if (number == 0 && first.size() == sniffedBytes && !fits(type, first)) return core::fail(notThisMedia());
            return writing->writer->write(bytes);
        },
        [this](core::Result<void> written) {
            m_isBusy = false;
            if (!written) return refuse(std::move(written.error()));
            step();
        });
}

void ChunkUpload::keep() {
    m_isBusy = true;
    m_parts.files.run(
        receiver(),
        [&parts = m_parts, ask = m_ask, writing = m_writing, number = m_number,
         type = *m_type]() -> core::Result<void> {
            // A first chunk too short to be looked at is no beginning of anything.
            if (number == 0 && !fits(type, writing->firstBytes)) return core::fail(notThisMedia());
            return keepChunk(parts, ask, *writing->writer);
        },
        [this](core::Result<void> kept) {
            m_isBusy = false;
            if (!kept) return refuse(std::move(kept.error()));
            std::exchange(m_callback, nullptr)({});
        });
}

void ChunkUpload::refuse(core::Error error) {
    m_refusal = std::move(error);
    m_writing = std::make_shared<Writing>();
    step();
}

} // namespace callroom::recordings
