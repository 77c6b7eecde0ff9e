#pragma once

#include "server/accounts/act.h"
#include "server/directory/opening_times.h"
#include "server/directory/paging.h"
#include "server/storage/session.h"

/// `business-hours`. Blocking; database workers; every change is audited, and the floor is to be told after it.
///
/// Errors: `name_taken` (409), `in_use` (409: a queue goes by them), those of OpeningTimes (422).
namespace callroom::directory {

/// Oldest first, without deleted ones.
[[nodiscard]] core::Result<protocol::Page<protocol::BusinessHours>> listBusinessHours(storage::Session& session,
                                                                                      const PageQuery& query);
[[nodiscard]] core::Result<protocol::BusinessHours> findBusinessHours(storage::Session& session,
                                                                      core::BusinessHoursId id);
[[nodiscard]] core::Result<protocol::BusinessHours>
createBusinessHours(storage::Session& session, const accounts::Act& act, const protocol::BusinessHoursCreate& body);
[[nodiscard]] core::Result<protocol::BusinessHours> changeBusinessHours(storage::Session& session,
                                                                        const accounts::Act& act,
                                                                        core::BusinessHoursId id,
                                                                        const protocol::BusinessHoursPatch& patch);
[[nodiscard]] core::Result<void> deleteBusinessHours(storage::Session& session, const accounts::Act& act,
                                                     core::BusinessHoursId id);
[[nodiscard]] core::Result<protocol::BusinessHours>
restoreBusinessHours(storage::Session& session, const accounts::Act& act, core::BusinessHoursId id);

/// Hours and the live queues that go by them.
struct HoursOfQueues {
    OpeningTimes times;
    std::vector<core::QueueId> queues;
};
[[nodiscard]] core::Result<std::vector<HoursOfQueues>> hoursOfQueues(storage::Session& session);

} // namespace callroom::directory
