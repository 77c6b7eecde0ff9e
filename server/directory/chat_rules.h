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

} // namespace callroom::directory
