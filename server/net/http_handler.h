#pragma once

#include "server/net/body_sink.h"
#include "server/net/http_message.h"
#include "server/net/responder.h"

namespace callroom::net {

/// Answers the requests of one net thread. Made by the factory on that thread, used and destroyed on it. Handlers do
/// not block. Exceptions must not leave them.
class HttpHandler {
public:
    virtual ~HttpHandler() = default;

    /// Asked only for requests that bring a body. The default gathers up to 1 MiB.
    [[nodiscard]] virtual BodyPlan planBody(const RequestHead& head);

    /// A whole request. Answers may come later and in any order: the connection sends them in the order of the
    /// requests.
    virtual void handle(Request request, Responder responder) = 0;

    /// A valid WebSocket handshake (version 13, with a key). Sign-in and Origin are to be checked here, before the 101.
    /// The default answers 404.
    virtual void upgrade(RequestHead head, Upgrade upgrade);
};

} // namespace callroom::net
