#pragma once

#include "server/accounts/act.h"
#include "server/directory/customers.h"
#include "server/directory/reader.h"
#include "server/files/files.h"
#include "server/idempotency/request.h"
#include "server/storage/database_workers.h"
#include "shared/protocol/chat.h"
#include "shared/protocol/contact.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace callroom::api {

/// What the live commands read and write beside the floor. Each call is answered once, on the receiver's thread, unless
/// the receiver is gone; `unavailable` when the records cannot be had. Any thread.
class LiveRecords {
public:
    template <typename T> using Found = std::function<void(core::Result<T>)>;

    virtual ~LiveRecords() = default;

    /// `not_found` when there is no such customer in the tenant, or they are disabled.
    virtual void customerForContact(core::Receiver receiver, core::TenantId tenant, core::UserId customer,
                                    Found<directory::ContactCustomer> found) = 0;
    /// The contact as the reader may see it at `now`, closed ones too.
    virtual void contact(core::Receiver receiver, core::TenantId tenant, directory::Reader reader,
                         core::ContactId contact, core::Timestamp now, Found<protocol::Contact> found) = 0;
    /// See files::fileToSend.
    virtual void fileToSend(core::Receiver receiver, core::TenantId tenant, const accounts::Act& act, core::FileId file,
                            core::ContactId contact, Found<protocol::ThreadFile> found) = 0;
    /// See directory::tagClosed; the contact as it stands then.
    virtual void tagClosed(core::Receiver receiver, core::TenantId tenant, directory::Reader reader,
                           const accounts::Act& act, core::ContactId contact, std::vector<std::string> tags,
                           Found<protocol::Contact> done) = 0;
    /// See idempotency::findAnswer.
    virtual void answerOf(core::Receiver receiver, core::TenantId tenant, idempotency::Key key,
                          Found<std::optional<idempotency::Answer>> found) = 0;
    /// See idempotency::settleAnswer.
    virtual void settleAnswer(core::Receiver receiver, core::TenantId tenant, idempotency::Key key,
                              idempotency::Answer answer, core::Timestamp now, Found<idempotency::Answer> settled) = 0;
};

/// Those of the database.
class DatabaseRecords final : public LiveRecords {
public:
    /// Both outlive it.
    DatabaseRecords(storage::DatabaseWorkers& workers, const files::FileSettings& files)
        : m_workers(workers)
        , m_files(files) {}

    void customerForContact(core::Receiver receiver, core::TenantId tenant, core::UserId customer,
                            Found<directory::ContactCustomer> found) override;
    void contact(core::Receiver receiver, core::TenantId tenant, directory::Reader reader, core::ContactId contact,
                 core::Timestamp now, Found<protocol::Contact> found) override;
    void fileToSend(core::Receiver receiver, core::TenantId tenant, const accounts::Act& act, core::FileId file,
                    core::ContactId contact, Found<protocol::ThreadFile> found) override;
    void tagClosed(core::Receiver receiver, core::TenantId tenant, directory::Reader reader, const accounts::Act& act,
                   core::ContactId contact, std::vector<std::string> tags, Found<protocol::Contact> done) override;
    void answerOf(core::Receiver receiver, core::TenantId tenant, idempotency::Key key,
                  Found<std::optional<idempotency::Answer>> found) override;
    void settleAnswer(core::Receiver receiver, core::TenantId tenant, idempotency::Key key, idempotency::Answer answer,
                      core::Timestamp now, Found<idempotency::Answer> settled) override;

private:
    storage::DatabaseWorkers& m_workers;
    const files::FileSettings& m_files;
};

} // namespace callroom::api
