#pragma once

#include <memory>
#include <string_view>

namespace callroom::net {

class EncodedFrame;
class WebSocketConnection;

/// Where a handler sends to its client. On the connection's net thread.
class WebSocketSender {
public:
    virtual ~WebSocketSender() = default;

    /// Sends a text message, from a buffer that many connections may share. Dropped silently once closing. Too much
    /// waiting closes the socket with 1013.
    virtual void send(std::shared_ptr<const EncodedFrame> frame) = 0;
    /// Starts the close handshake; nothing more is received or sent. onClosed follows when it is done or timed out.
    virtual void close(int code, std::string_view reason = {}) = 0;
};

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
