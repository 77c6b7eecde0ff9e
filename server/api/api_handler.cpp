#include "server/api/api_handler.h"

#include "server/api/keyed_requests.h"
#include "server/api/live_socket.h"
#include "server/api/routes.h"

#include <charconv>

namespace callroom::api {
namespace {

constexpr std::string_view socketPath = "/api/v1/ws";
constexpr std::string_view bearer = "Bearer ";

/// The claims of the token that this connection sent last: most requests of a connection carry the same one.
struct LastToken {
    std::string token;
    accounts::Claims claims;
};

template <class... Cases> struct Overloaded : Cases... { using Cases::operator()...; };
template <class... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

/// The answer where no route is found.
net::Response noRoute(const net::PathRouter::Found& found) {
    return std::visit(Overloaded{[](const net::PathRouter::WrongMethod& wrong) {
                                     auto response = net::problem(405, "method_not_allowed");
                                     response.setHeader("Allow", wrong.allow);
                                     return response;
                                 },
                                 [](const net::PathRouter::BadPath&) { return net::problem(400, "bad_path"); },
                                 [](const auto&) { return net::problem(404, "not_found"); }},
                      found);
}

/// What a method other than GET and HEAD is answered by a page.
net::Response pageIsReadOnly() {
    auto response = net::problem(405, "method_not_allowed");
    response.setHeader("Allow", "GET, HEAD");
    return response;
}

bool isRead(net::Method method) {
    return method == net::Method::Get || method == net::Method::Head;
}

} // namespace

RouteTable::RouteTable(Routes all)
    : routes(std::move(all)) {
    for (std::size_t i = 0; i < routes.size(); ++i) {
        const auto& info = routes[i].info;
        const auto method = net::parseMethod(info.method);
        if (!method || !router.add(*method, info.pattern, i))
            qFatal("route %s is there twice", std::string(info.pattern).c_str());
    }
}

ApiHandler::ApiHandler(Services& services, const RouteTable& table, HubDirectory& hubs, net::NetThread& thread)
    : m_services(services)
    , m_table(table)
    , m_thread(thread)
    , m_hub({hubs, thread, services.clock, services.settings.resumeTime})
    , m_files(services.settings.webFolder) {
    QObject::connect(&m_sweeper, &QTimer::timeout, &m_sweeper, [this] {
        m_hub.dropExpired();
        m_tokenEnds.sweep(m_services.clock.now());
    });
    m_sweeper.start(std::chrono::seconds(1));
    services.live.announceMembers();
}

ApiHandler::~ApiHandler() = default;

net::BodyPlan ApiHandler::planBody(const net::RequestHead& head) {
    const auto found = m_table.router.find(head.method, head.path);
    const auto* match = std::get_if<net::PathRouter::Match>(&found);
    if (!match) {
        // A body that nobody takes is refused unread: a small one would decide between two answers otherwise.
        const bool isPage = std::holds_alternative<net::PathRouter::NotFound>(found) && StaticFiles::isPage(head.path);
        if (isPage && isRead(head.method)) return net::BodyPlan::buffer(0);
        return net::BodyPlan::refuse(isPage ? pageIsReadOnly() : noRoute(found));
    }
    const Route& route = m_table.routes[match->route];
    if (route.info.access.isPublic()) return planAnonymousBody(route.info, head);
    const auto claims = authorised(route.info, head);
    if (!claims) return net::BodyPlan::refuse(problemResponse(unlessTooMany(head, claims.error())));
    if (!route.stream) return net::BodyPlan::buffer(route.info.maxBody);
    if (const auto refusal = charge(route.info, head, *claims)) return net::BodyPlan::refuse(problemResponse(*refusal));
    return route.stream({m_services, m_thread, head, match->parameters, *claims});
}

/// Whoever has not signed in is given room out of one pool, so that nobody fills the memory without a name.
net::BodyPlan ApiHandler::planAnonymousBody(const RouteInfo& info, const net::RequestHead& head) const {
    if (!m_services.budgets.takeAnonymousRequest(head.peer.network(), limits::Steady::now()))
        return net::BodyPlan::refuse(problemResponse(core::tooMany(1)));
    auto plan = net::BodyPlan::buffer(info.maxBody);
    const auto length = head.headers.value("Content-Length");
    std::size_t announced = info.maxBody; // of a chunked body nothing is known
    std::from_chars(length.data(), length.data() + length.size(), announced);
    plan.hold = m_services.budgets.holdAnonymousBody(std::min(announced, info.maxBody));
    if (!plan.hold) return net::BodyPlan::refuse(problemResponse(core::unavailable("busy")));
    return plan;
}

/// The refusal of somebody who is not signed in; or that their address has been refused too often.
core::Error ApiHandler::unlessTooMany(const net::RequestHead& head, core::Error refusal) const {
    if (refusal.kind == core::ErrorKind::Unauthenticated &&
        !m_services.budgets.takeAnonymousRequest(head.peer.network(), limits::Steady::now()))
        return core::tooMany(1);
    return refusal;
}

/// Takes what the request costs from the person's budget; or why not.
std::optional<core::Error> ApiHandler::charge(const RouteInfo& info, const net::RequestHead& head,
                                              const accounts::Claims& claims) const {
    const bool isReading = head.method == net::Method::Get || head.method == net::Method::Head;
    const double cost = info.cost.value_or(isReading ? 0 : 1);
    if (cost <= 0) return std::nullopt;
    const auto now = limits::Steady::now();
    const auto seconds = m_services.budgets.persons().of(claims.userId, claims.role, now)->takeRequest(cost, now);
    return seconds ? std::optional(core::tooMany(*seconds)) : std::nullopt;
}

core::Result<accounts::Claims> ApiHandler::claimsOf(const net::RequestHead& head) const {
    const auto authorization = head.headers.value("Authorization");
    if (!authorization.starts_with(bearer)) return core::fail(core::unauthenticated());
    const auto token = authorization.substr(bearer.size());
    auto* last = std::any_cast<LastToken>(&head.connection->value);
    if (!last || last->token != token || last->claims.expiresAt <= m_services.clock.now()) {
        auto claims = m_services.tokens.verify(token);
        if (!claims) return core::fail(claims.error());
        head.connection->value = LastToken{std::string(token), std::move(*claims)};
        last = std::any_cast<LastToken>(&head.connection->value);
    }
    if (m_services.revocations.isRevoked(last->claims)) return core::fail(core::unauthenticated());
    return last->claims;
}

core::Result<accounts::Claims> ApiHandler::authorised(const RouteInfo& info, const net::RequestHead& head) const {
    auto claims = claimsOf(head);
    if (!claims) return claims;
    if (!info.access.allows(claims->role)) return core::fail(core::forbidden());
    if (info.access.isOfInstallation() && claims->tenantId != m_services.settings.installationTenant)
        return core::fail(core::notFound());
    return claims;
}

void ApiHandler::handle(net::Request request, net::Responder responder) {
    auto found = m_table.router.find(request.head.method, request.head.path);
    if (std::holds_alternative<net::PathRouter::NotFound>(found) && StaticFiles::isPage(request.head.path)) {
        if (!isRead(request.head.method)) return responder.respond(pageIsReadOnly());
        if (request.head.path == "/widget/")
            return serveWidget(std::make_shared<Call>(
                Call::Parts{m_services, m_thread, std::move(request), std::move(responder), {}, std::nullopt}));
        return responder.respond(m_files.serve(request.head.path, request.head.headers.value("Host")));
    }
    auto* match = std::get_if<net::PathRouter::Match>(&found);
    if (!match) return responder.respond(noRoute(found));

    const Route& route = m_table.routes[match->route];
    std::optional<accounts::Claims> claims;
    if (!route.info.access.isPublic()) {
        auto checked = authorised(route.info, request.head);
        if (!checked) return responder.respond(problemResponse(unlessTooMany(request.head, checked.error())));
        claims = std::move(*checked);
        // What was streamed has been charged before the first byte.
        if (const auto refusal = request.sink ? std::nullopt : charge(route.info, request.head, *claims))
            return responder.respond(problemResponse(*refusal));
    }
    dispatch(route, std::make_shared<Call>(Call::Parts{m_services, m_thread, std::move(request), std::move(responder),
                                                       std::move(match->parameters), std::move(claims)}));
}

/// The page of the widget may stand in those pages that its tenant allows, and in none when it names no tenant that is
/// there, or two. Without a name it is the server's default tenant, for the page as for this.
void ApiHandler::serveWidget(const std::shared_ptr<Call>& call) {
    const auto serve = [this, call](std::string_view framedBy) {
        const auto& head = call->request().head;
        call->respond(m_files.serve(head.path, head.headers.value("Host"), framedBy));
    };
    const auto query = parseQuery(call->request().head.query);
    if (!query) return call->fail(query.error());
    std::optional<std::string> slug;
    if (query->HasMember("tenant") && (*query)["tenant"].GetStringLength() > 0) slug = (*query)["tenant"].GetString();
    m_services.slugs.resolve(slug, call->receiver(), [call, serve](const core::Result<core::TenantId>& tenant) {
        if (!tenant) return serve(StaticFiles::framedByNone);
        using Origins = std::vector<std::string>;
        call->services().live.ask(
            *tenant, call->receiver(),
            [](const live::TenantFloor& floor) { return floor.rules().company().widget.allowedOrigins; },
            [serve](const core::Result<Origins>& origins) {
                serve(origins ? StaticFiles::framedBy(*origins) : std::string(StaticFiles::framedByNone));
            });
    });
}

void ApiHandler::dispatch(const Route& route, const std::shared_ptr<Call>& call) {
    const auto& request = call->request();
    const auto key = request.head.headers.find("Idempotency-Key");
    if (!key || request.head.method != net::Method::Post || route.info.access.isPublic()) return route.handle(call);
    beginKeyed(m_services, call->claims(), call->receiver(),
               {call->claims().userId, std::string(*key),
                idempotency::requestHash("POST", request.head.path,
                                         request.sink ? request.sink->fingerprint() : request.body)},
               [call, handle = &route.handle](core::Result<BegunRequest> begun) {
                   if (!begun) return call->fail(begun.error());
                   if (begun->answer) return call->send(begun->answer->status, std::move(begun->answer->body));
                   call->setKey(std::move(begun->request));
                   (*handle)(call);
               });
}

void ApiHandler::upgrade(net::RequestHead head, net::Upgrade upgrade) {
    if (head.path != socketPath) return upgrade.refuse(net::problem(404, "not_found"));
    if (!net::isOriginAllowed(head, m_services.settings.origins))
        return upgrade.refuse(problemResponse(core::forbidden("origin_not_allowed")));

    core::Result<accounts::Claims> claims = core::fail(core::unauthenticated());
    if (head.headers.contains("Authorization"))
        claims = claimsOf(head);
    else if (const auto query = parseQuery(head.query);
             query && query->MemberCount() == 1 && query->HasMember("ticket"))
        claims = m_services.tickets.redeem((*query)["ticket"].GetString());
    if (claims && m_services.revocations.isRevoked(*claims)) claims = core::fail(core::unauthenticated());
    if (!claims) return upgrade.refuse(problemResponse(claims.error()));
    upgrade.accept(std::make_unique<LiveSocket>(LiveSocket::Parts{m_services, m_hub, m_tokenEnds, std::move(*claims),
                                                                  head.peer.text(), head.peer.network()}),
                   m_services.settings.webSocket);
}

} // namespace callroom::api
