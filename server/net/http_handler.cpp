#include "server/net/http_handler.h"

namespace callroom::net {

BodyPlan HttpHandler::planBody(const RequestHead&) {
    constexpr std::size_t ordinary = 1024 * 1024;
    return BodyPlan::buffer(ordinary);
}

void HttpHandler::upgrade(RequestHead, Upgrade upgrade) {
    upgrade.refuse(problem(404, "not_found", "there is no WebSocket here"));
}

} // namespace callroom::net
