#include "server/net/encoded_frame.h"

#include <wslay/wslay.h>

#include <cstdint>

namespace callroom::net {

void appendFrameHeader(std::string& to, unsigned opcode, std::size_t payloadSize) {
    constexpr unsigned finalFrame = 0x80;
    to.push_back(static_cast<char>(finalFrame | opcode));
    if (payloadSize < 126) {
        to.push_back(static_cast<char>(payloadSize));
        return;
    }
    const int lengthBytes = payloadSize <= 0xffff ? 2 : 8;
    to.push_back(static_cast<char>(lengthBytes == 2 ? 126 : 127));
    for (int shift = (lengthBytes - 1) * 8; shift >= 0; shift -= 8)
        to.push_back(static_cast<char>((std::uint64_t{payloadSize} >> shift) & 0xff));
}

std::shared_ptr<const EncodedFrame> EncodedFrame::text(std::initializer_list<std::string_view> parts) {
    const std::shared_ptr<EncodedFrame> frame(new EncodedFrame);
    constexpr std::size_t longestHeader = 10;
    std::size_t size = 0;
    for (const auto part : parts)
        size += part.size();
    frame->m_bytes.reserve(size + longestHeader);
    appendFrameHeader(frame->m_bytes, WSLAY_TEXT_FRAME, size);
    frame->m_headerSize = frame->m_bytes.size();
    for (const auto part : parts)
        frame->m_bytes.append(part);
    return frame;
}

} // namespace callroom::net
