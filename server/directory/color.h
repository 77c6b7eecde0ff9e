#pragma once

#include "shared/core/result.h"

#include <algorithm>
#include <string_view>

namespace callroom::directory {

/// `bad_color` (422) for what is not `#rrggbb`.
[[nodiscard]] inline core::Result<void> checkColor(std::string_view color) {
    const auto isDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (color.size() == 7 && color.front() == '#' && std::all_of(color.begin() + 1, color.end(), isDigit)) return {};
    return core::fail(core::invalid("bad_color", "a color is # and six hexadecimal digits"));
}

} // namespace callroom::directory
