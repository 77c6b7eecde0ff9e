#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace callroom::core {

/// What went wrong, as clients may rely on it. Each kind maps to one HTTP status (see httpStatus).
enum class ErrorKind {
    Malformed,       ///< 400: not JSON, unknown field, bad id
    Unauthenticated, ///< 401
    Forbidden,       ///< 403: the role may not
    NotFound,        ///< 404: also for another tenant's
    Conflict,        ///< 409: the state does not allow it
    TooLarge,        ///< 413
    UnsupportedType, ///< 415
    Invalid,         ///< 422: well formed, but not acceptable
    TooMany,         ///< 429, with Retry-After
    Internal,        ///< 500
    Unavailable,     ///< 503, with Retry-After
};

/// One field's fault, for the `errors` array of a problem document.
struct FieldError {
    std::string field; ///< path in the body, such as `tiers.0.groupId`
    std::string code;  ///< stable snake_case, such as `required`
    std::string message;
};

/// Why a request was not done. `code` is stable and sent to clients; `detail` is a sentence for people and is sent
/// too, so it never holds secrets; `logDetail` stays in the log.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string code = "internal";
    std::string detail;
    std::vector<FieldError> fields;
    /// What a client may go by besides the code, such as `opensAt`: names in lowerCamel, values as the wire writes
    /// them.
    std::vector<std::pair<std::string, std::string>> details;
    int retryAfterSeconds = 0; ///< for TooMany and Unavailable; 0 means 1
    std::string logDetail;
};

[[nodiscard]] int httpStatus(ErrorKind kind);
/// The reason phrase used as `title` of a problem document.
[[nodiscard]] std::string_view title(ErrorKind kind);

[[nodiscard]] Error malformed(std::string code, std::string detail);
[[nodiscard]] Error unauthenticated(std::string code = "unauthenticated", std::string detail = {});
[[nodiscard]] Error forbidden(std::string code = "forbidden", std::string detail = {});
[[nodiscard]] Error notFound(std::string code = "not_found", std::string detail = {});
[[nodiscard]] Error conflict(std::string code, std::string detail = {});
[[nodiscard]] Error invalid(std::string code, std::string detail = {});
[[nodiscard]] Error tooMany(int retryAfterSeconds, std::string code = "too_many_requests");
[[nodiscard]] Error unavailable(std::string code = "unavailable", int retryAfterSeconds = 1);
[[nodiscard]] Error internal(std::string logDetail);

} // namespace callroom::core
