#include "server/recordings/chunk_upload.h"

namespace callroom::recordings {
namespace {

core::Error notThisMedia() {
    core::Error error = core::invalid("not_this_media", "the first bytes are not those of the type announced");
    error.kind = core::ErrorKind::UnsupportedType;
    return error;
}

} // namespace

ChunkUpload::ChunkUpload(const RecordingParts& parts, core::Executor& executor, UploadAsk ask, int number,
                         std::optional<std::int64_t> announced)
    : Upload(executor, parts.disk, core::invalid("empty_chunk", "a chunk has at least one byte"))
    , m_parts(parts)
    , m_ask(std::move(ask))
    , m_number(number)
    , m_announced(announced) {}

void ChunkUpload::ask(std::function<void(core::Result<void>)> answered) {
    m_parts.workers.read(
        receiver(), m_ask.tenant,
        [ask = m_ask, &parts = m_parts, number = m_number,
         announced = m_announced](storage::Session& session) -> core::Result<Begun> {
            auto space = parts.space.promise(announced.value_or(0));
            if (!space) return core::fail(std::move(space.error()));
            const auto recording = checkUpload(session, ask.act, ask.recording);
            if (!recording) return core::fail(recording.error());
            auto promise = promiseChunk(session, ask.act, parts, *recording, number, announced);
            if (!promise) return core::fail(std::move(promise.error()));
            return Begun{recording->mimeType, std::move(*promise), std::move(*space)};
        },
        [this, answered = std::move(answered)](core::Result<Begun> begun) {
            if (!begun) return answered(core::fail(std::move(begun.error())));
            m_type = begun->type;
            m_writing->promise = std::move(begun->promise);
            m_writing->space = std::move(begun->space);
            answered({});
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
        const auto size = static_cast<std::int64_t>(bytes.size());
        writing->sizeBytes += size;
        if (writing->promise)
            if (auto room = writing->promise->growTo(writing->sizeBytes); !room) return room;
        if (auto room = space.check(); !room) return room;
        return writing->writer->write(bytes).map([&] { writing->space->written(size); });
    };
}

ChunkUpload::Job ChunkUpload::keeping() {
    return
        [&parts = m_parts, ask = m_ask, writing = m_writing, number = m_number, type = m_type]() -> core::Result<void> {
            // A first chunk too short to be looked at is no beginning of anything.
            if (number == 0 && !fits(type, writing->firstBytes)) return core::fail(notThisMedia());
            auto kept = keepChunk(parts, ask, *writing->writer);
            // Before the client hears of it and sends the next.
            if (writing->promise) writing->promise->release();
            return kept;
        };
}

} // namespace callroom::recordings
