#pragma once

#include "server/net/http_message.h"

#include <string>
#include <string_view>
#include <vector>

namespace callroom::net {

/// Pages of other sites that may use the server: origins such as `https://shop.example`. `*` allows every site.
struct CorsPolicy {
    std::vector<std::string> allowedOrigins;
};

/// Whether `origin` is in the list (scheme and host compared without case).
[[nodiscard]] bool isListedOrigin(std::string_view origin, const CorsPolicy& policy);

/// Whether a browser page that sends this request may do so: its origin has the host and port the request came to, or
/// is listed. A request without Origin comes from no browser page and is allowed. For WebSocket upgrades.
[[nodiscard]] bool isOriginAllowed(const RequestHead& head, const CorsPolicy& policy);

} // namespace callroom::net
