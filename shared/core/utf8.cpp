#include "shared/core/utf8.h"

#include <cstdint>
#include <cstring>

namespace callroom::core {

bool isValidUtf8(std::string_view bytes) {
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* const end = at + bytes.size();
    while (at < end) {
        // Most of what is sent is ASCII: eight bytes at a time.
        while (end - at >= 8) {
            std::uint64_t block = 0;
            std::memcpy(&block, at, 8);
            if ((block & 0x8080808080808080ULL) != 0) break;
            at += 8;
        }
        if (at == end) break;
        const unsigned char lead = *at;
        if (lead < 0x80) {
            ++at;
            continue;
        }
        // The table of well-formed sequences of the Unicode standard (3-7): only the second byte's range varies.
        int following = 0;
        unsigned char low = 0x80;
        unsigned char high = 0xBF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            following = 1;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            following = 2;
            if (lead == 0xE0) low = 0xA0;
            if (lead == 0xED) high = 0x9F;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            following = 3;
            if (lead == 0xF0) low = 0x90;
            if (lead == 0xF4) high = 0x8F;
        } else {
            return false;
        }
        if (end - at <= following || at[1] < low || at[1] > high) return false;
        for (int i = 2; i <= following; ++i)
            if (at[i] < 0x80 || at[i] > 0xBF) return false;
        at += following + 1;
    }
    return true;
}

} // namespace callroom::core
