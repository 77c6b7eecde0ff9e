#pragma once

#include "server/directory/paging.h"
#include "server/directory/reader.h"
#include "server/storage/session.h"
#include "shared/protocol/chat.h"

/// Everything of one customer: his contacts, and what was written in them. Blocking; database workers.
///
/// A customer reads his own; an agent those of customers with whom he has or had a contact, or is offered one;
/// supervisors and up all. Everybody else: `not_found`.
namespace callroom::directory {

/// Filters of `GET conversations`; all that are given must hold.
struct ConversationQuery {
    std::optional<core::UserId> customerId{};
    std::optional<std::string> q{}; ///< in the customer's name
    int limit = 50;
    std::optional<std::string> cursor{};
};

/// `GET conversations/search`: words of messages, as one types them into a search.
struct MessageQuery {
    std::string q;
    int limit = 50;
    std::optional<core::Timestamp> before{};
    std::optional<std::string> cursor{}; ///< of a page that ended early, instead of `before`
};

/// Newest first.
[[nodiscard]] core::Result<protocol::Page<protocol::Conversation>>
listConversations(storage::Session& session, const Reader& reader, const ConversationQuery& query);
/// With its newest five hundred threads, or fewer where they would be more than a page.
[[nodiscard]] core::Result<protocol::ConversationDetail> showConversation(storage::Session& session,
                                                                          const Reader& reader,
                                                                          core::ConversationId conversation,
                                                                          core::Timestamp now);
/// Messages with all those words, newest first. A page that would be too large ends early and has a cursor.
[[nodiscard]] core::Result<protocol::Page<protocol::MessageFound>>
searchMessages(storage::Session& session, const Reader& reader, const MessageQuery& query);

} // namespace callroom::directory

namespace callroom::json {

template <> struct Description<directory::ConversationQuery> {
    using Q = directory::ConversationQuery;
    static constexpr std::string_view name = "ConversationQuery";
    static constexpr auto fields =
        Fields{field("customerId", &Q::customerId), field("q", &Q::q, {.minLength = 1, .maxLength = 200}),
               field("limit", &Q::limit, pageLimit), field("cursor", &Q::cursor, pageCursor)};
};

template <> struct Description<directory::MessageQuery> {
    using Q = directory::MessageQuery;
    static constexpr std::string_view name = "MessageQuery";
    static constexpr auto fields =
        Fields{field("q", &Q::q, {.minLength = 1, .maxLength = 500}), field("limit", &Q::limit, pageLimit),
               field("before", &Q::before), field("cursor", &Q::cursor, pageCursor)};
};

} // namespace callroom::json
