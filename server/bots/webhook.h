#pragma once

#include "shared/core/result.h"
#include "shared/core/time.h"

#include <string>
#include <string_view>

namespace callroom::bots {

struct WebhookSettings {
    bool mayBePrivate = false; ///< also to addresses of this machine and of local networks; for trying things out
    core::Milliseconds timeout{10'000};
    std::size_t longestAnswer = 65'536; ///< bytes
};

struct Webhook {
    std::string url;
    std::string id; ///< the same in each attempt
    core::Timestamp at{};
    std::string secret; ///< `whsec_…`
    std::string body;   ///< JSON
};

struct WebhookAnswer {
    int status = 0;
    std::string body;
};

/// Standard Webhooks: `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`, keyed by what the secret holds behind
/// `whsec_`.
[[nodiscard]] std::string signatureOf(const Webhook& webhook);
/// A secret that is always the same for the same master secret and name: it need not be stored.
[[nodiscard]] std::string secretFor(std::string_view master, std::string_view name);

/// Sends it and waits for the answer. Connects to the very address that was checked, follows no redirect, verifies
/// certificates. Blocks; any thread. Errors: `address_not_allowed` (invalid), `unavailable`.
[[nodiscard]] core::Result<WebhookAnswer> send(const Webhook& webhook, const WebhookSettings& settings);

} // namespace callroom::bots
