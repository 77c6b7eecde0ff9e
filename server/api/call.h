#pragma once

#include "server/accounts/act.h"
#include "server/accounts/claims.h"
#include "server/api/asker.h"
#include "server/api/query.h"
#include "server/api/route.h"
#include "server/api/services.h"
#include "server/net/body_sink.h"
#include "server/net/http_message.h"
#include "server/net/responder.h"
#include "shared/json/encode.h"

namespace callroom::api {

/// The answer that tells an error, as problem+json with the headers that go with it.
[[nodiscard]] net::Response problemResponse(const core::Error& error);

/// What is known of a request whose body is yet to come.
struct UploadHead {
    Services& services;
    core::Executor& executor; ///< of the net thread
    const net::RequestHead& head;
    const std::vector<std::string>& parameters;
    const accounts::Claims& claims;

    [[nodiscard]] accounts::Act act() const;
    /// How long the body will be, where the client has told.
    [[nodiscard]] std::optional<std::int64_t> announcedBytes() const;
};

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

    explicit Call(Parts parts)
        : m_parts(std::move(parts)) {}

    [[nodiscard]] Services& services() const { return m_parts.services; }
    [[nodiscard]] const net::Request& request() const { return m_parts.request; }
    /// Who is signed in; only on routes that are not public.
    [[nodiscard]] const accounts::Claims& claims() const { return *m_parts.claims; }
    [[nodiscard]] core::TenantId tenant() const { return claims().tenantId; }
    [[nodiscard]] core::Timestamp now() const { return m_parts.services.clock.now(); }
    [[nodiscard]] std::string address() const { return m_parts.request.head.peer.text(); }
    /// The caller as he who changes something.
    [[nodiscard]] accounts::Act act() const;
    /// Answers come to this call's thread.
    [[nodiscard]] core::Receiver receiver() { return core::Receiver(m_parts.executor); }

    /// An id of the path; answers 404 by itself and gives nothing when it is no UUID.
    template <typename IdType> [[nodiscard]] std::optional<IdType> id(std::size_t index = 0);
    /// The body; answers 400 or 415 by itself. No body at all reads as `{}`.
    template <typename Body> [[nodiscard]] std::optional<Body> body();
    template <typename Query> [[nodiscard]] std::optional<Query> query();

    template <typename T> void answer(const T& value, int status = 200) { send(status, json::encode(value)); }
    /// The value, or the error. A void result is answered 204.
    template <typename T> void answerResult(const core::Result<T>& result, int status = 200);
    /// A callback that does the same.
    template <typename T> [[nodiscard]] std::function<void(core::Result<T>)> answering(int status = 200);
    /// JSON text made elsewhere; empty for 204.
    void send(int status, std::string json);
    void fail(const core::Error& error);
    /// JSON with headers of its own.
    void leave(net::Response response);
    /// For answers that are not JSON.
    void respond(net::Response response);

    /// Runs `work(Session&) -> Result<T>` in one transaction of the caller's tenant, which also stores the answer of a
    /// request with an Idempotency-Key, and answers with its value.
    template <typename Work> void run(Work work, int status = 200);
    /// The same for work that has consequences elsewhere: `after(const T&, leave)` runs on the call's thread once the
    /// transaction is committed, and calls `leave()` when the answer may leave. A void result is told as 0.
    template <typename Work, typename After> void run(Work work, int status, After after);
    /// The same where the answer is not the value itself: `show(const T&)` makes its JSON text, on the worker's thread.
    template <typename Work, typename Show, typename After> void run(Work work, int status, Show show, After after);
    /// The same without a transaction, for reads.
    template <typename Work> void read(Work work, int status = 200);

    /// The request's key, where it has one and is to be answered still.
    [[nodiscard]] const std::optional<idempotency::Request>& key() const { return m_key; }
    void setKey(idempotency::Request key) { m_key = std::move(key); }
    /// For transactions elsewhere: stores the answer of a request with a key, as their last statement.
    using Storing = std::function<core::Result<void>(storage::Session& session, const std::string& json)>;
    [[nodiscard]] Storing storing(int status) const;
    /// That transaction is committed.
    void noteStored();

private:
    template <typename T> struct Made {
        T value;
        std::string json;
    };

    [[nodiscard]] bool hasJsonType() const;

    Parts m_parts;
    std::optional<idempotency::Request> m_key;
};

/// Of a route's call; `status` is what its success is answered with.
[[nodiscard]] inline Asker askerOf(const std::shared_ptr<Call>& call, int status = 200) {
    return {call->claims(), call->receiver(), call->address(), call->key(), status};
}

template <typename IdType> std::optional<IdType> Call::id(std::size_t index) {
    auto parsed = IdType::parse(m_parts.parameters.at(index));
    if (!parsed) fail(core::notFound());
    return parsed;
}

template <typename Body> std::optional<Body> Call::body() {
    const std::string_view text = m_parts.request.body;
    if (!text.empty() && !hasJsonType()) {
        core::Error error = core::malformed("unsupported_media_type", "the body must be application/json");
        error.kind = core::ErrorKind::UnsupportedType;
        fail(error);
        return std::nullopt;
    }
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
        send(204, {});
    else
        answer(*result, status);
}

template <typename T> std::function<void(core::Result<T>)> Call::answering(int status) {
    return [self = shared_from_this(), status](core::Result<T> result) { self->answerResult(result, status); };
}

template <typename Work> void Call::run(Work work, int status) {
    run(std::move(work), status, [](const auto&, const std::function<void()>& leave) { leave(); });
}

template <typename Work, typename After> void Call::run(Work work, int status, After after) {
    using T = typename std::invoke_result_t<Work&, storage::Session&>::value_type;
    if constexpr (std::is_void_v<T>)
        run([work = std::move(work)](storage::Session& session) mutable { return work(session).map([] { return 0; }); },
            204, [](int) { return std::string(); }, std::move(after));
    else
        run(
            std::move(work), status, [](const T& value) { return json::encode(value); }, std::move(after));
}

template <typename Work, typename Show, typename After> void Call::run(Work work, int status, Show show, After after) {
    using T = typename std::invoke_result_t<Work&, storage::Session&>::value_type;
    services().workers.run(
        receiver(), tenant(),
        [work = std::move(work), show = std::move(show),
         store = storing(status)](storage::Session& session) mutable -> core::Result<Made<T>> {
            auto value = work(session);
            if (!value) return core::fail(std::move(value.error()));
            std::string json = show(*value);
            if (store)
                if (auto stored = store(session, json); !stored) return core::fail(std::move(stored.error()));
            return Made<T>{std::move(*value), std::move(json)};
        },
        [self = shared_from_this(), status, after = std::move(after)](core::Result<Made<T>> made) {
            if (!made) return self->fail(made.error());
            self->noteStored();
            after(made->value, [self, status, json = std::move(made->json)] { self->send(status, json); });
        });
}

template <typename Work> void Call::read(Work work, int status) {
    using Answer = std::invoke_result_t<Work&, storage::Session&>;
    services().workers.read(receiver(), tenant(), std::move(work), answering<typename Answer::value_type>(status));
}

} // namespace callroom::api
