#include "server/accounts/logins.h"
#include "server/api/live_socket.h"
#include "server/api/openapi.h"
#include "server/api/prometheus.h"
#include "server/api/ready_probe.h"
#include "server/api/routes.h"
#include "server/directory/tenants.h"

#include <QTimer>

namespace callroom::api {
namespace {

net::Response text(int status, std::string body, std::string type) {
    net::Response response;
    response.status = status;
    response.contentType = std::move(type);
    response.body = std::move(body);
    return response;
}

void showRtcConfig(const CallPtr& call) {
    call->answer(rtcConfig(call->services().settings.rtc, call->claims().userId, call->now()));
}

void health(const CallPtr& call) {
    call->send(200, R"({"status":"ok"})");
}

void tellReady(Call& call, bool isReady) {
    if (!isReady) return call.fail(core::unavailable("not_ready"));
    call.send(200, R"({"status":"ready","database":"ok","migrations":"ok"})");
}

/// Ready means that both the workers and the ledger have the database, which start migrated, and that it answers.
void ready(const CallPtr& call, const std::shared_ptr<ReadyProbe>& probe) {
    auto& services = call->services();
    const auto now = std::chrono::steady_clock::now();
    if (!services.workers.isConnected() || !services.ledger.metrics().isConnected) return tellReady(*call, false);
    if (!probe->begin(now)) return tellReady(*call, probe->isGood(now));

    const auto isOpen = std::make_shared<bool>(true);
    const auto answer = [call, isOpen](bool isReady) {
        if (std::exchange(*isOpen, false)) tellReady(*call, isReady);
    };
    QTimer::singleShot(ReadyProbe::patience, [answer] { answer(false); });
    const auto tenant = services.settings.installationTenant;
    services.workers.read(
        call->receiver(), tenant,
        [tenant](storage::Session& session) { return directory::findTenant(session, tenant); },
        [probe, answer](const core::Result<directory::Tenant>& found) {
            const bool isGood = found || found.error().kind != core::ErrorKind::Unavailable;
            probe->answered(isGood);
            answer(isGood);
        });
}

/// Operators read them: on this machine, with no proxy in between, or with the key.
bool mayReadMetrics(const Call& call) {
    constexpr std::string_view bearer = "Bearer ";
    const auto& head = call.request().head;
    const auto& key = call.services().settings.metricsKey;
    const auto given = head.headers.value("Authorization");
    // Compared by their hashes, whose first difference tells nothing.
    if (!key.empty() && given.starts_with(bearer) &&
        accounts::secretHash(given.substr(bearer.size())) == accounts::secretHash(key))
        return true;
    const std::array proxyFields{"Forwarded",         "X-Forwarded-For", "X-Forwarded-Host",
                                 "X-Forwarded-Proto", "X-Real-IP",       "Via"};
    return head.peer.isLoopback() && std::none_of(proxyFields.begin(), proxyFields.end(),
                                                  [&](const char* name) { return head.headers.contains(name); });
}

void metrics(const CallPtr& call) {
    if (!mayReadMetrics(*call)) return call->fail(core::unauthenticated());
    call->respond(text(200, metricsText(call->services()), "text/plain; version=0.0.4"));
}

} // namespace

void addSystemRoutes(Routes& routes) {
    const auto everyone = Access::everyone();
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/rtc/config",
                       .operation = "showRtcConfig",
                       .summary = "STUN and TURN servers, with credentials of minutes",
                       .access = Access::signedIn(),
                       .responseSchema = schema<protocol::RtcConfig>()},
                      showRtcConfig});
    routes.push_back(
        {{.method = "GET", .pattern = "/health", .operation = "health", .summary = "Alive", .access = everyone},
         health});
    routes.push_back({{.method = "GET",
                       .pattern = "/ready",
                       .operation = "ready",
                       .summary = "Database connected, migrated and answering",
                       .access = everyone},
                      [probe = std::make_shared<ReadyProbe>()](const CallPtr& call) { ready(call, probe); }});
    routes.push_back(
        {{.method = "GET",
          .pattern = "/metrics",
          .operation = "metrics",
          .summary = "Figures for Prometheus: on the server's own machine, or with the metrics key as Bearer",
          .access = everyone},
         metrics});
}

Routes allRoutes() {
    Routes routes;
    addAuthRoutes(routes);
    addPeopleRoutes(routes);
    addQueueRoutes(routes);
    addContactRoutes(routes);
    addHandoverRoutes(routes);
    addChatRoutes(routes);
    addConversationRoutes(routes);
    addWidgetRoutes(routes);
    addGroupRoutes(routes);
    addSettingsRoutes(routes);
    addRecordingRoutes(routes);
    addFileRoutes(routes);
    addTenantRoutes(routes);
    addCompanyRoutes(routes);
    addNoticeRoutes(routes);
    addAnalyticsRoutes(routes);
    addExportRoutes(routes);
    addSystemRoutes(routes);
    // Last, since it describes the others; itself it needs no description.
    const auto document = std::make_shared<const std::string>(openApiDocument(routes, LiveSocket::frames()));
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/openapi.json",
                       .operation = "openApi",
                       .summary = "This document",
                       .access = Access::everyone()},
                      [document](const CallPtr& call) {
                          net::Response response;
                          response.contentType = "application/json";
                          response.sharedBody = document;
                          response.isPrivate = true;
                          call->respond(std::move(response));
                      }});
    return routes;
}

} // namespace callroom::api
