#pragma once

#include "server/files/file_upload.h"
#include "server/files/local_store.h"
#include "tests/directory/directory_fixture.h"

#include <QTemporaryDir>

namespace callroom::test {

/// Files on a real disk and a real PostgreSQL, with people, contacts and threads to send them in.
class FilesFixture : public DirectoryFixture {
public:
    explicit FilesFixture(const files::FileSettings& settings = {});

    /// From now on `tenant` is a new one, with an agent and a customer of its own.
    void beginTenant();

    /// Sends a file in pieces of that size, as a connection does.
    [[nodiscard]] core::Result<protocol::File> upload(const accounts::Act& who, const std::string& bytes,
                                                      const std::string& name = "a.txt",
                                                      const std::string& mediaType = "", std::size_t piece = 65'536);
    /// Uploads one that must succeed.
    [[nodiscard]] core::FileId uploaded(const accounts::Act& who, const std::string& bytes = "some text");

    /// A contact of the customer in one of his conversations, that an agent has.
    [[nodiscard]] core::ContactId contact(core::UserId customerOfIt, core::ConversationId conversation,
                                          std::optional<core::UserId> agentOfIt = {});
    void offer(core::ContactId contact, core::UserId to, core::OfferStatus status);
    /// Puts the file in the contact's thread.
    void send(core::FileId file, core::ContactId contact, const std::string& type = "file");

    /// The bytes as they would be downloaded; the code of the refusal otherwise.
    [[nodiscard]] std::string read(const accounts::Act& who, core::FileId file);
    [[nodiscard]] std::string folderOf(core::FileId file) const;

    [[nodiscard]] accounts::Act agentAct() { return act(agent, core::Role::Agent); }
    [[nodiscard]] accounts::Act customerAct() { return act(customer, core::Role::Customer); }
    [[nodiscard]] core::UserId newPerson(core::Role role);

    QTemporaryDir folder;
    files::LocalStore store;
    quota::Promises promises;
    disk::FileWorkers disk{2};
    files::FileParts parts;
    core::UserId agent;
    core::UserId customer;

private:
    int m_tenants = 0;
    int m_people = 0;
    int m_sent = 0;
};

} // namespace callroom::test
