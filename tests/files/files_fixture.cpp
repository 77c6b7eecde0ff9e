#include "tests/files/files_fixture.h"

#include <fstream>
#include <iterator>

namespace callroom::test {

using accounts::Act;
using storage::Session;

FilesFixture::FilesFixture(const files::FileSettings& settings)
    : store(folder.path().toStdString() + "/files")
    , parts{*workers, disk, store, settings, promises} {
    beginTenant();
}

void FilesFixture::beginTenant() {
    tenant = database.makeTenant("files" + std::to_string(++m_tenants));
    agent = newPerson(core::Role::Agent);
    customer = newPerson(core::Role::Customer);
}

core::UserId FilesFixture::newPerson(core::Role role) {
    return makePerson(tenant, "person" + std::to_string(++m_people) + "@main.test", role).id;
}

core::Result<protocol::File> FilesFixture::upload(const Act& who, const std::string& bytes, const std::string& name,
                                                  const std::string& mediaType, std::size_t piece) {
    const auto upload = std::make_shared<files::FileUpload>(parts, executor, files::FileAsk{tenant, who, std::nullopt});
    bool mayGoOn = true;
    upload->describe(name, mediaType);
    upload->start([&mayGoOn] { mayGoOn = true; });
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        mayGoOn = upload->take(std::string_view(bytes).substr(at, piece));
        if (!executor.runUntil([&mayGoOn] { return mayGoOn; })) return core::fail(core::internal("no resume came"));
    }
    return executor.await<protocol::File>(
        [&](const core::Receiver&, auto callback) { upload->finish(std::move(callback)); });
}

core::FileId FilesFixture::uploaded(const Act& who, const std::string& bytes) {
    const auto made = upload(who, bytes);
    if (!made) qFatal("%s", made.error().code.c_str());
    return made->id;
}

core::ContactId FilesFixture::contact(core::UserId customerOfIt, core::ConversationId conversation,
                                      std::optional<core::UserId> agentOfIt) {
    auto made = waitingContact(customerOfIt);
    made.conversationId = conversation;
    made.channel = core::Channel::Chat;
    made.status = core::ContactStatus::Active;
    made.agentId = agentOfIt;
    DirectoryFixture::store(tenant, {{}, {made}, {}, {}, {}});
    return made.id;
}

void FilesFixture::offer(core::ContactId of, core::UserId to, core::OfferStatus status) {
    floor::Offer made;
    made.id = newId<core::OfferId>();
    made.contactId = of;
    made.agentId = to;
    made.status = status;
    made.offeredAt = made.deadline = clock.now();
    made.version = 1;
    DirectoryFixture::store(tenant, {{}, {}, {made}, {}, {}});
}

void FilesFixture::send(core::FileId file, core::ContactId in, const std::string& type) {
    database.sql("INSERT INTO thread_events (contact_id, seq, id, tenant_id, at, file_id, type) VALUES ('" +
                 core::toString(in) + "', " + std::to_string(++m_sent) + ", gen_random_uuid(), '" +
                 core::toString(tenant) + "', now(), '" + core::toString(file) + "', '" + type + "')");
}

std::string FilesFixture::read(const Act& who, core::FileId file) {
    const auto content = in(tenant, [&](Session& session) { return files::findContent(session, who, store, file); });
    if (!content) return content.error().code;
    std::ifstream stream(content->path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string FilesFixture::folderOf(core::FileId file) const {
    return folder.path().toStdString() + "/files/" + core::toString(tenant) + "/" + core::toString(file);
}

} // namespace callroom::test
