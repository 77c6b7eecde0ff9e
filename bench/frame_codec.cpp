#include "bench/frame_codec.h"

namespace callroom::bench {
namespace {

constexpr std::uint8_t finalBit = 0x80;
constexpr std::uint8_t reservedBits = 0x70;
constexpr std::uint8_t maskBit = 0x80;
constexpr std::uint8_t lengthIn16 = 126;
constexpr std::uint8_t lengthIn64 = 127;

void appendBigEndian(std::string& out, std::uint64_t value, int bytes) {
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        out += static_cast<char>((value >> shift) & 0xff);
}

std::uint8_t byteAt(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint8_t>(bytes[at]);
}

} // namespace

void appendClientFrame(std::string& out, Opcode opcode, std::string_view payload) {
    out += static_cast<char>(finalBit | static_cast<std::uint8_t>(opcode));
    if (payload.size() < lengthIn16) {
        out += static_cast<char>(maskBit | payload.size());
    } else if (payload.size() <= 0xffff) {
        out += static_cast<char>(maskBit | lengthIn16);
        appendBigEndian(out, payload.size(), 2);
    } else {
        out += static_cast<char>(maskBit | lengthIn64);
        appendBigEndian(out, payload.size(), 8);
    }
    out.append(4, '\0');
    out += payload;
}

FrameRead readServerFrame(std::string_view bytes) {
    if (bytes.size() < 2) return {};
    const auto first = byteAt(bytes, 0);
    const auto second = byteAt(bytes, 1);
    if ((first & reservedBits) != 0 || (second & maskBit) != 0) return {std::nullopt, true};
    std::uint64_t length = second;
    std::size_t header = 2;
    if (second >= lengthIn16) {
        const std::size_t lengthBytes = second == lengthIn16 ? 2 : 8;
        header += lengthBytes;
        if (bytes.size() < header) return {};
        length = 0;
        for (std::size_t i = 2; i < header; ++i)
            length = length << 8 | byteAt(bytes, i);
    }
    if (bytes.size() - header < length) return {};
    ServerFrame frame;
    frame.opcode = static_cast<Opcode>(first & 0x0f);
    frame.isFinal = (first & finalBit) != 0;
    frame.payload = bytes.substr(header, length);
    frame.size = header + length;
    return {frame, false};
}

} // namespace callroom::bench
