#include "bench/frame_codec.h"
#include "bench/http_client.h"
#include "bench/scenario.h"

#include <algorithm>

namespace callroom::bench {
namespace {

/// As long as the frame of a chat message that Callroom's own watchers get.
constexpr std::size_t messageBytes = 420;
constexpr std::chrono::seconds openingPatience{30};
constexpr std::size_t openingAtOnce = 100;

/// A subscriber of nginx's module nchan, at `/sub`.
class Subscriber final : public Connection {
public:
    Subscriber(EventLoop& loop, const Endpoint& endpoint, Measurement& measurement, const bool& isCounting)
        : Connection(loop, endpoint)
        , m_measurement(measurement)
        , m_isCounting(isCounting) {}

    [[nodiscard]] bool isUpgraded() const { return m_isUpgraded; }
    std::function<void()> onHeard = [] {};

private:
    void onConnected() override {
        write("GET /sub HTTP/1.1\r\nHost: " + endpoint().authority +
              "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    }
    std::size_t onBytes(std::string_view unread) override {
        std::size_t done = 0;
        if (!m_isUpgraded) {
            const auto read = readHttpAnswer(unread);
            if (!read.answer) return 0;
            m_isUpgraded = read.answer->status == 101;
            done = read.answer->size;
        }
        for (auto read = readServerFrame(unread.substr(done)); read.frame;
             read = readServerFrame(unread.substr(done))) {
            done += read.frame->size;
            if (read.frame->opcode != Opcode::Text) continue;
            if (m_isCounting) ++m_measurement.count;
            onHeard();
        }
        return done;
    }
    void onLost(const std::string& why) override { m_measurement.addError(why); }

    Measurement& m_measurement;
    const bool& m_isCounting;
    bool m_isUpgraded = false;
};

/// Publishes at `/pub`, the next message when it is told to.
class Publisher final : public HttpConnection {
public:
    using HttpConnection::HttpConnection;

    void publish() {
        write(requestText(endpoint(), {"POST", "/pub", '"' + std::string(messageBytes - 2, 'x') + '"', {}}));
    }

private:
    void onAnswer(const HttpAnswer&) override {}
    void onLost(const std::string&) override {}
};

} // namespace

core::Result<Measurements> runFanout(EventLoop& loop, const Endpoint& endpoint, const Options& options,
                                     const ProcessStats& stats) {
    const auto count = static_cast<std::size_t>(options.watchers);
    Measurement measurement;
    measurement.name = "nginx with nchan: one channel, followed by " + std::to_string(count) + " sockets, " +
                       std::to_string(options.window) + " under way";
    measurement.unit = "delivery";
    bool isCounting = false;
    std::vector<std::unique_ptr<Subscriber>> subscribers;
    const auto areUpgraded = [&] {
        return std::all_of(subscribers.begin(), subscribers.end(), [](const auto& s) { return s->isUpgraded(); });
    };
    while (subscribers.size() < count) {
        for (std::size_t i = 0; i < openingAtOnce && subscribers.size() < count; ++i) {
            subscribers.push_back(std::make_unique<Subscriber>(loop, endpoint, measurement, isCounting));
            subscribers.back()->open();
        }
        if (!loop.runUntil(areUpgraded, SteadyClock::now() + openingPatience))
            return core::fail(core::unavailable("not every subscriber was let in"));
    }
    Publisher publisher(loop, endpoint);
    publisher.open();
    // As in Callroom's own measurement, a message follows when one of those who hear has heard the last.
    subscribers.back()->onHeard = [&] { publisher.publish(); };
    for (int i = 0; i < options.window; ++i)
        publisher.publish();
    loop.runUntil(after(options.warmUp));
    isCounting = true;
    const Meter meter(stats);
    loop.runUntil(after(options.seconds));
    meter.stop(measurement);
    isCounting = false;
    subscribers.back()->onHeard = [] {};
    return Measurements{std::move(measurement)};
}

} // namespace callroom::bench
