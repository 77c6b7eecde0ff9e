#include "bench/join_people.h"

#include <algorithm>
#include <map>

namespace callroom::bench {
namespace {

constexpr std::chrono::seconds drainPatience{60};

/// Reads history: every acknowledged join stands exactly once and closed, and nothing else of this run stands.
core::Result<void> verify(const Stage& stage, core::Timestamp from, JoinRun& run) {
    const auto contacts = stage.site.contactsSince(from);
    if (!contacts) return core::fail(contacts.error());
    std::map<std::string, int> found;
    std::uint64_t closed = 0;
    for (const auto& contact : *contacts) {
        if (contact.metadata.text.find(run.mark) == std::string::npos) continue;
        ++found[core::toString(contact.id)];
        if (contact.status == core::ContactStatus::Closed && contact.outcome == core::Outcome::Handled) ++closed;
    }
    std::uint64_t once = 0;
    for (const auto& id : run.acknowledged)
        if (const auto at = found.find(id); at != found.end() && at->second == 1) ++once;
    const auto expected = run.acknowledged.size();
    run.measurement.facts.push_back({"history", shown(expected) + " joins acknowledged, " + shown(once) +
                                                    " of them stand once, " + shown(closed) + " handled and closed, " +
                                                    shown(found.size()) + " contacts in all"});
    if (once != expected || found.size() != expected || closed != expected)
        run.measurement.addError("history differs from what was acknowledged");
    return {};
}

core::Timestamp now() {
    return std::chrono::floor<core::Milliseconds>(std::chrono::system_clock::now());
}

/// Lets a join fall due at each of its fixed times, whatever the ones before do.
void keepRate(EventLoop& loop, JoinRun& run, Instant due, Nanoseconds interval) {
    loop.at(due, [&loop, &run, due, interval] {
        if (run.isStopping) return;
        run.joinDue(due);
        keepRate(loop, run, due + interval, interval);
    });
}

} // namespace

core::Result<Measurements> runJoin(const Stage& stage) {
    const auto& options = stage.options;
    JoinRun run{options, '"' + stage.site.runId() + '-' + std::to_string(stage.site.nextNumber()) + '"'};
    run.measurement.unit = "call";
    run.measurement.name = "join, offer, accept, end, wrap-up: " +
                           (options.rate > 0 ? std::to_string(options.rate) + " joins a second"
                                             : std::to_string(options.inflight) + " customers at once") +
                           ", " + std::to_string(options.agents) + " agents";
    // At a fixed rate, a customer is free again long before a second has passed; more wait than are needed.
    const int customerCount = std::max(options.inflight, std::min(options.rate, 2000));
    const Instant preparedFrom = SteadyClock::now();
    const auto people = stage.site.agents(options.agents);
    if (!people) return core::fail(people.error());
    const auto visitors = stage.site.makeVisitors(customerCount);
    if (!visitors) return core::fail(visitors.error());
    std::vector<std::unique_ptr<JoinAgent>> agents;
    std::vector<std::unique_ptr<JoinCustomer>> customers;
    std::vector<BenchAgent*> all;
    for (const auto& person : *people) {
        agents.push_back(std::make_unique<JoinAgent>(stage.loop, stage.endpoint, person.token, run));
        all.push_back(agents.back().get());
    }
    for (const auto& visitor : *visitors) {
        customers.push_back(std::make_unique<JoinCustomer>(stage.loop, stage.endpoint, visitor, run));
        run.customers.emplace(visitor.id, customers.back().get());
    }
    if (auto on = bringOn(stage.loop, all); !on) return core::fail(on.error());
    if (auto opened = openSockets(stage.loop, customers); !opened) return core::fail(opened.error());
    run.measurement.facts.push_back({"preparation", shown(SteadyClock::now() - preparedFrom)});

    const auto from = now();
    for (auto& customer : customers)
        run.free.push_back(customer.get());
    if (options.rate > 0) {
        keepRate(stage.loop, run, SteadyClock::now(), std::chrono::nanoseconds(std::chrono::seconds(1)) / options.rate);
    } else {
        for (int i = 0; i < options.inflight; ++i)
            run.joinDue(SteadyClock::now());
    }
    stage.loop.runUntil(after(options.warmUp));
    run.isCounting = true;
    const Meter meter(stage.stats);
    stage.loop.runUntil(after(options.seconds));
    meter.stop(run.measurement);
    run.isCounting = false;
    run.isStopping = true;

    const auto isDrained = [&] {
        return run.free.size() == customers.size() && run.wrappedUp == run.acknowledged.size();
    };
    if (!stage.loop.runUntil(isDrained, SteadyClock::now() + drainPatience))
        run.measurement.addError("not every call came to its end");
    run.measurement.latencies = {{"join acknowledged", run.acknowledging},
                                 {"join to offer", run.offering},
                                 {"join to assigned", run.assigning},
                                 {"join to wrapped up", run.wholeCalls}};
    run.measurement.facts.push_back(
        {"whole calls",
         shown(static_cast<std::uint64_t>(static_cast<double>(run.wholeCalls.count()) / run.measurement.seconds)) +
             " a second"});
    if (auto verified = verify(stage, from, run); !verified) return core::fail(verified.error());
    if (auto off = bringOff(stage.loop, all); !off) run.measurement.addError(off.error().detail);
    for (const auto& agent : agents)
        if (!agent->failure().empty() || !agent->refusal().empty())
            run.measurement.addError(agent->failure() + agent->refusal());
    for (const auto& customer : customers)
        if (!customer->failure().empty()) run.measurement.addError(customer->failure());
    return Measurements{std::move(run.measurement)};
}

} // namespace callroom::bench
