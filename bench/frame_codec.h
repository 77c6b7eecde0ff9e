#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// WebSocket framing (RFC 6455) as a client needs it.
namespace callroom::bench {

enum class Opcode : std::uint8_t { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

/// Appends one final frame. The mask is all zeroes: the server unmasks it like any other, and the generator's own
/// cost stays out of the figures.
void appendClientFrame(std::string& out, Opcode opcode, std::string_view payload);

/// A server's frame; the payload is a view into the bytes it was read from.
struct ServerFrame {
    Opcode opcode = Opcode::Text;
    bool isFinal = true;
    std::string_view payload;
    std::size_t size = 0; ///< of the whole in bytes
};

struct FrameRead {
    std::optional<ServerFrame> frame; ///< nothing while bytes are missing
    bool isMalformed = false;         ///< masked, or reserved bits set
};

/// Reads one frame from the front of the bytes.
[[nodiscard]] FrameRead readServerFrame(std::string_view bytes);

} // namespace callroom::bench
