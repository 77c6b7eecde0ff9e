#include "server/accounts/people.h"
#include "server/api/auth_cookies.h"
#include "server/api/routes.h"
#include "shared/protocol/auth.h"

namespace callroom::api {
namespace {

using core::Role;

/// As it can be stored and shown: user agents are ASCII, and what is not becomes a question mark.
std::string printable(std::string_view text) {
    constexpr std::size_t mostShown = 200;
    std::string shown(text.substr(0, mostShown));
    for (char& c : shown)
        if (c < 0x20 || c > 0x7e) c = '?';
    return shown;
}

accounts::Origin originOf(const Call& call) {
    const auto& head = call.request().head;
    return {call.address(), printable(head.headers.value("User-Agent")), head.peer.network().text(),
            std::string(cookies::valueOf(head, cookies::devices))};
}

core::Error foreignPage() {
    return core::forbidden("origin_not_allowed", "only the server's own pages keep their refresh token in a cookie");
}

/// The answer to a sign-in or a refresh. For a page that asked so, the refresh token goes into its cookie.
void answerTokens(Call& call, core::Result<protocol::TokenPair> pair, std::vector<net::Header> headers = {}) {
    const auto& head = call.request().head;
    const bool isPage = cookies::isAskedFor(head);
    net::Response response;
    if (pair) {
        if (isPage)
            headers.push_back(cookies::setting(head, cookies::refresh, std::exchange(pair->refreshToken, {}),
                                               call.services().signIn.loginSettings().refreshLifetime));
        response.contentType = "application/json";
        response.body = json::encode(*pair);
    } else {
        response = problemResponse(pair.error());
        if (isPage && pair.error().kind == core::ErrorKind::Unauthenticated)
            headers.push_back(cookies::clearing(head, cookies::refresh));
    }
    for (auto& header : headers)
        response.headers.push_back(std::move(header));
    call.leave(std::move(response));
}

void registerCustomer(const CallPtr& call) {
    if (auto body = call->body<protocol::RegisterRequest>())
        call->services().signIn.registerCustomer(std::move(*body), originOf(*call), call->receiver(),
                                                 call->answering<protocol::User>(201));
}

void login(const CallPtr& call) {
    auto body = call->body<protocol::LoginRequest>();
    if (!body) return;
    const auto& head = call->request().head;
    if (cookies::isAskedFor(head) && !cookies::isSameOrigin(head)) return call->fail(foreignPage());
    auto& signIn = call->services().signIn;
    auto origin = originOf(*call);
    const auto remember = [call, &signIn, origin, tenant = body->tenant, email = body->email] {
        return cookies::setting(call->request().head, cookies::devices, signIn.deviceMarks(tenant, email, origin),
                                accounts::KnownDevices::lifetime);
    };
    signIn.login(std::move(*body), std::move(origin), call->receiver(),
                 [call, remember](core::Result<protocol::TokenPair> pair) {
                     std::vector<net::Header> headers;
                     if (pair) headers.push_back(remember());
                     answerTokens(*call, std::move(pair), std::move(headers));
                 });
}

void refresh(const CallPtr& call) {
    auto body = call->body<protocol::RefreshRequest>();
    if (!body) return;
    const auto& head = call->request().head;
    if (cookies::isAskedFor(head)) {
        if (!cookies::isSameOrigin(head)) return call->fail(foreignPage());
        if (body->refreshToken.empty()) body->refreshToken = cookies::valueOf(head, cookies::refresh);
    } else if (body->refreshToken.empty()) {
        auto error = core::malformed("validation_failed", "refreshToken is required");
        error.fields.push_back({"refreshToken", "required", "is required"});
        return call->fail(error);
    }
    call->services().signIn.refresh(
        std::move(*body), originOf(*call), call->receiver(),
        [call](core::Result<protocol::TokenPair> pair) { answerTokens(*call, std::move(pair)); });
}

void logout(const CallPtr& call) {
    auto body = call->body<protocol::LogoutRequest>();
    if (!body) return;
    const auto& head = call->request().head;
    const bool isPage = cookies::isAskedFor(head);
    if (isPage && !cookies::isSameOrigin(head)) return call->fail(foreignPage());
    if (const auto kept = cookies::valueOf(head, cookies::refresh); isPage && !body->refreshToken && !kept.empty())
        body->refreshToken = std::string(kept);
    call->services().signIn.logout(call->claims(), std::move(*body), originOf(*call), call->receiver(),
                                   [call, isPage](const core::Result<void>& done) {
                                       if (!done) return call->fail(done.error());
                                       net::Response response;
                                       response.status = 204;
                                       if (isPage)
                                           response.headers.push_back(
                                               cookies::clearing(call->request().head, cookies::refresh));
                                       call->leave(std::move(response));
                                   });
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
    routes.push_back(
        {{.method = "POST",
          .pattern = "/api/v1/auth/login",
          .operation = "login",
          .summary = "Sign in with e-mail and password. With the header `Callroom-Refresh: cookie` the refresh "
                     "token comes as a cookie that scripts cannot read, here and in refresh",
          .access = everyone,
          .requestSchema = schema<LoginRequest>(),
          .responseSchema = schema<TokenPair>()},
         login});
    routes.push_back(
        {{.method = "POST",
          .pattern = "/api/v1/auth/refresh",
          .operation = "refresh",
          .summary = "A new pair of tokens for a refresh token of the body or the cookie, which is used up",
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
