#include "server/api/caller.h"
#include "server/api/configuration_change.h"
#include "server/api/routes.h"
#include "server/directory/groups.h"

namespace callroom::api {
namespace {

using core::Role;

void listGroups(const CallPtr& call) {
    if (auto query = call->query<directory::PageQuery>())
        call->read([reader = readerOf(call->claims()), query = std::move(*query)](storage::Session& session) {
            return directory::listGroups(session, reader, query);
        });
}

/// Every group, by name alone: whom an agent may hand a contact to.
void listTargets(const CallPtr& call) {
    if (auto query = call->query<directory::PageQuery>())
        call->read([user = call->claims().userId, query = std::move(*query)](storage::Session& session) {
            return directory::listGroups(session, {user, Role::Manager}, query)
                .map([](const protocol::Page<protocol::Group>& page) {
                    protocol::Page<protocol::GroupName> names{{}, page.nextCursor};
                    for (const auto& group : page.items)
                        names.items.push_back({group.id, group.name});
                    return names;
                });
        });
}

void showGroup(const CallPtr& call) {
    if (const auto id = call->id<core::GroupId>())
        call->read([reader = readerOf(call->claims()), id = *id](storage::Session& session) {
            return directory::findGroup(session, reader, id);
        });
}

void createGroup(const CallPtr& call) {
    if (auto body = call->body<protocol::GroupCreate>())
        changeConfiguration(call, 201, [act = call->act(), body = std::move(*body)](storage::Session& session) {
            return directory::createGroup(session, act, body);
        });
}

void changeGroup(const CallPtr& call) {
    const auto id = call->id<core::GroupId>();
    if (!id) return;
    if (auto patch = call->body<protocol::GroupPatch>())
        changeConfiguration(call, 200,
                            [act = call->act(), id = *id, patch = std::move(*patch)](storage::Session& session) {
                                return directory::changeGroup(session, act, id, patch);
                            });
}

void deleteGroup(const CallPtr& call) {
    if (const auto id = call->id<core::GroupId>())
        changeConfiguration(call, 204, [act = call->act(), id = *id](storage::Session& session) {
            return directory::deleteGroup(session, act, id);
        });
}

void restoreGroup(const CallPtr& call) {
    if (const auto id = call->id<core::GroupId>())
        changeConfiguration(call, 200, [act = call->act(), id = *id](storage::Session& session) {
            return directory::restoreGroup(session, act, id);
        });
}

void addAgents(const CallPtr& call) {
    const auto id = call->id<core::GroupId>();
    if (!id) return;
    if (auto body = call->body<protocol::GroupAgents>())
        changeConfiguration(call, 200,
                            [act = call->act(), id = *id, body = std::move(*body)](storage::Session& session) {
                                return directory::addAgents(session, act, id, body.agentIds);
                            });
}

void removeAgent(const CallPtr& call) {
    const auto id = call->id<core::GroupId>();
    if (!id) return;
    if (const auto agent = call->id<core::UserId>(1))
        changeConfiguration(call, 204, [act = call->act(), id = *id, agent = *agent](storage::Session& session) {
            return directory::removeAgent(session, act, id, agent);
        });
}

} // namespace

void addGroupRoutes(Routes& routes) {
    using namespace protocol;
    const auto supervisors = Access::from(Role::Supervisor);
    const auto managers = Access::from(Role::Manager);
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/groups",
                       .operation = "listGroups",
                       .summary = "The teams; a supervisor sees his own",
                       .access = supervisors,
                       .responseSchema = schema<Page<Group>>(),
                       .queryFields = querySchema<directory::PageQuery>()},
                      listGroups});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/groups/targets",
                       .operation = "listGroupTargets",
                       .summary = "The groups that a contact may be handed to, by name",
                       .access = Access::from(Role::Agent),
                       .responseSchema = schema<protocol::Page<protocol::GroupName>>(),
                       .queryFields = querySchema<directory::PageQuery>()},
                      listTargets});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/groups",
                       .operation = "createGroup",
                       .summary = "A new team",
                       .access = managers,
                       .successStatus = 201,
                       .requestSchema = schema<GroupCreate>(),
                       .responseSchema = schema<Group>()},
                      createGroup});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/groups/:id",
                       .operation = "showGroup",
                       .summary = "One team",
                       .access = supervisors,
                       .responseSchema = schema<Group>()},
                      showGroup});
    routes.push_back({{.method = "PATCH",
                       .pattern = "/api/v1/groups/:id",
                       .operation = "changeGroup",
                       .summary = "Change a team; the live floor follows at once",
                       .access = supervisors,
                       .requestSchema = schema<GroupPatch>(),
                       .responseSchema = schema<Group>()},
                      changeGroup});
    routes.push_back({{.method = "DELETE",
                       .pattern = "/api/v1/groups/:id",
                       .operation = "deleteGroup",
                       .summary = "Remove a team that no queue is served by",
                       .access = managers,
                       .successStatus = 204},
                      deleteGroup});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/groups/:id/restore",
                       .operation = "restoreGroup",
                       .summary = "Take a removed team back, with its agents",
                       .access = managers,
                       .responseSchema = schema<Group>()},
                      restoreGroup});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/groups/:id/agents",
                       .operation = "addGroupAgents",
                       .summary = "Agents join a team",
                       .access = supervisors,
                       .requestSchema = schema<GroupAgents>(),
                       .responseSchema = schema<Group>()},
                      addAgents});
    routes.push_back({{.method = "DELETE",
                       .pattern = "/api/v1/groups/:id/agents/:agentId",
                       .operation = "removeGroupAgent",
                       .summary = "An agent leaves a team",
                       .access = supervisors,
                       .successStatus = 204},
                      removeAgent});
}

} // namespace callroom::api
