#pragma once

#include "server/recordings/recordings.h"

/// What is stored of a recording, and who may have to do with it. Inside this folder.
namespace callroom::recordings {

struct RecordingRow {
    protocol::Recording recording;
    std::optional<core::UserId> agentId; ///< who has the contact, or had it at its end
};

[[nodiscard]] RecordingRow readRecordingRow(const storage::Row& row);

[[nodiscard]] bool mayHear(const Act& act, const RecordingRow& row);

/// The recording, if the caller may hear it.
[[nodiscard]] core::Result<RecordingRow> findRecording(storage::Session& session, const Act& act,
                                                       core::RecordingId recording);
/// The recording for its maker; `not_your_recording` (403) for others who may hear it.
[[nodiscard]] core::Result<RecordingRow> findOwnRecording(storage::Session& session, const Act& act,
                                                          core::RecordingId recording);
/// The same, changed by nobody else until the transaction ends.
[[nodiscard]] core::Result<RecordingRow> lockOwnRecording(storage::Session& session, const Act& act,
                                                          core::RecordingId recording);

[[nodiscard]] core::Result<std::vector<StoredChunk>> chunksOf(storage::Session& session, core::RecordingId recording);

} // namespace callroom::recordings
