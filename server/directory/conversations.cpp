#include "server/directory/conversations.h"

#include "server/directory/contacts.h"
#include "server/directory/thread_rows.h"
#include "server/directory/threads.h"
#include "sql/queries/directory.h"

#include <algorithm>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using core::Role;

/// More than any thread has.
constexpr std::int64_t wholeThread = 1'000'000;

struct Head {
    core::ConversationId id;
    protocol::Customer customer;
    core::Timestamp createdAt{};
};

core::Result<Head> findConversation(storage::Session& session, const Reader& reader,
                                    core::ConversationId conversation) {
    return session.one(
        queries::conversationForReader,
        [](const storage::Row& row) {
            return Head{row.id<core::ConversationId>(0), {row.id<core::UserId>(1), row.text(2)}, row.timestamp(3)};
        },
        conversation, reader.userId, reader.role);
}

core::Result<std::vector<protocol::Contact>> threadsOf(storage::Session& session, const Reader& reader,
                                                       const Head& head, core::Timestamp now) {
    return session.all(
        queries::threadsOfConversation,
        [&](const storage::Row& row) { return readListedContact(row, session.tenant(), reader, now); },
        head.customer.id, head.id);
}

core::Result<std::vector<protocol::ThreadEvent>> eventsOf(storage::Session& session, const Reader& reader,
                                                          core::ContactId contact) {
    return session.all(queries::threadAfter, readThreadEvent, contact, 0, reader.viewer() == Viewer::Staff,
                       wholeThread);
}

/// `2026-11-21 18:30:05  Carla: Good morning`; what has no words says what it is.
std::string lineOf(const protocol::ThreadEvent& event) {
    std::string at = core::toRfc3339(event.at);
    at.resize(19); // without the fraction and the zone, which the heading names
    std::replace(at.begin(), at.end(), 'T', ' ');
    std::string said = event.text.value_or("");
    if (event.file) said = event.file->name;
    const std::string who = event.by ? event.by->name : std::string();
    const std::string kind(core::toText(event.type));
    if (event.type == core::ThreadEventType::Message) return at + "  " + who + ": " + said;
    return at + "  [" + kind + "]" + (who.empty() ? "" : " " + who) + (said.empty() ? "" : ": " + said);
}

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
    return protocol::ConversationDetail{head->id, std::move(head->customer), head->createdAt, std::move(*threads)};
}

core::Result<protocol::ConversationExport> exportConversation(storage::Session& session, const Reader& reader,
                                                              core::ConversationId conversation, core::Timestamp now) {
    auto head = findConversation(session, reader, conversation);
    if (!head) return core::fail(std::move(head.error()));
    auto threads = threadsOf(session, reader, *head, now);
    if (!threads) return core::fail(std::move(threads.error()));
    protocol::ConversationExport all{head->id, std::move(head->customer), now, {}};
    std::reverse(threads->begin(), threads->end());
    for (auto& contact : *threads) {
        auto events = eventsOf(session, reader, contact.id);
        if (!events) return core::fail(std::move(events.error()));
        all.threads.push_back({std::move(contact), std::move(*events)});
    }
    return all;
}

core::Result<std::string> transcriptOf(storage::Session& session, const Reader& reader, core::ContactId contact) {
    if (const auto found = findThread(session, reader, contact); !found) return core::fail(found.error());
    const auto events = eventsOf(session, reader, contact);
    if (!events) return core::fail(events.error());
    std::string text = "Transcript of " + core::toString(contact) + ", times in UTC\n\n";
    for (const auto& event : *events)
        text += lineOf(event) + '\n';
    return text;
}

core::Result<protocol::Page<protocol::MessageFound>> searchMessages(storage::Session& session, const Reader& reader,
                                                                    const MessageQuery& query) {
    auto found = session.all(
        queries::searchMessages,
        [](const storage::Row& row) {
            constexpr int next = threadEventColumns;
            return protocol::MessageFound{row.id<core::ContactId>(1),
                                          row.id<core::ConversationId>(next),
                                          {row.id<core::UserId>(next + 1), row.text(next + 2)},
                                          readThreadEvent(row)};
        },
        query.q, reader.userId, reader.role, query.before, query.limit);
    if (!found) return core::fail(std::move(found.error()));
    return protocol::Page<protocol::MessageFound>{std::move(*found), std::nullopt};
}

} // namespace callroom::directory
