#include "server/directory/business_hours.h"

#include "sql/queries/directory.h"

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using protocol::BusinessHours;

core::Result<void> checkHours(storage::Session&, const BusinessHours& hours, const protocol::BusinessHoursPatch*) {
    return OpeningTimes::make(hours.timeZone, hours.weekly, hours.holidays).map([](const OpeningTimes&) {});
}

core::Result<void> checkUnused(storage::Session& session, const BusinessHours& hours) {
    const auto users = session.one(
        queries::queuesOfBusinessHours, [](const storage::Row& row) { return row.integer(0); }, hours.id);
    if (!users) return core::fail(users.error());
    if (*users > 0) return core::fail(core::conflict("in_use", "a queue goes by these hours"));
    return {};
}

} // namespace

const ManagedList<BusinessHours> businessHours({.table = {.name = "business_hours"},
                                                .noun = "business_hours",
                                                .uniqueness = "business_hours_name",
                                                .taken = "name_taken",
                                                .check = checkHours,
                                                .removing = checkUnused});

core::Result<std::vector<HoursOfQueues>> hoursOfQueues(storage::Session& session) {
    auto rows = session.query(queries::hoursOfQueues);
    if (!rows) return core::fail(std::move(rows.error()));
    std::vector<HoursOfQueues> hours;
    for (const storage::Row row : *rows) {
        auto times = OpeningTimes::make(row.text(0), storage::columnAs<std::vector<protocol::WeeklyHours>>(row, 1),
                                        storage::columnAs<std::vector<protocol::Holiday>>(row, 2));
        // They were checked when they were stored; a zone may be missing on another machine.
        if (!times) return core::fail(core::internal("business hours of a queue: " + times.error().detail));
        hours.push_back({std::move(*times), storage::columnAs<std::vector<core::QueueId>>(row, 3)});
    }
    return hours;
}

} // namespace callroom::directory
