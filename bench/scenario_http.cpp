#include "bench/scenario.h"

#include <deque>

namespace callroom::bench {
namespace {

constexpr int statusOk = 200;
/// As many contacts are asked for in turn, so that no request is answered by what another has just read.
constexpr int contactCount = 1000;

/// What all connections share.
struct Load {
    std::vector<std::string> requests; ///< asked in turn
    std::size_t next = 0;
    bool isCounting = false;
    Measurement measurement;
    Histogram latency;
};

/// Keeps a number of requests under way.
class Asker final : public HttpConnection {
public:
    Asker(EventLoop& loop, const Endpoint& endpoint, Load& load, int pipeline)
        : HttpConnection(loop, endpoint)
        , m_load(load)
        , m_pipeline(pipeline) {}

private:
    void onConnected() override {
        for (int i = 0; i < m_pipeline; ++i)
            ask();
    }

    void ask() {
        m_askedAt.push_back(SteadyClock::now());
        write(m_load.requests[m_load.next++ % m_load.requests.size()]);
    }

    void onAnswer(const HttpAnswer& answer) override {
        const Instant askedAt = m_askedAt.front();
        m_askedAt.pop_front();
        if (answer.status != statusOk)
            m_load.measurement.addError("status " + std::to_string(answer.status) + ' ' + std::string(answer.body));
        else if (m_load.isCounting) {
            ++m_load.measurement.count;
            m_load.latency.add(SteadyClock::now() - askedAt);
        }
        ask();
    }

    void onLost(const std::string& why) override {
        m_load.measurement.addError(why);
        m_askedAt.clear();
    }

    Load& m_load;
    int m_pipeline;
    std::deque<Instant> m_askedAt;
};

Measurement measure(const Stage& stage, const std::vector<std::string>& requests, std::string name) {
    const auto& options = stage.options;
    Load load;
    load.requests = requests;
    load.measurement.name = std::move(name);
    load.measurement.unit = "request";
    std::vector<std::unique_ptr<Asker>> askers;
    for (int i = 0; i < options.connections; ++i) {
        askers.push_back(std::make_unique<Asker>(stage.loop, stage.endpoint, load, options.pipeline));
        askers.back()->open();
    }
    stage.loop.runUntil(after(options.warmUp));
    load.isCounting = true;
    const Meter meter(stage.stats);
    stage.loop.runUntil(after(options.seconds));
    meter.stop(load.measurement);
    load.measurement.latencies.push_back({"answer", load.latency});
    return std::move(load.measurement);
}

double rateOf(const Measurement& measurement) {
    return static_cast<double>(measurement.count) / measurement.seconds;
}

} // namespace

core::Result<Measurements> runHttp(const Stage& stage) {
    const auto& options = stage.options;
    std::vector<std::string> paths{options.path};
    if (options.path.empty()) {
        const auto contacts = stage.site.makeClosedContacts(contactCount);
        if (!contacts) return core::fail(contacts.error());
        paths.clear();
        for (const auto& contact : *contacts)
            paths.push_back("/api/v1/contacts/" + core::toString(contact));
    }
    std::vector<std::string> requests;
    for (const auto& path : paths)
        requests.push_back(requestText(stage.endpoint, {"GET", path, {}, stage.site.managerToken()}));
    const std::string name = "GET " + (options.path.empty() ? "a contact" : options.path) + ", " +
                             std::to_string(options.connections) + " connections" +
                             (options.pipeline > 1 ? ", pipeline " + std::to_string(options.pipeline) : "");
    Measurements measurements{measure(stage, requests, name)};
    if (options.idle == 0) return measurements;

    const auto visitors = stage.site.makeVisitors(options.idle);
    if (!visitors) return core::fail(visitors.error());
    std::vector<std::unique_ptr<IdleSocket>> sockets;
    for (const auto& visitor : *visitors)
        sockets.push_back(std::make_unique<IdleSocket>(stage.loop, stage.endpoint, visitor.token));
    if (auto opened = openSockets(stage.loop, sockets); !opened) return core::fail(opened.error());
    auto beside =
        measure(stage, requests, name + " beside " + shown(static_cast<std::uint64_t>(options.idle)) + " idle sockets");
    for (const auto& socket : sockets)
        if (!socket->isReady()) beside.addError("idle socket: " + socket->failure());
    std::array<char, 32> fall{};
    std::snprintf(fall.data(), fall.size(), "%.1f %%", (1 - rateOf(beside) / rateOf(measurements.front())) * 100);
    beside.facts.push_back({"fall", fall.data()});
    measurements.push_back(std::move(beside));
    return measurements;
}

} // namespace callroom::bench
