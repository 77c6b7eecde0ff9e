#pragma once

#include "server/directory/reader.h"
#include "server/storage/session.h"
#include "shared/protocol/chat.h"

/// What is stored of a conversation. Inside this folder.
namespace callroom::directory {

struct ConversationHead {
    core::ConversationId id;
    protocol::Customer customer;
    core::Timestamp createdAt{};
};

/// The conversation, if the reader may read it; `not_found`.
[[nodiscard]] core::Result<ConversationHead> findConversation(storage::Session& session, const Reader& reader,
                                                              core::ConversationId conversation);
/// Its newest five hundred contacts, newest first.
[[nodiscard]] core::Result<std::vector<protocol::Contact>> threadsOf(storage::Session& session, const Reader& reader,
                                                                     const ConversationHead& head, core::Timestamp now);

} // namespace callroom::directory
