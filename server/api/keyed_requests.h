#pragma once

#include "server/accounts/claims.h"
#include "server/api/live_services.h"
#include "server/idempotency/request.h"
#include "shared/protocol/problem.h"

#include <functional>
#include <optional>

/// Requests that come with an Idempotency-Key, and frames with a `key`. Net threads; callbacks run on the receiver's.
namespace callroom::api {

/// A request that is done now, or was done before.
struct BegunRequest {
    idempotency::Request request;
    std::optional<idempotency::Answer> answer; ///< the stored one: nothing is left to be done
};

/// Takes the key and looks for its answer. Errors: `bad_idempotency_key` (400), `too_many_requests` (429),
/// `in_progress` (409), `idempotency_key_reused` (422), `unavailable`; none of them is ever stored.
void beginKeyed(LiveServices& services, const accounts::Claims& claims, core::Receiver receiver, idempotency::Key key,
                std::function<void(core::Result<BegunRequest>)> begun);

/// What a request is answered: the value, or the problem.
template <typename T> [[nodiscard]] idempotency::Answer answerOf(const core::Result<T>& result, int status) {
    if (result) return {status, json::encode(*result)};
    return {protocol::httpStatus(result.error()), protocol::problemJson(result.error())};
}

/// Before an answer leaves: stores one that is worth it and not yet stored, which is that of a request that changed
/// nothing, and lets go of the key. `leave` gets the answer that stands.
void settleKeyed(LiveServices& services, core::TenantId tenant, core::Receiver receiver, idempotency::Request request,
                 idempotency::Answer answer, std::function<void(idempotency::Answer)> leave);

} // namespace callroom::api
