#include "server/api/managed_routes.h"
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
        return directory::queues.find(session, id).map([&](const protocol::Queue& queue) {
            return protocol::BotSecret{bots::secretFor(master, core::toString(queue.id))};
        });
    });
}

} // namespace

void addQueueRoutes(Routes& routes) {
    using namespace protocol;
    const auto supervisors = Access::from(Role::Supervisor);
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/queues/:id/bot-secret",
                       .operation = "showBotSecret",
                       .summary = "By which the queue's bot knows that a webhook is from here",
                       .access = Access::from(Role::Manager),
                       .responseSchema = schema<protocol::BotSecret>()},
                      showBotSecret});
    managed::addRoutes<directory::queues, managed::Floors::Follow>(
        routes, {.path = "/api/v1/queues",
                 .one = "Queue",
                 .many = "Queues",
                 .listed = "The queues of the tenant",
                 .shown = "One queue",
                 .created = "A new queue",
                 .changed = "Change a queue; the live floor follows at once",
                 .removed = "Remove a queue; who waits in it is told",
                 .restored = "Take a removed queue back"});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/queues/alternatives",
                       .operation = "listQueueAlternatives",
                       .summary = "Queues to offer instead of one that does not take the customer",
                       .responseSchema = schema<Page<QueueAlternative>>(),
                       .queryFields = querySchema<AlternativesQuery>()},
                      showAlternatives});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/queues/:id/live",
                       .operation = "showQueueLive",
                       .summary = "Who waits, talks and serves now",
                       .access = supervisors,
                       .responseSchema = schema<FloorQueue>()},
                      showLive});
}

} // namespace callroom::api
