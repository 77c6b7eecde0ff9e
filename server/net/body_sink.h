#pragma once

#include "server/net/http_message.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string_view>

namespace callroom::net {

/// Lets a paused upload go on. Copies are cheap; any thread; harmless when the connection has gone.
class BodyFlow {
public:
    BodyFlow() = default;
    explicit BodyFlow(std::function<void()> resume)
        : m_resume(std::move(resume)) {}

    void resume() const {
        if (m_resume) m_resume();
    }

private:
    std::function<void()> m_resume;
};

/// Takes the body of one request as it arrives. All calls come on the net thread. When the body is complete the sink
/// goes back to the handler in `Request::sink`; when the client fails to send it all, the sink is just destroyed.
class BodySink {
public:
    enum class Flow {
        Continue, ///< give more
        Pause,    ///< read no more of this connection until BodyFlow::resume
    };

    virtual ~BodySink() = default;
    /// Before the first byte.
    virtual void onStart(BodyFlow flow) = 0;
    /// The body's deadline stands still during a pause, so a sink that pauses must resume in the end, or fail.
    /// `bytes` were received and are valid during the call only; they are taken even when the answer is Pause.
    [[nodiscard]] virtual Flow onBytes(std::string_view bytes) = 0;
    /// What tells this body from another once all of it has come, for a request that may be sent again; empty where the
    /// sink does not tell.
    [[nodiscard]] virtual std::string fingerprint() const { return {}; }
};

/// What to do with the body of a request; decided from its head, before any of it is read.
struct BodyPlan {
    std::size_t limit = 0; ///< bytes; past it 413
    std::unique_ptr<BodySink> sink;
    std::optional<Response> refusal;
    std::chrono::milliseconds moreTime{0}; ///< beside HttpLimits::bodyTimeout, where a body may be large
    std::shared_ptr<const void> hold{};    ///< kept for as long as the request is: room that was set aside for it

    /// Gather up to `limit` bytes in Request::body.
    [[nodiscard]] static BodyPlan buffer(std::size_t limit) { return {limit, nullptr, std::nullopt, {}, {}}; }
    /// Give it to `sink` as it comes.
    [[nodiscard]] static BodyPlan stream(std::unique_ptr<BodySink> sink, std::size_t limit,
                                         std::chrono::milliseconds moreTime = {}) {
        return {limit, std::move(sink), std::nullopt, moreTime, {}};
    }
    /// Answer at once and close; no `100 Continue` is sent.
    [[nodiscard]] static BodyPlan refuse(Response response) { return {0, nullptr, std::move(response), {}, {}}; }
};

} // namespace callroom::net
