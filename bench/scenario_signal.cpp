#include "bench/participant.h"
#include "shared/protocol/frame.h"

#include <algorithm>
#include <charconv>

namespace callroom::bench {
namespace {

constexpr std::size_t stampDigits = 19;
constexpr std::string_view stampStart = "\"sentAt\":\"";
constexpr std::chrono::seconds settlingPatience{60};
constexpr int joinId = 1;
constexpr int connectedId = 2;
constexpr std::string_view signalReceived = "{\"event\":\"signal.received\"";

/// What all talkers share.
struct Talk {
    const Options& options;
    bool isTalking = false;
    bool isCounting = false;
    Measurement measurement{};
    Histogram latency{};
};

/// A description of media of that many bytes, in the form browsers send.
std::string mediaDescription(std::size_t bytes) {
    std::string sdp = "v=0\\r\\no=- 4611731400430051336 2 IN IP4 127.0.0.1\\r\\ns=-\\r\\nt=0 0\\r\\n"
                      "m=audio 9 UDP/TLS/RTP/SAVPF 111 63 9 0 8 13 110 126\\r\\nc=IN IP4 0.0.0.0\\r\\n";
    for (int i = 0; sdp.size() < bytes; ++i)
        sdp += "a=extmap:" + std::to_string(i) + " urn:ietf:params:rtp-hdrext:ssrc-audio-level\\r\\n";
    return sdp;
}

/// Sends `window` frames and then one for each that comes.
class Signaller {
public:
    Signaller(Talk& talk, WsConnection& socket)
        : m_talk(talk)
        , m_socket(socket) {}

    void begin(std::string_view contactId) {
        const std::string data = "{\"contactId\":\"" + std::string(contactId) + "\",\"kind\":\"offer\",\"payload\":{" +
                                 std::string(stampStart) + std::string(stampDigits, '0') +
                                 "\",\"type\":\"offer\",\"sdp\":\"" +
                                 mediaDescription(static_cast<std::size_t>(m_talk.options.bytes)) + "\"}}";
        m_frame = protocol::requestFrame(std::nullopt, "signal.send", data);
        m_stampAt = m_frame.find(stampStart) + stampStart.size();
        for (int i = 0; i < m_talk.options.window; ++i)
            send();
    }

    void onReceived(std::string_view frame) {
        if (!m_talk.isTalking) return;
        if (m_talk.isCounting) {
            std::int64_t sentAt = 0;
            const auto stamp = textAfter(frame, stampStart);
            std::from_chars(stamp.data(), stamp.data() + stamp.size(), sentAt);
            ++m_talk.measurement.count;
            m_talk.latency.add(SteadyClock::now().time_since_epoch() - Nanoseconds(sentAt));
        }
        send();
    }

private:
    void send() {
        const std::string now = std::to_string(Nanoseconds(SteadyClock::now().time_since_epoch()).count());
        std::fill_n(m_frame.begin() + static_cast<std::ptrdiff_t>(m_stampAt), stampDigits, '0');
        m_frame.replace(m_stampAt + stampDigits - now.size(), now.size(), now);
        m_socket.sendText(m_frame);
    }

    Talk& m_talk;
    WsConnection& m_socket;
    std::string m_frame;
    std::size_t m_stampAt = 0;
};

class TalkingAgent final : public BenchAgent {
public:
    TalkingAgent(EventLoop& loop, const Endpoint& endpoint, std::string token, Talk& talk)
        : BenchAgent(loop, endpoint, std::move(token))
        , m_signaller(talk, *this) {}

    void begin() { m_signaller.begin(m_contactId); }
    void end() { ask(endId, "contact.end", contactRef(m_contactId)); }
    [[nodiscard]] bool hasContact() const { return !m_contactId.empty(); }

private:
    static constexpr int endId = firstFreeId;
    static constexpr int wrapUpId = firstFreeId + 1;

    void onAccepted(std::string_view contactId) override { m_contactId = contactId; }
    void onOwnAnswer(int id, bool isOk, std::string_view) override {
        if (isOk && id == endId) ask(wrapUpId, "contact.wrap_up", contactRef(m_contactId));
        if (isOk && id == wrapUpId) m_contactId.clear();
    }
    void onOtherPush(std::string_view, std::string_view frame) override {
        if (frame.starts_with(signalReceived)) m_signaller.onReceived(frame);
    }

    Signaller m_signaller;
    std::string m_contactId;
};

class TalkingCustomer final : public Participant {
public:
    TalkingCustomer(EventLoop& loop, const Endpoint& endpoint, std::string token, Talk& talk)
        : Participant(loop, endpoint, std::move(token))
        , m_talk(talk)
        , m_signaller(talk, *this) {}

    void join() { ask(joinId, "contact.join", "{\"queue\":\"" + m_talk.options.queue + "\",\"channel\":\"call\"}"); }
    void begin() { m_signaller.begin(m_contactId); }
    [[nodiscard]] bool isConnected() const { return m_isConnected; }

private:
    void onAnswer(int id, bool isOk, std::string_view frame) override {
        if (isOk && id == joinId) m_contactId = textAfter(frame, contactIdStart);
        if (isOk && id == connectedId) m_isConnected = true;
    }
    void onPush(std::string_view event, std::string_view frame) override {
        if (event == "signal.received") return m_signaller.onReceived(frame);
        // Without it the server would take the call for one whose media never came.
        if (event == "contact.assigned")
            ask(connectedId, "contact.connected", contactRef(textAfter(frame, contactIdStart)));
    }

    Talk& m_talk;
    Signaller m_signaller;
    std::string m_contactId;
    bool m_isConnected = false;
};

template <typename Talkers> void noteFailures(const Talkers& talkers, Measurement& into) {
    for (const auto& talker : talkers) {
        if (!talker->failure().empty()) into.addError(talker->failure());
        if (!talker->refusal().empty()) into.addError(talker->refusal());
    }
}

} // namespace

core::Result<Measurements> runSignal(const Stage& stage) {
    const auto& options = stage.options;
    Talk talk{options};
    talk.measurement.name = "signalling of " + std::to_string(options.pairs) + " calls, " +
                            shownBytes(static_cast<double>(options.bytes)) + " each, window " +
                            std::to_string(options.window);
    talk.measurement.unit = "relay";
    const Instant from = SteadyClock::now();
    const auto people = stage.site.agents(options.pairs);
    if (!people) return core::fail(people.error());
    const auto visitors = stage.site.makeVisitors(options.pairs);
    if (!visitors) return core::fail(visitors.error());
    std::vector<std::unique_ptr<TalkingAgent>> agents;
    std::vector<std::unique_ptr<TalkingCustomer>> customers;
    for (const auto& person : *people)
        agents.push_back(std::make_unique<TalkingAgent>(stage.loop, stage.endpoint, person.token, talk));
    for (const auto& visitor : *visitors)
        customers.push_back(std::make_unique<TalkingCustomer>(stage.loop, stage.endpoint, visitor.token, talk));
    std::vector<BenchAgent*> all;
    for (auto& agent : agents)
        all.push_back(agent.get());
    if (auto on = bringOn(stage.loop, all); !on) return core::fail(on.error());
    if (auto opened = openSockets(stage.loop, customers); !opened) return core::fail(opened.error());
    for (auto& customer : customers)
        customer->join();
    const auto areTalking = [&] {
        return std::all_of(customers.begin(), customers.end(), [](const auto& c) { return c->isConnected(); }) &&
               std::all_of(agents.begin(), agents.end(), [](const auto& a) { return a->hasContact(); });
    };
    if (!stage.loop.runUntil(areTalking, SteadyClock::now() + settlingPatience)) {
        noteFailures(agents, talk.measurement);
        noteFailures(customers, talk.measurement);
        return core::fail(core::unavailable("not every call came about: " + talk.measurement.firstError));
    }
    talk.measurement.facts.push_back({"preparation", shown(SteadyClock::now() - from)});

    talk.isTalking = true;
    for (auto& agent : agents)
        agent->begin();
    for (auto& customer : customers)
        customer->begin();
    stage.loop.runUntil(after(options.warmUp));
    talk.isCounting = true;
    const Meter meter(stage.stats);
    stage.loop.runUntil(after(options.seconds));
    meter.stop(talk.measurement);
    talk.isCounting = talk.isTalking = false;
    talk.measurement.latencies.push_back({"sent to received", talk.latency});
    for (auto& agent : agents)
        agent->end();
    const auto haveEnded = [&] {
        return std::none_of(agents.begin(), agents.end(), [](const auto& agent) { return agent->hasContact(); });
    };
    if (!stage.loop.runUntil(haveEnded, SteadyClock::now() + settlingPatience))
        talk.measurement.addError("not every call ended");
    if (auto off = bringOff(stage.loop, all); !off) talk.measurement.addError(off.error().detail);
    noteFailures(agents, talk.measurement);
    noteFailures(customers, talk.measurement);
    return Measurements{std::move(talk.measurement)};
}

} // namespace callroom::bench
