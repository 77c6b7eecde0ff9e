#include "server/api/live_records.h"

#include "server/directory/contacts.h"
#include "server/directory/threads.h"
#include "server/idempotency/answers.h"

namespace callroom::api {

void DatabaseRecords::customerForContact(core::Receiver receiver, core::TenantId tenant, core::UserId customer,
                                         Found<directory::ContactCustomer> found) {
    m_workers.readByKey(std::move(receiver), tenant, directory::contactCustomerStatement(), customer.value,
                        directory::readContactCustomer, std::move(found));
}

void DatabaseRecords::contact(core::Receiver receiver, core::TenantId tenant, directory::Reader reader,
                              core::ContactId contact, core::Timestamp now, Found<protocol::Contact> found) {
    m_workers.read(
        std::move(receiver), tenant,
        [reader, contact, now](storage::Session& session) {
            return directory::getContact(session, reader, contact, now);
        },
        std::move(found));
}

void DatabaseRecords::fileToSend(core::Receiver receiver, core::TenantId tenant, const accounts::Act& act,
                                 core::FileId file, core::ContactId contact, Found<protocol::ThreadFile> found) {
    m_workers.run(
        std::move(receiver), tenant,
        [act, &settings = m_files, file, contact](storage::Session& session) {
            return files::fileToSend(session, act, settings, file, contact);
        },
        std::move(found));
}

void DatabaseRecords::tagClosed(core::Receiver receiver, core::TenantId tenant, directory::Reader reader,
                                const accounts::Act& act, core::ContactId contact, std::vector<std::string> tags,
                                Found<protocol::Contact> done) {
    m_workers.run(
        std::move(receiver), tenant,
        [reader, act, contact, tags = std::move(tags)](storage::Session& session) {
            return directory::tagClosed(session, reader, act, contact, tags).and_then([&] {
                return directory::getContact(session, reader, contact, act.at);
            });
        },
        std::move(done));
}

void DatabaseRecords::answerOf(core::Receiver receiver, core::TenantId tenant, idempotency::Key key,
                               Found<std::optional<idempotency::Answer>> found) {
    m_workers.read(
        std::move(receiver), tenant,
        [key = std::move(key)](storage::Session& session) { return idempotency::findAnswer(session, key); },
        std::move(found));
}

void DatabaseRecords::settleAnswer(core::Receiver receiver, core::TenantId tenant, idempotency::Key key,
                                   idempotency::Answer answer, core::Timestamp now,
                                   Found<idempotency::Answer> settled) {
    m_workers.run(
        std::move(receiver), tenant,
        [key = std::move(key), answer = std::move(answer), now](storage::Session& session) {
            return idempotency::settleAnswer(session, key, answer, now);
        },
        std::move(settled));
}

} // namespace callroom::api
