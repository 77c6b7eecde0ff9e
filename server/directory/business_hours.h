#pragma once

#include "server/directory/managed_list.h"
#include "server/directory/opening_times.h"
#include "shared/protocol/business_hours.h"

namespace callroom::directory {

/// `business-hours`; the floor is to be told after a change. Errors beside those of every list: `name_taken` (409),
/// `in_use` (409: a queue goes by them), those of OpeningTimes (422).
extern const ManagedList<protocol::BusinessHours> businessHours;

/// Hours and the live queues that go by them.
struct HoursOfQueues {
    OpeningTimes times;
    std::vector<core::QueueId> queues;
};
/// Blocking; database workers.
[[nodiscard]] core::Result<std::vector<HoursOfQueues>> hoursOfQueues(storage::Session& session);

} // namespace callroom::directory
