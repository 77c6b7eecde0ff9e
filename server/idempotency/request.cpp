#include "server/idempotency/request.h"

#include "server/accounts/logins.h"

#include <algorithm>

namespace callroom::idempotency {

std::string requestHash(std::string_view method, std::string_view path, std::string_view body) {
    std::string text;
    text.reserve(method.size() + path.size() + body.size() + 2);
    text.append(method).append(1, '\n').append(path).append(1, '\n').append(body);
    return accounts::secretHash(text);
}

core::Result<void> checkKey(std::string_view key) {
    const bool isGood = !key.empty() && key.size() <= 255 &&
                        std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (isGood) return {};
    return core::fail(core::malformed("bad_idempotency_key", "Idempotency-Key is 1 to 255 visible ASCII characters"));
}

core::Error inProgress() {
    return core::conflict("in_progress", "the first request with this key is being done");
}

} // namespace callroom::idempotency
