#include "server/api/routes.h"
#include "server/directory/tenants.h"

namespace callroom::api {
namespace {

void listTenants(const CallPtr& call) {
    if (auto query = call->query<directory::PageQuery>())
        call->read(
            [query = std::move(*query)](storage::Session& session) { return directory::listTenants(session, query); });
}

void showTenant(const CallPtr& call) {
    if (const auto id = call->id<core::TenantId>())
        call->read([id = *id](storage::Session& session) { return directory::findTenant(session, id); });
}

void createTenant(const CallPtr& call) {
    auto body = call->body<directory::TenantCreate>();
    if (!body) return;
    call->run([act = call->act(), body = std::move(*body)](
                  storage::Session& session) { return directory::createTenant(session, act, body); },
              201,
              [call](const directory::Tenant& tenant, std::function<void()> leave) {
                  call->services().live.reloadConfiguration(tenant.id, call->receiver(), std::move(leave));
              });
}

void changeTenant(const CallPtr& call) {
    const auto id = call->id<core::TenantId>();
    if (!id) return;
    if (auto patch = call->body<directory::TenantPatch>())
        call->run([act = call->act(), id = *id, patch = std::move(*patch)](storage::Session& session) {
            return directory::changeTenant(session, act, id, patch);
        });
}

} // namespace

void addTenantRoutes(Routes& routes) {
    using namespace protocol;
    const auto admins = Access::ofInstallation();
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/tenants",
                       .operation = "listTenants",
                       .summary = "The companies of this installation",
                       .access = admins,
                       .responseSchema = schema<Page<directory::Tenant>>(),
                       .queryFields = querySchema<directory::PageQuery>()},
                      listTenants});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/tenants",
                       .operation = "createTenant",
                       .summary = "A new company",
                       .access = admins,
                       .successStatus = 201,
                       .requestSchema = schema<directory::TenantCreate>(),
                       .responseSchema = schema<directory::Tenant>()},
                      createTenant});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/tenants/:id",
                       .operation = "showTenant",
                       .summary = "One company",
                       .access = admins,
                       .responseSchema = schema<directory::Tenant>()},
                      showTenant});
    routes.push_back({{.method = "PATCH",
                       .pattern = "/api/v1/tenants/:id",
                       .operation = "changeTenant",
                       .summary = "Rename a company",
                       .access = admins,
                       .requestSchema = schema<directory::TenantPatch>(),
                       .responseSchema = schema<directory::Tenant>()},
                      changeTenant});
}

} // namespace callroom::api
