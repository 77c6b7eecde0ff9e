#include "server/api/keyed_requests.h"

namespace callroom::api {
namespace {

/// What may be otherwise the next time is not kept.
bool isWorthStoring(int status) {
    constexpr int tooMany = 429;
    constexpr int serverFault = 500;
    return status < serverFault && status != tooMany;
}

} // namespace

void beginKeyed(LiveServices& services, const accounts::Claims& claims, core::Receiver receiver, idempotency::Key key,
                std::function<void(core::Result<BegunRequest>)> begun) {
    if (const auto checked = idempotency::checkKey(key.key); !checked) return begun(core::fail(checked.error()));
    const auto now = services.steadyNow();
    if (const auto seconds = services.budgets.persons().of(claims.userId, claims.role, now)->takeIdempotencyKey(now))
        return begun(core::fail(core::tooMany(*seconds)));
    auto request = services.keys.begin(std::move(key));
    if (!request) return begun(core::fail(std::move(request.error())));
    services.records.answerOf(
        std::move(receiver), claims.tenantId, request->key,
        [request = *request, begun = std::move(begun)](core::Result<std::optional<idempotency::Answer>> found) {
            if (!found || *found) request.hold->release();
            if (!found) return begun(core::fail(std::move(found.error())));
            begun(BegunRequest{request, std::move(*found)});
        });
}

void settleKeyed(LiveServices& services, core::TenantId tenant, core::Receiver receiver, idempotency::Request request,
                 idempotency::Answer answer, std::function<void(idempotency::Answer)> leave) {
    if (request.hold->isStored() || !isWorthStoring(answer.status)) {
        request.hold->release();
        return leave(std::move(answer));
    }
    services.records.settleAnswer(
        std::move(receiver), tenant, request.key, answer, services.clock.now(),
        [request, answer, leave = std::move(leave)](const core::Result<idempotency::Answer>& standing) {
            request.hold->release();
            // What cannot be stored is answered all the same: it changed nothing, and is found out anew.
            leave(standing.value_or(answer));
        });
}

} // namespace callroom::api
