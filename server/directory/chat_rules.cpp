#include "server/directory/chat_rules.h"

#include "server/directory/json_column.h"
#include "sql/queries/directory.h"

namespace callroom::directory {

core::Result<std::vector<QueueChatRules>> chatRulesOfQueues(storage::Session& session) {
    return session.all(storage::queries::directory::chatRulesOfQueues, [](const storage::Row& row) {
        return QueueChatRules{row.id<core::QueueId>(0), row.boolean(1), readJsonValue<protocol::ChatRules>(row, 2)};
    });
}

} // namespace callroom::directory
