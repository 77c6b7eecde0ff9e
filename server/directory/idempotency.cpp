#include "server/directory/idempotency.h"

#include "server/accounts/logins.h"
#include "sql/queries/directory.h"

#include <algorithm>

namespace callroom::directory {
namespace {

namespace queries = storage::queries::directory;

constexpr auto patience = std::chrono::minutes(1);

struct Stored {
    std::string requestHash;
    std::optional<StoredAnswer> answer;
    core::Timestamp createdAt{};
};

Stored readStored(const storage::Row& row) {
    Stored stored;
    stored.requestHash = row.text(0);
    if (!row.isNull(1)) stored.answer = StoredAnswer{row.number<int>(1), row.optionalText(2).value_or("")};
    stored.createdAt = row.timestamp(3);
    return stored;
}

} // namespace

std::string requestHash(std::string_view method, std::string_view path, std::string_view body) {
    std::string text;
    text.reserve(method.size() + path.size() + body.size() + 2);
    text.append(method).append(1, '\n').append(path).append(1, '\n').append(body);
    return accounts::secretHash(text);
}

core::Result<void> checkIdempotencyKey(std::string_view key) {
    const bool isGood = !key.empty() && key.size() <= 255 &&
                        std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (isGood) return {};
    return core::fail(core::malformed("bad_idempotency_key", "Idempotency-Key is 1 to 255 visible ASCII characters"));
}

core::Result<std::optional<StoredAnswer>> beginIdempotent(storage::Session& session, const IdempotencyKey& key,
                                                          core::Timestamp now) {
    const auto inserted =
        session.execute(queries::insertIdempotencyKey, session.tenant(), key.userId, key.key, key.requestHash, now);
    if (!inserted) return core::fail(inserted.error());
    if (*inserted > 0) return std::nullopt;
    const auto inProgress = core::conflict("in_progress", "the first request with this key is being done");
    const auto stored = session.one(queries::lockIdempotencyKey, readStored, key.userId, key.key);
    if (!stored) // given up between the two statements
        return core::fail(stored.error().kind == core::ErrorKind::NotFound ? inProgress : stored.error());
    if (stored->requestHash != key.requestHash)
        return core::fail(core::invalid("idempotency_key_reused", "this key came with another request"));
    if (stored->answer) return stored->answer;
    if (now - stored->createdAt < patience) return core::fail(inProgress);
    return session.execute(queries::takeOverIdempotencyKey, key.userId, key.key, now).map([](std::int64_t) {
        return std::optional<StoredAnswer>();
    });
}

core::Result<void> finishIdempotent(storage::Session& session, const IdempotencyKey& key, const StoredAnswer& answer) {
    return session
        .execute(queries::finishIdempotencyKey, key.userId, key.key, key.requestHash, answer.status, answer.body)
        .map([](std::int64_t) {});
}

core::Result<void> abandonIdempotent(storage::Session& session, const IdempotencyKey& key) {
    return session.execute(queries::deleteIdempotencyKey, key.userId, key.key, key.requestHash).map([](std::int64_t) {
    });
}

core::Result<void> forgetUnfinished(storage::Session& session) {
    return session.execute(queries::deleteUnfinishedIdempotencyKeys).map([](std::int64_t) {});
}

core::Result<void> tidyIdempotencyKeys(storage::Session& session, core::Timestamp before) {
    return session.execute(queries::deleteOldIdempotencyKeys, before).map([](std::int64_t) {});
}

} // namespace callroom::directory
