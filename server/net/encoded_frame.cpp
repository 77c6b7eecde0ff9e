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

std::shared_ptr<const EncodedFrame> EncodedFrame::text(std::string_view payload) {
    const std::shared_ptr<EncodedFrame> frame(new EncodedFrame);
    constexpr std::size_t longestHeader = 10;
    frame->m_bytes.reserve(payload.size() + longestHeader);
    appendFrameHeader(frame->m_bytes, WSLAY_TEXT_FRAME, payload.size());
    frame->m_headerSize = frame->m_bytes.size();
    frame->m_bytes.append(payload);
    return frame;
}

} // namespace callroom::net
