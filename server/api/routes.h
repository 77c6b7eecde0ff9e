#pragma once

#include "server/api/call.h"
#include "server/api/route.h"

/// Every route, by area. Handlers hold what they need by reference to the services of their call.
namespace callroom::api {

using CallPtr = std::shared_ptr<Call>;

/// For RouteInfo: the schema of a described type.
template <typename T> [[nodiscard]] std::function<std::string(json::SchemaBook&)> schema() {
    return [](json::SchemaBook& book) { return book.schemaOf<T>(); };
}
template <typename Query> [[nodiscard]] std::function<std::vector<QueryField>(json::SchemaBook&)> querySchema() {
    return [](json::SchemaBook& book) { return queryFieldsOf<Query>(book); };
}

void addAuthRoutes(Routes& routes);
void addPeopleRoutes(Routes& routes);
void addQueueRoutes(Routes& routes);
void addContactRoutes(Routes& routes);
void addHandoverRoutes(Routes& routes);
void addChatRoutes(Routes& routes);
void addConversationRoutes(Routes& routes);
void addWidgetRoutes(Routes& routes);
void addGroupRoutes(Routes& routes);
void addSettingsRoutes(Routes& routes);
void addRecordingRoutes(Routes& routes);
void addFileRoutes(Routes& routes);
void addTenantRoutes(Routes& routes);
void addCompanyRoutes(Routes& routes);
void addNoticeRoutes(Routes& routes);
void addAnalyticsRoutes(Routes& routes);
void addExportRoutes(Routes& routes);
void addSystemRoutes(Routes& routes);

/// All of them, with the OpenAPI document that describes them.
[[nodiscard]] Routes allRoutes();

} // namespace callroom::api
