#pragma once

#include <string>
#include <string_view>

namespace callroom::files {

inline constexpr std::size_t longestFileName = 255; ///< bytes of UTF-8

/// What is kept of a name that a client gives: the last part of a path, without control characters and marks that turn
/// the direction of writing, at most 255 bytes of whole characters. `file` where nothing is left. Pure; any thread.
[[nodiscard]] std::string cleanFileName(std::string_view claimed);

} // namespace callroom::files
