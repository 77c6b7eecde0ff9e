#include "bench/participant.h"
#include "bench/scenario.h"
#include "bench/server_process.h"
#include "shared/json/decode.h"

#include <algorithm>
#include <unordered_map>

namespace callroom::bench {
namespace {

constexpr unsigned connections = 16;
constexpr std::chrono::seconds patience{120};

/// Takes one call and stays in it.
class AcceptingAgent final : public BenchAgent {
public:
    using BenchAgent::BenchAgent;
    [[nodiscard]] bool isTalking() const { return m_isTalking; }

private:
    void onAccepted(std::string_view) override { m_isTalking = true; }
    void onOwnAnswer(int, bool, std::string_view) override {}

    bool m_isTalking = false;
};

/// A contact that waits or talks, and the token of its customer.
struct Joined {
    std::string contactId;
    std::string token;
};

core::Result<std::vector<Joined>> joinAll(ApiClient& api, const std::string& body, std::span<const Person> visitors) {
    std::vector<Joined> joined;
    std::optional<core::Error> firstError;
    for (const auto& visitor : visitors)
        api.send({"POST", "contacts", body, visitor.token}, [&](const core::Result<std::string>& answer) {
            if (answer)
                joined.push_back({std::string(textAfter(*answer, contactIdStart)), visitor.token});
            else if (!firstError)
                firstError = answer.error();
        });
    if (auto done = api.waitForAll(patience); !done) return core::fail(done.error());
    if (firstError) return core::fail(*firstError);
    return joined;
}

/// Places in line by contact, each asked by its own customer.
core::Result<std::unordered_map<std::string, int>> placesOf(ApiClient& api, std::span<const Joined> contacts) {
    std::unordered_map<std::string, int> places;
    std::optional<core::Error> firstError;
    for (const auto& contact : contacts)
        api.send({"GET", "contacts/" + contact.contactId + "/position", {}, contact.token},
                 [&](const core::Result<std::string>& answer) {
                     const auto place = answer ? json::decodeText<protocol::QueuePosition>(*answer)
                                               : core::Result<protocol::QueuePosition>(core::fail(answer.error()));
                     if (place)
                         places.emplace(contact.contactId, place->position.value_or(0));
                     else if (!firstError)
                         firstError = place.error();
                 });
    if (auto done = api.waitForAll(patience); !done) return core::fail(done.error());
    if (firstError) return core::fail(*firstError);
    return places;
}

/// How many contacts of the queue have an agent and are not over, by history.
std::uint64_t talkingSince(Site& site, core::Timestamp from, core::QueueId queue) {
    const auto contacts = site.contactsSince(from);
    if (!contacts) return 0;
    return static_cast<std::uint64_t>(std::count_if(contacts->begin(), contacts->end(), [&](const auto& contact) {
        return contact.queueId == queue && contact.agentId &&
               (contact.status == core::ContactStatus::Connecting || contact.status == core::ContactStatus::Active);
    }));
}

std::string joinBody(core::QueueId queue) {
    return R"({"queueId":")" + core::toString(queue) + R"(","channel":"call"})";
}

} // namespace

core::Result<Measurements> runRestart(const Stage& stage) {
    if (!stage.server)
        return core::fail(core::invalid("no_server", "restart needs --server: it kills what it measures"));
    const auto& options = stage.options;
    Measurement measurement{"killed with " + shown(static_cast<std::uint64_t>(options.joins)) + " waiting and " +
                                shown(static_cast<std::uint64_t>(options.agents)) + " talking, started again",
                            "contact"};
    const auto from = std::chrono::floor<core::Milliseconds>(std::chrono::system_clock::now());
    const auto talked = stage.site.makeQueue(options.agents);
    const auto waited = stage.site.makeQueue(options.joins);
    if (!talked || !waited) return core::fail(talked ? waited.error() : talked.error());
    const auto people = stage.site.agents(options.agents);
    if (!people) return core::fail(people.error());
    const auto visitors = stage.site.makeVisitors(options.agents + options.joins);
    if (!visitors) return core::fail(visitors.error());
    const std::span<const Person> everybody(*visitors);
    const auto talkers = everybody.first(static_cast<std::size_t>(options.agents));

    std::vector<Joined> waiting;
    std::unordered_map<std::string, int> before;
    {
        std::vector<std::unique_ptr<AcceptingAgent>> agents;
        std::vector<BenchAgent*> all;
        for (const auto& person : *people) {
            agents.push_back(std::make_unique<AcceptingAgent>(stage.loop, stage.endpoint, person.token));
            all.push_back(agents.back().get());
        }
        if (auto on = bringOn(stage.loop, all); !on) return core::fail(on.error());
        ApiClient api(stage.loop, stage.endpoint, connections);
        if (auto joined = joinAll(api, joinBody(*talked), talkers); !joined) return core::fail(joined.error());
        const auto isEveryoneTalking = [&] {
            return std::all_of(agents.begin(), agents.end(), [](const auto& agent) { return agent->isTalking(); });
        };
        if (!stage.loop.runUntil(isEveryoneTalking, SteadyClock::now() + patience))
            return core::fail(core::unavailable("not every agent got into a call"));
        auto joined = joinAll(api, joinBody(*waited), everybody.subspan(talkers.size()));
        if (!joined) return core::fail(joined.error());
        waiting = std::move(*joined);
        auto places = placesOf(api, waiting);
        if (!places) return core::fail(places.error());
        before = std::move(*places);
    }

    const Instant killed = SteadyClock::now();
    if (auto again = stage.server->killAndStart(); !again) return core::fail(again.error());
    const Instant ready = SteadyClock::now();
    ApiClient api(stage.loop, stage.endpoint, connections);
    const auto first = placesOf(api, std::span(waiting).first(1));
    if (!first) return core::fail(first.error());
    const Instant served = SteadyClock::now();
    const auto places = placesOf(api, waiting);
    if (!places) return core::fail(places.error());

    measurement.count = waiting.size() + talkers.size();
    measurement.seconds = std::chrono::duration<double>(served - killed).count();
    measurement.facts.push_back({"kill to ready", shown(ready - killed)});
    measurement.facts.push_back({"kill to the first answer about a place in line", shown(served - killed)});
    if (*places != before) measurement.addError("the order of the line has changed");
    Site after(stage.loop, stage.endpoint, options);
    if (auto opened = after.open(); !opened) return core::fail(opened.error());
    const auto talking = talkingSince(after, from, *talked);
    measurement.facts.push_back(
        {"after it", shown(places->size()) + " wait in the same order, " + shown(talking) + " talk"});
    if (talking != talkers.size()) measurement.addError("a call was lost");
    return Measurements{std::move(measurement)};
}

} // namespace callroom::bench
