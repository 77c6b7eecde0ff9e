#pragma once

#include "server/api/call.h"

namespace callroom::api {

/// Runs `work(Session&) -> Result<T>` in one transaction of the caller's tenant, has the floor read the configuration
/// anew, and answers with the work's value once the floor goes by it.
template <typename Work> void changeConfiguration(const std::shared_ptr<Call>& call, int status, Work work) {
    call->run(std::move(work), status, [call](const auto&, std::function<void()> leave) {
        call->services().live.reloadConfiguration(call->tenant(), call->receiver(), std::move(leave));
    });
}

} // namespace callroom::api
