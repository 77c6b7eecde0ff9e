#include "server/api/call.h"

#include "server/api/keyed_requests.h"
#include "server/idempotency/answers.h"
#include "shared/protocol/problem.h"

#include <charconv>

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

std::optional<std::int64_t> UploadHead::announcedBytes() const {
    const auto text = head.headers.value("Content-Length");
    std::int64_t length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(length) : std::nullopt;
}

bool Call::hasJsonType() const {
    const auto type = m_parts.request.head.headers.value("Content-Type");
    return type.starts_with("application/json") || type.empty();
}

void Call::send(int status, std::string json) {
    constexpr int refusal = 400;
    net::Response response;
    response.status = status;
    if (!json.empty()) response.contentType = status < refusal ? "application/json" : "application/problem+json";
    response.isPrivate = true;
    response.body = std::move(json);
    leave(std::move(response));
}

Call::Storing Call::storing(int status) const {
    if (!m_key) return nullptr;
    return [key = m_key->key, status, now = now()](storage::Session& session, const std::string& json) {
        return idempotency::storeAnswer(session, key, {status, json}, now);
    };
}

void Call::noteStored() {
    if (m_key) m_key->hold->setStored();
}

void Call::fail(const core::Error& error) {
    leave(problemResponse(error));
}

void Call::leave(net::Response response) {
    if (!m_key) return respond(std::move(response));
    auto key = std::move(*std::exchange(m_key, std::nullopt));
    const idempotency::Answer answer{response.status, response.body};
    auto made = std::make_shared<net::Response>(std::move(response));
    settleKeyed(services(), tenant(), receiver(), std::move(key), answer,
                [self = shared_from_this(), made](idempotency::Answer standing) {
                    if (standing.status != made->status || standing.body != made->body)
                        return self->send(standing.status, std::move(standing.body));
                    self->respond(std::move(*made));
                });
}

void Call::respond(net::Response response) {
    m_parts.responder.respond(std::move(response));
}

} // namespace callroom::api
