#include "server/files/sniffer.h"

#include "server/files/office_document.h"
#include "shared/core/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace callroom::files {
namespace {

constexpr std::size_t keptOfBeginning = 512;
constexpr std::string_view unknown = "application/octet-stream";
constexpr std::string_view archive = "PK\x03\x04";

std::uint8_t byteOf(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<std::uint8_t>(bytes[at]) : 0;
}

bool isAt(std::string_view bytes, std::size_t at, std::string_view expected) {
    return bytes.size() >= at + expected.size() && bytes.substr(at, expected.size()) == expected;
}

std::string_view pictureType(std::string_view first) {
    if (first.starts_with("\x89PNG\r\n\x1A\n") && isAt(first, 12, "IHDR")) return "image/png";
    if (first.starts_with("\xFF\xD8\xFF")) return "image/jpeg";
    if (first.size() >= 13 && (first.starts_with("GIF87a") || first.starts_with("GIF89a"))) return "image/gif";
    if (first.starts_with("RIFF") && isAt(first, 8, "WEBPVP8")) return "image/webp";
    return {};
}

/// A frame of layer III with a bit rate and a sampling rate that exist (ISO 11172-3, 2.4.2.3).
bool isMp3Frame(std::string_view first) {
    const auto kind = byteOf(first, 1);
    const auto rates = byteOf(first, 2);
    const auto bitRate = rates >> 4U;
    return byteOf(first, 0) == 0xFF && (kind & 0xE6U) == 0xE2U && (kind & 0x18U) != 0x08U && bitRate != 0 &&
           bitRate != 15 && (rates & 0x0CU) != 0x0CU;
}

std::string_view mp4Type(std::string_view first) {
    constexpr std::array<std::string_view, 2> sounds{"M4A ", "M4B "};
    constexpr std::array<std::string_view, 9> films{"isom", "iso2", "iso4", "iso5", "iso6",
                                                    "mp41", "mp42", "avc1", "M4V "};
    const auto brand = first.substr(std::min<std::size_t>(8, first.size()), 4);
    if (std::find(sounds.begin(), sounds.end(), brand) != sounds.end()) return "audio/mp4";
    if (std::find(films.begin(), films.end(), brand) != films.end()) return "video/mp4";
    return {};
}

std::string_view mediaTypeOf(std::string_view first) {
    if (isAt(first, 4, "ftyp")) return mp4Type(first);
    if (first.starts_with("\x1A\x45\xDF\xA3"))
        return first.substr(0, 64).find("webm") != std::string_view::npos ? "video/webm" : std::string_view();
    if (first.starts_with("OggS"))
        return first.find("\x80theora") != std::string_view::npos ? "video/ogg" : "audio/ogg";
    if (first.starts_with("ID3") || isMp3Frame(first)) return "audio/mpeg";
    if (first.starts_with("RIFF") && isAt(first, 8, "WAVE")) return "audio/wav";
    return {};
}

/// Bytes at the end that begin a character and do not end it.
std::size_t partialSize(std::string_view text) {
    for (std::size_t n = 1; n <= std::min<std::size_t>(3, text.size()); ++n) {
        const auto byte = byteOf(text, text.size() - n);
        if ((byte & 0xC0U) == 0x80U) continue;
        const std::size_t whole = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return whole > n ? n : 0;
    }
    return 0;
}

bool isNoText(char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
}

/// `video` of `video/mp4`, in lower case.
std::string familyOf(std::string_view type) {
    std::string family(type.substr(0, type.find('/')));
    for (char& c : family)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return family;
}

bool isMedia(std::string_view family) {
    return family == "audio" || family == "video";
}

} // namespace

void Sniffer::take(std::string_view bytes) {
    if (m_first.size() < keptOfBeginning) m_first.append(bytes, 0, keptOfBeginning - m_first.size());
    if (m_first.starts_with(archive.substr(0, m_first.size()))) {
        m_last += bytes;
        if (m_last.size() > 2 * officeTailBytes) m_last.erase(0, m_last.size() - officeTailBytes);
    }
    if (m_isText) checkText(bytes);
}

void Sniffer::checkText(std::string_view bytes) {
    m_partial += bytes;
    const std::string_view text = m_partial;
    const auto whole = text.substr(0, text.size() - partialSize(text));
    m_isText = core::isValidUtf8(whole) && std::none_of(whole.begin(), whole.end(), isNoText);
    m_partial.erase(0, whole.size());
}

std::string_view Sniffer::sniffed() const {
    if (const auto type = pictureType(m_first); !type.empty()) return type;
    if (const auto type = mediaTypeOf(m_first); !type.empty()) return type;
    if (m_first.starts_with("%PDF-")) return "application/pdf";
    if (const auto type = officeType(m_first, m_last)) return *type;
    return m_isText && m_partial.empty() ? "text/plain" : unknown;
}

std::string Sniffer::mediaType(std::string_view claimed) const {
    std::string type(sniffed());
    const auto family = familyOf(type);
    const auto claimedFamily = familyOf(claimed);
    if (claimedFamily == "image" && family != "image") return std::string(unknown);
    if (isMedia(claimedFamily) && !isMedia(family)) return std::string(unknown);
    if (claimedFamily == "audio" && family == "video") type.replace(0, family.size(), claimedFamily);
    return type;
}

} // namespace callroom::files
