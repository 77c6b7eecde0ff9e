#include "server/directory/business_hours.h"

#include "server/directory/id_column.h"
#include "server/directory/json_column.h"
#include "server/directory/kept.h"
#include "sql/queries/directory.h"

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using accounts::Act;
using protocol::BusinessHours;

BusinessHours readHours(const storage::Row& row) {
    BusinessHours hours;
    hours.id = row.id<core::BusinessHoursId>(0);
    hours.createdAt = row.timestamp(1);
    hours.updatedAt = row.timestamp(2);
    hours.name = row.text(3);
    hours.timeZone = row.text(4);
    hours.weekly = readJsonList<protocol::WeeklyHours>(row, 5);
    hours.holidays = readJsonList<protocol::Holiday>(row, 6);
    hours.version = row.integer(7);
    return hours;
}

const Kept<BusinessHours> allHours{.noun = "business_hours",
                                   .list = queries::listBusinessHours,
                                   .byId = queries::businessHoursById,
                                   .lock = queries::lockBusinessHours,
                                   .setDeleted = queries::setBusinessHoursDeleted,
                                   .columns = 8,
                                   .read = readHours,
                                   .uniqueness = "business_hours_name",
                                   .taken = "name_taken"};

core::Result<void> check(const BusinessHours& hours) {
    return OpeningTimes::make(hours.timeZone, hours.weekly, hours.holidays).map([](const OpeningTimes&) {});
}

} // namespace

core::Result<protocol::Page<BusinessHours>> listBusinessHours(storage::Session& session, const PageQuery& query) {
    return kept::list(session, allHours, query);
}

core::Result<BusinessHours> findBusinessHours(storage::Session& session, core::BusinessHoursId id) {
    return session.one(allHours.byId, readHours, id);
}

core::Result<BusinessHours> createBusinessHours(storage::Session& session, const Act& act,
                                                const protocol::BusinessHoursCreate& body) {
    const BusinessHours made{core::BusinessHoursId::create(act.at, act.random),
                             body.name,
                             body.timeZone,
                             body.weekly,
                             body.holidays,
                             act.at,
                             act.at};
    if (const auto checked = check(made); !checked) return core::fail(checked.error());
    return kept::created(session, allHours, act,
                         session.execute(queries::insertBusinessHours, made.id, session.tenant(), made.name,
                                         made.timeZone, json::encode(made.weekly), json::encode(made.holidays), act.at),
                         made);
}

core::Result<BusinessHours> changeBusinessHours(storage::Session& session, const Act& act, core::BusinessHoursId id,
                                                const protocol::BusinessHoursPatch& patch) {
    const auto before = kept::lockLiving(session, allHours, id, patch.version);
    if (!before) return core::fail(before.error());
    BusinessHours after = *before;
    after.name = patch.name.value_or(after.name);
    after.timeZone = patch.timeZone.value_or(after.timeZone);
    after.weekly = patch.weekly.value_or(after.weekly);
    after.holidays = patch.holidays.value_or(after.holidays);
    after.updatedAt = act.at;
    ++after.version;
    if (const auto checked = check(after); !checked) return core::fail(checked.error());
    return kept::changed(session, allHours, act,
                         session.execute(queries::updateBusinessHours, id, after.name, after.timeZone,
                                         json::encode(after.weekly), json::encode(after.holidays), act.at),
                         *before, after);
}

core::Result<void> deleteBusinessHours(storage::Session& session, const Act& act, core::BusinessHoursId id) {
    if (const auto living = kept::lockLiving(session, allHours, id); !living) return core::fail(living.error());
    const auto users = session.one(
        queries::queuesOfBusinessHours, [](const storage::Row& row) { return row.integer(0); }, id);
    if (!users) return core::fail(users.error());
    if (*users > 0) return core::fail(core::conflict("in_use", "a queue goes by these hours"));
    return kept::remove(session, allHours, act, id);
}

core::Result<BusinessHours> restoreBusinessHours(storage::Session& session, const Act& act, core::BusinessHoursId id) {
    return kept::restore(session, allHours, act, id);
}

core::Result<std::vector<HoursOfQueues>> hoursOfQueues(storage::Session& session) {
    auto rows = session.query(queries::hoursOfQueues);
    if (!rows) return core::fail(std::move(rows.error()));
    std::vector<HoursOfQueues> hours;
    for (const storage::Row row : *rows) {
        auto times = OpeningTimes::make(row.text(0), readJsonList<protocol::WeeklyHours>(row, 1),
                                        readJsonList<protocol::Holiday>(row, 2));
        // They were checked when they were stored; a zone may be missing on another machine.
        if (!times) return core::fail(core::internal("business hours of a queue: " + times.error().detail));
        hours.push_back({std::move(*times), readIds<core::QueueId>(row, 3)});
    }
    return hours;
}

} // namespace callroom::directory
