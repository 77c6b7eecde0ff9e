#pragma once

#include "server/recordings/chunk_upload.h"
#include "server/recordings/local_store.h"
#include "tests/directory/directory_fixture.h"

#include <QTemporaryDir>

namespace callroom::test {

/// Recordings on a real disk and a real PostgreSQL, with people and contacts to record.
class RecordingsFixture : public DirectoryFixture {
public:
    explicit RecordingsFixture(const recordings::RecordingSettings& settings = {});

    [[nodiscard]] core::ContactId talking(core::UserId agentOfIt);
    [[nodiscard]] core::ContactId voicemail(core::UserId customerOfIt);
    void end(core::ContactId contact); ///< of `talking`

    [[nodiscard]] core::Result<protocol::Recording> begin(const accounts::Act& who, core::ContactId contact,
                                                          const std::string& type = "audio/webm;codecs=opus");
    /// Begins one that must succeed.
    [[nodiscard]] core::RecordingId begun(const accounts::Act& who, core::ContactId contact);
    /// Sends a chunk in pieces of that size, as a connection does.
    [[nodiscard]] core::Result<void> send(const accounts::Act& who, core::RecordingId recording, int number,
                                          const std::string& bytes, std::size_t piece = 65'536);
    [[nodiscard]] core::Result<protocol::Recording> complete(const accounts::Act& who, core::RecordingId recording,
                                                             const protocol::RecordingComplete& body = {});
    /// The bytes as they would be played; the code of the refusal otherwise.
    [[nodiscard]] std::string heard(const accounts::Act& who, core::RecordingId recording);

    [[nodiscard]] accounts::Act agentAct() { return act(agent, core::Role::Agent); }
    [[nodiscard]] accounts::Act customerAct() { return act(customer, core::Role::Customer); }
    [[nodiscard]] std::string folderOf(core::RecordingId recording) const;
    /// The names below a recording's folder, sorted.
    [[nodiscard]] std::vector<std::string> filesOf(core::RecordingId recording) const;

    QTemporaryDir folder;
    recordings::LocalStore store;
    quota::Promises promises;
    disk::FileWorkers disk{2};
    recordings::RecordingParts parts;
    core::UserId agent;
    core::UserId customer;
};

/// Bytes that begin as a WebM file does.
[[nodiscard]] std::string webm(std::size_t size, char fill = 'x');

} // namespace callroom::test
