// An uploaded file with the type and the name that are claimed for it, whole and cut into pieces.
#include "server/files/file_name.h"
#include "server/files/office_document.h"
#include "server/files/sniffer.h"
#include "server/recordings/media_type.h"
#include "shared/core/utf8.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <array>

namespace callroom::fuzz {
namespace {

std::string typeOf(Pieces pieces, std::string_view claimed) {
    files::Sniffer sniffer;
    while (!pieces.isEmpty())
        sniffer.take(pieces.next());
    return sniffer.mediaType(claimed);
}

/// What a browser does not run, whatever the file holds.
bool isHarmless(std::string_view type) {
    constexpr std::array<std::string_view, 4> whole{"text/plain", "application/pdf", "application/octet-stream",
                                                    "application/vnd."};
    if (std::ranges::any_of(whole, [&](std::string_view one) { return type.starts_with(one); })) return true;
    return (type.starts_with("image/") || type.starts_with("audio/") || type.starts_with("video/")) &&
           type.find("svg") == std::string_view::npos;
}

void checkName(std::string_view claimed) {
    const auto name = files::cleanFileName(claimed);
    require(!name.empty() && name.size() <= files::longestFileName, "a file's name has a length");
    require(core::isValidUtf8(name), "a file's name is UTF-8");
    require(name != "." && name != ".." && name.find_first_of("/\\") == std::string::npos, "a file's name is no path");
    require(files::cleanFileName(name) == name, "a clean name stays as it is");
}

} // namespace

void run(std::string_view input) {
    Input parts(input);
    const auto sizes = parts.line();
    const auto claimed = parts.line();
    checkName(parts.line());
    const auto bytes = parts.rest();
    const auto type = typeOf(Pieces(bytes, {}), claimed);
    require(typeOf(Pieces(bytes, sizes), claimed) == type, "pieces are judged as the whole");
    require(isHarmless(type), "no type is one that a browser runs");
    const auto half = bytes.size() / 2;
    (void)files::officeType(bytes.substr(0, half), bytes.substr(half));
    if (const auto media = recordings::parseMediaType(claimed)) (void)recordings::fits(*media, bytes);
}

} // namespace callroom::fuzz
