#include "server/directory/languages.h"

#include "server/directory/field_error.h"

#include <algorithm>

namespace callroom::directory {

core::Result<void> checkLanguage(std::string_view code) {
    const bool isSpoken = std::ranges::any_of(languages, [code](const auto& known) { return known.first == code; });
    if (isSpoken) return {};
    return core::fail(
        atField(core::invalid("unknown_language", "GET settings/languages lists what is spoken"), "language"));
}

} // namespace callroom::directory
