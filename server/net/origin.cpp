#include "server/net/origin.h"

#include "server/net/http_text.h"

#include <algorithm>

namespace callroom::net {
namespace {

/// Host and port of an origin, with the port that its scheme implies left out.
std::string_view authorityOf(std::string_view origin, std::string_view& scheme) {
    const auto at = origin.find("://");
    if (at == std::string_view::npos) return {};
    scheme = origin.substr(0, at);
    return origin.substr(at + 3);
}

std::string_view withoutDefaultPort(std::string_view authority, std::string_view scheme) {
    const std::string_view port = equalsIgnoringCase(scheme, "https") ? ":443" : ":80";
    if (authority.ends_with(port)) authority.remove_suffix(port.size());
    return authority;
}

} // namespace

bool isListedOrigin(std::string_view origin, const CorsPolicy& policy) {
    return std::any_of(
        policy.allowedOrigins.begin(), policy.allowedOrigins.end(),
        [origin](const std::string& allowed) { return allowed == "*" || equalsIgnoringCase(allowed, origin); });
}

bool isOriginAllowed(const RequestHead& head, const CorsPolicy& policy) {
    const auto origin = head.headers.find("origin");
    if (!origin) return true;
    std::string_view scheme;
    const std::string_view authority = authorityOf(*origin, scheme);
    const std::string_view host = head.headers.value("host");
    if (!authority.empty() &&
        equalsIgnoringCase(withoutDefaultPort(authority, scheme), withoutDefaultPort(host, scheme)))
        return true;
    return isListedOrigin(*origin, policy);
}

} // namespace callroom::net
