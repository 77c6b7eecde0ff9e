#pragma once

#include "bench/connection.h"
#include "bench/http_reader.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace callroom::bench {

/// What is asked of the API. Paths are below `/api/v1/`.
struct ApiRequest {
    std::string method;
    std::string path;
    std::string body;  ///< JSON; none when empty
    std::string token; ///< access token; none when empty
};

/// The request's bytes on the wire, with a path from the root.
[[nodiscard]] std::string requestText(const Endpoint& endpoint, const ApiRequest& request);

/// A connection that has several requests under way and counts on answers in their order.
class HttpConnection : public Connection {
public:
    using Connection::Connection;

private:
    /// The answer is good during the call only.
    virtual void onAnswer(const HttpAnswer& answer) = 0;
    std::size_t onBytes(std::string_view unread) final;
};

/// Calls of the API while a scenario is prepared or checked: few connections, a queue, an answer by callback. Not for
/// measuring.
class ApiClient {
public:
    using Answered = std::function<void(core::Result<std::string>)>;

    ApiClient(EventLoop& loop, const Endpoint& endpoint, unsigned connections);
    ~ApiClient();

    /// Queues; the callback gets the body of a 2xx answer, or the problem's code and detail as an Error.
    void send(ApiRequest request, Answered answered);
    /// Runs the loop until the answer is there. Error `timeout` after a minute.
    [[nodiscard]] core::Result<std::string> call(ApiRequest request);
    /// Runs the loop until every queued call is answered. Error `timeout`.
    [[nodiscard]] core::Result<void> waitForAll(std::chrono::seconds patience);

private:
    class Line;
    struct Queued {
        ApiRequest request;
        Answered answered;
    };

    void feed();

    EventLoop& m_loop;
    const Endpoint& m_endpoint;
    std::deque<Queued> m_queue;
    std::vector<std::unique_ptr<Line>> m_lines;
};

} // namespace callroom::bench
