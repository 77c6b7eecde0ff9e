#include "server/idempotency/answers.h"

#include "sql/queries/idempotency.h"

namespace callroom::idempotency {
namespace {

namespace queries = storage::queries::idempotency;

struct Stored {
    std::string requestHash;
    Answer answer;
};

Stored readStored(const storage::Row& row) {
    return {row.text(0), {row.number<int>(1), row.text(2)}};
}

/// Whether it is stored now; not where the key has an answer already.
core::Result<bool> insert(storage::Session& session, const Key& key, const Answer& answer, core::Timestamp now) {
    return session
        .execute(queries::insertAnswer, session.tenant(), key.userId, key.key, key.requestHash, answer.status,
                 answer.body, now)
        .map([](std::int64_t rows) { return rows > 0; });
}

} // namespace

core::Result<std::optional<Answer>> findAnswer(storage::Session& session, const Key& key) {
    auto stored = session.one(queries::findAnswer, readStored, key.userId, key.key);
    if (!stored && stored.error().kind == core::ErrorKind::NotFound) return std::nullopt;
    if (!stored) return core::fail(std::move(stored.error()));
    if (stored->requestHash != key.requestHash)
        return core::fail(core::invalid("idempotency_key_reused", "this key came with another request"));
    return std::move(stored->answer);
}

core::Result<void> storeAnswer(storage::Session& session, const Key& key, const Answer& answer, core::Timestamp now) {
    const auto inserted = insert(session, key, answer, now);
    if (!inserted) return core::fail(inserted.error());
    return *inserted ? core::Result<void>() : core::fail(inProgress());
}

core::Result<Answer> settleAnswer(storage::Session& session, const Key& key, const Answer& answer,
                                  core::Timestamp now) {
    const auto inserted = insert(session, key, answer, now);
    if (!inserted) return core::fail(inserted.error());
    if (*inserted) return answer;
    return findAnswer(session, key).map([&](const std::optional<Answer>& found) { return found.value_or(answer); });
}

core::Result<void> tidyAnswers(storage::Session& session, core::Timestamp before) {
    return session.execute(queries::deleteOldAnswers, before).map([](std::int64_t) {});
}

} // namespace callroom::idempotency
