#pragma once

#include "server/idempotency/request.h"
#include "server/storage/session.h"
#include "shared/core/time.h"

#include <optional>

/// The stored answers: the same key and request is answered as the first time, for a day. An answer is stored in the
/// transaction that does the work, so it is there exactly if the work is. Blocking; database workers. What the floor
/// does is stored by the ledger (storage::LedgerItem::answers).
namespace callroom::idempotency {

/// None where the key is new. `idempotency_key_reused` (422) for another request. One statement.
[[nodiscard]] core::Result<std::optional<Answer>> findAnswer(storage::Session& session, const Key& key);

/// In the transaction of the work, as its last statement. `in_progress` (409) when the key has an answer meanwhile, by
/// a server that was killed while its transaction was being committed: the work is rolled back.
[[nodiscard]] core::Result<void> storeAnswer(storage::Session& session, const Key& key, const Answer& answer,
                                             core::Timestamp now);

/// The answer to a request that changed nothing, such as a refusal. Gives the answer that stands: this, or one that was
/// stored meanwhile.
[[nodiscard]] core::Result<Answer> settleAnswer(storage::Session& session, const Key& key, const Answer& answer,
                                                core::Timestamp now);

/// Drops answers older than that; a tenant's hourly tidying.
[[nodiscard]] core::Result<void> tidyAnswers(storage::Session& session, core::Timestamp before);

} // namespace callroom::idempotency
