#include "server/api/configuration_change.h"
#include "server/api/routes.h"
#include "server/bots/webhook.h"
#include "server/directory/queues.h"
#include "shared/protocol/bot.h"
#include "shared/protocol/floor.h"
#include "shared/protocol/queue.h"

namespace callroom::api {

/// `?queue=NAME&channel=…`
struct AlternativesQuery {
    std::string queue;
    core::Channel channel = core::Channel::Call;
};

} // namespace callroom::api

namespace callroom::json {

template <> struct Description<api::AlternativesQuery> {
    static constexpr std::string_view name = "AlternativesQuery";
    static constexpr auto fields =
        Fields{field("queue", &api::AlternativesQuery::queue, {.minLength = 1, .maxLength = 100}),
               field("channel", &api::AlternativesQuery::channel, {.mayBeAbsent = true})};
};

} // namespace callroom::json

namespace callroom::api {
namespace {

using core::Role;

void listQueues(const CallPtr& call) {
    if (auto query = call->query<directory::PageQuery>())
        call->read(
            [query = std::move(*query)](storage::Session& session) { return directory::listQueues(session, query); });
}

void showQueue(const CallPtr& call) {
    if (const auto id = call->id<core::QueueId>())
        call->read([id = *id](storage::Session& session) { return directory::findQueue(session, id); });
}

void createQueue(const CallPtr& call) {
    if (auto body = call->body<protocol::QueueCreate>())
        changeConfiguration(call, 201, [act = call->act(), body = std::move(*body)](storage::Session& session) {
            return directory::createQueue(session, act, body);
        });
}

void changeQueue(const CallPtr& call) {
    const auto id = call->id<core::QueueId>();
    if (!id) return;
    if (auto patch = call->body<protocol::QueuePatch>())
        changeConfiguration(call, 200,
                            [act = call->act(), id = *id, patch = std::move(*patch)](storage::Session& session) {
                                return directory::changeQueue(session, act, id, patch);
                            });
}

void deleteQueue(const CallPtr& call) {
    if (const auto id = call->id<core::QueueId>())
        changeConfiguration(call, 204, [act = call->act(), id = *id](storage::Session& session) {
            return directory::deleteQueue(session, act, id);
        });
}

void restoreQueue(const CallPtr& call) {
    if (const auto id = call->id<core::QueueId>())
        changeConfiguration(call, 200, [act = call->act(), id = *id](storage::Session& session) {
            return directory::restoreQueue(session, act, id);
        });
}

void showLive(const CallPtr& call) {
    const auto id = call->id<core::QueueId>();
    if (!id) return;
    call->services().live.ask(
        call->tenant(), call->receiver(),
        [id = *id, now = call->now()](const live::TenantFloor& floor) {
            return floor.engine().queue(id) ? std::optional(floor.queueRow(id, now)) : std::nullopt;
        },
        [call](const core::Result<std::optional<protocol::FloorQueue>>& row) {
            if (!row) return call->fail(row.error());
            if (!*row) return call->fail(core::notFound());
            call->answer(**row);
        });
}

void showAlternatives(const CallPtr& call) {
    auto query = call->query<AlternativesQuery>();
    if (!query) return;
    call->services().live.ask(
        call->tenant(), call->receiver(),
        [query = std::move(*query)](const live::TenantFloor& floor) {
            protocol::Page<protocol::QueueAlternative> page;
            const auto& engine = floor.engine();
            const auto* queue = engine.queueNamed(query.queue);
            if (!queue) return page;
            for (const auto* other : engine.alternativesTo(*queue, query.channel)) {
                protocol::QueueAlternative alternative{other->config.id, other->config.name, std::nullopt};
                if (const auto wait = engine.figures(*other).estimatedWait)
                    alternative.estimatedWait = {wait->p50Seconds, wait->p90Seconds};
                page.items.push_back(std::move(alternative));
            }
            return page;
        },
        [call](const core::Result<protocol::Page<protocol::QueueAlternative>>& page) {
            if (!page) return call->fail(page.error());
            call->answer(*page);
        });
}

/// Kept nowhere: made anew from the server's own secret.
void showBotSecret(const CallPtr& call) {
    const auto id = call->id<core::QueueId>();
    if (!id) return;
    call->read([id = *id, master = call->services().settings.secret](storage::Session& session) {
        return directory::findQueue(session, id).map([&](const protocol::Queue& queue) {
            return protocol::BotSecret{bots::secretFor(master, core::toString(queue.id))};
        });
    });
}

} // namespace

void addQueueRoutes(Routes& routes) {
    using namespace protocol;
    const auto agents = Access::from(Role::Agent);
    const auto supervisors = Access::from(Role::Supervisor);
    const auto managers = Access::from(Role::Manager);
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/queues/:id/bot-secret",
                       .operation = "showBotSecret",
                       .summary = "By which the queue's bot knows that a webhook is from here",
                       .access = Access::from(Role::Manager),
                       .responseSchema = schema<protocol::BotSecret>()},
                      showBotSecret});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/queues",
                       .operation = "listQueues",
                       .summary = "The queues of the tenant",
                       .access = agents,
                       .responseSchema = schema<Page<Queue>>(),
                       .queryFields = querySchema<directory::PageQuery>()},
                      listQueues});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/queues",
                       .operation = "createQueue",
                       .summary = "A new queue",
                       .access = managers,
                       .successStatus = 201,
                       .requestSchema = schema<QueueCreate>(),
                       .responseSchema = schema<Queue>()},
                      createQueue});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/queues/alternatives",
                       .operation = "listQueueAlternatives",
                       .summary = "Queues to offer instead of one that does not take the customer",
                       .responseSchema = schema<Page<QueueAlternative>>(),
                       .queryFields = querySchema<AlternativesQuery>()},
                      showAlternatives});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/queues/:id",
                       .operation = "showQueue",
                       .summary = "One queue",
                       .access = agents,
                       .responseSchema = schema<Queue>()},
                      showQueue});
    routes.push_back({{.method = "PATCH",
                       .pattern = "/api/v1/queues/:id",
                       .operation = "changeQueue",
                       .summary = "Change a queue; the live floor follows at once",
                       .access = managers,
                       .requestSchema = schema<QueuePatch>(),
                       .responseSchema = schema<Queue>()},
                      changeQueue});
    routes.push_back({{.method = "DELETE",
                       .pattern = "/api/v1/queues/:id",
                       .operation = "deleteQueue",
                       .summary = "Remove a queue; who waits in it is told",
                       .access = managers,
                       .successStatus = 204},
                      deleteQueue});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/queues/:id/restore",
                       .operation = "restoreQueue",
                       .summary = "Take a removed queue back",
                       .access = managers,
                       .responseSchema = schema<Queue>()},
                      restoreQueue});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/queues/:id/live",
                       .operation = "showQueueLive",
                       .summary = "Who waits, talks and serves now",
                       .access = supervisors,
                       .responseSchema = schema<FloorQueue>()},
                      showLive});
}

} // namespace callroom::api
