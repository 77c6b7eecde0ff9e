#include "server/api/auth_cookies.h"

#include "server/net/http_text.h"
#include "server/net/origin.h"

#include <algorithm>

namespace callroom::api::cookies {

bool isAskedFor(const net::RequestHead& head) {
    return head.headers.value("Callroom-Refresh") == "cookie";
}

bool isSameOrigin(const net::RequestHead& head) {
    if (const auto site = head.headers.find("Sec-Fetch-Site")) return *site == "same-origin";
    return net::isOriginAllowed(head, {});
}

std::string_view valueOf(const net::RequestHead& head, std::string_view name) {
    std::string_view rest = head.headers.value("Cookie");
    while (!rest.empty()) {
        const auto end = std::min(rest.find(';'), rest.size());
        const auto pair = net::trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
            return pair.substr(name.size() + 1);
    }
    return {};
}

net::Header setting(const net::RequestHead& head, std::string_view name, std::string_view value,
                    std::chrono::seconds lifetime) {
    std::string text(name);
    text += '=';
    text += value;
    text += "; Path=/api/v1/auth; Max-Age=" + std::to_string(lifetime.count()) + "; HttpOnly; SameSite=Strict";
    if (head.isTls) text += "; Secure";
    return {"Set-Cookie", std::move(text)};
}

net::Header clearing(const net::RequestHead& head, std::string_view name) {
    return setting(head, name, {}, std::chrono::seconds(0));
}

} // namespace callroom::api::cookies
