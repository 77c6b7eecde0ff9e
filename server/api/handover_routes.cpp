#include "server/api/contact_commands.h"
#include "server/api/routes.h"

namespace callroom::api {
namespace {

Asker askerOf(const CallPtr& call) {
    return {call->claims(), call->receiver()};
}

void transfer(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    if (const auto body = call->body<protocol::Transfer>())
        ContactCommands(call->services())
            .transfer(askerOf(call), *id, *body, call->answering<protocol::ContactAnswer>());
}

} // namespace

void addHandoverRoutes(Routes& routes) {
    using core::Role;
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/contacts/:id/transfer",
                       .operation = "transferContact",
                       .summary = "Hand the conversation on to a queue or an agent; the caller wraps up his part",
                       .access = Access::from(Role::Agent),
                       .requestSchema = schema<protocol::Transfer>(),
                       .responseSchema = schema<protocol::ContactAnswer>()},
                      transfer});
}

} // namespace callroom::api
