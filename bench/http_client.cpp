#include "bench/http_client.h"

#include "shared/json/decode.h"

#include <algorithm>
#include <optional>

namespace callroom::bench {
namespace {

constexpr std::chrono::seconds callPatience{60};

std::string memberText(const json::Value& object, const char* name) {
    const auto found = object.FindMember(name);
    return found != object.MemberEnd() && found->value.IsString() ? found->value.GetString() : "";
}

/// What a problem document says; the status where the body is none.
core::Error problemOf(const ApiRequest& request, const HttpAnswer& answer) {
    core::Error error;
    error.code = "http_" + std::to_string(answer.status);
    if (const auto document = json::parseDocument(answer.body); document && document->IsObject()) {
        if (const auto code = memberText(*document, "code"); !code.empty()) error.code = code;
        error.detail = memberText(*document, "detail");
    }
    error.detail = request.method + ' ' + request.path + ": " + std::to_string(answer.status) + ' ' + error.detail;
    return error;
}

} // namespace

std::string requestText(const Endpoint& endpoint, const ApiRequest& request) {
    std::string text = request.method + ' ' + request.path + " HTTP/1.1\r\nHost: " + endpoint.authority + "\r\n";
    if (!request.token.empty()) text += "Authorization: Bearer " + request.token + "\r\n";
    if (!request.body.empty()) text += "Content-Type: application/json\r\n";
    if (request.method != "GET") text += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
    return text + "\r\n" + request.body;
}

std::size_t HttpConnection::onBytes(std::string_view unread) {
    std::size_t done = 0;
    while (isOpen() && done < unread.size()) {
        const auto read = readHttpAnswer(unread.substr(done));
        if (read.fault != HttpFault::None) throw std::runtime_error("the server's answer is not HTTP as expected");
        if (!read.answer) break;
        done += read.answer->size;
        onAnswer(*read.answer);
    }
    return done;
}

/// One connection with at most one request under way; opened when it is first needed, and again after the server closed
/// it for being idle.
class ApiClient::Line final : public HttpConnection {
public:
    Line(ApiClient& client, unsigned number)
        : HttpConnection(client.m_loop, client.m_endpoint)
        , m_client(client)
        , m_number(number) {}

    [[nodiscard]] bool isFree() const { return !m_current; }

    void start(Queued queued) {
        m_current = std::move(queued);
        m_hadAnswers = isOpen() && m_hadAnswers;
        if (!isOpen()) open(m_number % 8);
        auto sent = m_current->request;
        sent.path = "/api/v1/" + sent.path;
        write(requestText(endpoint(), sent));
    }

private:
    void onAnswer(const HttpAnswer& answer) override {
        if (!m_current) return;
        m_hadAnswers = true;
        const bool isGood = answer.status >= 200 && answer.status < 300;
        finish(isGood ? core::Result<std::string>(std::string(answer.body))
                      : core::fail(problemOf(m_current->request, answer)));
    }

    void onLost(const std::string& why) override {
        if (!m_current) return;
        // A connection that was idle may be closed just as it is used again: that request is sent once more.
        if (std::exchange(m_hadAnswers, false)) {
            auto again = std::move(*m_current);
            m_current.reset();
            return start(std::move(again));
        }
        finish(core::fail(core::unavailable(why)));
    }

    void finish(core::Result<std::string> result) {
        const auto answered = std::move(m_current->answered);
        m_current.reset();
        answered(std::move(result));
        m_client.feed();
    }

    ApiClient& m_client;
    unsigned m_number;
    bool m_hadAnswers = false;
    std::optional<Queued> m_current;
};

ApiClient::ApiClient(EventLoop& loop, const Endpoint& endpoint, unsigned connections)
    : m_loop(loop)
    , m_endpoint(endpoint) {
    for (unsigned i = 0; i < connections; ++i)
        m_lines.push_back(std::make_unique<Line>(*this, i));
}

ApiClient::~ApiClient() = default;

void ApiClient::send(ApiRequest request, Answered answered) {
    m_queue.push_back({std::move(request), std::move(answered)});
    feed();
}

void ApiClient::feed() {
    for (auto& line : m_lines) {
        if (m_queue.empty()) return;
        if (!line->isFree()) continue;
        auto next = std::move(m_queue.front());
        m_queue.pop_front();
        line->start(std::move(next));
    }
}

core::Result<std::string> ApiClient::call(ApiRequest request) {
    const auto result = std::make_shared<std::optional<core::Result<std::string>>>();
    send(std::move(request), [result](core::Result<std::string> answer) { *result = std::move(answer); });
    if (!m_loop.runUntil([&] { return result->has_value(); }, SteadyClock::now() + callPatience))
        return core::fail(core::unavailable("timeout"));
    return std::move(**result);
}

core::Result<void> ApiClient::waitForAll(std::chrono::seconds patience) {
    const auto isDone = [this] {
        return m_queue.empty() &&
               std::all_of(m_lines.begin(), m_lines.end(), [](const auto& l) { return l->isFree(); });
    };
    if (!m_loop.runUntil(isDone, SteadyClock::now() + patience)) return core::fail(core::unavailable("timeout"));
    return {};
}

} // namespace callroom::bench
