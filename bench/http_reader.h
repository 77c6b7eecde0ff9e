#pragma once

#include <optional>
#include <string_view>

namespace callroom::bench {

/// An answer, as views into the bytes it was read from.
struct HttpAnswer {
    int status = 0;
    std::string_view headers; ///< from the status line to the blank line
    std::string_view body;
    std::size_t size = 0; ///< of the whole in bytes
};

enum class HttpFault { None, Malformed, Chunked };

struct HttpRead {
    std::optional<HttpAnswer> answer; ///< nothing while bytes are missing
    HttpFault fault = HttpFault::None;
};

/// Reads one HTTP/1.1 answer from the front of the bytes. The body's length must be told by Content-Length; chunked
/// answers are refused, for Callroom's server sends none. 1xx, 204 and 304 have no body.
[[nodiscard]] HttpRead readHttpAnswer(std::string_view bytes);

/// The value of a header by its lower-case name, without surrounding spaces; empty when there is none.
[[nodiscard]] std::string_view headerOf(std::string_view headers, std::string_view lowerName);

} // namespace callroom::bench
