#include "server/recordings/recordings.h"

#include "server/accounts/audit.h"
#include "server/recordings/media_type.h"
#include "server/recordings/recording_row.h"
#include "sql/queries/recordings.h"

#include <algorithm>

namespace callroom::recordings {
namespace {

namespace queries = storage::queries::recordings;
using core::ContactStatus;
using core::Role;
using protocol::Recording;
using protocol::RecordingKind;
using protocol::RecordingStatus;

/// What a contact's row says about who may record it.
struct ContactFacts {
    std::optional<core::UserId> agentId;
    core::UserId customerId;
    ContactStatus status = ContactStatus::Created;
    std::optional<core::Outcome> outcome;
    std::optional<core::Timestamp> endedAt;
    std::int64_t recordings = 0; ///< by the caller
};

core::Result<ContactFacts> factsOf(storage::Session& session, const Act& act, core::ContactId contact) {
    return session.one(
        queries::contactToRecord,
        [](const storage::Row& row) {
            return ContactFacts{row.optionalId<core::UserId>(0), row.id<core::UserId>(1),
                                row.word<ContactStatus>(2),      row.optionalWord<core::Outcome>(3),
                                row.optionalTimestamp(4),        row.integer(5)};
        },
        contact, act.by);
}

bool isTalking(ContactStatus status) {
    return status == ContactStatus::Connecting || status == ContactStatus::Active || status == ContactStatus::Held;
}

core::Result<RecordingKind> kindFor(const Act& act, const ContactFacts& facts, const RecordingSettings& settings) {
    if (act.role == Role::Customer && act.by == facts.customerId) {
        if (facts.outcome != core::Outcome::Voicemail)
            return core::fail(core::conflict("wrong_state", "this contact takes no message"));
        if (!facts.endedAt || *facts.endedAt + settings.voicemailTime <= act.at)
            return core::fail(core::conflict("wrong_state", "the time for leaving a message is over"));
        return RecordingKind::Voicemail;
    }
    if (act.role == Role::Agent && act.by == facts.agentId) {
        if (!isTalking(facts.status))
            return core::fail(core::conflict("wrong_state", "only a conversation that goes on can be recorded"));
        return RecordingKind::Call;
    }
    return core::fail(core::notFound());
}

core::Result<void> removeWhole(storage::Session& session, RecordingStore& store, core::RecordingId recording,
                               std::int64_t sizeBytes) {
    if (auto removed = store.remove({session.tenant(), recording}); !removed) return removed;
    if (const auto deleted = session.execute(queries::deleteRecording, recording); !deleted)
        return core::fail(deleted.error());
    return quota::countRecordings(session, {}, -sizeBytes);
}

} // namespace

core::Result<Recording> beginRecording(storage::Session& session, const Act& act, RecordingStore& store,
                                       const RecordingSettings& settings, core::ContactId contact,
                                       const protocol::RecordingCreate& body) {
    const auto facts = factsOf(session, act, contact);
    if (!facts) return core::fail(facts.error());
    const auto kind = kindFor(act, *facts, settings);
    if (!kind) return core::fail(kind.error());
    const auto type = parseMediaType(body.mimeType);
    if (!type) return core::fail(type.error());
    const int most = *kind == RecordingKind::Call ? settings.callsOfOne : settings.voicemailsOfOne;
    if (facts->recordings >= most)
        return core::fail(core::conflict("too_many_recordings", "this contact has enough recordings of yours"));

    Recording made;
    made.id = core::RecordingId::create(act.at, act.random);
    made.contactId = contact;
    made.kind = *kind;
    made.mimeType = *type;
    made.madeBy = *act.by;
    made.createdAt = act.at;
    if (const auto inserted = session.execute(queries::insertRecording, made.id, session.tenant(), contact, made.madeBy,
                                              made.createdAt, made.kind, made.mimeType);
        !inserted)
        return core::fail(inserted.error());
    if (act.role != Role::Customer)
        if (const auto recorded = accounts::recordCreation(session, act, "recording.create", made); !recorded)
            return core::fail(recorded.error());
    if (const auto room = store.create({session.tenant(), made.id}); !room) return core::fail(room.error());
    return made;
}

core::Result<std::vector<Recording>> listRecordings(storage::Session& session, const Act& act,
                                                    core::ContactId contact) {
    const auto facts = factsOf(session, act, contact);
    if (!facts) return core::fail(facts.error());
    const auto rows = session.all(queries::recordingsOfContact, readRecordingRow, contact);
    if (!rows) return core::fail(rows.error());
    std::vector<Recording> heard;
    for (const auto& row : *rows)
        if (mayHear(act, row)) heard.push_back(row.recording);
    const bool isMember = act.by == facts->customerId || (act.by && act.by == facts->agentId);
    const bool isStaff =
        act.role >= Role::Supervisor || (act.role == Role::Agent && facts->outcome == core::Outcome::Voicemail);
    if (heard.empty() && !isMember && !isStaff) return core::fail(core::notFound());
    return heard;
}

core::Result<Recording> getRecording(storage::Session& session, const Act& act, core::RecordingId recording) {
    auto row = findRecording(session, act, recording);
    if (!row) return core::fail(std::move(row.error()));
    if (row->recording.status == RecordingStatus::Complete) return std::move(row->recording);
    const auto chunks = chunksOf(session, recording);
    if (!chunks) return core::fail(chunks.error());
    for (const auto& chunk : *chunks)
        row->recording.chunks.push_back(chunk.number);
    return std::move(row->recording);
}

core::Result<Content> findContent(storage::Session& session, const Act& act, RecordingStore& store,
                                  core::RecordingId recording) {
    auto row = findRecording(session, act, recording);
    if (!row) return core::fail(std::move(row.error()));
    if (row->recording.status != RecordingStatus::Complete)
        return core::fail(core::conflict("not_complete", "this recording is still being uploaded"));
    auto path = store.contentPath({session.tenant(), recording});
    if (!path) return core::fail(std::move(path.error()));
    return Content{std::move(row->recording), std::move(*path)};
}

core::Result<void> deleteRecording(storage::Session& session, const Act& act, RecordingStore& store,
                                   core::RecordingId recording) {
    if (act.role < Role::Manager) return core::fail(core::forbidden());
    const auto row = session.one(queries::lockRecording, readRecordingRow, recording);
    if (!row) return core::fail(row.error());
    if (auto removed = removeWhole(session, store, recording, row->recording.sizeBytes); !removed) return removed;
    return accounts::recordAudit(session, act, "recording.delete", recording.value, json::encode(row->recording),
                                 std::nullopt);
}

core::Result<void> discardRecording(storage::Session& session, const Act& act, RecordingStore& store,
                                    core::RecordingId recording) {
    const auto row = lockOwnRecording(session, act, recording);
    if (!row) return core::fail(row.error());
    if (row->recording.status == RecordingStatus::Complete)
        return core::fail(core::conflict("wrong_state", "what has been sent is no longer its maker's to discard"));
    auto removed = removeWhole(session, store, recording, row->recording.sizeBytes);
    if (!removed || act.role == Role::Customer) return removed;
    return accounts::recordAudit(session, act, "recording.discard", recording.value, json::encode(row->recording),
                                 std::nullopt);
}

core::Result<int> dropUnfinished(storage::Session& session, RecordingStore& store, core::Timestamp begunBefore) {
    struct Unfinished {
        core::RecordingId id;
        std::int64_t sizeBytes;
    };
    const auto unfinished = session.all(
        queries::unfinishedRecordings,
        [](const storage::Row& row) {
            return Unfinished{row.id<core::RecordingId>(0), row.integer(1)};
        },
        begunBefore);
    if (!unfinished) return core::fail(unfinished.error());
    for (const auto& [id, sizeBytes] : *unfinished)
        if (const auto removed = removeWhole(session, store, id, sizeBytes); !removed)
            return core::fail(removed.error());
    return static_cast<int>(unfinished->size());
}

} // namespace callroom::recordings
