#pragma once

#include "server/api/call.h"
#include "server/api/session_hub.h"
#include "server/api/static_files.h"
#include "server/api/token_ends.h"
#include "server/net/http_handler.h"
#include "server/net/net_thread.h"
#include "server/net/path_router.h"

#include <QTimer>

namespace callroom::api {

class HubDirectory;

/// The routes with their router: built once, read by all net threads.
struct RouteTable {
    explicit RouteTable(Routes all);
    Routes routes;
    net::PathRouter router;
};

/// Serves the requests of one net thread: finds the route, checks who asks and what they may, and hands a Call to the
/// route; opens live sessions.
class ApiHandler final : public net::HttpHandler {
public:
    ApiHandler(Services& services, const RouteTable& table, HubDirectory& hubs, net::NetThread& thread);
    ~ApiHandler() override;

    net::BodyPlan planBody(const net::RequestHead& head) override;
    void handle(net::Request request, net::Responder responder) override;
    void upgrade(net::RequestHead head, net::Upgrade upgrade) override;

private:
    [[nodiscard]] core::Result<accounts::Claims> claimsOf(const net::RequestHead& head) const;
    /// The caller's claims, if he may call the route.
    [[nodiscard]] core::Result<accounts::Claims> authorised(const RouteInfo& info, const net::RequestHead& head) const;
    [[nodiscard]] net::BodyPlan planAnonymousBody(const RouteInfo& info, const net::RequestHead& head) const;
    [[nodiscard]] core::Error unlessTooMany(const net::RequestHead& head, core::Error refusal) const;
    [[nodiscard]] std::optional<core::Error> charge(const RouteInfo& info, const net::RequestHead& head,
                                                    const accounts::Claims& claims) const;
    void serveWidget(const std::shared_ptr<Call>& call);
    /// A request with a key that has an answer is given that instead of being done again.
    void dispatch(const Route& route, const std::shared_ptr<Call>& call);

    Services& m_services;
    const RouteTable& m_table;
    net::NetThread& m_thread;
    SessionHub m_hub;
    TokenEnds m_tokenEnds;
    StaticFiles m_files;
    QTimer m_sweeper; ///< drops sessions whose resume time is over, and sockets whose token has ended
};

} // namespace callroom::api
