#pragma once

#include "server/disk/file_workers.h"
#include "server/disk/space_floor.h"
#include "server/recordings/recordings.h"
#include "server/storage/database_workers.h"

/// How the bytes of a recording come in: chunk by chunk, each acknowledged once it is on the disk and in its row, then
/// joined. What was acknowledged survives a kill; what was not is sent again.
namespace callroom::recordings {

/// What recordings are kept with; made once by the composition root. Any thread.
struct RecordingParts {
    storage::DatabaseWorkers& workers;
    disk::FileWorkers& disk;
    RecordingStore& store;
    RecordingSettings settings;
    quota::Promises& promises;
    disk::SpaceFloor space{};
};

/// One person's upload of one recording.
struct UploadAsk {
    core::TenantId tenant;
    Act act;
    core::RecordingId recording;
};

/// The recording, if the caller may send a chunk of it now; `recording_complete` (409). Database workers.
[[nodiscard]] core::Result<protocol::Recording> checkUpload(storage::Session& session, const Act& act,
                                                            core::RecordingId recording);

/// Room for a chunk of that recording that is to come, as far as it is `announced`; none for one that stands already.
/// Errors as of recordChunk. Database workers.
[[nodiscard]] core::Result<std::shared_ptr<quota::Promise>>
promiseChunk(storage::Session& session, const Act& act, const RecordingParts& parts,
             const protocol::Recording& recording, int number, std::optional<std::int64_t> announced);

/// Writes down a chunk that is on the disk. The same bytes again are fine; other bytes under its number are
/// `chunk_differs` (409), more of them than a recording may have `recording_too_large` (413), more than the customer,
/// the contact or the tenant may have `quota_exceeded` (413). Database workers.
[[nodiscard]] core::Result<void> recordChunk(storage::Session& session, const Act& act,
                                             const RecordingSettings& settings, core::RecordingId recording,
                                             const StoredChunk& chunk);

/// Finishes a chunk's file and writes it down; a file that is refused is removed. Blocks: file workers.
[[nodiscard]] core::Result<void> keepChunk(const RecordingParts& parts, const UploadAsk& ask, ChunkWriter& writer);

/// Joins the chunks. `chunks_missing` (409) names those that have not arrived, the first hundred of them, as
/// `chunks.<number>`. Asked again, it answers the same. Blocks: file workers.
[[nodiscard]] core::Result<protocol::Recording> completeRecording(const RecordingParts& parts, const UploadAsk& ask,
                                                                  const protocol::RecordingComplete& body);

/// Drops every tenant's uploads that were begun too long ago and never finished. Blocks: file workers.
void sweepUnfinished(const RecordingParts& parts, core::Timestamp now);

} // namespace callroom::recordings
