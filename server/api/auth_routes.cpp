#include "server/accounts/people.h"
#include "server/api/routes.h"
#include "shared/protocol/auth.h"

namespace callroom::api {
namespace {

using core::Role;

accounts::Origin originOf(const Call& call) {
    return {call.address(), std::string(call.request().head.headers.value("User-Agent").substr(0, 200))};
}

void registerCustomer(const CallPtr& call) {
    if (auto body = call->body<protocol::RegisterRequest>())
        call->services().signIn.registerCustomer(std::move(*body), originOf(*call), call->receiver(),
                                                 call->answering<protocol::User>(201));
}

void login(const CallPtr& call) {
    if (auto body = call->body<protocol::LoginRequest>())
        call->services().signIn.login(std::move(*body), originOf(*call), call->receiver(),
                                      call->answering<protocol::TokenPair>());
}

void refresh(const CallPtr& call) {
    if (auto body = call->body<protocol::RefreshRequest>())
        call->services().signIn.refresh(std::move(*body), originOf(*call), call->receiver(),
                                        call->answering<protocol::TokenPair>());
}

void logout(const CallPtr& call) {
    if (auto body = call->body<protocol::LogoutRequest>())
        call->services().signIn.logout(call->claims(), std::move(*body), originOf(*call), call->receiver(),
                                       call->answering<void>());
}

void showMe(const CallPtr& call) {
    call->read([user = call->claims().userId](storage::Session& session) { return accounts::findUser(session, user); });
}

void changeMe(const CallPtr& call) {
    if (auto patch = call->body<protocol::MePatch>())
        call->run([act = call->act(), patch = std::move(*patch)](storage::Session& session) {
            return accounts::changeMe(session, act, patch);
        });
}

void changePassword(const CallPtr& call) {
    if (auto change = call->body<protocol::PasswordChange>())
        call->services().signIn.changePassword(call->claims(), std::move(*change), originOf(*call), call->receiver(),
                                               call->answering<void>());
}

void issueTicket(const CallPtr& call) {
    if (call->body<json::Empty>()) call->answerResult(call->services().tickets.issue(call->claims()), 201);
}

void openWidgetSession(const CallPtr& call) {
    if (auto body = call->body<protocol::WidgetSessionRequest>())
        call->services().signIn.openWidgetSession(std::move(*body), originOf(*call), call->receiver(),
                                                  call->answering<protocol::WidgetSession>(201));
}

} // namespace

void addAuthRoutes(Routes& routes) {
    using namespace protocol;
    const auto everyone = Access::everyone();
    const auto anyone = Access::signedIn();
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/auth/register",
                       .operation = "register",
                       .summary = "A new customer",
                       .access = everyone,
                       .successStatus = 201,
                       .requestSchema = schema<RegisterRequest>(),
                       .responseSchema = schema<User>()},
                      registerCustomer});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/auth/login",
                       .operation = "login",
                       .summary = "Sign in with e-mail and password",
                       .access = everyone,
                       .requestSchema = schema<LoginRequest>(),
                       .responseSchema = schema<TokenPair>()},
                      login});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/auth/refresh",
                       .operation = "refresh",
                       .summary = "A new pair of tokens for a refresh token, which is used up",
                       .access = everyone,
                       .requestSchema = schema<RefreshRequest>(),
                       .responseSchema = schema<TokenPair>()},
                      refresh});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/auth/logout",
                       .operation = "logout",
                       .summary = "End this login",
                       .access = anyone,
                       .successStatus = 204,
                       .requestSchema = schema<LogoutRequest>()},
                      logout});
    routes.push_back({{.method = "GET",
                       .pattern = "/api/v1/auth/me",
                       .operation = "showMe",
                       .summary = "The person signed in",
                       .access = anyone,
                       .responseSchema = schema<User>()},
                      showMe});
    routes.push_back({{.method = "PATCH",
                       .pattern = "/api/v1/auth/me",
                       .operation = "changeMe",
                       .summary = "Change one's own name or e-mail",
                       .access = anyone,
                       .requestSchema = schema<MePatch>(),
                       .responseSchema = schema<User>()},
                      changeMe});
    routes.push_back({{.method = "PUT",
                       .pattern = "/api/v1/auth/me/password",
                       .operation = "changePassword",
                       .summary = "Change one's own password; ends the other logins",
                       .access = anyone,
                       .successStatus = 204,
                       .requestSchema = schema<PasswordChange>()},
                      changePassword});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/ws-tickets",
                       .operation = "issueTicket",
                       .summary = "A ticket that opens one WebSocket",
                       .access = anyone,
                       .successStatus = 201,
                       .responseSchema = schema<WsTicket>()},
                      issueTicket});
    routes.push_back({{.method = "POST",
                       .pattern = "/api/v1/widget/sessions",
                       .operation = "openWidgetSession",
                       .summary = "Sign in a visitor of the widget",
                       .access = everyone,
                       .successStatus = 201,
                       .requestSchema = schema<WidgetSessionRequest>(),
                       .responseSchema = schema<WidgetSession>()},
                      openWidgetSession});
}

} // namespace callroom::api
