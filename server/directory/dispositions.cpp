#include "server/directory/dispositions.h"

#include "server/directory/codes.h"
#include "server/directory/id_column.h"
#include "server/directory/kept.h"
#include "sql/queries/directory.h"

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using accounts::Act;
using protocol::Disposition;

Disposition readDisposition(const storage::Row& row) {
    Disposition disposition;
    disposition.id = row.id<core::DispositionId>(0);
    disposition.createdAt = row.timestamp(1);
    disposition.updatedAt = row.timestamp(2);
    disposition.code = row.text(3);
    disposition.name = row.text(4);
    disposition.group = row.optionalText(5);
    disposition.requiresNotes = row.boolean(6);
    disposition.queueIds = readIds<core::QueueId>(row, 7);
    disposition.version = row.integer(8);
    return disposition;
}

const Kept<Disposition> dispositions{.noun = "disposition",
                                     .list = queries::listDispositions,
                                     .byId = queries::dispositionById,
                                     .lock = queries::lockDisposition,
                                     .setDeleted = queries::setDispositionDeleted,
                                     .columns = 9,
                                     .read = readDisposition,
                                     .uniqueness = "dispositions_code",
                                     .taken = "code_taken"};

core::Result<void> check(storage::Session& session, const Disposition& disposition) {
    if (const auto checked = checkCode(disposition.code); !checked) return checked;
    auto queues = disposition.queueIds;
    std::sort(queues.begin(), queues.end());
    if (std::adjacent_find(queues.begin(), queues.end()) != queues.end())
        return core::fail(core::invalid("duplicate_queue", "a queue is named twice"));
    if (queues.empty()) return {};
    const auto known = session.one(
        queries::countQueues, [](const storage::Row& row) { return row.integer(0); }, queues);
    if (!known) return core::fail(known.error());
    if (*known != static_cast<std::int64_t>(queues.size()))
        return core::fail(core::invalid("unknown_queue", "it names a queue that does not exist"));
    return {};
}

} // namespace

core::Result<protocol::Page<Disposition>> listDispositions(storage::Session& session, const PageQuery& query) {
    return kept::list(session, dispositions, query);
}

core::Result<Disposition> findDisposition(storage::Session& session, core::DispositionId id) {
    return session.one(dispositions.byId, readDisposition, id);
}

core::Result<Disposition> createDisposition(storage::Session& session, const Act& act,
                                            const protocol::DispositionCreate& body) {
    const Disposition made{core::DispositionId::create(act.at, act.random),
                           body.code,
                           body.name,
                           body.group,
                           body.requiresNotes,
                           body.queueIds,
                           act.at,
                           act.at};
    if (const auto checked = check(session, made); !checked) return core::fail(checked.error());
    return kept::created(session, dispositions, act,
                         session.execute(queries::insertDisposition, made.id, session.tenant(), made.code, made.name,
                                         made.group, made.requiresNotes, made.queueIds, act.at),
                         made);
}

core::Result<Disposition> changeDisposition(storage::Session& session, const Act& act, core::DispositionId id,
                                            const protocol::DispositionPatch& patch) {
    const auto before = kept::lockLiving(session, dispositions, id, patch.version);
    if (!before) return core::fail(before.error());
    Disposition after = *before;
    after.code = patch.code.value_or(after.code);
    after.name = patch.name.value_or(after.name);
    after.group = patch.group.value_or(after.group);
    after.requiresNotes = patch.requiresNotes.value_or(after.requiresNotes);
    after.updatedAt = act.at;
    ++after.version;
    // Queues that it named and that have gone meanwhile hinder no other change.
    if (patch.queueIds) after.queueIds = *patch.queueIds;
    if (const auto checked = patch.queueIds ? check(session, after) : checkCode(after.code); !checked)
        return core::fail(checked.error());
    return kept::changed(session, dispositions, act,
                         session.execute(queries::updateDisposition, id, after.code, after.name, after.group,
                                         after.requiresNotes, after.queueIds, act.at),
                         *before, after);
}

core::Result<void> deleteDisposition(storage::Session& session, const Act& act, core::DispositionId id) {
    return kept::remove(session, dispositions, act, id);
}

core::Result<Disposition> restoreDisposition(storage::Session& session, const Act& act, core::DispositionId id) {
    return kept::restore(session, dispositions, act, id);
}

core::Result<std::vector<DispositionRule>> dispositionRules(storage::Session& session) {
    return session.all(queries::rulesOfDispositions, [](const storage::Row& row) {
        return DispositionRule{row.text(0), row.boolean(1), readIds<core::QueueId>(row, 2)};
    });
}

} // namespace callroom::directory
