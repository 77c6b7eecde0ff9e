#pragma once

#include "server/storage/session.h"

/// Who and what the lines of reports are about. Blocking; database workers.
namespace callroom::reports {

struct QueueName {
    core::QueueId id;
    std::string name;
    int serviceLevelSeconds = 20;
    bool isDeleted = false;
};
/// By name, deleted ones too.
[[nodiscard]] core::Result<std::vector<QueueName>> queueNames(storage::Session& session);

struct AgentName {
    core::UserId id;
    std::string name;
    bool isGone = false; ///< deleted, disabled, or no agent any more
};
/// By name, everybody of the staff who is an agent or has been one.
[[nodiscard]] core::Result<std::vector<AgentName>> agentNames(storage::Session& session);

} // namespace callroom::reports
