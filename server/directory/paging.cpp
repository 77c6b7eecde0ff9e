#include "server/directory/paging.h"

#include <charconv>

namespace callroom::directory {

std::string encodeCursor(const Cursor& cursor) {
    return std::to_string(core::toEpochMilliseconds(cursor.at)) + '.' + core::toString(cursor.id);
}

core::Result<Cursor> parseCursor(std::string_view text) {
    const auto dot = text.find('.');
    const auto digits = text.substr(0, dot);
    std::int64_t milliseconds = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), milliseconds);
    const auto id = core::parseUuid(dot == std::string_view::npos ? std::string_view() : text.substr(dot + 1));
    constexpr std::int64_t tenThousandYears = 253'402'300'800'000;
    const bool isGood = failure == std::errc() && end == digits.data() + digits.size() && id && milliseconds >= 0 &&
                        milliseconds < tenThousandYears;
    if (!isGood) return core::fail(core::malformed("bad_cursor", "the cursor is not one of this list"));
    return Cursor{core::fromEpochMilliseconds(milliseconds), *id};
}

core::Result<std::optional<Cursor>> cursorOf(const std::optional<std::string>& text) {
    if (!text) return std::nullopt;
    return parseCursor(*text).map([](const Cursor& cursor) { return std::optional(cursor); });
}

} // namespace callroom::directory
