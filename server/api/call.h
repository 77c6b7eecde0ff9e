#pragma once

#include "server/accounts/claims.h"
#include "server/api/query.h"
#include "server/api/route.h"
#include "server/api/services.h"
#include "server/net/http_handler.h"
#include "shared/json/encode.h"

namespace callroom::api {

/// The answer that tells an error, as problem+json with the headers that go with it.
[[nodiscard]] net::Response problemResponse(const core::Error& error);

/// One request on its way to an answer: who asks, what for, and the ticket to answer with. Lives on the net thread of
/// its connection; callbacks hold it by shared_ptr until it is answered, exactly once.
class Call : public std::enable_shared_from_this<Call> {
public:
    struct Parts {
        Services& services;
        core::Executor& executor; ///< of the net thread
        net::Request request;
        net::Responder responder;
        std::vector<std::string> parameters; ///< of the path, in the pattern's order
        std::optional<accounts::Claims> claims;
    };

    explicit Call(Parts parts) : m_parts(std::move(parts)) {}

    [[nodiscard]] Services& services() { return m_parts.services; }
    [[nodiscard]] const net::Request& request() const { return m_parts.request; }
    /// Who is signed in; only on routes that are not public.
    [[nodiscard]] const accounts::Claims& claims() const { return *m_parts.claims; }
    [[nodiscard]] core::TenantId tenant() const { return claims().tenantId; }
    [[nodiscard]] core::Timestamp now() const { return m_parts.services.clock.now(); }
    /// Answers come to this call's thread, as long as it lives.
    [[nodiscard]] core::Receiver receiver() { return core::Receiver(m_parts.executor); }

    /// The path's first (or only) id; answers 404 by itself and gives nothing when it is no UUID.
    template <typename IdType> [[nodiscard]] std::optional<IdType> id(std::size_t index = 0);
    /// The body; answers 400, 415 or 422 by itself. No body at all reads as `{}`.
    template <typename Body> [[nodiscard]] std::optional<Body> body();
    template <typename Query> [[nodiscard]] std::optional<Query> query();

    template <typename T> void answer(const T& value, int status = 200) { send(status, json::encode(value)); }
    template <typename T> void answerResult(const core::Result<T>& result, int status = 200);
    void answerEmpty(int status = 204);
    /// JSON text made elsewhere.
    void send(int status, std::string json);
    void fail(const core::Error& error);
    /// For answers that are not JSON.
    void respond(net::Response response);

    /// Runs `work(Session&) -> Result<T>` in one transaction of the caller's tenant and answers with its value.
    template <typename Work> void run(Work work, int status = 200);
    /// The same without a transaction.
    template <typename Work> void read(Work work, int status = 200);

    /// What to do before the answer leaves: the idempotency store keeps it.
    void beforeAnswer(std::function<void(int status, const std::string& json, std::function<void()> go)> hook) {
        m_beforeAnswer = std::move(hook);
    }

private:
    void sendNow(int status, std::string json);

    Parts m_parts;
    std::function<void(int, const std::string&, std::function<void()>)> m_beforeAnswer;
};

template <typename IdType> std::optional<IdType> Call::id(std::size_t index) {
    auto parsed = IdType::parse(m_parts.parameters.at(index));
    if (!parsed) fail(core::notFound());
    return parsed;
}

template <typename Body> std::optional<Body> Call::body() {
    const std::string_view text = m_parts.request.body;
    auto decoded = json::decodeText<Body>(text.empty() ? std::string_view("{}") : text);
    if (decoded) return std::move(*decoded);
    fail(decoded.error());
    return std::nullopt;
}

template <typename Query> std::optional<Query> Call::query() {
    auto decoded = decodeQuery<Query>(m_parts.request.head.query);
    if (decoded) return std::move(*decoded);
    fail(decoded.error());
    return std::nullopt;
}

template <typename T> void Call::answerResult(const core::Result<T>& result, int status) {
    if (!result) return fail(result.error());
    if constexpr (std::is_void_v<T>)
        answerEmpty();
    else
        answer(*result, status);
}

template <typename Work> void Call::run(Work work, int status) {
    using Answer = std::invoke_result_t<Work&, storage::Session&>;
    services().workers.run(receiver(), tenant(), std::move(work),
                           [self = shared_from_this(), status](Answer result) { self->answerResult(result, status); });
}

template <typename Work> void Call::read(Work work, int status) {
    using Answer = std::invoke_result_t<Work&, storage::Session&>;
    services().workers.read(receiver(), tenant(), std::move(work),
                            [self = shared_from_this(), status](Answer result) { self->answerResult(result, status); });
}

} // namespace callroom::api
