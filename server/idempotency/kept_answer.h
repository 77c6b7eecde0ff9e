#pragma once

#include "server/idempotency/request.h"
#include "server/storage/ledger.h"

#include <functional>

namespace callroom::idempotency {

/// Goes with a command that came with a key, up to the ledger item that it leaves: the answer is made of what the
/// command left behind (`T`) and committed together with it. Whoever answers the client makes the same text of the same
/// value.
template <typename T> struct KeptAnswer {
    Request request;
    std::function<Answer(const T&)> answerOf; ///< pure; the live thread

    [[nodiscard]] storage::IdempotentAnswer stored(const T& left, core::Timestamp at) const {
        auto [status, body] = answerOf(left);
        return {request.key.userId, request.key.key, request.key.requestHash, status, std::move(body), at};
    }
};

} // namespace callroom::idempotency
