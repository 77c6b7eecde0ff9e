#pragma once

#include "server/accounts/claims.h"
#include "server/idempotency/request.h"
#include "shared/core/executor.h"
#include "shared/core/result.h"

#include <functional>
#include <optional>
#include <string>

namespace callroom::api {

/// Who asks for a live command, from a route or from a WebSocket frame.
struct Asker {
    accounts::Claims claims;
    core::Receiver receiver;
    std::string address; ///< of the client
    /// Of a request with a key, whose answer is stored with what the command leaves.
    std::optional<idempotency::Request> key{};
    int status = 200; ///< of the answer to a request that is done
};

template <typename T> using Reply = std::function<void(core::Result<T>)>;

} // namespace callroom::api
