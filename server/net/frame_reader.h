#pragma once

#include "server/net/http_limits.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace callroom::net {

class FrameParser;

/// wslay contexts of one net thread. Each holds a 4 KiB buffer, so a connection borrows one only while a frame has
/// arrived in part.
class FrameParserPool {
public:
    FrameParserPool();
    ~FrameParserPool();

    [[nodiscard]] std::unique_ptr<FrameParser> take();
    void give(std::unique_ptr<FrameParser> parser);
    /// Room for a message while its receiver looks at it.
    [[nodiscard]] std::string& unmasked() { return m_unmasked; }

private:
    std::vector<std::unique_ptr<FrameParser>> m_free;
    std::string m_unmasked;
};

/// Makes messages of the bytes that a WebSocket client sends: framing by wslay, then fragments, sizes, UTF-8 and the
/// rules for control frames. One thread.
class FrameReader {
public:
    /// Each returns false to stop reading what is left.
    class Receiver {
    public:
        virtual ~Receiver() = default;
        virtual bool onFrameText(std::string_view text) = 0;
        virtual bool onFramePing(std::string_view payload) = 0;
        virtual bool onFramePong() = 0;
        /// 1005 when the client gave no code.
        virtual bool onFrameClose(int code) = 0;
        /// The client broke a rule: close with `code`; nothing more can be read.
        virtual void onFrameFault(int code) = 0;
    };

    FrameReader(FrameParserPool& pool, const WebSocketLimits& limits, Receiver& receiver);
    ~FrameReader();

    void read(std::string_view bytes);

private:
    enum class Step { Goes, Stops };

    [[nodiscard]] std::size_t readWholeText(std::string_view bytes, Step& step);
    Step onChunk(FrameParser& parser);
    Step onDataEnd(bool isFinal, std::string_view whole);
    Step onControlEnd(unsigned opcode, std::string_view payload);
    Step fault(int code);

    FrameParserPool& m_pool;
    const WebSocketLimits& m_limits;
    Receiver& m_receiver;
    std::unique_ptr<FrameParser> m_parser; ///< only within a frame
    std::string m_message;                 ///< of a message received in part
    std::size_t m_fragments = 0;
    bool m_isInMessage = false;
};

} // namespace callroom::net
