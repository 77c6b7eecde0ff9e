#include "server/api/routes.h"

namespace callroom::api {

/// `?tenant=…&queue=…`: both have a default.
struct WelcomeQuery {
    std::optional<std::string> tenant{};
    std::optional<std::string> queue{};
};

} // namespace callroom::api

namespace callroom::json {

template <> struct Description<api::WelcomeQuery> {
    static constexpr std::string_view name = "WelcomeQuery";
    static constexpr auto fields =
        Fields{field("tenant", &api::WelcomeQuery::tenant, {.minLength = 1, .maxLength = 100}),
               field("queue", &api::WelcomeQuery::queue, {.minLength = 1, .maxLength = 100})};
};

} // namespace callroom::json

namespace callroom::api {
namespace {

using Found = std::optional<protocol::QueueWelcome>;

Found welcomeTo(const live::TenantFloor& floor, const std::optional<std::string>& name) {
    floor::Join anyone;
    floor.rules().direct(anyone, floor.engine());
    const auto* queue = name             ? floor.engine().queueNamed(*name)
                        : anyone.queueId ? floor.engine().queue(*anyone.queueId)
                                         : nullptr;
    if (!queue) return {};
    const auto& config = queue->config;
    protocol::QueueWelcome welcome{config.id, config.name, config.channels, config.isOpen, config.opensAt, {}};
    if (const auto* rules = floor.rules().chatRules(config.id)) welcome.preChatFields = rules->preChatFields;
    const auto& company = floor.rules().company();
    const auto& widget = company.widget;
    if (welcome.preChatFields.empty()) welcome.preChatFields = widget.preChatFields;
    welcome.look = protocol::WidgetLook{widget.color,      widget.textColor,  widget.title,    widget.greeting,
                                        widget.closedText, widget.buttonText, company.language};
    return welcome;
}

/// The launcher asks from its host page, which may be any: the answer is public and holds nothing of a visitor. It is
/// asked for with every page that is turned, hence kept for a minute.
net::Response tellEverySite(const protocol::QueueWelcome& welcome) {
    net::Response response;
    response.contentType = "application/json";
    response.body = json::encode(welcome);
    response.setHeader("Cache-Control", "public, max-age=60");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Access-Control-Allow-Origin", "*");
    return response;
}

void welcome(const CallPtr& call) {
    const auto query = call->query<WelcomeQuery>();
    if (!query) return;
    call->services().slugs.resolve(
        query->tenant, call->receiver(), [call, name = query->queue](const core::Result<core::TenantId>& tenant) {
            if (!tenant) return call->fail(tenant.error());
            call->services().live.ask(
                *tenant, call->receiver(), [name](const live::TenantFloor& floor) { return welcomeTo(floor, name); },
                [call](const core::Result<Found>& found) {
                    if (!found) return call->fail(found.error());
                    if (!*found) return call->fail(core::notFound());
                    call->respond(tellEverySite(**found));
                });
        });
}

} // namespace

void addWidgetRoutes(Routes& routes) {
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/widget/welcome",
                       .operation = "welcome",
                       .summary = "What a page shows of a queue before anybody has said who he is",
                       .access = Access::everyone(),
                       .responseSchema = schema<protocol::QueueWelcome>(),
                       .queryFields = querySchema<WelcomeQuery>()},
                      welcome});
}

} // namespace callroom::api
