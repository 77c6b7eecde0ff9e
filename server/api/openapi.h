#pragma once

#include "server/api/route.h"

namespace callroom::api {

/// What a client may send over the WebSocket, for the document.
struct FrameInfo {
    std::string_view event; ///< `contact.accept`
    Access access;
    std::string (*dataSchema)(json::SchemaBook&);
};

/// The OpenAPI 3.1 document: paths, roles (`x-roles`), bodies and answers of the routes by the descriptions that
/// validate them; under `x-frames`, in the same way, the events that clients send over the WebSocket.
[[nodiscard]] std::string openApiDocument(const Routes& routes, const std::vector<FrameInfo>& frames);

} // namespace callroom::api
