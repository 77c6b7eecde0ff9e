#pragma once

#include "server/net/connection.h"
#include "server/net/encoded_frame.h"
#include "server/net/frame_reader.h"
#include "server/net/http_limits.h"
#include "server/net/output_queue.h"
#include "server/net/websocket_handler.h"

#include <memory>
#include <string>
#include <string_view>

namespace callroom::net {

/// An open WebSocket. Lives on its net thread, where alone it may be used, from onOpen until onClosed has returned.
/// What is sent in one turn of the event loop leaves in one write. No compression is offered; binary messages are
/// refused with 1003. Past a limit it closes itself, see WebSocketLimits.
class WebSocketConnection final : public Connection, public WebSocketSender, private FrameReader::Receiver {
public:
    /// Takes over a socket whose 101 stands in `output`; `received` are bytes that came after the handshake.
    WebSocketConnection(NetLoop& loop, Wire wire, std::unique_ptr<WebSocketHandler> handler,
                        const WebSocketLimits& limits, OutputQueue output);
    ~WebSocketConnection() override;

    /// Sends a text message. Dropped silently once closing. Too much waiting closes the socket with 1013.
    void send(std::string_view text);
    void send(std::shared_ptr<const EncodedFrame> frame) override;
    void close(int code, std::string_view reason = {}) override;

    [[nodiscard]] bool isClosing() const { return m_isCloseSent; }
    [[nodiscard]] std::uint64_t id() const { return m_wire.id; }
    [[nodiscard]] const IpAddress& peer() const { return m_wire.client; }
    /// Frames waiting for the client, in bytes.
    [[nodiscard]] std::size_t queuedBytes() const { return m_output.size(); }

    /// Internal, for the connection that it grew from: the first call, once it is registered.
    void open(std::string received);

    void onReadable() override;
    void onWritable() override;
    void onBroken(CloseReason reason) override;
    void flush() override;
    void onDeadline(TimePoint now) override;
    void beginStop() override;
    void abort(CloseReason reason) override;
    void onRetired() override;

private:
    bool onFrameText(std::string_view text) override;
    bool onFramePing(std::string_view payload) override;
    bool onFramePong() override;
    bool onFrameClose(int code) override;
    void onFrameFault(int code) override;

    void receive(std::string_view bytes);
    void sendControl(unsigned opcode, std::string_view payload);
    void noteQueued();
    void closeSlowReader();
    [[nodiscard]] bool isControlFlood();
    void updateDeadline();

    WebSocketLimits m_limits;
    std::unique_ptr<WebSocketHandler> m_handler;
    OutputQueue m_output;
    FrameReader m_reader;
    TimePoint m_heardAt;
    TimePoint m_closeDeadline{};
    TimePoint m_controlWindow{};
    std::size_t m_controlFrames = 0;
    std::size_t m_queuedFrames = 0; ///< about how many wait in the queue
    int m_code = 1006;              ///< what onClosed will tell
    CloseReason m_reason = CloseReason::Finished;
    bool m_isOpen = false;
    bool m_isPinged = false;
    bool m_isCloseSent = false;
    bool m_isCloseReceived = false;
    bool m_isDeaf = false; ///< received bytes are thrown away until the client ends
};

} // namespace callroom::net
