#include "bench/scenario.h"

#include <unordered_set>

namespace callroom::bench {
namespace {

constexpr int statusCreated = 201;

/// The line outside, and what all connections share.
struct Rush {
    std::vector<std::string> requests; ///< each of another visitor, asked from the last to the first
    std::size_t answered = 0;
    Measurement measurement;
    Histogram latency;
};

/// Lets one visitor after another join.
class Door final : public HttpConnection {
public:
    Door(EventLoop& loop, const Endpoint& endpoint, Rush& rush)
        : HttpConnection(loop, endpoint)
        , m_rush(rush) {}

    void letIn() {
        if (m_rush.requests.empty()) return;
        m_askedAt = SteadyClock::now();
        write(m_rush.requests.back());
        m_rush.requests.pop_back();
    }
    [[nodiscard]] bool isConnected() const { return m_isConnected; }

private:
    void onConnected() override { m_isConnected = true; }
    void onAnswer(const HttpAnswer& answer) override {
        ++m_rush.answered;
        m_rush.latency.add(SteadyClock::now() - m_askedAt);
        if (answer.status == statusCreated)
            ++m_rush.measurement.count;
        else
            m_rush.measurement.addError("status " + std::to_string(answer.status) + ' ' + std::string(answer.body));
        letIn();
    }
    void onLost(const std::string& why) override { m_rush.measurement.addError(why); }

    Rush& m_rush;
    Instant m_askedAt;
    bool m_isConnected = false;
};

/// Every acknowledged join stands once in history, waiting.
core::Result<void> verify(const Stage& stage, core::QueueId queue, core::Timestamp from, Measurement& measurement) {
    const auto contacts = stage.site.contactsSince(from);
    if (!contacts) return core::fail(contacts.error());
    std::unordered_set<core::ContactId> waiting;
    std::uint64_t rows = 0;
    for (const auto& contact : *contacts) {
        if (contact.queueId != queue) continue;
        ++rows;
        if (contact.status == core::ContactStatus::Queued) waiting.insert(contact.id);
    }
    measurement.facts.push_back({"history", shown(measurement.count) + " joins acknowledged, " + shown(rows) +
                                                " contacts stand, " + shown(waiting.size()) + " of them wait"});
    if (rows != measurement.count || waiting.size() != measurement.count)
        measurement.addError("history differs from what was acknowledged");
    return {};
}

} // namespace

core::Result<Measurements> runQueue(const Stage& stage) {
    const auto& options = stage.options;
    const auto queue = stage.site.makeQueue(options.joins);
    if (!queue) return core::fail(queue.error());
    const auto visitors = stage.site.makeVisitors(options.joins);
    if (!visitors) return core::fail(visitors.error());
    Rush rush;
    rush.measurement.unit = "join";
    rush.measurement.name = "joins of a queue nobody serves, " + std::to_string(options.inflight) + " at once";
    const std::string body = R"({"queueId":")" + core::toString(*queue) + R"(","channel":"call"})";
    for (const auto& visitor : *visitors)
        rush.requests.push_back(requestText(stage.endpoint, {"POST", "/api/v1/contacts", body, visitor.token}));
    std::vector<std::unique_ptr<Door>> doors;
    for (int i = 0; i < options.inflight; ++i) {
        doors.push_back(std::make_unique<Door>(stage.loop, stage.endpoint, rush));
        doors.back()->open();
    }
    const auto isConnected = [&] {
        return std::all_of(doors.begin(), doors.end(), [](const auto& door) { return door->isConnected(); });
    };
    if (!stage.loop.runUntil(isConnected, after(10))) return core::fail(core::unavailable("no connection"));

    const auto from = std::chrono::floor<core::Milliseconds>(std::chrono::system_clock::now());
    const Meter meter(stage.stats);
    for (auto& door : doors)
        door->letIn();
    const auto expected = visitors->size();
    const auto isDone = [&] { return rush.answered == expected || rush.measurement.errors > 0; };
    if (!stage.loop.runUntil(isDone, after(120))) rush.measurement.addError("not every join was answered");
    meter.stop(rush.measurement);
    rush.measurement.latencies = {{"join acknowledged", rush.latency}};
    if (auto verified = verify(stage, *queue, from, rush.measurement); !verified) return core::fail(verified.error());
    // Who still waits leaves with the queue.
    if (auto removed = stage.site.removeQueue(*queue); !removed) return core::fail(removed.error());
    return Measurements{std::move(rush.measurement)};
}

} // namespace callroom::bench
