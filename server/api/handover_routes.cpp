#include "server/api/contact_commands.h"
#include "server/api/routes.h"

namespace callroom::api {
namespace {

void transfer(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    if (const auto body = call->body<protocol::Transfer>())
        ContactCommands(call->services())
            .transfer(askerOf(call), *id, *body, call->answering<protocol::ContactAnswer>());
}

void assign(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    if (const auto body = call->body<protocol::HandoverTarget>())
        ContactCommands(call->services()).assign(askerOf(call), *id, *body, call->answering<protocol::ContactAnswer>());
}

void prioritise(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    if (const auto body = call->body<protocol::ContactPatch>())
        ContactCommands(call->services())
            .perform(askerOf(call), *id, floor::Prioritise{*id, body->priority},
                     call->answering<protocol::ContactAnswer>());
}

void askCallback(const CallPtr& call) {
    const auto id = call->id<core::ContactId>();
    if (!id) return;
    if (const auto body = call->body<protocol::CallbackAsk>())
        ContactCommands(call->services())
            .perform(askerOf(call), *id, floor::AskCallback{*id, body->phone.value_or(""), body->at},
                     call->answering<protocol::ContactAnswer>());
}

void takeNext(const CallPtr& call) {
    ContactCommands(call->services())
        .perform(askerOf(call), std::nullopt, floor::TakeNext{}, call->answering<protocol::ContactAnswer>());
}

} // namespace

void addHandoverRoutes(Routes& routes) {
    using core::Role;
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/contacts/:id/transfer",
                       .operation = "transferContact",
                       .summary = "Hand the conversation on to a queue or an agent, or ask a colleague first",
                       .access = Access::from(Role::Agent),
                       .requestSchema = schema<protocol::Transfer>(),
                       .responseSchema = schema<protocol::ContactAnswer>()},
                      transfer});
    routes.push_back(
        {{.method = "POST",
          .pattern = "/api/v1/contacts/:id/assign",
          .operation = "assignContact",
          .summary = "Give a contact to one agent, or move it to another queue; a conversation is taken from its agent",
          .access = Access::from(Role::Supervisor),
          .requestSchema = schema<protocol::HandoverTarget>(),
          .responseSchema = schema<protocol::ContactAnswer>()},
         assign});
    routes.push_back({{.method = "PATCH",
                       .pattern = "/api/v1/contacts/:id",
                       .operation = "prioritiseContact",
                       .summary = "Give a waiting contact another priority: seconds of waiting for free, "
                                  "which move it up or down the line",
                       .access = Access::from(Role::Supervisor),
                       .requestSchema = schema<protocol::ContactPatch>(),
                       .responseSchema = schema<protocol::ContactAnswer>()},
                      prioritise});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/contacts/:id/callback",
                       .operation = "askCallback",
                       .summary = "Be called back, when one's turn comes or at a time, rather than wait",
                       .access = Access::of({Role::Customer}),
                       .requestSchema = schema<protocol::CallbackAsk>(),
                       .responseSchema = schema<protocol::ContactAnswer>()},
                      askCallback});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/contacts/next",
                       .operation = "takeNextContact",
                       .summary = "Take what you are offered, else the first in line that you could take, away or not",
                       .access = Access::of({Role::Agent}),
                       .responseSchema = schema<protocol::ContactAnswer>()},
                      takeNext});
}

} // namespace callroom::api
