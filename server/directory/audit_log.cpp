#include "server/directory/audit_log.h"

#include "sql/queries/directory.h"

namespace callroom::directory {
namespace {

protocol::AuditEntry readEntry(const storage::Row& row) {
    protocol::AuditEntry entry;
    entry.id = row.uuid(0);
    entry.at = row.timestamp(1);
    if (!row.isNull(2) && !row.isNull(3))
        entry.actor = protocol::AuditActor{row.id<core::UserId>(2), row.text(3), row.word<core::Role>(4)};
    entry.action = row.text(5);
    entry.subject = row.text(6);
    if (!row.isNull(7)) entry.subjectId = row.uuid(7);
    entry.address = row.text(8);
    if (!row.isNull(9)) entry.before.text = row.text(9);
    if (!row.isNull(10)) entry.after.text = row.text(10);
    return entry;
}

} // namespace

core::Result<protocol::Page<protocol::AuditEntry>> listAudit(storage::Session& session, const AuditQuery& query) {
    const auto cursor = cursorOf(query.cursor);
    if (!cursor) return core::fail(cursor.error());
    const auto before = *cursor ? std::optional((*cursor)->at) : std::nullopt;
    const auto beforeId = *cursor ? std::optional((*cursor)->id) : std::nullopt;
    auto entries =
        session.all(storage::queries::directory::listAudit, readEntry, query.actorId, query.action, query.subject,
                    query.subjectId, query.from, query.to, query.q, query.limit + 1, before, beforeId);
    if (!entries) return core::fail(std::move(entries.error()));
    return pageOf(std::move(*entries), query.limit, [](const protocol::AuditEntry& last) {
        return Cursor{last.at, last.id};
    });
}

} // namespace callroom::directory
