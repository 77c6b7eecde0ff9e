#pragma once

#include "server/net/http_message.h"

#include <optional>
#include <string>
#include <string_view>

namespace callroom::net {

/// Whether the request asks to become a WebSocket (Connection: upgrade, Upgrade: websocket).
[[nodiscard]] bool isWebSocketUpgrade(const RequestHead& head);
/// The refusal of a handshake that RFC 6455 does not allow; nothing when it is in order.
[[nodiscard]] std::optional<Response> judgeHandshake(const RequestHead& head);
/// The value of Sec-WebSocket-Accept.
[[nodiscard]] std::string webSocketAccept(std::string_view key);

} // namespace callroom::net
