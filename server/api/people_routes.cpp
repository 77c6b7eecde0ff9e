#include "server/api/caller.h"
#include "server/api/contact_commands.h"
#include "server/api/routes.h"
#include "server/directory/agents.h"
#include "server/directory/users.h"

namespace callroom::api {
namespace {

using core::Role;

void listUsers(const CallPtr& call) {
    if (auto query = call->query<directory::UserQuery>())
        call->read(
            [query = std::move(*query)](storage::Session& session) { return directory::listUsers(session, query); });
}

void showUser(const CallPtr& call) {
    if (const auto id = call->id<core::UserId>())
        call->read([id = *id](storage::Session& session) { return directory::findUser(session, id); });
}

/// What a committed change of a person brings about elsewhere, before it is answered.
void finishChange(const CallPtr& call, const directory::UserChange& change, std::function<void()> leave) {
    auto& services = call->services();
    if (!change.revoked.isEmpty()) services.revocations.add(change.revoked);
    if (change.isEnabledAgain) services.revocations.forgiveUser(change.user.id);
    if (!change.isAgentChange) return leave();
    services.live.reloadConfiguration(call->tenant(), call->receiver(), std::move(leave));
}

template <typename Work> void changeUserBy(const CallPtr& call, int status, Work work) {
    call->run(
        std::move(work), status,
        [status](const directory::UserChange& change) {
            return status == 204 ? std::string() : json::encode(change.user);
        },
        [call](const directory::UserChange& change, std::function<void()> leave) {
            finishChange(call, change, std::move(leave));
        });
}

void createUser(const CallPtr& call) {
    auto body = call->body<protocol::UserCreate>();
    if (!body) return;
    auto password = body->password;
    call->services().hasher.hash(
        std::move(password), call->receiver(), [call, body = std::move(*body)](core::Result<std::string> hash) {
            if (!hash) return call->fail(hash.error());
            changeUserBy(call, 201, [act = call->act(), body, hash = *hash](storage::Session& session) {
                return directory::createUser(session, act, body, hash);
            });
        });
}

void changeUser(const CallPtr& call) {
    const auto id = call->id<core::UserId>();
    if (!id) return;
    auto patch = call->body<protocol::UserPatch>();
    if (!patch) return;
    const auto store = [call, id = *id](const protocol::UserPatch& changes, std::optional<std::string> hash) {
        changeUserBy(call, 200, [act = call->act(), id, changes, hash = std::move(hash)](storage::Session& session) {
            return directory::changeUser(session, act, id, changes, hash);
        });
    };
    if (!patch->password) return store(*patch, std::nullopt);
    auto password = *patch->password;
    call->services().hasher.hash(std::move(password), call->receiver(),
                                 [call, store, patch = std::move(*patch)](core::Result<std::string> hash) {
                                     if (!hash) return call->fail(hash.error());
                                     store(patch, std::move(*hash));
                                 });
}

void deleteUser(const CallPtr& call) {
    if (const auto id = call->id<core::UserId>())
        changeUserBy(call, 204, [act = call->act(), id = *id](storage::Session& session) {
            return directory::deleteUser(session, act, id);
        });
}

void restoreUser(const CallPtr& call) {
    if (const auto id = call->id<core::UserId>())
        changeUserBy(call, 200, [act = call->act(), id = *id](storage::Session& session) {
            return directory::restoreUser(session, act, id);
        });
}

/// Lays what the floor knows over what is configured.
void layOver(protocol::Agent& agent, const live::TenantFloor& floor) {
    if (!floor.engine().agent(agent.id)) return;
    const auto row = floor.agentRow(agent.id);
    agent.presence = row.presence;
    agent.reason = row.reason;
    agent.state = row.state;
    agent.presenceSince = row.presenceSince;
    agent.contactIds = row.contactIds;
    agent.connected = row.connected;
    agent.ready = row.ready;
}

void listAgents(const CallPtr& call) {
    auto query = call->query<directory::PageQuery>();
    if (!query) return;
    using Page = protocol::Page<protocol::Agent>;
    call->services().workers.read(
        call->receiver(), call->tenant(),
        [query = std::move(*query)](storage::Session& session) { return directory::listAgents(session, query); },
        [call](core::Result<Page> page) {
            if (!page) return call->fail(page.error());
            call->services().live.ask(
                call->tenant(), call->receiver(),
                [page = std::move(*page)](const live::TenantFloor& floor) {
                    Page shown = page;
                    for (auto& agent : shown.items)
                        layOver(agent, floor);
                    return shown;
                },
                call->answering<Page>());
        });
}

template <typename Work> void answerAgent(const CallPtr& call, bool isChange, Work work) {
    const auto finish = [call, isChange](core::Result<protocol::Agent> agent) {
        if (!agent) return call->fail(agent.error());
        const auto show = [call, agent = std::move(*agent)] {
            call->services().live.ask(
                call->tenant(), call->receiver(),
                [agent](const live::TenantFloor& floor) {
                    protocol::Agent shown = agent;
                    layOver(shown, floor);
                    return shown;
                },
                call->answering<protocol::Agent>());
        };
        if (!isChange) return show();
        call->services().live.reloadConfiguration(call->tenant(), call->receiver(), show);
    };
    if (isChange)
        call->services().workers.run(call->receiver(), call->tenant(), std::move(work), finish);
    else
        call->services().workers.read(call->receiver(), call->tenant(), std::move(work), finish);
}

void showAgent(const CallPtr& call) {
    if (const auto id = call->id<core::UserId>())
        answerAgent(call, false, [id = *id](storage::Session& session) { return directory::findAgent(session, id); });
}

void changeAgent(const CallPtr& call) {
    const auto id = call->id<core::UserId>();
    if (!id) return;
    if (auto patch = call->body<protocol::AgentPatch>())
        answerAgent(call, true, [act = call->act(), id = *id, patch = std::move(*patch)](storage::Session& session) {
            return directory::changeAgent(session, act, id, patch);
        });
}

void setPresence(const CallPtr& call) {
    const auto id = call->id<core::UserId>();
    if (!id) return;
    if (const auto body = call->body<protocol::PresenceSet>())
        ContactCommands(call->services())
            .setPresence(askerOf(call), *id, *body, call->answering<protocol::AgentPresence>());
}

} // namespace

void addPeopleRoutes(Routes& routes) {
    using namespace protocol;
    const auto agents = Access::from(Role::Agent);
    const auto supervisors = Access::from(Role::Supervisor);
    const auto managers = Access::from(Role::Manager);
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/users",
                       .operation = "listUsers",
                       .summary = "The people of the tenant",
                       .access = supervisors,
                       .responseSchema = schema<Page<User>>(),
                       .queryFields = querySchema<directory::UserQuery>()},
                      listUsers});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/users",
                       .operation = "createUser",
                       .summary = "A new person",
                       .access = managers,
                       .successStatus = 201,
                       .requestSchema = schema<UserCreate>(),
                       .responseSchema = schema<User>()},
                      createUser});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/users/:id",
                       .operation = "showUser",
                       .summary = "One person",
                       .access = supervisors,
                       .responseSchema = schema<User>()},
                      showUser});
    routes.push_back({{.method = "PATCH",
                       .pattern = "/api/v1/users/:id",
                       .operation = "changeUser",
                       .summary = "Change or disable a person",
                       .access = managers,
                       .requestSchema = schema<UserPatch>(),
                       .responseSchema = schema<User>()},
                      changeUser});
    routes.push_back({{.method = "DELETE",
                       .pattern = "/api/v1/users/:id",
                       .operation = "deleteUser",
                       .summary = "Remove a person; history keeps the name",
                       .access = managers,
                       .successStatus = 204},
                      deleteUser});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/users/:id/restore",
                       .operation = "restoreUser",
                       .summary = "Take a removed person back",
                       .access = managers,
                       .responseSchema = schema<User>()},
                      restoreUser});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/agents",
                       .operation = "listAgents",
                       .summary = "Agents with their live state",
                       .access = agents,
                       .responseSchema = schema<Page<Agent>>(),
                       .queryFields = querySchema<directory::PageQuery>()},
                      listAgents});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/agents/:id",
                       .operation = "showAgent",
                       .summary = "One agent with his live state",
                       .access = agents,
                       .responseSchema = schema<Agent>()},
                      showAgent});
    routes.push_back({{.method = "PATCH",
                       .pattern = "/api/v1/agents/:id",
                       .operation = "changeAgent",
                       .summary = "Skills and capacity",
                       .access = supervisors,
                       .requestSchema = schema<AgentPatch>(),
                       .responseSchema = schema<Agent>()},
                      changeAgent});
    routes.push_back({{.method = "PUT",
                       .pattern = "/api/v1/agents/:id/presence",
                       .operation = "setPresence",
                       .summary = "Available, away or offline; what a busy agent becomes next",
                       .access = agents,
                       .requestSchema = schema<PresenceSet>(),
                       .responseSchema = schema<AgentPresence>()},
                      setPresence});
}

} // namespace callroom::api
