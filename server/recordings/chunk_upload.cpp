#include "server/recordings/chunk_upload.h"

namespace callroom::recordings {
namespace {

core::Error notThisMedia() {
    core::Error error = core::invalid("not_this_media", "the first bytes are not those of the type announced");
    error.kind = core::ErrorKind::UnsupportedType;
    return error;
}

} // namespace

ChunkUpload::ChunkUpload(const RecordingParts& parts, core::Executor& executor, UploadAsk ask, int number)
    : Upload(executor, parts.disk, core::invalid("empty_chunk", "a chunk has at least one byte"))
    , m_parts(parts)
    , m_ask(std::move(ask))
    , m_number(number) {}

void ChunkUpload::ask(std::function<void(core::Result<void>)> answered) {
    m_parts.workers.read(
        receiver(), m_ask.tenant,
        [ask = m_ask, &space = m_parts.space](storage::Session& session) {
            return space.check().and_then([&] { return checkUpload(session, ask.act, ask.recording); });
        },
        [this, answered = std::move(answered)](core::Result<protocol::Recording> recording) {
            if (recording) m_type = recording->mimeType;
            answered(std::move(recording).map([](const protocol::Recording&) {}));
        });
}

ChunkUpload::Job ChunkUpload::writing(std::string bytes) {
    return [writing = m_writing, bytes = std::move(bytes), &store = m_parts.store, &space = m_parts.space,
            place = RecordingPlace{m_ask.tenant, m_ask.recording}, number = m_number,
            type = m_type]() -> core::Result<void> {
        if (!writing->writer) {
            auto writer = store.openChunk(place, number);
            if (!writer) return core::fail(std::move(writer.error()));
            writing->writer = std::move(*writer);
        }
        auto& first = writing->firstBytes;
        if (first.size() < sniffedBytes) first.append(bytes, 0, sniffedBytes - first.size());
        if (number == 0 && first.size() == sniffedBytes && !fits(type, first)) return core::fail(notThisMedia());
        if (auto room = space.check(); !room) return room;
        return writing->writer->write(bytes);
    };
}

ChunkUpload::Job ChunkUpload::keeping() {
    return
        [&parts = m_parts, ask = m_ask, writing = m_writing, number = m_number, type = m_type]() -> core::Result<void> {
            // A first chunk too short to be looked at is no beginning of anything.
            if (number == 0 && !fits(type, writing->firstBytes)) return core::fail(notThisMedia());
            return keepChunk(parts, ask, *writing->writer);
        };
}

} // namespace callroom::recordings
