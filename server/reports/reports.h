#pragma once

#include "server/storage/session.h"
#include "shared/protocol/analytics.h"
#include "shared/protocol/insight.h"

/// The reports of `analytics`. Blocking; database workers; outside a transaction. Errors: those of `understand`,
/// `too_many_intervals` (422).
namespace callroom::reports {

using core::Timestamp;
using protocol::ReportQuery;

[[nodiscard]] core::Result<protocol::OverviewReport> overview(storage::Session& session, const ReportQuery& query,
                                                              Timestamp now);
[[nodiscard]] core::Result<protocol::QueueReport> queueReport(storage::Session& session, const ReportQuery& query,
                                                              Timestamp now);
/// Of whole days: the period is widened to those of the tenant.
[[nodiscard]] core::Result<protocol::AgentReport> agentReport(storage::Session& session, const ReportQuery& query,
                                                              Timestamp now);
[[nodiscard]] core::Result<protocol::IntervalReport> intervalReport(storage::Session& session, const ReportQuery& query,
                                                                    Timestamp now);
/// Today; the live part of each queue is the floor's, laid over by the caller.
[[nodiscard]] core::Result<protocol::RealtimeReport> realtime(storage::Session& session, const ReportQuery& query,
                                                              Timestamp now);
[[nodiscard]] core::Result<protocol::InsightReport> insights(storage::Session& session, const ReportQuery& query,
                                                             Timestamp now);

} // namespace callroom::reports
