#pragma once

#include "server/net/http_message.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace callroom::net {

/// What a GET or HEAD asks about the state of what it reads (RFC 9110, sections 13 and 14).
struct Conditions {
    std::string ifNoneMatch;
    std::string ifModifiedSince;
    std::string ifRange;
    std::string range;

    /// Null, which is usual, when the request has none of them.
    [[nodiscard]] static std::unique_ptr<Conditions> of(const RequestHead& head);
};

/// Bytes `first` to `last`, both included.
struct ByteRange {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};

struct RangeWish {
    enum class Kind {
        Whole,         ///< no range, one that is not understood, or several: answer 200 with all
        Part,          ///< 206
        Unsatisfiable, ///< 416
    };
    Kind kind = Kind::Whole;
    ByteRange range;
};

/// Reads the value of a Range field for something of `size` bytes.
[[nodiscard]] RangeWish parseRange(std::string_view value, std::uint64_t size);

/// Whether the client has it already: 304. `modifiedAt` in seconds; nothing where it is not known.
[[nodiscard]] bool isNotModified(const Conditions& conditions, std::string_view etag,
                                 std::optional<std::int64_t> modifiedAt);
/// Whether If-Range, if there, still fits, so that Range counts.
[[nodiscard]] bool rangeCounts(const Conditions& conditions, std::string_view etag,
                               std::optional<std::int64_t> modifiedAt);

} // namespace callroom::net
