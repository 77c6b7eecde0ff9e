#include "server/directory/conversation_rows.h"

#include "server/directory/contacts.h"
#include "sql/queries/directory.h"

namespace callroom::directory {

namespace queries = storage::queries::directory;

core::Result<ConversationHead> findConversation(storage::Session& session, const Reader& reader,
                                                core::ConversationId conversation) {
    return session.one(
        queries::conversationForReader,
        [](const storage::Row& row) {
            return ConversationHead{
                row.id<core::ConversationId>(0), {row.id<core::UserId>(1), row.text(2)}, row.timestamp(3)};
        },
        conversation, reader.userId, reader.role);
}

core::Result<std::vector<protocol::Contact>> threadsOf(storage::Session& session, const Reader& reader,
                                                       const ConversationHead& head, core::Timestamp now) {
    return session.all(
        queries::threadsOfConversation,
        [&](const storage::Row& row) { return readListedContact(row, session.tenant(), reader, now); },
        head.customer.id, head.id);
}

} // namespace callroom::directory
