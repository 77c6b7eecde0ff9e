#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace callroom::core {

using Milliseconds = std::chrono::milliseconds;

/// A moment, UTC, in whole milliseconds: what the wire and the database carry.
using Timestamp = std::chrono::sys_time<Milliseconds>;

/// RFC 3339 in UTC with milliseconds, such as `2026-11-21T05:00:00.123Z`. Any thread.
[[nodiscard]] std::string toRfc3339(Timestamp at);
/// Appends the same to `out`, without an allocation of its own.
void appendRfc3339(std::string& out, Timestamp at);
/// Reads RFC 3339 with `Z` or a numeric offset and 0–9 fraction digits; nothing when it is anything else, or lies
/// outside of the years 1 to 9999 in UTC: four digits write no others, and PostgreSQL knows no year 0.
[[nodiscard]] std::optional<Timestamp> parseRfc3339(std::string_view text);

[[nodiscard]] constexpr double toSeconds(Milliseconds time) {
    return static_cast<double>(time.count()) / 1000;
}
[[nodiscard]] constexpr Timestamp fromEpochMilliseconds(std::int64_t milliseconds) {
    return Timestamp(Milliseconds(milliseconds));
}
[[nodiscard]] constexpr std::int64_t toEpochMilliseconds(Timestamp at) {
    return at.time_since_epoch().count();
}

} // namespace callroom::core
