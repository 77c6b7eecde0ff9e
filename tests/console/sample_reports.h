#pragma once

#include "shared/protocol/abandoned.h"
#include "shared/protocol/analytics.h"
#include "shared/protocol/floor.h"
#include "shared/protocol/insight.h"

namespace callroom::console {

/// Reports of one day of the sample floor, as the server would answer: the ratios follow from the components.
[[nodiscard]] protocol::OverviewReport sampleOverview(core::Timestamp day);
[[nodiscard]] protocol::IntervalReport sampleIntervals(core::Timestamp day);
[[nodiscard]] protocol::QueueReport sampleQueueReport(core::Timestamp day, const protocol::FloorSnapshot& floor);
[[nodiscard]] protocol::AgentReport sampleAgentReport(core::Timestamp day, const protocol::FloorSnapshot& floor);
/// One finding of each kind, and advice for each queue.
[[nodiscard]] protocol::InsightReport sampleInsights(core::Timestamp day, const protocol::FloorSnapshot& floor);

/// Customers who hung up, in every state.
[[nodiscard]] std::vector<protocol::AbandonedCustomer> sampleAbandoned(core::Timestamp now,
                                                                       const protocol::FloorSnapshot& floor);

} // namespace callroom::console
