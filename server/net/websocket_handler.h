#pragma once

#include <string_view>

namespace callroom::net {

class WebSocketConnection;

/// What one open WebSocket tells its user. All calls come on the connection's net thread; the handler belongs to the
/// connection and is destroyed after onClosed.
class WebSocketHandler {
public:
    virtual ~WebSocketHandler() = default;

    /// First call. `connection` stays valid until onClosed has returned.
    virtual void onOpen(WebSocketConnection& connection) = 0;
    /// A whole text message, valid UTF-8, during the call only.
    virtual void onText(std::string_view text) = 0;
    /// Last call. The code the client sent, or the one it was closed with; 1005 without one, 1006 when it vanished.
    /// Never called from inside send() or close(): it comes at the end of the turn of the event loop.
    virtual void onClosed(int code) = 0;
};

} // namespace callroom::net
