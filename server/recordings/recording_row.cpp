#include "server/recordings/recording_row.h"

#include "sql/queries/recordings.h"

namespace callroom::recordings {
namespace {

namespace queries = storage::queries::recordings;
using core::Role;

core::Result<RecordingRow> read(storage::Session& session, const storage::Statement& statement, const Act& act,
                                core::RecordingId recording) {
    auto row = session.one(statement, readRecordingRow, recording);
    if (row && !mayHear(act, *row)) return core::fail(core::notFound());
    return row;
}

core::Result<RecordingRow> readOwn(storage::Session& session, const storage::Statement& statement, const Act& act,
                                   core::RecordingId recording) {
    auto row = read(session, statement, act, recording);
    if (row && row->recording.madeBy != act.by)
        return core::fail(core::forbidden("not_your_recording", "only who makes a recording sends it"));
    return row;
}

} // namespace

RecordingRow readRecordingRow(const storage::Row& row) {
    RecordingRow read;
    read.recording.id = row.id<core::RecordingId>(0);
    read.recording.contactId = row.id<core::ContactId>(1);
    read.recording.kind = row.word<protocol::RecordingKind>(2);
    read.recording.status = row.word<protocol::RecordingStatus>(3);
    read.recording.mimeType = row.word<protocol::MediaType>(4);
    read.recording.sizeBytes = row.integer(5);
    if (!row.isNull(6)) read.recording.durationSeconds = core::toSeconds(core::Milliseconds(row.integer(6)));
    read.recording.madeBy = row.id<core::UserId>(7);
    read.recording.createdAt = row.timestamp(8);
    read.recording.completedAt = row.optionalTimestamp(9);
    read.agentId = row.optionalId<core::UserId>(10);
    return read;
}

bool mayHear(const Act& act, const RecordingRow& row) {
    if (act.by == row.recording.madeBy) return true;
    switch (act.role) {
    case Role::Customer:
        return false;
    case Role::Agent:
        return row.recording.kind == protocol::RecordingKind::Voicemail || (act.by && act.by == row.agentId);
    case Role::Supervisor:
    case Role::Manager:
    case Role::Admin:
        return true;
    }
    return false;
}

core::Result<RecordingRow> findRecording(storage::Session& session, const Act& act, core::RecordingId recording) {
    return read(session, queries::recordingById, act, recording);
}

core::Result<RecordingRow> findOwnRecording(storage::Session& session, const Act& act, core::RecordingId recording) {
    return readOwn(session, queries::recordingById, act, recording);
}

core::Result<RecordingRow> lockOwnRecording(storage::Session& session, const Act& act, core::RecordingId recording) {
    return readOwn(session, queries::lockRecording, act, recording);
}

core::Result<std::vector<StoredChunk>> chunksOf(storage::Session& session, core::RecordingId recording) {
    return session.all(
        queries::chunksOfRecording,
        [](const storage::Row& row) {
            return StoredChunk{row.number<int>(0), row.integer(1), row.text(2)};
        },
        recording);
}

} // namespace callroom::recordings
