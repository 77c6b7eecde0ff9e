#pragma once

#include "server/accounts/act.h"
#include "server/storage/session.h"
#include "shared/json/encode.h"

#include <string_view>

namespace callroom::accounts {

/// Adds one line to the audit log, in the transaction of the change itself. `action` is `noun.verb`, such as
/// `queue.change`; its noun is stored as the subject's kind. `before` and `after` are JSON, none where there was or is
/// nothing; they never hold secrets. The table is append-only.
[[nodiscard]] core::Result<void> recordAudit(storage::Session& session, const Act& act, std::string_view action,
                                             const core::Uuid& subject, const std::optional<std::string>& before,
                                             const std::optional<std::string>& after);

/// Adds the line to the log of another tenant than the session's: what an installation's admin does there. Those who
/// read it see no name of the actor, who is none of their people.
[[nodiscard]] core::Result<void> recordAuditIn(storage::Session& session, const Act& act, core::TenantId tenant,
                                               std::string_view action, const core::Uuid& subject,
                                               const std::optional<std::string>& before,
                                               const std::optional<std::string>& after);

template <typename T>
[[nodiscard]] core::Result<void> recordCreation(storage::Session& session, const Act& act, std::string_view action,
                                                const T& made) {
    return recordAudit(session, act, action, made.id.value, std::nullopt, json::encode(made));
}

template <typename T>
[[nodiscard]] core::Result<void> recordChange(storage::Session& session, const Act& act, std::string_view action,
                                              const T& before, const T& after) {
    return recordAudit(session, act, action, after.id.value, json::encode(before), json::encode(after));
}

} // namespace callroom::accounts
