#include "server/api/call.h"

#include "shared/protocol/problem.h"

namespace callroom::api {

net::Response problemResponse(const core::Error& error) {
    net::Response response;
    response.status = protocol::httpStatus(error);
    response.contentType = "application/problem+json";
    response.isPrivate = true;
    response.body = protocol::problemJson(error);
    if (error.kind == core::ErrorKind::TooMany || error.kind == core::ErrorKind::Unavailable)
        response.setHeader("Retry-After", std::to_string(std::max(error.retryAfterSeconds, 1)));
    if (error.kind == core::ErrorKind::Unauthenticated) response.setHeader("WWW-Authenticate", "Bearer");
    return response;
}

accounts::Act Call::act() const {
    return {claims().userId, claims().role, address(), now(), m_parts.services.random};
}

accounts::Act UploadHead::act() const {
    return {claims.userId, claims.role, head.peer.text(), services.clock.now(), services.random};
}

bool Call::hasJsonType() const {
    const auto type = m_parts.request.head.headers.value("Content-Type");
    return type.starts_with("application/json") || type.empty();
}

void Call::send(int status, std::string json) {
    net::Response response;
    response.status = status;
    if (!json.empty()) response.contentType = "application/json";
    response.isPrivate = true;
    response.body = std::move(json);
    leave(std::move(response));
}

void Call::fail(const core::Error& error) {
    leave(problemResponse(error));
}

void Call::leave(net::Response response) {
    if (!m_interceptor) return respond(std::move(response));
    const auto interceptor = std::exchange(m_interceptor, nullptr);
    auto kept = std::make_shared<net::Response>(std::move(response));
    interceptor(kept->status, kept->body, [self = shared_from_this(), kept] { self->respond(std::move(*kept)); });
}

void Call::respond(net::Response response) {
    m_parts.responder.respond(std::move(response));
}

} // namespace callroom::api
