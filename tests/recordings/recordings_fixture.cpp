#include "tests/recordings/recordings_fixture.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace callroom::test {

using accounts::Act;
using core::RecordingId;
using storage::Session;

RecordingsFixture::RecordingsFixture(const recordings::RecordingSettings& settings)
    : store(folder.path().toStdString() + "/recordings")
    , parts{*workers, disk, store, settings, promises}
    , agent(makePerson(tenant, "agent@main.test", core::Role::Agent).id)
    , customer(makePerson(tenant, "customer@main.test", core::Role::Customer).id) {}

core::ContactId RecordingsFixture::talking(core::UserId agentOfIt) {
    auto contact = waitingContact(customer);
    contact.status = core::ContactStatus::Active;
    contact.agentId = agentOfIt;
    contact.answeredAt = clock.now();
    DirectoryFixture::store(tenant, {{}, {contact}, {}, {}, {}});
    return contact.id;
}

core::ContactId RecordingsFixture::voicemail(core::UserId customerOfIt) {
    auto contact = waitingContact(customerOfIt);
    contact.status = core::ContactStatus::Closed;
    contact.outcome = core::Outcome::Voicemail;
    contact.endedAt = clock.now();
    DirectoryFixture::store(tenant, {{}, {contact}, {}, {}, {}});
    return contact.id;
}

void RecordingsFixture::end(core::ContactId id) {
    auto contact = waitingContact(customer);
    contact.id = id;
    contact.status = core::ContactStatus::Closed;
    contact.outcome = core::Outcome::Handled;
    contact.agentId = agent;
    contact.endedAt = clock.now();
    contact.version = 2;
    DirectoryFixture::store(tenant, {{}, {contact}, {}, {}, {}});
}

core::Result<protocol::Recording> RecordingsFixture::begin(const Act& who, core::ContactId contact,
                                                           const std::string& type) {
    return in(tenant, [&](Session& session) {
        return recordings::beginRecording(session, who, store, parts.settings, contact, {type});
    });
}

RecordingId RecordingsFixture::begun(const Act& who, core::ContactId contact) {
    const auto made = begin(who, contact);
    if (!made) qFatal("%s", made.error().code.c_str());
    return made->id;
}

core::Result<void> RecordingsFixture::send(const Act& who, RecordingId recording, int number, const std::string& bytes,
                                           std::size_t piece) {
    const auto upload = std::make_shared<recordings::ChunkUpload>(
        parts, executor, recordings::UploadAsk{tenant, who, recording}, number);
    bool mayGoOn = true;
    upload->start([&mayGoOn] { mayGoOn = true; });
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        mayGoOn = upload->take(std::string_view(bytes).substr(at, piece));
        if (!executor.runUntil([&mayGoOn] { return mayGoOn; })) return core::fail(core::internal("no resume came"));
    }
    return executor.await<void>([&](const core::Receiver&, auto callback) { upload->finish(std::move(callback)); });
}

core::Result<protocol::Recording> RecordingsFixture::complete(const Act& who, RecordingId recording,
                                                              const protocol::RecordingComplete& body) {
    return recordings::completeRecording(parts, {tenant, who, recording}, body);
}

std::string RecordingsFixture::heard(const Act& who, RecordingId recording) {
    const auto content =
        in(tenant, [&](Session& session) { return recordings::findContent(session, who, store, recording); });
    if (!content) return content.error().code;
    std::ifstream file(content->path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string RecordingsFixture::folderOf(RecordingId recording) const {
    return folder.path().toStdString() + "/recordings/" + core::toString(tenant) + "/" + core::toString(recording);
}

std::vector<std::string> RecordingsFixture::filesOf(RecordingId recording) const {
    std::vector<std::string> names;
    const std::filesystem::path root(folderOf(recording));
    std::error_code ignored;
    // What is listed may go meanwhile, and then is not asked anything.
    std::filesystem::recursive_directory_iterator entry(root, ignored);
    for (; entry != std::filesystem::recursive_directory_iterator(); entry.increment(ignored))
        names.push_back(entry->path().lexically_relative(root));
    std::sort(names.begin(), names.end());
    return names;
}

std::string webm(std::size_t size, char fill) {
    std::string bytes("\x1A\x45\xDF\xA3");
    bytes.resize(size, fill);
    return bytes;
}

} // namespace callroom::test
