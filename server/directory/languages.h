#pragma once

#include "shared/core/result.h"

#include <array>
#include <string_view>
#include <utility>

namespace callroom::directory {

/// What pages and console are translated into, each by its own name; the code as in BCP 47.
inline constexpr std::array<std::pair<std::string_view, std::string_view>, 5> languages{
    {{"en", "English"}, {"de", "Deutsch"}, {"es", "Español"}, {"tr", "Türkçe"}, {"zh-CN", "简体中文"}}};

/// Error: `unknown_language` (422), at the field `language`.
[[nodiscard]] core::Result<void> checkLanguage(std::string_view code);

} // namespace callroom::directory
