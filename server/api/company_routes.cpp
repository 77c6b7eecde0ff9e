#include "server/accounts/site_users.h"
#include "server/api/configuration_change.h"
#include "server/api/host_status.h"
#include "server/api/routes.h"
#include "server/directory/audit_log.h"
#include "server/directory/database_facts.h"
#include "server/directory/languages.h"
#include "server/directory/my_settings.h"
#include "server/directory/tenant_settings.h"

namespace callroom::api {
namespace {

using core::Role;

void showTenantSettings(const CallPtr& call) {
    call->read([](storage::Session& session) { return directory::tenantSettings(session); });
}

void changeTenantSettings(const CallPtr& call) {
    if (auto update = call->body<protocol::TenantSettingsUpdate>())
        changeConfiguration(call, 200, [act = call->act(), update = std::move(*update)](storage::Session& session) {
            return directory::changeTenantSettings(session, act, update);
        });
}

void showWidgetSecret(const CallPtr& call) {
    call->read([](storage::Session& session) { return accounts::widgetSecret(session); });
}

void replaceWidgetSecret(const CallPtr& call) {
    if (call->body<json::Empty>())
        call->run(
            [act = call->act()](storage::Session& session) { return accounts::replaceWidgetSecret(session, act); });
}

void showMySettings(const CallPtr& call) {
    call->read([me = call->claims().userId](storage::Session& session) { return directory::mySettings(session, me); });
}

void changeMySettings(const CallPtr& call) {
    if (auto update = call->body<protocol::MySettingsUpdate>())
        call->run([act = call->act(), update = std::move(*update)](storage::Session& session) {
            return directory::changeMySettings(session, act, update);
        });
}

void listThemes(const CallPtr& call) {
    protocol::ThemeList themes;
    for (const auto& [theme, text] : core::Words<core::Theme>::table)
        themes.items.push_back({theme});
    call->answer(themes);
}

void listLanguages(const CallPtr& call) {
    call->services().live.ask(
        call->tenant(), call->receiver(),
        [](const live::TenantFloor& floor) {
            protocol::LanguageList list{{}, floor.rules().company().language};
            for (const auto& [code, name] : directory::languages)
                list.items.push_back({std::string(code), std::string(name)});
            return list;
        },
        call->answering<protocol::LanguageList>());
}

protocol::SystemStatus statusOf(Services& services, core::Timestamp now) {
    protocol::SystemStatus status;
    status.version = services.settings.version;
    status.startedAt = services.settings.startedAt;
    status.at = now;
    status.uptimeSeconds = (now - status.startedAt).count() / 1000;
    status.disk = diskStatus(services.settings.dataFolder);
    status.host = hostStatus();
    const auto& net = services.netMetrics;
    status.traffic = {
        static_cast<std::int64_t>(net.connectionsOpen.load()), static_cast<std::int64_t>(net.webSocketsOpen.load()),
        static_cast<std::int64_t>(net.requests.load()), static_cast<std::int64_t>(services.ledger.metrics().pending)};
    const auto& limits = services.budgets.limits();
    for (const auto& info : limits::table) {
        auto& limit = status.limits.emplace_back(protocol::LimitStatus{
            std::string(info.setting), limits.value(info.limit), std::string(info.explanation), std::nullopt});
        if (info.isCounted) limit.reached = static_cast<std::int64_t>(limits.reached(info.limit));
    }
    return status;
}

/// Without a database the rest is told all the same.
void showSystem(const CallPtr& call) {
    call->services().workers.read(call->receiver(), call->tenant(), directory::databaseFacts,
                                  [call](core::Result<protocol::DatabaseStatus> database) {
                                      auto status = statusOf(call->services(), call->now());
                                      if (database) status.database = std::move(*database);
                                      call->answer(status);
                                  });
}

void listAudit(const CallPtr& call) {
    if (auto query = call->query<directory::AuditQuery>())
        call->read(
            [query = std::move(*query)](storage::Session& session) { return directory::listAudit(session, query); });
}

} // namespace

void addCompanyRoutes(Routes& routes) {
    using namespace protocol;
    const auto anyone = Access::signedIn();
    const auto supervisors = Access::from(Role::Supervisor);
    const auto managers = Access::from(Role::Manager);
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/settings/tenant",
                       .operation = "showTenantSettings",
                       .summary = "What holds for the whole company, and how its widget looks",
                       .access = supervisors,
                       .responseSchema = schema<TenantSettings>()},
                      showTenantSettings});
    routes.push_back({{.method = "PUT",
                       .pattern = "/api/v1/settings/tenant",
                       .operation = "changeTenantSettings",
                       .summary = "Change it; what is not named stays",
                       .access = managers,
                       .requestSchema = schema<TenantSettingsUpdate>(),
                       .responseSchema = schema<TenantSettings>()},
                      changeTenantSettings});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/settings/widget-secret",
                       .operation = "showWidgetSecret",
                       .summary = "What the company's site signs its users' ids with, for the widget",
                       .access = managers,
                       .responseSchema = schema<WidgetSecret>()},
                      showWidgetSecret});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/settings/widget-secret",
                       .operation = "replaceWidgetSecret",
                       .summary = "Make a new one; what the former one signed is refused from now on",
                       .access = managers,
                       .responseSchema = schema<WidgetSecret>()},
                      replaceWidgetSecret});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/settings/me",
                       .operation = "showMySettings",
                       .summary = "How the caller wants to work",
                       .access = anyone,
                       .responseSchema = schema<MySettings>()},
                      showMySettings});
    routes.push_back({{.method = "PUT",
                       .pattern = "/api/v1/settings/me",
                       .operation = "changeMySettings",
                       .summary = "Change it; what is not named stays",
                       .access = anyone,
                       .requestSchema = schema<MySettingsUpdate>(),
                       .responseSchema = schema<MySettings>()},
                      changeMySettings});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/settings/themes",
                       .operation = "listThemes",
                       .summary = "How pages and windows can look",
                       .access = anyone,
                       .responseSchema = schema<ThemeList>()},
                      listThemes});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/settings/languages",
                       .operation = "listLanguages",
                       .summary = "The languages that pages and windows speak",
                       .access = anyone,
                       .responseSchema = schema<LanguageList>()},
                      listLanguages});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/settings/system",
                       .operation = "showSystem",
                       .summary = "How the installation fares",
                       .access = Access::ofInstallation(),
                       .responseSchema = schema<SystemStatus>()},
                      showSystem});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/audit",
                       .operation = "listAudit",
                       .summary = "Who changed what, newest first",
                       .access = managers,
                       .responseSchema = schema<Page<AuditEntry>>(),
                       .queryFields = querySchema<directory::AuditQuery>()},
                      listAudit});
}

} // namespace callroom::api
