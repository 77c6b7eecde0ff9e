#pragma once

#include "server/floor/commands.h"
#include "server/floor/events.h"
#include "server/live/done.h"
#include "server/storage/ledger.h"
#include "shared/core/random.h"

namespace callroom::live {

/// What a supervisor's command did to the floor, for the audit log; none of what agents and customers do, since their
/// events say it. `before` is what the command names as it stood. Pure; live thread.
[[nodiscard]] std::optional<storage::AuditEntry> auditOf(const floor::Command& command, const Named& before,
                                                         const floor::Changes& changes, core::Timestamp now,
                                                         core::RandomSource& random);

} // namespace callroom::live
