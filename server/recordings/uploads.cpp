#include "server/recordings/uploads.h"

#include "server/recordings/recording_row.h"
#include "server/storage/floor_store.h"
#include "sql/queries/recordings.h"

#include <QLoggingCategory>

#include <algorithm>
#include <cmath>

namespace callroom::recordings {
namespace {

Q_LOGGING_CATEGORY(lcRecordings, "callroom.recordings")

namespace queries = storage::queries::recordings;
using core::ErrorKind;
using protocol::Recording;
using protocol::RecordingStatus;

constexpr std::size_t mostNamed = 100;

core::Error tooLarge() {
    core::Error error = core::invalid("recording_too_large", "this recording is as large as one may be");
    error.kind = ErrorKind::TooLarge;
    return error;
}

std::int64_t largest(const RecordingSettings& settings, const Recording& recording) {
    return recording.kind == protocol::RecordingKind::Call ? settings.recordingBytes : settings.voicemailBytes;
}

/// Of the chunk under that number, if one stands there.
core::Result<std::optional<std::string>> digestOf(storage::Session& session, core::RecordingId recording, int number) {
    auto there = session.one(
        queries::digestOfChunk, [](const storage::Row& read) { return read.text(0); }, recording, number);
    if (there) return std::move(*there);
    if (there.error().kind == ErrorKind::NotFound) return std::nullopt;
    return core::fail(std::move(there.error()));
}

core::Failure alreadyComplete() {
    return core::fail(core::conflict("recording_complete", "this recording is complete and takes no more"));
}

core::Failure missing(const std::vector<int>& numbers) {
    core::Error error = core::conflict("chunks_missing", "some chunks have not arrived; send them and complete again");
    for (std::size_t i = 0; i < numbers.size() && i < mostNamed; ++i)
        error.fields.push_back({"chunks." + std::to_string(numbers[i]), "missing", "has not arrived"});
    return core::fail(std::move(error));
}

core::Result<void> checkWhole(const std::vector<StoredChunk>& chunks, const std::optional<int>& expected) {
    const int count = std::max(expected.value_or(1), chunks.empty() ? 1 : chunks.back().number + 1);
    if (expected && count > *expected)
        return core::fail(core::conflict("too_many_chunks", "more chunks have arrived than were announced"));
    std::vector<int> absent;
    auto next = chunks.begin();
    for (int number = 0; number < count; ++number) {
        if (next != chunks.end() && next->number == number)
            ++next;
        else
            absent.push_back(number);
    }
    if (!absent.empty()) return missing(absent);
    return {};
}

/// What is to be joined; no chunks where that has been done.
struct Pieces {
    Recording recording;
    std::vector<StoredChunk> chunks;
};

core::Result<Pieces> piecesOf(storage::Session& session, const Act& act, core::RecordingId recording,
                              const protocol::RecordingComplete& body) {
    auto row = findOwnRecording(session, act, recording);
    if (!row) return core::fail(std::move(row.error()));
    Pieces pieces{std::move(row->recording), {}};
    if (pieces.recording.status == RecordingStatus::Complete) return pieces;
    auto chunks = chunksOf(session, recording);
    if (!chunks) return core::fail(std::move(chunks.error()));
    if (const auto whole = checkWhole(*chunks, body.chunks); !whole) return core::fail(whole.error());
    pieces.chunks = std::move(*chunks);
    return pieces;
}

core::Result<Recording> markComplete(storage::Session& session, const Act& act, core::RecordingId recording,
                                     const protocol::RecordingComplete& body, std::size_t joined) {
    auto row = lockOwnRecording(session, act, recording);
    if (!row) return core::fail(std::move(row.error()));
    if (row->recording.status == RecordingStatus::Complete) return std::move(row->recording);
    const auto chunks = chunksOf(session, recording);
    if (!chunks) return core::fail(chunks.error());
    if (chunks->size() != joined)
        return core::fail(core::conflict("chunks_changed", "a chunk arrived meanwhile; complete again"));
    std::optional<std::string> duration; // as text, as in directory/feedback.cpp
    if (body.durationSeconds)
        duration = std::to_string(static_cast<std::int64_t>(std::llround(*body.durationSeconds * 1000)));
    if (const auto done = session.execute(queries::completeRecording, recording, act.at, duration); !done)
        return core::fail(done.error());
    if (const auto deleted = session.execute(queries::deleteChunks, recording); !deleted)
        return core::fail(deleted.error());
    return findRecording(session, act, recording).map([](RecordingRow read) { return std::move(read.recording); });
}

core::Result<void> countChunk(storage::Session& session, const Act& act, const RecordingSettings& settings,
                              const Recording& recording, std::int64_t bytes) {
    const auto& limits = settings.uploads;
    if (auto counted = quota::countUpload(session, act, limits, bytes); !counted) return counted;
    // A call's recording has its own limit, far above what a contact's files may have.
    if (recording.kind == protocol::RecordingKind::Voicemail)
        if (auto counted = quota::countInContact(session, recording.contactId, limits, bytes, 0); !counted)
            return counted;
    return quota::countRecordings(session, limits, bytes);
}

} // namespace

core::Result<Recording> checkUpload(storage::Session& session, const Act& act, core::RecordingId recording) {
    auto row = findOwnRecording(session, act, recording);
    if (!row) return core::fail(std::move(row.error()));
    if (row->recording.status == RecordingStatus::Complete) return alreadyComplete();
    return std::move(row->recording);
}

core::Result<std::shared_ptr<quota::Promise>> promiseChunk(storage::Session& session, const Act& act,
                                                           const RecordingParts& parts, const Recording& recording,
                                                           int number, std::optional<std::int64_t> announced) {
    const auto there = digestOf(session, recording.id, number);
    if (!there) return core::fail(there.error());
    if (*there) return nullptr;
    const auto& limits = parts.settings.uploads;
    auto quotas = quota::quotasOf(act, limits);
    if (recording.kind == protocol::RecordingKind::Voicemail)
        quotas.push_back(quota::quotaOfContact(recording.contactId, limits));
    quotas.push_back(quota::quotaOfRecordings(limits));
    quotas.push_back({"recording/" + core::toString(recording.id), largest(parts.settings, recording), tooLarge(),
                      [size = recording.sizeBytes](storage::Session&) { return size; }});
    return parts.promises.promise(session, quotas, announced.value_or(1));
}

core::Result<void> recordChunk(storage::Session& session, const Act& act, const RecordingSettings& settings,
                               core::RecordingId recording, const StoredChunk& chunk) {
    const auto row = lockOwnRecording(session, act, recording);
    if (!row) return core::fail(row.error());
    if (row->recording.status == RecordingStatus::Complete) return alreadyComplete();
    const auto there = digestOf(session, recording, chunk.number);
    if (!there) return core::fail(there.error());
    if (*there) {
        if (**there == chunk.digest) return {};
        return core::fail(core::conflict("chunk_differs", "this number has arrived with other bytes"));
    }
    if (row->recording.sizeBytes + chunk.sizeBytes > largest(settings, row->recording)) return core::fail(tooLarge());
    if (const auto counted = countChunk(session, act, settings, row->recording, chunk.sizeBytes); !counted)
        return counted;
    const auto inserted =
        session.execute(queries::insertChunk, recording, chunk.number, session.tenant(), chunk.sizeBytes, chunk.digest);
    if (!inserted) return core::fail(inserted.error());
    return session.execute(queries::growRecording, recording, chunk.sizeBytes).map([](std::int64_t) {});
}

core::Result<void> keepChunk(const RecordingParts& parts, const UploadAsk& ask, ChunkWriter& writer) {
    auto chunk = writer.finish();
    if (!chunk) return core::fail(std::move(chunk.error()));
    auto recorded = parts.workers.runAndWait(ask.tenant, [&](storage::Session& session) {
        return recordChunk(session, ask.act, parts.settings, ask.recording, *chunk);
    });
    // A refusal is final; after anything else the chunk may have been written down all the same.
    if (!recorded && (recorded.error().kind == ErrorKind::Conflict || recorded.error().kind == ErrorKind::TooLarge))
        parts.store.dropChunk({ask.tenant, ask.recording}, *chunk);
    return recorded;
}

core::Result<Recording> completeRecording(const RecordingParts& parts, const UploadAsk& ask,
                                          const protocol::RecordingComplete& body) {
    const RecordingPlace place{ask.tenant, ask.recording};
    const auto pieces = parts.workers.runAndWait(
        ask.tenant, [&](storage::Session& session) { return piecesOf(session, ask.act, ask.recording, body); });
    if (!pieces) return core::fail(pieces.error());
    if (pieces->recording.status == RecordingStatus::Complete) {
        parts.store.dropChunks(place); // the first time it may have been killed before
        return pieces->recording;
    }
    auto joined = parts.store.join(place, pieces->chunks);
    // Another request may have completed it meanwhile, and have dropped the chunks.
    if (!joined && joined.error().kind != ErrorKind::NotFound) return core::fail(std::move(joined.error()));
    const auto count = joined ? pieces->chunks.size() : 0;
    auto completed = parts.workers.runAndWait(ask.tenant, [&](storage::Session& session) {
        return markComplete(session, ask.act, ask.recording, body, count);
    });
    if (completed) parts.store.dropChunks(place);
    return completed;
}

void sweepUnfinished(const RecordingParts& parts, core::Timestamp now) {
    const auto tenants = parts.workers.runAndWait(core::TenantId{}, storage::listTenants);
    if (!tenants) return;
    for (const auto& tenant : *tenants) {
        const auto dropped = parts.workers.runAndWait(tenant.id, [&](storage::Session& session) {
            return dropUnfinished(session, parts.store, now - parts.settings.unfinishedTime);
        });
        if (dropped && *dropped > 0)
            qCInfo(lcRecordings).noquote()
                << "uploads=dropped tenant=" << QString::fromStdString(tenant.slug) << "count=" << *dropped;
    }
}

} // namespace callroom::recordings
