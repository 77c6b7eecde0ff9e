#pragma once

#include "server/accounts/act.h"
#include "server/quota/uploads.h"
#include "server/recordings/recording_store.h"
#include "server/storage/session.h"
#include "shared/protocol/recording.h"

/// Recordings of calls and messages that customers leave: who makes them, who hears them. Blocking; database workers.
///
/// The agent who has a contact records it. A customer whose contact ended as voicemail leaves a message. A recording is
/// heard by who made it, by the agent who has its contact and by supervisors and up; a message by every agent, since it
/// waits for whoever gets to it. For everybody else there is none: `not_found`.
namespace callroom::recordings {

using accounts::Act;

struct RecordingSettings {
    std::int64_t chunkBytes = 4LL * 1024 * 1024;
    std::int64_t recordingBytes = 512LL * 1024 * 1024;           ///< a whole call
    std::int64_t voicemailBytes = 16LL * 1024 * 1024;            ///< a whole message
    core::Milliseconds voicemailTime = std::chrono::minutes(10); ///< from the end of the contact to pressing record
    int callsOfOne = 100;                                        ///< recordings that one agent may begin of one contact
    int voicemailsOfOne = 5; ///< messages that one customer may begin for one contact
    core::Milliseconds unfinishedTime = std::chrono::hours(24); ///< after which an unfinished upload is dropped
    quota::UploadLimits uploads{};
};

/// Begins a recording of a contact, with room for it in the store. `media_type_not_allowed` (415), `wrong_state` when
/// the contact is not one to record now, `too_many_recordings`.
[[nodiscard]] core::Result<protocol::Recording> beginRecording(storage::Session& session, const Act& act,
                                                               RecordingStore& store, const RecordingSettings& settings,
                                                               core::ContactId contact,
                                                               const protocol::RecordingCreate& body);

/// Those of a contact that the caller may hear, oldest first.
[[nodiscard]] core::Result<std::vector<protocol::Recording>> listRecordings(storage::Session& session, const Act& act,
                                                                            core::ContactId contact);

/// One with the numbers of the chunks that stand, while it is being uploaded.
[[nodiscard]] core::Result<protocol::Recording> getRecording(storage::Session& session, const Act& act,
                                                             core::RecordingId recording);

struct Content {
    protocol::Recording recording;
    std::string path;
};
/// Where a complete recording can be read; `not_complete` (409) before.
[[nodiscard]] core::Result<Content> findContent(storage::Session& session, const Act& act, RecordingStore& store,
                                                core::RecordingId recording);

/// The bytes, then the row: what fails between can be asked again. Audited.
[[nodiscard]] core::Result<void> deleteRecording(storage::Session& session, const Act& act, RecordingStore& store,
                                                 core::RecordingId recording);

/// Its maker thinks better of an upload that is not complete; `wrong_state` once it is. Audited of staff.
[[nodiscard]] core::Result<void> discardRecording(storage::Session& session, const Act& act, RecordingStore& store,
                                                  core::RecordingId recording);

/// Drops the tenant's uploads that were begun before and never finished; gives how many.
[[nodiscard]] core::Result<int> dropUnfinished(storage::Session& session, RecordingStore& store,
                                               core::Timestamp begunBefore);

} // namespace callroom::recordings
