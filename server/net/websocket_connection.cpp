#include "server/net/websocket_connection.h"

#include "server/net/net_loop.h"

#include <wslay/wslay.h>

#include <algorithm>

namespace callroom::net {
namespace {

constexpr int codeGoingAway = 1001;
constexpr int codeNone = 1005;
constexpr int codeAbnormal = 1006;
constexpr int codePolicy = 1008;
constexpr int codeTryAgainLater = 1013;
constexpr std::size_t longestReason = 123; ///< a control frame carries 125 bytes, two of them the code

} // namespace

WebSocketConnection::WebSocketConnection(NetLoop& loop, Wire wire, std::unique_ptr<WebSocketHandler> handler,
                                         const WebSocketLimits& limits, OutputQueue output)
    : Connection(loop, std::move(wire))
    , m_limits(limits)
    , m_handler(std::move(handler))
    , m_output(std::move(output))
    , m_reader(loop.frameParsers(), m_limits, *this)
    , m_heardAt(NetLoop::now()) {
    NetMetrics::add(loop.metrics().webSocketsOpen);
}

WebSocketConnection::~WebSocketConnection() {
    NetMetrics::remove(m_loop.metrics().webSocketsOpen);
}

void WebSocketConnection::open(std::string received) {
    m_isOpen = true;
    m_wire.stream->setReading(true);
    markDirty();
    updateDeadline();
    m_handler->onOpen(*this);
    if (m_loop.isStopping()) beginStop();
    if (!received.empty()) receive(received);
}

// ---- Sending

void WebSocketConnection::send(std::string_view text) {
    if (m_isCloseSent || isRetired()) return;
    std::string& out = m_output.tail();
    const std::size_t before = out.size();
    appendFrameHeader(out, WSLAY_TEXT_FRAME, text.size());
    out.append(text);
    m_output.noteAppended(out.size() - before);
    noteQueued();
}

void WebSocketConnection::send(std::shared_ptr<const EncodedFrame> frame) {
    if (m_isCloseSent || isRetired()) return;
    const std::string_view bytes = frame->bytes();
    m_output.append(std::move(frame), bytes);
    noteQueued();
}

void WebSocketConnection::noteQueued() {
    NetMetrics::add(m_loop.metrics().webSocketFramesSent);
    ++m_queuedFrames;
    markDirty();
    if (m_output.size() > m_limits.queuedBytes || m_queuedFrames > m_limits.queuedFrames) closeSlowReader();
}

/// What waits would be stale when it came; the client is to reconnect and resume.
void WebSocketConnection::closeSlowReader() {
    // It may be slow only within this turn: what the kernel takes now does not count.
    flush();
    if (isRetired() || m_isCloseSent) return;
    if (m_output.size() <= m_limits.queuedBytes && m_queuedFrames <= m_limits.queuedFrames) return;
    m_reason = CloseReason::SlowReader;
    m_output.dropUnbegun();
    m_isDeaf = true;
    close(codeTryAgainLater, "too slow");
}

void WebSocketConnection::sendControl(unsigned opcode, std::string_view payload) {
    std::string& out = m_output.tail();
    const std::size_t before = out.size();
    appendFrameHeader(out, opcode, payload.size());
    out.append(payload);
    m_output.noteAppended(out.size() - before);
    markDirty();
}

void WebSocketConnection::close(int code, std::string_view reason) {
    if (m_isCloseSent || isRetired()) return;
    m_isCloseSent = true;
    m_code = code;
    m_closeDeadline = NetLoop::now() + m_limits.closeTimeout;
    std::string payload;
    if (code != codeNone) {
        payload.push_back(static_cast<char>(code >> 8));
        payload.push_back(static_cast<char>(code & 0xff));
        payload.append(reason.substr(0, longestReason));
    }
    sendControl(WSLAY_CONNECTION_CLOSE, payload);
    updateDeadline();
}

void WebSocketConnection::onWritable() {
    flush();
}

void WebSocketConnection::flush() {
    const std::size_t before = m_output.size();
    if (!m_output.writeTo(*m_wire.stream)) return onBroken(CloseReason::PeerReset);
    NetMetrics::add(m_loop.metrics().bytesSent, before - m_output.size());
    // How many frames a part of the queue holds is not kept: they are taken to be alike.
    if (before > 0) m_queuedFrames = m_queuedFrames * m_output.size() / before;
    if (!m_output.isEmpty() || m_wire.stream->hasUnsent()) return;
    if (m_isCloseSent && m_isCloseReceived) retire(m_reason);
}

// ---- Receiving

void WebSocketConnection::onReadable() {
    const auto buffer = m_loop.readBuffer();
    const ssize_t got = m_wire.stream->read(buffer.data(), buffer.size());
    if (got == 0) return;
    if (got < 0) {
        // After both close frames the end of the stream is what was agreed.
        if (!m_isCloseSent) m_code = codeAbnormal;
        return onBroken(got == Stream::ended && m_isCloseSent ? m_reason : CloseReason::PeerReset);
    }
    NetMetrics::add(m_loop.metrics().bytesReceived, static_cast<std::uint64_t>(got));
    receive({buffer.data(), static_cast<std::size_t>(got)});
}

void WebSocketConnection::receive(std::string_view bytes) {
    m_heardAt = NetLoop::now();
    m_isPinged = false;
    if (!m_isDeaf) m_reader.read(bytes);
}

bool WebSocketConnection::onFrameText(std::string_view text) {
    if (m_isCloseSent) return true; // on its way before the client saw the close
    NetMetrics::add(m_loop.metrics().webSocketMessagesReceived);
    m_handler->onText(text);
    return !isRetired() && !m_isDeaf;
}

bool WebSocketConnection::isControlFlood() {
    if (m_heardAt - m_controlWindow >= std::chrono::seconds(1)) {
        m_controlWindow = m_heardAt;
        m_controlFrames = 0;
    }
    return ++m_controlFrames > m_limits.controlFramesPerSecond;
}

bool WebSocketConnection::onFramePing(std::string_view payload) {
    if (isControlFlood()) {
        onFrameFault(codePolicy);
        return false;
    }
    if (!m_isCloseSent) sendControl(WSLAY_PONG, payload);
    return true;
}

bool WebSocketConnection::onFramePong() {
    if (!isControlFlood()) return true;
    onFrameFault(codePolicy);
    return false;
}

bool WebSocketConnection::onFrameClose(int code) {
    m_isCloseReceived = true;
    m_isDeaf = true;
    if (!m_isCloseSent) {
        close(code);
        m_code = code;
    }
    markDirty();
    return false;
}

void WebSocketConnection::onFrameFault(int code) {
    m_reason = CloseReason::Policy;
    m_isDeaf = true;
    close(code);
}

// ---- Time

void WebSocketConnection::updateDeadline() {
    if (m_isCloseSent) return m_loop.setDeadline(*this, m_closeDeadline);
    const auto allowed = m_isPinged ? m_limits.pingInterval + m_limits.pongTimeout : m_limits.pingInterval;
    m_loop.setDeadline(*this, m_heardAt + allowed);
}

void WebSocketConnection::onDeadline(TimePoint now) {
    if (m_isCloseSent) {
        if (now >= m_closeDeadline) return retire(m_reason);
    } else if (m_isPinged && now >= m_heardAt + m_limits.pingInterval + m_limits.pongTimeout) {
        m_code = codeAbnormal;
        return retire(CloseReason::IdleTimeout);
    } else if (!m_isPinged && now >= m_heardAt + m_limits.pingInterval) {
        m_isPinged = true;
        sendControl(WSLAY_PING, {});
    }
    updateDeadline();
}

// ---- Ending

void WebSocketConnection::beginStop() {
    m_reason = CloseReason::Shutdown;
    close(codeGoingAway, "the server stops");
}

void WebSocketConnection::onBroken(CloseReason reason) {
    if (!m_isCloseSent) m_code = codeAbnormal;
    retire(reason);
}

void WebSocketConnection::abort(CloseReason reason) {
    onBroken(reason);
}

void WebSocketConnection::onRetired() {
    if (!m_isOpen) return;
    m_isOpen = false;
    m_handler->onClosed(m_code);
    m_handler.reset();
}

} // namespace callroom::net
