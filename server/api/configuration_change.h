#pragma once

#include "server/api/call.h"

namespace callroom::api {

/// Runs `work(Session&) -> Result<T>` in one transaction of the caller's tenant, has the floor read the configuration
/// anew, and answers with the work's value once the floor goes by it.
template <typename Work> void changeConfiguration(const std::shared_ptr<Call>& call, int status, Work work) {
    using Answer = std::invoke_result_t<Work&, storage::Session&>;
    call->services().workers.run(
        call->receiver(), call->tenant(), std::move(work), [call, status](const Answer& result) {
            if (!result) return call->answerResult(result, status);
            call->services().live.reloadConfiguration(call->tenant(), call->receiver(),
                                                      [call, result, status] { call->answerResult(result, status); });
        });
}

} // namespace callroom::api
