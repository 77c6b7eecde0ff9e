#pragma once

#include "shared/core/result.h"

#include <algorithm>
#include <string_view>

namespace callroom::directory {

/// What outside clients name a reason or a result by: `a`–`z`, digits, `_` and `-`, beginning with a letter or digit;
/// at most 50 characters. `bad_code` (422).
[[nodiscard]] inline core::Result<void> checkCode(std::string_view code) {
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    const bool isGood =
        !code.empty() && code.size() <= 50 && isPlain(code.front()) &&
        std::all_of(code.begin(), code.end(), [&](char c) { return isPlain(c) || c == '_' || c == '-'; });
    if (isGood) return {};
    return core::fail(core::invalid("bad_code", "a code is lower-case letters, digits, _ and -"));
}

} // namespace callroom::directory
