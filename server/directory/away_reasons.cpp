#include "server/directory/away_reasons.h"

#include "server/directory/codes.h"
#include "server/directory/kept.h"
#include "sql/queries/directory.h"

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using accounts::Act;
using protocol::AwayReason;

AwayReason readReason(const storage::Row& row) {
    AwayReason reason;
    reason.id = row.id<core::AwayReasonId>(0);
    reason.createdAt = row.timestamp(1);
    reason.updatedAt = row.timestamp(2);
    reason.code = row.text(3);
    reason.name = row.text(4);
    reason.isProductive = row.boolean(5);
    if (const auto limit = row.optionalInteger(6)) reason.limitSeconds = static_cast<int>(*limit);
    reason.order = row.number<int>(7);
    reason.version = row.integer(8);
    return reason;
}

const Kept<AwayReason> reasons{.noun = "away_reason",
                               .list = queries::listAwayReasons,
                               .byId = queries::awayReasonById,
                               .lock = queries::lockAwayReason,
                               .setDeleted = queries::setAwayReasonDeleted,
                               .columns = 9,
                               .read = readReason,
                               .uniqueness = "away_reasons_code",
                               .taken = "code_taken"};

core::Result<void> check(const AwayReason& reason) {
    if (reason.code == "missed")
        return core::fail(core::invalid("reserved_code", "missed is what the server itself sends people away for"));
    return checkCode(reason.code);
}

} // namespace

core::Result<protocol::Page<AwayReason>> listAwayReasons(storage::Session& session, const PageQuery& query) {
    return kept::list(session, reasons, query);
}

core::Result<AwayReason> findAwayReason(storage::Session& session, core::AwayReasonId id) {
    return session.one(reasons.byId, readReason, id);
}

core::Result<AwayReason> createAwayReason(storage::Session& session, const Act& act,
                                          const protocol::AwayReasonCreate& body) {
    const AwayReason reason{core::AwayReasonId::create(act.at, act.random),
                            body.code,
                            body.name,
                            body.isProductive,
                            body.limitSeconds,
                            body.order,
                            act.at,
                            act.at};
    if (const auto checked = check(reason); !checked) return core::fail(checked.error());
    return kept::created(session, reasons, act,
                         session.execute(queries::insertAwayReason, reason.id, session.tenant(), reason.code,
                                         reason.name, reason.isProductive, reason.limitSeconds, reason.order, act.at),
                         reason);
}

core::Result<AwayReason> changeAwayReason(storage::Session& session, const Act& act, core::AwayReasonId id,
                                          const protocol::AwayReasonPatch& patch) {
    const auto before = kept::lockLiving(session, reasons, id, patch.version);
    if (!before) return core::fail(before.error());
    AwayReason after = *before;
    after.code = patch.code.value_or(after.code);
    after.name = patch.name.value_or(after.name);
    after.isProductive = patch.isProductive.value_or(after.isProductive);
    after.limitSeconds = patch.limitSeconds.value_or(after.limitSeconds);
    after.order = patch.order.value_or(after.order);
    after.updatedAt = act.at;
    ++after.version;
    if (const auto checked = check(after); !checked) return core::fail(checked.error());
    return kept::changed(session, reasons, act,
                         session.execute(queries::updateAwayReason, id, after.code, after.name, after.isProductive,
                                         after.limitSeconds, after.order, act.at),
                         *before, after);
}

core::Result<void> deleteAwayReason(storage::Session& session, const Act& act, core::AwayReasonId id) {
    return kept::remove(session, reasons, act, id);
}

core::Result<AwayReason> restoreAwayReason(storage::Session& session, const Act& act, core::AwayReasonId id) {
    return kept::restore(session, reasons, act, id);
}

core::Result<std::vector<std::string>> awayCodes(storage::Session& session) {
    return session.all(queries::codesOfAwayReasons, [](const storage::Row& row) { return row.text(0); });
}

} // namespace callroom::directory
