#include "bench/chat_load.h"
#include "bench/scenario.h"
#include "bench/server_process.h"

#include <algorithm>

namespace callroom::bench {
namespace {

constexpr std::chrono::seconds settlingPatience{60};

/// The sockets of a number of conversations, each of one customer.
class ChatFloor {
public:
    ChatFloor(const Stage& stage, ChatLoad& load, std::vector<ChatLine>& lines)
        : m_stage(stage)
        , m_load(load)
        , m_lines(lines) {}

    [[nodiscard]] core::Result<void> open(const std::vector<Person>& agents, const std::vector<Person>& customers) {
        std::vector<BenchAgent*> all;
        for (const auto& person : agents) {
            m_agents.push_back(std::make_unique<ChatAgent>(m_stage.loop, m_stage.endpoint, person.token, m_load));
            m_agents.back()->onHeard = [this](ChatLine& line) { customerOf(line).advance(); };
            all.push_back(m_agents.back().get());
        }
        for (std::size_t i = 0; i < customers.size(); ++i)
            m_customers.push_back(
                std::make_unique<ChatCustomer>(m_stage.loop, m_stage.endpoint, customers[i].token, m_load, m_lines[i]));
        if (auto on = bringOn(m_stage.loop, all); !on) return on;
        return openSockets(m_stage.loop, m_customers);
    }
    [[nodiscard]] core::Result<void> join() {
        for (auto& customer : m_customers)
            customer->join();
        const auto areAssigned = [&] {
            return std::all_of(m_customers.begin(), m_customers.end(), [](const auto& c) { return c->isAssigned(); });
        };
        if (m_stage.loop.runUntil(areAssigned, SteadyClock::now() + settlingPatience)) return {};
        return core::fail(core::unavailable("not every chat came about: " + failures()));
    }
    void begin() {
        m_load.isTalking = true;
        for (auto& customer : m_customers)
            customer->begin();
    }
    /// What is under way is acknowledged; nothing new is begun.
    void settle() {
        m_load.isTalking = false;
        const auto isQuiet = [&] {
            return std::all_of(m_lines.begin(), m_lines.end(),
                               [](const ChatLine& line) { return line.acked == line.sent; });
        };
        if (!m_stage.loop.runUntil(isQuiet, SteadyClock::now() + settlingPatience))
            m_load.measurement.addError("not every message was acknowledged " + failures());
    }
    /// Every chat ends, and no agent is on any more.
    void close() {
        for (auto& customer : m_customers)
            customer->end();
        const auto haveEnded = [&] {
            return std::all_of(m_customers.begin(), m_customers.end(), [](const auto& c) { return c->hasEnded(); });
        };
        if (!m_stage.loop.runUntil(haveEnded, SteadyClock::now() + settlingPatience))
            m_load.measurement.addError("not every chat ended " + failures());
        std::vector<BenchAgent*> all;
        for (auto& agent : m_agents)
            all.push_back(agent.get());
        if (auto off = bringOff(m_stage.loop, all); !off) m_load.measurement.addError(off.error().detail);
    }
    [[nodiscard]] std::string failures() const {
        for (const auto& customer : m_customers)
            if (!customer->failure().empty() || !customer->refusal().empty())
                return customer->failure() + customer->refusal();
        for (const auto& agent : m_agents)
            if (!agent->failure().empty() || !agent->refusal().empty()) return agent->failure() + agent->refusal();
        return {};
    }

private:
    ChatCustomer& customerOf(const ChatLine& line) {
        return *m_customers[static_cast<std::size_t>(&line - m_lines.data())];
    }

    const Stage& m_stage;
    ChatLoad& m_load;
    std::vector<ChatLine>& m_lines;
    std::vector<std::unique_ptr<ChatAgent>> m_agents;
    std::vector<std::unique_ptr<ChatCustomer>> m_customers;
};

/// One manager's window that follows a thread.
class Watcher final : public Participant {
public:
    Watcher(EventLoop& loop, const Endpoint& endpoint, std::string token, ChatLoad& load)
        : Participant(loop, endpoint, std::move(token))
        , m_load(load) {}

    void watch(std::string_view contactId) { ask(watchId, "chat.watch", contactRef(contactId)); }
    [[nodiscard]] bool isWatching() const { return m_isWatching; }

private:
    static constexpr int watchId = 1;

    void onAnswer(int, bool isOk, std::string_view) override { m_isWatching = isOk; }
    void onPush(std::string_view event, std::string_view) override {
        if (m_load.isCounting && event == "chat.event") ++m_load.measurement.count;
    }

    ChatLoad& m_load;
    bool m_isWatching = false;
};

struct Cast {
    std::vector<Person> agents;
    std::vector<Person> customers;
};

core::Result<Cast> castFor(const Stage& stage, int pairs) {
    auto agents = stage.site.agents(pairs);
    if (!agents) return core::fail(agents.error());
    auto customers = stage.site.makeVisitors(pairs);
    if (!customers) return core::fail(customers.error());
    return Cast{std::move(*agents), std::move(*customers)};
}

void measure(const Stage& stage, ChatLoad& load) {
    stage.loop.runUntil(after(stage.options.warmUp));
    load.isCounting = true;
    const Meter meter(stage.stats);
    stage.loop.runUntil(after(stage.options.seconds));
    meter.stop(load.measurement);
    load.isCounting = false;
}

/// Messages from customer to agent, `window` under way in each of `pairs` conversations.
core::Result<Measurement> measureMessages(const Stage& stage, int pairs, int window) {
    ChatLoad load{stage.options.queue, window};
    load.measurement.name = "durable chat messages, " + std::to_string(pairs) + " conversations, " +
                            std::to_string(window) + " under way in each";
    load.measurement.unit = "message";
    std::vector<ChatLine> lines(static_cast<std::size_t>(pairs));
    {
        const auto cast = castFor(stage, pairs);
        if (!cast) return core::fail(cast.error());
        ChatFloor floor(stage, load, lines);
        if (auto opened = floor.open(cast->agents, cast->customers); !opened) return core::fail(opened.error());
        if (auto joined = floor.join(); !joined) return core::fail(joined.error());
        floor.begin();
        measure(stage, load);
        floor.settle();
        floor.close();
    }
    load.measurement.latencies = {{"acknowledged", load.acknowledged}, {"delivered", load.delivered}};
    if (auto verified = verifyThreads(stage, lines, load.measurement); !verified) return core::fail(verified.error());
    return std::move(load.measurement);
}

/// One thread that many windows follow, `window` of its messages under way.
core::Result<Measurement> measureWatchers(const Stage& stage, int window) {
    const int count = stage.options.watchers;
    ChatLoad load{stage.options.queue, window};
    load.measurement.name =
        "one thread, followed by " + std::to_string(count) + " windows, " + std::to_string(window) + " under way";
    load.measurement.unit = "delivery";
    std::vector<ChatLine> lines(1);
    const auto cast = castFor(stage, 1);
    if (!cast) return core::fail(cast.error());
    ChatFloor floor(stage, load, lines);
    if (auto opened = floor.open(cast->agents, cast->customers); !opened) return core::fail(opened.error());
    if (auto joined = floor.join(); !joined) return core::fail(joined.error());
    std::vector<std::unique_ptr<Watcher>> watchers;
    for (int i = 0; i < count; ++i)
        watchers.push_back(std::make_unique<Watcher>(stage.loop, stage.endpoint, stage.site.managerToken(), load));
    if (auto opened = openSockets(stage.loop, watchers); !opened) return core::fail(opened.error());
    for (auto& watcher : watchers)
        watcher->watch(lines.front().contactId);
    const auto areWatching = [&] {
        return std::all_of(watchers.begin(), watchers.end(), [](const auto& watcher) { return watcher->isWatching(); });
    };
    if (!stage.loop.runUntil(areWatching, SteadyClock::now() + settlingPatience))
        return core::fail(core::unavailable("not every window follows the thread"));
    floor.begin();
    measure(stage, load);
    floor.settle();
    floor.close();
    load.measurement.latencies = {{"acknowledged", load.acknowledged}};
    return std::move(load.measurement);
}

/// Asks one thing after another on one connection, `count` times; the path of each by its number.
template <typename PathOf>
core::Result<Measurement> measureReads(const Stage& stage, std::string name, int count, PathOf pathOf) {
    Measurement measurement{std::move(name), "answer"};
    ApiClient api(stage.loop, stage.endpoint, 1);
    Histogram times;
    const Meter meter(stage.stats);
    for (int i = 0; i < count; ++i) {
        const Instant asked = SteadyClock::now();
        const auto body = api.call({"GET", pathOf(i), {}, stage.site.managerToken()});
        if (!body) return core::fail(body.error());
        times.add(SteadyClock::now() - asked);
        ++measurement.count;
    }
    meter.stop(measurement);
    measurement.latencies = {{"answered", times}};
    return measurement;
}

/// Stores that many messages, waits until all of them can be found, and reads: the end of a thread, a page in its
/// middle, a word that stands in a hundred messages, one that stands in every message.
core::Result<Measurements> measureHistory(const Stage& stage) {
    const int pairs = stage.options.pairs;
    const auto wanted = static_cast<std::uint64_t>(stage.options.events);
    ChatLoad load{stage.options.queue, 64};
    std::vector<ChatLine> lines(static_cast<std::size_t>(pairs));
    const auto cast = castFor(stage, pairs);
    if (!cast) return core::fail(cast.error());
    {
        ChatFloor floor(stage, load, lines);
        if (auto opened = floor.open(cast->agents, cast->customers); !opened) return core::fail(opened.error());
        if (auto joined = floor.join(); !joined) return core::fail(joined.error());
        floor.begin();
        const auto stored = [&] {
            std::uint64_t sum = 0;
            for (const auto& line : lines)
                sum += line.acked;
            return sum;
        };
        if (!stage.loop.runUntil([&] { return stored() >= wanted; }, after(600)))
            return core::fail(core::unavailable("the messages were not stored in time"));
        floor.settle();
        floor.close();
    }
    const auto word = [](std::uint64_t number) { return "conversations/search?q=" + std::to_string(number); };
    const auto last =
        std::max_element(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.sent < b.sent; });
    const Instant settled = SteadyClock::now();
    Instant found = settled;
    ApiClient api(stage.loop, stage.endpoint, 1);
    for (bool isFound = false; !isFound && SteadyClock::now() < settled + std::chrono::seconds(300);) {
        const auto answer = api.call({"GET", word(last->sent), {}, stage.site.managerToken()});
        if (!answer) return core::fail(answer.error());
        isFound = answer->find(last->contactId) != std::string::npos;
        found = SteadyClock::now();
    }
    const auto line = [&](int i) -> const ChatLine& { return lines[static_cast<std::size_t>(i) % lines.size()]; };
    const std::string of = ", " + shown(wanted) + " messages stored";
    Measurements all;
    const auto add = [&](core::Result<Measurement> measured) {
        if (measured) all.push_back(std::move(*measured));
        return measured.map([](const Measurement&) {});
    };
    auto done = add(measureReads(stage, "the end of a thread" + of, 1000, [&](int i) {
        return "contacts/" + line(i).contactId + "/events?before=9007199254740991";
    }));
    if (done)
        done = add(measureReads(stage, "a page in the middle of a thread" + of, 1000, [&](int i) {
            return "contacts/" + line(i).contactId +
                   "/events?before=" + std::to_string(line(i).acked / 2 + static_cast<std::uint64_t>(i));
        }));
    if (done)
        done = add(measureReads(stage, "a word of a hundred messages" + of, 200,
                                [&](int i) { return word(static_cast<std::uint64_t>(i) + 100); }));
    if (done)
        done = add(measureReads(stage, "a word of every message" + of, 200,
                                [](int) { return std::string("conversations/search?q=order"); }));
    if (!done) return core::fail(done.error());
    all.front().facts.push_back({"the last one was found after", shown(found - settled)});
    return all;
}

/// Kills the server, then PostgreSQL, while messages are under way, and goes on where each customer stood.
core::Result<Measurement> measureKills(const Stage& stage) {
    const int pairs = stage.options.pairs;
    ChatLoad load{stage.options.queue, 8};
    load.measurement.name = "messages of " + std::to_string(pairs) + " conversations, the server killed in the middle";
    load.measurement.unit = "message";
    std::vector<ChatLine> lines(static_cast<std::size_t>(pairs));
    const auto cast = castFor(stage, pairs);
    if (!cast) return core::fail(cast.error());
    load.isCounting = true;
    constexpr int lives = 3;
    for (int life = 0; life < lives; ++life) {
        ChatFloor floor(stage, load, lines);
        if (auto opened = floor.open(cast->agents, cast->customers); !opened) return core::fail(opened.error());
        if (life == 0)
            if (auto joined = floor.join(); !joined) return core::fail(joined.error());
        floor.begin();
        stage.loop.runUntil(after(2));
        if (life + 1 == lives) {
            // What PostgreSQL had not committed waits for it to come back.
            stage.server->killDatabase();
            stage.loop.runUntil(after(3));
            floor.settle();
            break;
        }
        if (auto again = stage.server->killAndStart(); !again) return core::fail(again.error());
    }
    // Of processes that are no more nobody can tell what they used.
    load.measurement.facts.push_back({"delivered", shown(load.measurement.count) + " messages"});
    Site site(stage.loop, stage.endpoint, stage.options);
    // PostgreSQL is back when it has read again what was not yet in its tables.
    auto opened = site.open();
    for (const auto limit = after(60); !opened && SteadyClock::now() < limit; opened = site.open())
        stage.loop.runUntil(SteadyClock::now() + std::chrono::milliseconds(200));
    if (!opened) return core::fail(opened.error());
    const Stage then{stage.loop, stage.endpoint, stage.options, site, stage.stats, stage.server};
    if (auto verified = verifyThreads(then, lines, load.measurement); !verified) return core::fail(verified.error());
    return std::move(load.measurement);
}

} // namespace

core::Result<Measurements> runChat(const Stage& stage) {
    Measurements all;
    const auto add = [&](core::Result<Measurement> measured) {
        if (measured) all.push_back(std::move(*measured));
        return measured.map([](const Measurement&) {});
    };
    const int pairs = stage.options.pairs;
    auto done = add(measureMessages(stage, 1, 1));
    if (done) done = add(measureMessages(stage, pairs, 1));
    if (done) done = add(measureMessages(stage, pairs, 8));
    if (done) done = add(measureWatchers(stage, 1));
    if (done) done = add(measureWatchers(stage, 8));
    if (done && stage.options.events > 0) {
        auto history = measureHistory(stage);
        if (!history) return core::fail(history.error());
        std::move(history->begin(), history->end(), std::back_inserter(all));
    }
    // What was connected before is lost by it, so it comes last.
    if (done && stage.server) done = add(measureKills(stage));
    if (!done) return core::fail(done.error());
    return all;
}

} // namespace callroom::bench
