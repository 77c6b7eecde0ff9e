#pragma once

#include "server/accounts/audit.h"
#include "server/directory/paging.h"
#include "server/directory/version.h"
#include "server/storage/session.h"
#include "server/storage/table.h"
#include "shared/protocol/managed.h"

/// Lists that staff keeps: queues, tags, reasons, results, hours, texts.
namespace callroom::directory {

/// Reads and changes the rows of one table of `protocol::Managed` values: by page, deleted softly and taken back, each
/// change in the audit log. Made once, at namespace scope. Blocking; database workers.
///
/// Errors: what the hooks refuse; `taken` (409) when another row has the same name; `version_conflict` (409);
/// `not_found`.
template <typename T> class ManagedList {
public:
    using Value = T;
    using Id = typename T::Id;
    using Settings = typename T::Settings;
    using Patch = json::Patch<Settings>;

    /// What is particular about one list. A hook that is not there has nothing to say.
    struct Spec {
        storage::TableSpec table;
        std::string_view noun;       ///< as the audit log calls one
        std::string_view uniqueness; ///< the constraint's name without its ending
        std::string_view taken;      ///< the refusal's code when another row has the same name
        /// Before it is stored; `patch` is there when it is a change.
        std::function<core::Result<void>(storage::Session&, const T& after, const Patch* patch)> check{};
        std::function<core::Result<void>(storage::Session&, const T& before, const T& after)> changed{};
        std::function<core::Result<void>(storage::Session&, const T&)> removing{};
        std::function<core::Result<void>(storage::Session&, const T&)> restoring{};
    };

    explicit ManagedList(Spec spec)
        : m_spec(std::move(spec))
        , m_table(m_spec.table) {}

    [[nodiscard]] const storage::Table<T>& table() const { return m_table; }

    /// Oldest first, without deleted ones.
    [[nodiscard]] core::Result<protocol::Page<T>> list(storage::Session& session, const PageQuery& query) const {
        const auto cursor = cursorOf(query.cursor);
        if (!cursor) return core::fail(cursor.error());
        const auto after = cursor->value_or(Cursor{});
        auto values = session.all(m_table.list(), after.at, after.id, query.limit + 1);
        if (!values) return core::fail(std::move(values.error()));
        return pageOf(std::move(*values), query.limit);
    }

    [[nodiscard]] core::Result<T> find(storage::Session& session, Id id) const {
        return session.one(m_table.byId(), id);
    }

    [[nodiscard]] core::Result<T> create(storage::Session& session, const accounts::Act& act,
                                         const Settings& settings) const {
        T made;
        static_cast<Settings&>(made) = settings;
        made.id = Id::create(act.at, act.random);
        made.createdAt = made.updatedAt = act.at;
        if (const auto checked = ask(m_spec.check, session, made, nullptr); !checked)
            return core::fail(checked.error());
        const auto inserted = session.query(m_table.statements().insert,
                                            m_table.parametersOf(made, {storage::Parameter(session.tenant())}));
        if (!inserted) return core::fail(named(inserted.error()));
        if (const auto noted = accounts::recordCreation(session, act, action(".create"), made); !noted)
            return core::fail(noted.error());
        return made;
    }

    [[nodiscard]] core::Result<T> change(storage::Session& session, const accounts::Act& act, Id id,
                                         const Patch& patch) const {
        const auto before = lockLiving(session, id);
        if (!before) return before;
        if (const auto checked = checkVersion(patch.version, before->version); !checked)
            return core::fail(checked.error());
        T after = *before;
        patch.applyTo(after);
        after.updatedAt = act.at;
        ++after.version;
        if (const auto checked = ask(m_spec.check, session, after, &patch); !checked)
            return core::fail(checked.error());
        const auto updated = session.query(m_table.statements().update, m_table.parametersOf(after));
        if (!updated) return core::fail(named(updated.error()));
        if (const auto followed = ask(m_spec.changed, session, *before, after); !followed)
            return core::fail(followed.error());
        if (const auto noted = accounts::recordChange(session, act, action(".change"), *before, after); !noted)
            return core::fail(noted.error());
        return after;
    }

    /// Softly.
    [[nodiscard]] core::Result<void> remove(storage::Session& session, const accounts::Act& act, Id id) const {
        const auto before = lockLiving(session, id);
        if (!before) return core::fail(before.error());
        if (const auto allowed = ask(m_spec.removing, session, *before); !allowed) return allowed;
        if (const auto done = session.execute(m_table.statements().setDeleted, id, true, act.at); !done)
            return core::fail(done.error());
        return accounts::recordAudit(session, act, action(".delete"), id.value, json::encode(*before), std::nullopt);
    }

    [[nodiscard]] core::Result<T> restore(storage::Session& session, const accounts::Act& act, Id id) const {
        auto before = lock(session, id);
        if (!before) return core::fail(std::move(before.error()));
        T value = std::move(before->value);
        if (!before->isDeleted) return value;
        if (const auto allowed = ask(m_spec.restoring, session, value); !allowed) return core::fail(allowed.error());
        const auto done = session.execute(m_table.statements().setDeleted, id, false, act.at);
        if (!done) return core::fail(named(done.error()));
        value.updatedAt = act.at;
        ++value.version;
        if (const auto noted =
                accounts::recordAudit(session, act, action(".restore"), id.value, std::nullopt, json::encode(value));
            !noted)
            return core::fail(noted.error());
        return value;
    }

private:
    struct Locked {
        T value;
        bool isDeleted = false;
    };

    [[nodiscard]] core::Result<Locked> lock(storage::Session& session, Id id) const {
        return session.one(
            m_table.statements().lock,
            [this](const storage::Row& row) {
                return Locked{m_table.lock()(row), row.boolean(row.columnNamed("is_deleted"))};
            },
            id);
    }
    [[nodiscard]] core::Result<T> lockLiving(storage::Session& session, Id id) const {
        auto locked = lock(session, id);
        if (!locked) return core::fail(std::move(locked.error()));
        if (locked->isDeleted) return core::fail(core::notFound());
        return std::move(locked->value);
    }
    [[nodiscard]] core::Error named(core::Error error) const {
        if (error.code == m_spec.uniqueness && error.kind == core::ErrorKind::Conflict)
            return core::conflict(std::string(m_spec.taken), "another one is called so");
        return error;
    }
    [[nodiscard]] std::string action(std::string_view verb) const {
        return std::string(m_spec.noun) + std::string(verb);
    }
    template <typename Hook, typename... Arguments>
    [[nodiscard]] static core::Result<void> ask(const Hook& hook, Arguments&&... arguments) {
        return hook ? hook(std::forward<Arguments>(arguments)...) : core::Result<void>{};
    }

    Spec m_spec;
    storage::Table<T> m_table;
};

} // namespace callroom::directory
