#include "server/directory/conversations.h"

#include "server/directory/conversation_rows.h"
#include "server/directory/thread_rows.h"
#include "sql/queries/directory.h"

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using core::Role;

constexpr int mostThreads = 500;

} // namespace

core::Result<protocol::Page<protocol::Conversation>> listConversations(storage::Session& session, const Reader& reader,
                                                                       const ConversationQuery& query) {
    const auto cursor = cursorOf(query.cursor);
    if (!cursor) return core::fail(cursor.error());
    auto customer = query.customerId;
    if (reader.role == Role::Customer) {
        if (customer.value_or(reader.userId) != reader.userId) return protocol::Page<protocol::Conversation>{};
        customer = reader.userId;
    }
    const auto agent = reader.role == Role::Agent ? std::optional(reader.userId) : std::nullopt;
    const auto before = *cursor ? std::optional((*cursor)->at) : std::nullopt;
    const auto beforeId = *cursor ? std::optional((*cursor)->id) : std::nullopt;
    auto found = session.all(
        queries::listConversations,
        [](const storage::Row& row) {
            return protocol::Conversation{row.id<core::ConversationId>(0),
                                          {row.id<core::UserId>(1), row.text(2)},
                                          row.timestamp(3),
                                          row.timestamp(4),
                                          row.integer(5)};
        },
        customer, agent, query.q, before, beforeId, query.limit + 1);
    if (!found) return core::fail(std::move(found.error()));
    return pageOf(std::move(*found), query.limit);
}

core::Result<protocol::ConversationDetail> showConversation(storage::Session& session, const Reader& reader,
                                                            core::ConversationId conversation, core::Timestamp now) {
    auto head = findConversation(session, reader, conversation);
    if (!head) return core::fail(std::move(head.error()));
    auto threads = threadsOf(session, reader, *head, now);
    if (!threads) return core::fail(std::move(threads.error()));
    threads->resize(itemsOfPage(*threads, mostThreads));
    return protocol::ConversationDetail{head->id, std::move(head->customer), head->createdAt, std::move(*threads)};
}

core::Result<protocol::Page<protocol::MessageFound>> searchMessages(storage::Session& session, const Reader& reader,
                                                                    const MessageQuery& query) {
    const auto cursor = cursorOf(query.cursor);
    if (!cursor) return core::fail(cursor.error());
    const auto before = *cursor ? std::optional((*cursor)->at) : query.before;
    auto found = session.all(
        queries::searchMessages,
        [](const storage::Row& row) {
            constexpr int next = threadEventColumns;
            return protocol::MessageFound{row.id<core::ContactId>(1),
                                          row.id<core::ConversationId>(next),
                                          {row.id<core::UserId>(next + 1), row.text(next + 2)},
                                          readThreadEvent(row)};
        },
        query.q, reader.userId, reader.role, before, query.limit);
    if (!found) return core::fail(std::move(found.error()));
    return pageOf(std::move(*found), query.limit, [](const protocol::MessageFound& last) {
        return Cursor{last.event.at, last.event.id.value};
    });
}

} // namespace callroom::directory
