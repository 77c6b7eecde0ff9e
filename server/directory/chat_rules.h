#pragma once

#include "server/storage/session.h"
#include "shared/protocol/chat_rules.h"

namespace callroom::directory {

/// What one queue lays down for chats.
struct QueueChatRules {
    core::QueueId queueId;
    bool isDefault = false; ///< who names no queue comes here
    protocol::ChatRules rules;
};

/// Of every queue. Blocking; database workers.
[[nodiscard]] core::Result<std::vector<QueueChatRules>> chatRulesOfQueues(storage::Session& session);

/// The form before a chat: `unknown_kind`, `bad_choices`, `duplicate_field` (422).
[[nodiscard]] core::Result<void> checkPreChatFields(const std::vector<protocol::PreChatField>& fields);

} // namespace callroom::directory
