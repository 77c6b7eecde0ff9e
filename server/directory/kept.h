#pragma once

#include "server/accounts/audit.h"
#include "server/directory/paging.h"
#include "server/directory/version.h"
#include "server/storage/session.h"
#include "server/storage/statement.h"

/// What the lists that staff keeps (reasons, results, hours) have in common: rows with `id`, `createdAt`, `updatedAt`
/// and `version` that are read by page, deleted softly and taken back, each change in the audit log. Blocking; database
/// workers.
namespace callroom::directory {

template <typename T> struct Kept {
    std::string_view noun; ///< as the audit log calls it
    const storage::Statement& list;
    const storage::Statement& byId;
    const storage::Statement& lock; ///< columns as `byId`, then whether it is deleted
    const storage::Statement& setDeleted;
    int columns; ///< that `read` reads
    T (*read)(const storage::Row& row);
    std::string_view uniqueness; ///< the constraint's name without its ending
    std::string_view taken;      ///< the refusal's code when another row has the same name
};

namespace kept {

template <typename T> struct Locked {
    T value;
    bool isDeleted = false;
};

template <typename T> [[nodiscard]] core::Error named(const Kept<T>& kind, core::Error error) {
    if (error.code == kind.uniqueness && error.kind == core::ErrorKind::Conflict)
        return core::conflict(std::string(kind.taken), "another one is called so");
    return error;
}

template <typename T>
[[nodiscard]] core::Result<protocol::Page<T>> list(storage::Session& session, const Kept<T>& kind,
                                                   const PageQuery& query) {
    const auto cursor = cursorOf(query.cursor);
    if (!cursor) return core::fail(cursor.error());
    const auto after = cursor->value_or(Cursor{});
    auto values = session.all(kind.list, kind.read, after.at, after.id, query.limit + 1);
    if (!values) return core::fail(std::move(values.error()));
    return pageOf(std::move(*values), query.limit);
}

template <typename T, typename Id>
[[nodiscard]] core::Result<Locked<T>> lock(storage::Session& session, const Kept<T>& kind, Id id) {
    return session.one(
        kind.lock,
        [&](const storage::Row& row) {
            return Locked<T>{kind.read(row), row.boolean(kind.columns)};
        },
        id);
}

/// The same, if it is not deleted.
template <typename T, typename Id>
[[nodiscard]] core::Result<T> lockLiving(storage::Session& session, const Kept<T>& kind, Id id) {
    auto locked = lock(session, kind, id);
    if (!locked) return core::fail(std::move(locked.error()));
    if (locked->isDeleted) return core::fail(core::notFound());
    return std::move(locked->value);
}

/// The same, if it is still what the change was made from.
template <typename T, typename Id>
[[nodiscard]] core::Result<T> lockLiving(storage::Session& session, const Kept<T>& kind, Id id,
                                         std::optional<std::int64_t> madeFrom) {
    auto living = lockLiving(session, kind, id);
    if (!living) return living;
    if (const auto checked = checkVersion(madeFrom, living->version); !checked) return core::fail(checked.error());
    return living;
}

/// What is left to do once the row of a new one has been inserted.
template <typename T>
[[nodiscard]] core::Result<T> created(storage::Session& session, const Kept<T>& kind, const accounts::Act& act,
                                      core::Result<std::int64_t> inserted, const T& made) {
    if (!inserted) return core::fail(named(kind, std::move(inserted.error())));
    const auto recorded = accounts::recordCreation(session, act, std::string(kind.noun) + ".create", made);
    if (!recorded) return core::fail(recorded.error());
    return made;
}

/// The same of one that was changed.
template <typename T>
[[nodiscard]] core::Result<T> changed(storage::Session& session, const Kept<T>& kind, const accounts::Act& act,
                                      core::Result<std::int64_t> updated, const T& before, const T& after) {
    if (!updated) return core::fail(named(kind, std::move(updated.error())));
    const auto recorded = accounts::recordChange(session, act, std::string(kind.noun) + ".change", before, after);
    if (!recorded) return core::fail(recorded.error());
    return after;
}

template <typename T, typename Id>
[[nodiscard]] core::Result<void> remove(storage::Session& session, const Kept<T>& kind, const accounts::Act& act,
                                        Id id) {
    const auto before = lockLiving(session, kind, id);
    if (!before) return core::fail(before.error());
    if (const auto done = session.execute(kind.setDeleted, id, true, act.at); !done) return core::fail(done.error());
    return accounts::recordAudit(session, act, std::string(kind.noun) + ".delete", id.value, json::encode(*before),
                                 std::nullopt);
}

template <typename T, typename Id>
[[nodiscard]] core::Result<T> restore(storage::Session& session, const Kept<T>& kind, const accounts::Act& act, Id id) {
    auto before = lock(session, kind, id);
    if (!before) return core::fail(std::move(before.error()));
    T value = std::move(before->value);
    if (!before->isDeleted) return value;
    auto done = session.execute(kind.setDeleted, id, false, act.at);
    if (!done) return core::fail(named(kind, std::move(done.error())));
    value.updatedAt = act.at;
    ++value.version;
    const auto recorded = accounts::recordAudit(session, act, std::string(kind.noun) + ".restore", id.value,
                                                std::nullopt, json::encode(value));
    if (!recorded) return core::fail(recorded.error());
    return value;
}

} // namespace kept

} // namespace callroom::directory
