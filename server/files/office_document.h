#pragma once

#include <optional>
#include <string_view>

namespace callroom::files {

/// How much of a file's end `officeType` wants: room for the directory of a large archive.
inline constexpr std::size_t officeTailBytes = 128 * 1024;

/// The media type of an office document, told from the beginning and the end of its zip archive: OpenDocument by the
/// `mimetype` that stands first in it, Office Open XML by the parts that its directory names. Nothing for other
/// archives, and for documents that bring macros. Pure; any thread.
[[nodiscard]] std::optional<std::string_view> officeType(std::string_view first, std::string_view last);

} // namespace callroom::files
