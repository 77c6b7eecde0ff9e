#include "server/files/office_document.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

// Offsets are those of PKWARE's APPNOTE 4.3.7 (a local header), 4.3.12 (an entry of the directory) and 4.3.16 (its
// end).
namespace callroom::files {
namespace {

constexpr std::array<std::string_view, 3> openDocuments{"application/vnd.oasis.opendocument.text",
                                                        "application/vnd.oasis.opendocument.spreadsheet",
                                                        "application/vnd.oasis.opendocument.presentation"};

/// The part that makes a package what it is.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> mainParts{
    {{"word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
     {"xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
     {"ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"}}};

/// `bytes` bytes of a little-endian number; 0 past the end.
std::size_t number(std::string_view from, std::size_t at, std::size_t bytes) {
    std::size_t value = 0;
    for (std::size_t i = 0; i < bytes && at + i < from.size(); ++i)
        value |= static_cast<std::size_t>(static_cast<std::uint8_t>(from[at + i])) << (8 * i);
    return value;
}

std::optional<std::string_view> openDocumentType(std::string_view first) {
    constexpr std::size_t header = 30;
    constexpr std::string_view name = "mimetype";
    const bool isStored = number(first, 8, 2) == 0;
    const std::size_t content = header + name.size() + number(first, 28, 2);
    if (!isStored || number(first, 26, 2) != name.size() || first.size() < content ||
        first.substr(header, name.size()) != name)
        return std::nullopt;
    const auto found =
        std::find(openDocuments.begin(), openDocuments.end(), first.substr(content, number(first, 22, 4)));
    return found == openDocuments.end() ? std::nullopt : std::optional(*found);
}

/// The entries of the archive's directory; empty where the archive is broken or its directory too long to have been
/// kept.
std::string_view directoryOf(std::string_view last) {
    const auto end = last.rfind("PK\x05\x06");
    if (end == std::string_view::npos) return {};
    const auto size = number(last, end + 12, 4);
    return size > end ? std::string_view() : last.substr(end - size, size);
}

std::optional<std::string_view> openXmlType(std::string_view directory) {
    constexpr std::size_t header = 46;
    std::optional<std::string_view> type;
    bool isPackage = false;
    while (directory.size() >= header && directory.starts_with("PK\x01\x02")) {
        const auto nameSize = number(directory, 28, 2);
        const auto name = directory.substr(header, nameSize);
        if (name.ends_with("vbaProject.bin")) return std::nullopt;
        isPackage = isPackage || name == "[Content_Types].xml";
        for (const auto& [part, partType] : mainParts)
            if (name == part) type = partType;
        directory.remove_prefix(
            std::min(header + nameSize + number(directory, 30, 2) + number(directory, 32, 2), directory.size()));
    }
    return isPackage ? type : std::nullopt;
}

} // namespace

std::optional<std::string_view> officeType(std::string_view first, std::string_view last) {
    if (!first.starts_with("PK\x03\x04")) return std::nullopt;
    if (const auto type = openDocumentType(first)) return type;
    return openXmlType(directoryOf(last));
}

} // namespace callroom::files
