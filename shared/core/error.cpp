#include "shared/core/error.h"

#include <utility>

namespace callroom::core {

int httpStatus(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Malformed:
        return 400;
    case ErrorKind::Unauthenticated:
        return 401;
    case ErrorKind::Forbidden:
        return 403;
    case ErrorKind::NotFound:
        return 404;
    case ErrorKind::Conflict:
        return 409;
    case ErrorKind::TooLarge:
        return 413;
    case ErrorKind::UnsupportedType:
        return 415;
    case ErrorKind::Invalid:
        return 422;
    case ErrorKind::TooMany:
        return 429;
    case ErrorKind::Internal:
        return 500;
    case ErrorKind::Unavailable:
        return 503;
    }
    return 500;
}

std::string_view title(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Malformed:
        return "Bad Request";
    case ErrorKind::Unauthenticated:
        return "Unauthorized";
    case ErrorKind::Forbidden:
        return "Forbidden";
    case ErrorKind::NotFound:
        return "Not Found";
    case ErrorKind::Conflict:
        return "Conflict";
    case ErrorKind::TooLarge:
        return "Content Too Large";
    case ErrorKind::UnsupportedType:
        return "Unsupported Media Type";
    case ErrorKind::Invalid:
        return "Unprocessable Content";
    case ErrorKind::TooMany:
        return "Too Many Requests";
    case ErrorKind::Internal:
        return "Internal Server Error";
    case ErrorKind::Unavailable:
        return "Service Unavailable";
    }
    return "Internal Server Error";
}

namespace {
Error make(ErrorKind kind, std::string code, std::string detail) {
    Error error;
    error.kind = kind;
    error.code = std::move(code);
    error.detail = std::move(detail);
    return error;
}
} // namespace

Error malformed(std::string code, std::string detail) {
    return make(ErrorKind::Malformed, std::move(code), std::move(detail));
}
Error unauthenticated(std::string code, std::string detail) {
    return make(ErrorKind::Unauthenticated, std::move(code), std::move(detail));
}
Error forbidden(std::string code, std::string detail) {
    return make(ErrorKind::Forbidden, std::move(code), std::move(detail));
}
Error notFound(std::string code, std::string detail) {
    return make(ErrorKind::NotFound, std::move(code), std::move(detail));
}
Error conflict(std::string code, std::string detail) {
    return make(ErrorKind::Conflict, std::move(code), std::move(detail));
}
Error invalid(std::string code, std::string detail) {
    return make(ErrorKind::Invalid, std::move(code), std::move(detail));
}
Error tooMany(int retryAfterSeconds, std::string code) {
    Error error = make(ErrorKind::TooMany, std::move(code), {});
    error.retryAfterSeconds = retryAfterSeconds;
    return error;
}
Error unavailable(std::string code, int retryAfterSeconds) {
    Error error = make(ErrorKind::Unavailable, std::move(code), {});
    error.retryAfterSeconds = retryAfterSeconds;
    return error;
}
Error internal(std::string logDetail) {
    Error error;
    error.logDetail = std::move(logDetail);
    return error;
}

} // namespace callroom::core
