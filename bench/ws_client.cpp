#include "bench/ws_client.h"

#include "bench/http_reader.h"

namespace callroom::bench {
namespace {

constexpr std::string_view readyEvent = "\"event\":\"session.ready\"";
constexpr int statusSwitchingProtocols = 101;

} // namespace

WsConnection::WsConnection(EventLoop& loop, const Endpoint& endpoint, std::string token)
    : Connection(loop, endpoint)
    , m_token(std::move(token)) {}

void WsConnection::onConnected() {
    // The key is RFC 6455's own example: it guards against caches, of which there are none on this way.
    write("GET /api/v1/ws HTTP/1.1\r\nHost: " + endpoint().authority + "\r\nAuthorization: Bearer " + m_token +
          "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
}

std::size_t WsConnection::readUpgrade(std::string_view unread) {
    const auto read = readHttpAnswer(unread);
    if (!read.answer && read.fault == HttpFault::None) return 0;
    if (!read.answer || read.answer->status != statusSwitchingProtocols) {
        m_failure = "upgrade refused: " + std::string(unread.substr(0, unread.find('\r')));
        close();
        return unread.size();
    }
    m_isUpgraded = true;
    return read.answer->size;
}

std::size_t WsConnection::onBytes(std::string_view unread) {
    std::size_t done = m_isUpgraded ? 0 : readUpgrade(unread);
    while (m_isUpgraded && isOpen() && done < unread.size()) {
        const auto read = readServerFrame(unread.substr(done));
        if (read.isMalformed) {
            m_failure = "malformed frame";
            close();
            break;
        }
        if (!read.frame) break;
        done += read.frame->size;
        onFrame(*read.frame);
    }
    return done;
}

void WsConnection::onFrame(const ServerFrame& frame) {
    switch (frame.opcode) {
    case Opcode::Text:
        if (!frame.isFinal) {
            m_failure = "the server sent a message in fragments";
            return close();
        }
        if (!m_isReady && frame.payload.find(readyEvent) != std::string_view::npos)
            m_isReady = true;
        else
            onText(frame.payload);
        return;
    case Opcode::Ping: {
        std::string pong;
        appendClientFrame(pong, Opcode::Pong, frame.payload);
        return write(pong);
    }
    case Opcode::Close:
        m_failure = "closed by the server";
        if (frame.payload.size() >= 2)
            m_failure += " with " + std::to_string(static_cast<std::uint8_t>(frame.payload[0]) << 8 |
                                                   static_cast<std::uint8_t>(frame.payload[1]));
        return close();
    case Opcode::Pong:
    case Opcode::Binary:
    case Opcode::Continuation:
        return;
    }
}

void WsConnection::onLost(const std::string& why) {
    m_isReady = false;
    m_isUpgraded = false;
    m_failure = why;
}

void WsConnection::sendText(std::string_view text) {
    std::string frame;
    frame.reserve(text.size() + 14);
    appendClientFrame(frame, Opcode::Text, text);
    write(frame);
}

std::string_view textAfter(std::string_view frame, std::string_view name) {
    const auto at = frame.find(name);
    if (at == std::string_view::npos) return {};
    const auto text = frame.substr(at + name.size());
    return text.substr(0, text.find('"'));
}

} // namespace callroom::bench
