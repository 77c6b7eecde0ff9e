#pragma once

#include "server/reports/counts.h"

/// Keeps the sums of quarter hours and days that reports are made of. A quarter hour is counted once nothing in it is
/// open any more, and again when one of its contacts is rated or a setting changes what counts. Each step is one
/// transaction that puts sums in the place of others, so a step that is lost or done twice changes nothing.
/// Blocking; a database worker.
namespace callroom::reports {

/// One step: as much as one day. True when there is more to do at once.
[[nodiscard]] core::Result<bool> settle(storage::Session& session, Timestamp now);

} // namespace callroom::reports
