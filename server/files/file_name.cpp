#include "server/files/file_name.h"

#include "shared/core/utf8.h"

#include <algorithm>

namespace callroom::files {
namespace {

constexpr std::string_view blanks = " \t";

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The length of the character at the front of well-formed UTF-8.
std::size_t characterSize(std::string_view text) {
    const auto next = std::find_if_not(text.begin() + 1, text.end(), isContinuation);
    return static_cast<std::size_t>(next - text.begin());
}

/// C0 and C1 controls and line separators; marks that make `exe.txt` of `txt.exe` (Unicode's Bidi_Control); a byte
/// order mark.
bool isUnwanted(std::string_view character) {
    const auto first = static_cast<unsigned char>(character.front());
    if (first < 0x20 || first == 0x7F) return true;
    if (character >= "\xC2\x80" && character <= "\xC2\x9F") return true;
    const auto isIn = [character](std::string_view low, std::string_view high) {
        return character >= low && character <= high;
    };
    return character == "\xD8\x9C" ||              // U+061C
           isIn("\xE2\x80\x8E", "\xE2\x80\x8F") || // U+200E, U+200F
           isIn("\xE2\x80\xA8", "\xE2\x80\xAE") || // U+2028 … U+202E
           isIn("\xE2\x81\xA6", "\xE2\x81\xA9") || // U+2066 … U+2069
           character == "\xEF\xBB\xBF";            // U+FEFF
}

} // namespace

std::string cleanFileName(std::string_view claimed) {
    claimed.remove_prefix(claimed.find_last_of("/\\") + 1); // none: npos + 1 is 0
    std::string ascii;
    if (!core::isValidUtf8(claimed)) {
        std::copy_if(claimed.begin(), claimed.end(), std::back_inserter(ascii),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        claimed = ascii;
    }
    std::string name;
    for (std::size_t size = 0; !claimed.empty(); claimed.remove_prefix(size)) {
        size = characterSize(claimed);
        const auto character = claimed.substr(0, size);
        if (isUnwanted(character)) continue;
        if (name.size() + size > longestFileName) break;
        name += character;
    }
    name.erase(0, std::min(name.find_first_not_of(blanks), name.size()));
    name.erase(name.find_last_not_of(blanks) + 1);
    return name.empty() || name == "." || name == ".." ? "file" : name;
}

} // namespace callroom::files
