#include "server/directory/groups.h"

#include "server/accounts/audit.h"
#include "server/directory/known_rows.h"
#include "server/directory/version.h"
#include "sql/queries/directory.h"

#include <algorithm>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;
using accounts::Act;
using core::Role;
using protocol::Group;

Group readGroup(const storage::Row& row) {
    Group group;
    group.id = row.id<core::GroupId>(0);
    group.name = row.text(1);
    group.description = row.text(2);
    group.createdAt = row.timestamp(3);
    group.updatedAt = row.timestamp(4);
    group.supervisorIds = storage::columnAs<std::vector<core::UserId>>(row, 5);
    group.agentIds = storage::columnAs<std::vector<core::UserId>>(row, 6);
    group.version = row.integer(7);
    return group;
}

struct Found {
    Group group;
    bool isDeleted = false;
};

core::Result<Found> read(storage::Session& session, core::GroupId id) {
    return session.one(
        queries::groupById,
        [](const storage::Row& row) {
            return Found{readGroup(row), row.boolean(8)};
        },
        id);
}

bool contains(const std::vector<core::UserId>& people, core::UserId person) {
    return std::find(people.begin(), people.end(), person) != people.end();
}

/// Whether he knows of the group at all.
bool mayKnow(const Group& group, std::optional<core::UserId> who, Role role) {
    return role > Role::Supervisor || (who && contains(group.supervisorIds, *who));
}

/// The group as it stands, if it is not deleted and the actor's; nobody else changes it meanwhile.
core::Result<Group> lockGroup(storage::Session& session, const Act& act, core::GroupId id) {
    if (const auto locked = session.query(queries::lockGroup, id); !locked) return core::fail(locked.error());
    auto found = read(session, id);
    if (!found) return core::fail(std::move(found.error()));
    if (found->isDeleted || !mayKnow(found->group, act.by, act.role)) return core::fail(core::notFound());
    return std::move(found->group);
}

core::Error groupError(core::Error error) {
    if (error.code == "groups_name") return core::conflict("name_taken", "another group has this name");
    return error;
}

core::Result<void> checkAgents(storage::Session& session, const std::vector<core::UserId>& agents) {
    return checkKnown(session, queries::countPeople, agents, "agent", std::vector{Role::Agent});
}

core::Result<void> setSupervisors(storage::Session& session, core::GroupId id,
                                  const std::vector<core::UserId>& people) {
    const auto checked = checkKnown(session, queries::countPeople, people, "supervisor",
                                    std::vector{Role::Supervisor, Role::Manager, Role::Admin});
    if (!checked) return checked;
    if (const auto kept = session.execute(queries::keepGroupSupervisors, id, people); !kept)
        return core::fail(kept.error());
    return session.execute(queries::addGroupSupervisors, id, session.tenant(), people).map([](std::int64_t) {});
}

core::Result<void> setAgents(storage::Session& session, core::GroupId id, const std::vector<core::UserId>& people,
                             core::Timestamp at) {
    if (const auto checked = checkAgents(session, people); !checked) return checked;
    if (const auto kept = session.execute(queries::keepGroupMembers, id, people); !kept)
        return core::fail(kept.error());
    return session.execute(queries::addGroupMembers, id, session.tenant(), people, at).map([](std::int64_t) {});
}

core::Result<Group> recorded(storage::Session& session, const Act& act, const Group& before) {
    auto after = read(session, before.id);
    if (!after) return core::fail(std::move(after.error()));
    const auto noted = accounts::recordChange(session, act, "group.change", before, after->group);
    if (!noted) return core::fail(noted.error());
    return std::move(after->group);
}

/// Notes that the group has changed.
core::Result<void> touch(storage::Session& session, const Act& act, const Group& group) {
    return session.execute(queries::updateGroup, group.id, group.name, group.description, act.at)
        .map([](std::int64_t) {})
        .map_error(groupError);
}

} // namespace

core::Result<protocol::Page<Group>> listGroups(storage::Session& session, const Reader& reader,
                                               const PageQuery& query) {
    const auto cursor = cursorOf(query.cursor);
    if (!cursor) return core::fail(cursor.error());
    const auto after = cursor->value_or(Cursor{});
    const auto mine = reader.role > Role::Supervisor ? std::nullopt : std::optional(reader.userId);
    auto groups = session.all(queries::listGroups, readGroup, after.at, after.id, query.limit + 1, mine);
    if (!groups) return core::fail(std::move(groups.error()));
    return pageOf(std::move(*groups), query.limit);
}

core::Result<Group> findGroup(storage::Session& session, const Reader& reader, core::GroupId id) {
    auto found = read(session, id);
    if (!found) return core::fail(std::move(found.error()));
    if (found->isDeleted || !mayKnow(found->group, reader.userId, reader.role)) return core::fail(core::notFound());
    return std::move(found->group);
}

core::Result<Group> createGroup(storage::Session& session, const Act& act, const protocol::GroupCreate& body) {
    const auto id = core::GroupId::create(act.at, act.random);
    auto inserted = session.execute(queries::insertGroup, id, session.tenant(), body.name, body.description, act.at);
    if (!inserted) return core::fail(groupError(std::move(inserted.error())));
    if (const auto set = setSupervisors(session, id, body.supervisorIds); !set) return core::fail(set.error());
    if (const auto set = setAgents(session, id, body.agentIds, act.at); !set) return core::fail(set.error());
    auto made = read(session, id);
    if (!made) return core::fail(std::move(made.error()));
    const auto noted = accounts::recordCreation(session, act, "group.create", made->group);
    if (!noted) return core::fail(noted.error());
    return std::move(made->group);
}

core::Result<Group> changeGroup(storage::Session& session, const Act& act, core::GroupId id,
                                const protocol::GroupPatch& patch) {
    const auto before = lockGroup(session, act, id);
    if (!before) return core::fail(before.error());
    if (const auto checked = checkVersion(patch.version, before->version); !checked) return core::fail(checked.error());
    if (patch.supervisorIds && act.role <= Role::Supervisor)
        return core::fail(core::forbidden("forbidden", "who supervises a group is the manager's to say"));
    Group after = *before;
    after.name = patch.name.value_or(after.name);
    after.description = patch.description.value_or(after.description);
    if (const auto touched = touch(session, act, after); !touched) return core::fail(touched.error());
    if (patch.supervisorIds)
        if (const auto set = setSupervisors(session, id, *patch.supervisorIds); !set) return core::fail(set.error());
    if (patch.agentIds)
        if (const auto set = setAgents(session, id, *patch.agentIds, act.at); !set) return core::fail(set.error());
    return recorded(session, act, *before);
}

core::Result<Group> addAgents(storage::Session& session, const Act& act, core::GroupId id,
                              const std::vector<core::UserId>& agents) {
    const auto before = lockGroup(session, act, id);
    if (!before) return core::fail(before.error());
    if (const auto checked = checkAgents(session, agents); !checked) return core::fail(checked.error());
    const auto added = session.execute(queries::addGroupMembers, id, session.tenant(), agents, act.at);
    if (!added) return core::fail(added.error());
    if (*added == 0) return *before;
    if (const auto touched = touch(session, act, *before); !touched) return core::fail(touched.error());
    return recorded(session, act, *before);
}

core::Result<void> removeAgent(storage::Session& session, const Act& act, core::GroupId id, core::UserId agent) {
    const auto before = lockGroup(session, act, id);
    if (!before) return core::fail(before.error());
    const auto removed = session.execute(queries::removeGroupMember, id, agent);
    if (!removed) return core::fail(removed.error());
    if (*removed == 0) return core::fail(core::notFound());
    if (const auto touched = touch(session, act, *before); !touched) return touched;
    return recorded(session, act, *before).map([](const Group&) {});
}

core::Result<void> deleteGroup(storage::Session& session, const Act& act, core::GroupId id) {
    const auto before = lockGroup(session, act, id);
    if (!before) return core::fail(before.error());
    const auto queues = session.one(
        queries::queuesOfGroup, [](const storage::Row& row) { return row.integer(0); }, id);
    if (!queues) return core::fail(queues.error());
    if (*queues > 0) return core::fail(core::conflict("group_in_use", "a queue is served by this group"));
    if (const auto done = session.execute(queries::setGroupDeleted, id, true, act.at); !done)
        return core::fail(done.error());
    return accounts::recordAudit(session, act, "group.delete", id.value, json::encode(*before), std::nullopt);
}

core::Result<Group> restoreGroup(storage::Session& session, const Act& act, core::GroupId id) {
    if (const auto locked = session.query(queries::lockGroup, id); !locked) return core::fail(locked.error());
    auto found = read(session, id);
    if (!found) return core::fail(std::move(found.error()));
    Group group = std::move(found->group);
    if (!found->isDeleted) return group;
    auto done = session.execute(queries::setGroupDeleted, id, false, act.at);
    if (!done) return core::fail(groupError(std::move(done.error())));
    group.updatedAt = act.at;
    ++group.version;
    const auto noted =
        accounts::recordAudit(session, act, "group.restore", id.value, std::nullopt, json::encode(group));
    if (!noted) return core::fail(noted.error());
    return group;
}

} // namespace callroom::directory
