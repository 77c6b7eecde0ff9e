#include "server/net/frame_reader.h"

#include "shared/core/utf8.h"

#include <wslay/wslay.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <new>
#include <utility>

namespace callroom::net {
namespace {

constexpr std::size_t keptParsers = 64;
constexpr int protocolError = 1002;
constexpr int unsupportedData = 1003;
constexpr int invalidText = 1007;
constexpr int policyViolation = 1008;
constexpr int messageTooBig = 1009;
constexpr int noCode = 1005;

bool isControl(unsigned opcode) {
    return wslay_is_ctrl_frame(opcode) != 0;
}

/// Codes that a peer may put on the wire (RFC 6455, section 7.4).
bool isSendableCode(int code) {
    return (code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006) ||
           (code >= 3000 && code <= 4999);
}

std::size_t headerSize(std::uint64_t payload) {
    constexpr std::size_t mask = 4;
    return 2 + mask + (payload < 126 ? 0U : payload <= 0xffff ? 2U : 8U);
}

void unmask(std::string& payload, std::string_view key) {
    std::array<char, 8> twice{};
    key.copy(twice.data(), 4);
    key.copy(twice.data() + 4, 4);
    std::uint64_t mask = 0;
    std::memcpy(&mask, twice.data(), 8);
    std::size_t i = 0;
    for (; i + 8 <= payload.size(); i += 8) {
        std::uint64_t block = 0;
        std::memcpy(&block, payload.data() + i, 8);
        block ^= mask;
        std::memcpy(payload.data() + i, &block, 8);
    }
    for (; i < payload.size(); ++i)
        payload[i] = static_cast<char>(payload[i] ^ key[i % 4]);
}

} // namespace

/// A wslay frame context with the bytes it is being fed from.
class FrameParser {
public:
    FrameParser() {
        wslay_frame_callbacks callbacks{};
        callbacks.recv_callback = [](std::uint8_t* into, std::size_t size, int, void* self) {
            return static_cast<FrameParser*>(self)->supply(into, size);
        };
        if (wslay_frame_context_init(&m_context, &callbacks, this) != 0) throw std::bad_alloc();
    }
    ~FrameParser() { wslay_frame_context_free(m_context); }
    FrameParser(const FrameParser&) = delete;
    FrameParser& operator=(const FrameParser&) = delete;

    void feed(std::string_view bytes) { m_input = bytes; }
    /// The next piece of payload in `frame`; false when there is none, `isBroken` telling why.
    [[nodiscard]] bool next(wslay_frame_iocb& frame, bool& isBroken) {
        const ssize_t got = wslay_frame_recv(m_context, &frame);
        isBroken = got < 0 && got != WSLAY_ERR_WANT_READ;
        return got >= 0;
    }
    /// No byte of a further frame has been taken in: the context may serve another connection.
    [[nodiscard]] bool isBetweenFrames() const { return m_unfinished == 0 && m_input.empty(); }
    void noteFrameEnd(std::uint64_t payload) { m_unfinished -= headerSize(payload) + payload; }

    std::uint64_t received = 0; ///< payload bytes of the current frame
    bool isInFrame = false;
    std::string control; ///< payload of a control frame received in part

private:
    ssize_t supply(std::uint8_t* into, std::size_t size) {
        const std::size_t part = std::min(size, m_input.size());
        if (part == 0) return -1;
        std::memcpy(into, m_input.data(), part);
        m_input.remove_prefix(part);
        m_unfinished += part;
        return static_cast<ssize_t>(part);
    }

    wslay_frame_context_ptr m_context = nullptr;
    std::string_view m_input;
    std::uint64_t m_unfinished = 0; ///< bytes handed to wslay beyond the last whole frame
};

FrameParserPool::FrameParserPool() = default;
FrameParserPool::~FrameParserPool() = default;

std::unique_ptr<FrameParser> FrameParserPool::take() {
    if (m_free.empty()) return std::make_unique<FrameParser>();
    auto parser = std::move(m_free.back());
    m_free.pop_back();
    return parser;
}

void FrameParserPool::give(std::unique_ptr<FrameParser> parser) {
    if (m_free.size() < keptParsers) m_free.push_back(std::move(parser));
}

FrameReader::FrameReader(FrameParserPool& pool, const WebSocketLimits& limits, Receiver& receiver)
    : m_pool(pool)
    , m_limits(limits)
    , m_receiver(receiver) {}

FrameReader::~FrameReader() = default;

void FrameReader::read(std::string_view bytes) {
    while (!m_parser && !m_isInMessage && !bytes.empty()) {
        Step step = Step::Goes;
        const std::size_t taken = readWholeText(bytes, step);
        if (step == Step::Stops) return;
        if (taken == 0) break;
        bytes.remove_prefix(taken);
    }
    if (bytes.empty()) return;
    if (!m_parser) m_parser = m_pool.take();
    FrameParser& parser = *m_parser;
    parser.feed(bytes);
    while (onChunk(parser) == Step::Goes) {
    }
    parser.feed({});
    if (parser.isBetweenFrames()) m_pool.give(std::move(m_parser));
}

FrameReader::Step FrameReader::fault(int code) {
    m_receiver.onFrameFault(code);
    return Step::Stops;
}

/// A short message in one frame that has arrived whole, as nearly all do; 0 for anything else, which is left to wslay.
/// wslay unmasks a byte at a time, which would be a third of the cost of a relayed message.
std::size_t FrameReader::readWholeText(std::string_view bytes, Step& step) {
    constexpr unsigned finalText = 0x80 | WSLAY_TEXT_FRAME;
    constexpr unsigned masked = 0x80;
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    if (bytes.size() < headerSize(0) || at(0) != finalText || (at(1) & masked) == 0) return 0;
    std::size_t size = at(1) & 0x7fU;
    if (size == 127) return 0;
    if (size == 126) {
        size = (std::size_t{at(2)} << 8) | at(3);
        if (size < 126) return 0; // to be refused
    }
    const std::size_t header = headerSize(size);
    if (size > m_limits.messageBytes || bytes.size() < header + size) return 0;
    std::string& message = m_pool.unmasked();
    message.assign(bytes, header, size);
    unmask(message, bytes.substr(header - 4, 4));
    step = onDataEnd(true, message);
    return header + size;
}

/// One piece of one frame's payload.
FrameReader::Step FrameReader::onChunk(FrameParser& parser) {
    wslay_frame_iocb frame{};
    bool isBroken = false;
    if (!parser.next(frame, isBroken)) return isBroken ? fault(protocolError) : Step::Stops;
    const unsigned opcode = frame.opcode;
    const bool isData = !isControl(opcode);
    if (!std::exchange(parser.isInFrame, true)) {
        parser.received = 0;
        // What wslay leaves to its user.
        if (frame.mask == 0 || frame.rsv != WSLAY_RSV_NONE) return fault(protocolError);
        if (opcode > WSLAY_PONG || (isData && opcode > WSLAY_BINARY_FRAME)) return fault(protocolError);
        if (opcode == WSLAY_BINARY_FRAME) return fault(unsupportedData);
        if (isData) {
            if ((opcode == WSLAY_CONTINUATION_FRAME) != m_isInMessage) return fault(protocolError);
            m_isInMessage = true;
            if (++m_fragments > m_limits.fragments) return fault(policyViolation);
            if (frame.payload_length > m_limits.messageBytes - m_message.size()) return fault(messageTooBig);
        }
    }
    const std::string_view chunk(reinterpret_cast<const char*>(frame.data), frame.data_length);
    parser.received += chunk.size();
    const bool isEnd = parser.received == frame.payload_length;
    const bool isWhole = isEnd && chunk.size() == frame.payload_length;
    std::string& gathered = isData ? m_message : parser.control;
    if (!isEnd) {
        gathered.append(chunk);
        return Step::Goes;
    }
    parser.isInFrame = false;
    parser.noteFrameEnd(frame.payload_length);
    const bool isFinal = frame.fin != 0;
    if (isWhole && gathered.empty() && (isFinal || !isData))
        return isData ? onDataEnd(true, chunk) : onControlEnd(opcode, chunk);
    gathered.append(chunk);
    if (isData) return onDataEnd(isFinal, m_message);
    const std::string payload = std::exchange(parser.control, {});
    return onControlEnd(opcode, payload);
}

FrameReader::Step FrameReader::onDataEnd(bool isFinal, std::string_view whole) {
    if (!isFinal) return Step::Goes;
    m_isInMessage = false;
    m_fragments = 0;
    if (!core::isValidUtf8(whole)) return fault(invalidText);
    // A message gathered from parts is let go of afterwards, buffer and all: connections are many and mostly idle.
    const std::string gathered = std::exchange(m_message, {});
    const bool goesOn = m_receiver.onFrameText(gathered.empty() ? whole : std::string_view(gathered));
    return goesOn ? Step::Goes : Step::Stops;
}

FrameReader::Step FrameReader::onControlEnd(unsigned opcode, std::string_view payload) {
    bool goesOn = true;
    if (opcode == WSLAY_PING) {
        goesOn = m_receiver.onFramePing(payload);
    } else if (opcode == WSLAY_PONG) {
        goesOn = m_receiver.onFramePong();
    } else {
        int code = noCode;
        if (!payload.empty()) {
            if (payload.size() == 1) return fault(protocolError);
            code = (static_cast<unsigned char>(payload[0]) << 8) | static_cast<unsigned char>(payload[1]);
            if (!isSendableCode(code)) return fault(protocolError);
            if (!core::isValidUtf8(payload.substr(2))) return fault(invalidText);
        }
        goesOn = m_receiver.onFrameClose(code);
    }
    return goesOn ? Step::Goes : Step::Stops;
}

} // namespace callroom::net
