#include "server/reports/names.h"

#include "sql/queries/reports.h"

namespace callroom::reports {

core::Result<std::vector<QueueName>> queueNames(storage::Session& session) {
    return session.all(storage::queries::reports::queueNames, [](const storage::Row& row) {
        return QueueName{row.id<core::QueueId>(0), row.text(1), row.number<int>(2), row.boolean(3)};
    });
}

core::Result<std::vector<AgentName>> agentNames(storage::Session& session) {
    return session.all(storage::queries::reports::agentNames, [](const storage::Row& row) {
        return AgentName{row.id<core::UserId>(0), row.text(1), row.boolean(2)};
    });
}

} // namespace callroom::reports
