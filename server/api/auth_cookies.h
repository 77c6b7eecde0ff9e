#pragma once

#include "server/net/http_message.h"

#include <chrono>
#include <string_view>

/// What browser pages keep in cookies instead of within reach of their scripts: HttpOnly, SameSite=Strict, sent to the
/// `auth` routes only, and Secure under TLS. Any thread.
namespace callroom::api::cookies {

/// The refresh token of a page that asked for it so.
inline constexpr std::string_view refresh = "callroom-refresh";
/// The marks of accounts::KnownDevices.
inline constexpr std::string_view devices = "callroom-devices";

/// Whether the request has the header `Callroom-Refresh: cookie`: the refresh token is to come from and go into the
/// cookie instead of the body. Pages of other origins cannot send it, since preflights do not allow it.
[[nodiscard]] bool isAskedFor(const net::RequestHead& head);

/// Whether no page of another origin sends this, as the browser tells by `Sec-Fetch-Site`, else by `Origin`.
[[nodiscard]] bool isSameOrigin(const net::RequestHead& head);

/// The value of the first cookie of that name; empty when there is none. A view into the head.
[[nodiscard]] std::string_view valueOf(const net::RequestHead& head, std::string_view name);

/// The header that sets it, for the answer to this request.
[[nodiscard]] net::Header setting(const net::RequestHead& head, std::string_view name, std::string_view value,
                                  std::chrono::seconds lifetime);
/// The header that makes the browser forget it.
[[nodiscard]] net::Header clearing(const net::RequestHead& head, std::string_view name);

} // namespace callroom::api::cookies
