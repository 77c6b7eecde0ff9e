#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace callroom::idempotency {

class Hold;

/// What a client sends as `Idempotency-Key`, or as `key` of a frame, with what it asks for.
struct Key {
    core::UserId userId;
    std::string key;         ///< 1 to 255 bytes, as sent
    std::string requestHash; ///< requestHash() of what is asked for
};

/// What the client is answered, the first time and each time after.
struct Answer {
    int status = 200;
    std::string body; ///< as sent
};

/// A request with a key while it is being done; copies share the hold, and the last one lets go of it.
struct Request {
    Key key;
    std::shared_ptr<Hold> hold; ///< never null
};

/// SHA-256, hexadecimal.
[[nodiscard]] std::string requestHash(std::string_view method, std::string_view path, std::string_view body);

/// `bad_idempotency_key` (400) unless it is 1 to 255 visible ASCII characters.
[[nodiscard]] core::Result<void> checkKey(std::string_view key);

/// `in_progress` (409): another request with the key is being done.
[[nodiscard]] core::Error inProgress();

} // namespace callroom::idempotency
