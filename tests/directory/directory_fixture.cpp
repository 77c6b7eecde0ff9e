#include "tests/directory/directory_fixture.h"

#include <QDebug>

namespace callroom::test {

DirectoryFixture::DirectoryFixture()
    : m_ledger(database.address(), m_listener) {
    if (const auto started = m_ledger.start(); !started) qFatal("%s", started.error().logDetail.c_str());
}

DirectoryFixture::~DirectoryFixture() {
    m_ledger.stop();
}

void DirectoryFixture::store(core::TenantId of, floor::Changes changes) {
    storage::LedgerItem item;
    item.tenantId = of;
    item.changes = std::move(changes);
    (void)m_listener.take();
    if (!m_ledger.append(std::move(item)) || !m_listener.waitFor(1)) qFatal("the ledger does not commit");
    for (const auto& entry : m_listener.take())
        if (!entry.isCommitted) qFatal("%s", entry.error.logDetail.c_str());
}

floor::Contact DirectoryFixture::waitingContact(core::UserId customer, std::optional<core::QueueId> queue) {
    floor::Contact contact;
    contact.id = newId<core::ContactId>();
    contact.status = core::ContactStatus::Queued;
    contact.queueId = queue;
    contact.customerId = customer;
    contact.customerName = "Nora";
    contact.conversationId = newId<core::ConversationId>();
    contact.createdAt = clock.now();
    contact.queuedAt = clock.now();
    contact.lineKey = clock.now();
    contact.deadline = clock.now() + std::chrono::hours(1);
    contact.version = 1;
    return contact;
}

} // namespace callroom::test
