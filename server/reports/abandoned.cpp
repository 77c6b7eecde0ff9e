#include "server/reports/abandoned.h"

#include "server/accounts/audit.h"
#include "server/accounts/people.h"
#include "server/directory/version.h"
#include "server/reports/counts.h"
#include "server/reports/frame.h"
#include "sql/queries/reports.h"

namespace callroom::reports {
namespace {

namespace queries = storage::queries::reports;
using core::AbandonedStatus;
using protocol::AbandonedCustomer;

AbandonedCustomer readCustomer(const storage::Row& row) {
    AbandonedCustomer customer;
    customer.customer = {row.id<core::UserId>(0), row.text(1)};
    customer.phone = row.optionalText(2);
    customer.email = row.optionalText(3);
    customer.contactId = row.id<core::ContactId>(4);
    customer.queueId = row.optionalId<core::QueueId>(5);
    customer.channel = row.word<core::Channel>(6);
    customer.lastAt = row.timestamp(7);
    customer.lastWaitSeconds = secondsOf(row.integer(8));
    customer.tries = row.number<int>(9);
    customer.totalWaitSeconds = secondsOf(row.integer(10));
    customer.status = row.word<AbandonedStatus>(11);
    if (!row.isNull(12)) customer.owner = protocol::PersonName{row.id<core::UserId>(12), row.text(13)};
    customer.note = row.optionalText(14);
    customer.changedAt = row.optionalTimestamp(15);
    customer.reachedContactId = row.optionalId<core::ContactId>(16);
    customer.reachedAt = row.optionalTimestamp(17);
    customer.version = row.integer(18);
    return customer;
}

core::Result<void> checkOwner(storage::Session& session, core::UserId owner) {
    const auto person = accounts::findUser(session, owner);
    if (person && person->role != core::Role::Customer) return {};
    if (!person && person.error().kind != core::ErrorKind::NotFound) return core::fail(person.error());
    return core::fail(core::invalid("unknown_owner", "an owner is somebody of the staff"));
}

/// What the update makes of it.
core::Result<FollowUp> applied(storage::Session& session, FollowUp standing, const accounts::Act& act,
                               const protocol::AbandonedUpdate& update) {
    if (update.status == AbandonedStatus::Reached)
        return core::fail(core::invalid("bad_status", "reached follows from a later contact that was handled"));
    standing.status = update.status.value_or(standing.status);
    if (update.ownerId) standing.ownerId = *update.ownerId;
    if (update.note) standing.note = *update.note;
    if (standing.status == AbandonedStatus::Open) {
        if (update.ownerId && *update.ownerId)
            standing.status = AbandonedStatus::Claimed;
        else
            standing.ownerId.reset();
    }
    if (standing.status == AbandonedStatus::Claimed && !standing.ownerId) standing.ownerId = act.by;
    if (standing.ownerId)
        if (const auto checked = checkOwner(session, *standing.ownerId); !checked) return core::fail(checked.error());
    ++standing.version;
    return standing;
}

} // namespace

core::Result<protocol::Page<AbandonedCustomer>> listAbandoned(storage::Session& session, const AbandonedQuery& query,
                                                              core::Timestamp now) {
    const auto cursor = directory::cursorOf(query.cursor);
    if (!cursor) return core::fail(cursor.error());
    protocol::ReportQuery asked;
    asked.from = query.from;
    asked.to = query.to;
    const auto question = understand(session, asked, now);
    if (!question) return core::fail(question.error());
    const auto coverage = coverageByQuarters(question->period, question->progress);
    const auto before = *cursor ? std::optional((*cursor)->at) : std::nullopt;
    const auto beforeId = *cursor ? std::optional((*cursor)->id) : std::nullopt;
    auto customers =
        session.all(queries::listAbandoned, readCustomer, coverage.settled.first, coverage.settled.last,
                    coverage.uncounted, coverage.contacts.first, coverage.contacts.last, query.queueId, query.channel,
                    query.status, query.ownerId, query.q, before, beforeId, query.limit + 1);
    if (!customers) return core::fail(std::move(customers.error()));
    for (auto& customer : *customers)
        customer.contactsQuery = "figure=abandoned&from=" + core::toRfc3339(question->period.from) +
                                 "&to=" + core::toRfc3339(question->period.to) +
                                 "&customerId=" + core::toString(customer.customer.id);
    return directory::pageOf(std::move(*customers), query.limit, [](const AbandonedCustomer& last) {
        return directory::Cursor{last.lastAt, last.customer.id.value};
    });
}

core::Result<FollowUp> followUp(storage::Session& session, const accounts::Act& act, core::UserId customer,
                                const protocol::AbandonedUpdate& update) {
    const auto lastAt = session.one(
        queries::lastAbandoned, [](const storage::Row& row) { return row.timestamp(0); }, customer);
    if (!lastAt) return core::fail(lastAt.error());
    const auto found = session.one(
        queries::lockFollowUp,
        [&](const storage::Row& row) {
            FollowUp standing{customer, row.word<AbandonedStatus>(1), row.optionalId<core::UserId>(2),
                              row.optionalText(3), row.integer(4)};
            // He has hung up again since.
            if (row.timestamp(0) < *lastAt) standing = {customer, AbandonedStatus::Open, {}, {}, 0};
            return standing;
        },
        customer);
    if (!found && found.error().kind != core::ErrorKind::NotFound) return core::fail(found.error());
    const FollowUp before = found ? *found : FollowUp{customer, AbandonedStatus::Open, {}, {}, 0};
    if (const auto checked = directory::checkVersion(update.version, before.version); !checked)
        return core::fail(checked.error());
    const auto after = applied(session, before, act, update);
    if (!after) return core::fail(after.error());
    const auto stored = session.execute(queries::upsertFollowUp, session.tenant(), customer, *lastAt, after->status,
                                        after->ownerId, after->note, act.at, after->version);
    if (!stored) return core::fail(stored.error());
    const auto recorded = accounts::recordAudit(session, act, "abandoned.change", customer.value, json::encode(before),
                                                json::encode(*after));
    if (!recorded) return core::fail(recorded.error());
    return after;
}

} // namespace callroom::reports
