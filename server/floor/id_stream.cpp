#include "server/floor/id_stream.h"

#include <algorithm>

namespace callroom::floor {

core::Uuid IdStream::next(Timestamp now) {
    constexpr unsigned lastCount = 0xfff;
    constexpr std::size_t randomBytes = 8;
    if (now > m_at) {
        m_at = now;
        m_count = 0;
    } else if (++m_count > lastCount) {
        m_at += Milliseconds(1);
        m_count = 0;
    }
    if (m_used + randomBytes > m_bytes.size()) {
        m_random->fill(m_bytes);
        m_used = 0;
    }
    core::Uuid id;
    auto milliseconds = static_cast<std::uint64_t>(core::toEpochMilliseconds(m_at));
    for (std::size_t i = 6; i-- > 0; milliseconds >>= 8)
        id.bytes[i] = static_cast<std::uint8_t>(milliseconds & 0xff);
    id.bytes[6] = static_cast<std::uint8_t>(0x70U | (m_count >> 8));
    id.bytes[7] = static_cast<std::uint8_t>(m_count & 0xff);
    std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_used), randomBytes, id.bytes.begin() + 8);
    m_used += randomBytes;
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80);
    return id;
}

} // namespace callroom::floor
