#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace callroom::net {

/// ASCII only, as HTTP's names are.
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);
/// Without blanks and tabs at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Whether a comma-separated list such as the value of `Connection` has the token, compared without case.
[[nodiscard]] bool hasToken(std::string_view list, std::string_view token);
/// Takes the first element off a comma-separated list and gives it trimmed.
[[nodiscard]] std::string_view takeListElement(std::string_view& list);

/// `Sun, 06 Nov 1994 08:49:37 GMT`.
[[nodiscard]] std::string httpDate(std::int64_t secondsSinceEpoch);
/// Reads that one form; the two obsolete ones count as nothing, which costs a client no more than a full answer.
[[nodiscard]] std::optional<std::int64_t> parseHttpDate(std::string_view text);

} // namespace callroom::net
