#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace callroom::net {

/// A WebSocket text frame ready for the wire. Encoded once, it is sent to any number of connections from the same
/// buffer. Immutable; any thread.
class EncodedFrame {
public:
    [[nodiscard]] static std::shared_ptr<const EncodedFrame> text(std::string_view payload) { return text({payload}); }
    /// The parts make one payload.
    [[nodiscard]] static std::shared_ptr<const EncodedFrame> text(std::initializer_list<std::string_view> parts);

    /// Header and payload.
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] std::string_view payload() const { return std::string_view(m_bytes).substr(m_headerSize); }

private:
    EncodedFrame() = default;

    std::string m_bytes;
    std::size_t m_headerSize = 0;
};

/// Appends the header of an unmasked, unfragmented frame.
void appendFrameHeader(std::string& to, unsigned opcode, std::size_t payloadSize);

} // namespace callroom::net
