#pragma once

#include "server/storage/session.h"
#include "shared/core/time.h"

#include <optional>
#include <string>
#include <string_view>

/// `Idempotency-Key` of a POST by someone signed in: the same key and request is answered as the first time, for a day.
/// Blocking; database workers, each call a transaction of its own around the work itself.
namespace callroom::directory {

struct IdempotencyKey {
    core::UserId userId;
    std::string key;         ///< 1 to 255 bytes, as sent
    std::string requestHash; ///< of method, path and body: requestHash()
};

struct StoredAnswer {
    int status = 200;
    std::string body;
};

/// SHA-256, hexadecimal.
[[nodiscard]] std::string requestHash(std::string_view method, std::string_view path, std::string_view body);

/// `bad_idempotency_key` (400) unless it is 1 to 255 visible ASCII characters.
[[nodiscard]] core::Result<void> checkIdempotencyKey(std::string_view key);

/// None: the key is new and now held, do the work and then call `finish` or `abandon`. An answer: send it instead.
/// Errors: `idempotency_key_reused` (422) for another request, `in_progress` (409) while the first is being done; one
/// that has been held for a minute was left by a database that died, and is taken over.
[[nodiscard]] core::Result<std::optional<StoredAnswer>> beginIdempotent(storage::Session& session,
                                                                        const IdempotencyKey& key, core::Timestamp now);

/// Keeps the answer. Answers of 500 and above are not worth keeping: `abandon` instead, so that a retry does the work.
[[nodiscard]] core::Result<void> finishIdempotent(storage::Session& session, const IdempotencyKey& key,
                                                  const StoredAnswer& answer);
[[nodiscard]] core::Result<void> abandonIdempotent(storage::Session& session, const IdempotencyKey& key);

/// Gives up every key that is held; by a server that has just started, before it serves: who held them is dead. A
/// retry does the work anew, which is refused where it was done.
[[nodiscard]] core::Result<void> forgetUnfinished(storage::Session& session);

/// Drops keys older than that; a tenant's daily tidying.
[[nodiscard]] core::Result<void> tidyIdempotencyKeys(storage::Session& session, core::Timestamp before);

} // namespace callroom::directory
