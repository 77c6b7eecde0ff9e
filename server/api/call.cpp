#include "server/api/call.h"

#include "shared/protocol/problem.h"

namespace callroom::api {

void Call::answerEmpty(int status) {
    send(status, {});
}

void Call::send(int status, std::string json) {
    if (!m_beforeAnswer) return sendNow(status, std::move(json));
    const auto hook = std::exchange(m_beforeAnswer, nullptr);
    auto shared = std::make_shared<std::string>(std::move(json));
    hook(status, *shared, [self = shared_from_this(), status, shared] { self->sendNow(status, std::move(*shared)); });
}

void Call::sendNow(int status, std::string json) {
    net::Response response;
    response.status = status;
    if (!json.empty()) response.contentType = "application/json";
    response.body = std::move(json);
    respond(std::move(response));
}

void Call::fail(const core::Error& error) {
    respond(problemResponse(error));
}

void Call::respond(net::Response response) {
    m_parts.responder.respond(std::move(response));
}

net::Response problemResponse(const core::Error& error) {
    net::Response response;
    response.status = core::httpStatus(error.kind);
    response.contentType = "application/problem+json";
    response.body = protocol::problemJson(error);
    if (error.kind == core::ErrorKind::TooMany || error.kind == core::ErrorKind::Unavailable)
        response.headers.push_back({"Retry-After", std::to_string(std::max(error.retryAfterSeconds, 1))});
    if (error.kind == core::ErrorKind::Unauthenticated) response.headers.push_back({"WWW-Authenticate", "Bearer"});
    return response;
}

} // namespace callroom::api
