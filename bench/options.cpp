#include "bench/options.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <variant>

namespace callroom::bench {
namespace {

struct Option {
    std::string_view name;
    std::variant<std::string Options::*, int Options::*> member;
    int minimum;
    int maximum;
    std::string_view explanation;
};

constexpr std::array<std::string_view, 11> scenarios{"http",    "signal",  "idle", "queue", "chat",  "join",
                                                     "restart", "reports", "all",  "floor", "fanout"};

const std::vector<Option>& options() {
    using O = Options;
    static const std::vector<Option> all{
        {"url", &O::url, 0, 0, "a server that runs already, as http://127.0.0.1:8080"},
        {"server", &O::server, 0, 0, "the callroomd to start when no url is given, with a database of its own"},
        {"pid", &O::pid, 0, 1 << 30, "process of the server at the url; found by its port when it is on this machine"},
        {"tenant", &O::tenant, 0, 0, "tenant that visitors come to"},
        {"email", &O::email, 0, 0, "a manager, who makes agents and reads history"},
        {"password", &O::password, 0, 0, "the manager's password"},
        {"queue", &O::queue, 0, 0, "queue that customers join"},
        {"seconds", &O::seconds, 1, 86'400, "length of each measurement"},
        {"warm-up", &O::warmUp, 0, 3600, "seconds before it that are not counted"},
        {"connections", &O::connections, 1, 20'000, "http: connections that ask at once"},
        {"pipeline", &O::pipeline, 1, 1000, "http: requests under way on each connection"},
        {"path", &O::path, 0, 0, "http: what is asked; a closed contact when not given"},
        {"idle", &O::idle, 0, 200'000, "http: measures again beside this many idle sockets"},
        {"pairs", &O::pairs, 1, 10'000, "signal, chat: customers who talk to an agent each"},
        {"window", &O::window, 1, 1000, "signal: frames under way from each side"},
        {"bytes", &O::bytes, 64, 60'000, "signal: length of a description of media"},
        {"sockets", &O::sockets, 1, 200'000, "idle: authenticated sockets to open"},
        {"inflight", &O::inflight, 1, 10'000, "queue, join: customers at once"},
        {"joins", &O::joins, 100, 200'000, "queue, restart: customers in line"},
        {"agents", &O::agents, 1, 10'000, "join, restart: agents who accept at once"},
        {"watchers", &O::watchers, 1, 10'000, "chat: windows that follow one thread"},
        {"events", &O::events, 0, 10'000'000,
         "chat: stores so many first, then opens threads, pages back and searches"},
        {"contacts", &O::contacts, 100, 10'000'000, "reports: closed contacts of the last 30 days"},
        {"rounds", &O::rounds, 1, 100'000, "reports: how often each question is asked"},
        {"slowest", &O::slowest, 1, 600'000, "reports: a p99 above so many milliseconds is an error"},
        {"data", &O::data, 0, 0, "reports: a data folder to keep, filled where it is empty"},
        {"rate", &O::rate, 0, 1'000'000,
         "join: joins a second at fixed times, latency from the intended time; 0: as fast as they come back"},
    };
    return all;
}

core::Failure refusal(const std::string& detail) {
    return core::fail(core::invalid("bad_option", detail));
}

core::Result<void> set(Options& into, const Option& option, const std::string& value) {
    if (const auto* text = std::get_if<std::string Options::*>(&option.member)) {
        into.*(*text) = value;
        return {};
    }
    int number = 0;
    const char* last = value.data() + value.size();
    const auto [end, error] = std::from_chars(value.data(), last, number);
    if (error != std::errc{} || end != last || number < option.minimum || number > option.maximum)
        return refusal("--" + std::string(option.name) + " takes a number from " + std::to_string(option.minimum) +
                       " to " + std::to_string(option.maximum));
    into.*std::get<int Options::*>(option.member) = number;
    return {};
}

} // namespace

core::Result<Options> readOptions(const std::vector<std::string>& arguments) {
    Options into;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            into.isHelp = true;
            return into;
        }
        if (!argument.starts_with("--")) {
            if (!into.scenario.empty() || std::find(scenarios.begin(), scenarios.end(), argument) == scenarios.end())
                return refusal(argument + " is not a scenario");
            into.scenario = argument;
            continue;
        }
        const auto option = std::find_if(options().begin(), options().end(),
                                         [&](const Option& candidate) { return argument.substr(2) == candidate.name; });
        if (option == options().end()) return refusal(argument + " is not an option; see --help");
        if (++i == arguments.size()) return refusal(argument + " needs a value");
        if (auto done = set(into, *option, arguments[i]); !done) return core::fail(done.error());
    }
    if (into.scenario.empty())
        return refusal(
            "name a scenario: http, signal, idle, queue, join, chat, restart, reports, all, floor or fanout");
    if (into.scenario != "floor" && into.url.empty() && into.server.empty())
        return refusal("--url or --server is needed");
    return into;
}

std::string usage() {
    std::string text = "callroom-bench SCENARIO (--url URL | --server PROGRAM) [options]\n\n"
                       "  http     authenticated GET of one contact\n"
                       "  signal   signalling between customers and agents in a call\n"
                       "  idle     memory of idle authenticated sockets\n"
                       "  queue    customers join a queue, each join durable\n"
                       "  join     whole calls: join, offer, accept, end, wrap-up, each durable\n"
                       "  chat     durable messages: one conversation, many, one thread that many follow\n"
                       "  restart  the server is killed while many wait and talk; needs --server\n"
                       "  reports  every report over a past of many contacts; needs --server\n"
                       "  all      each of them, and a table in Markdown\n"
                       "  floor    the routing engine alone, beside the formulas; needs no server, takes no options\n"
                       "  fanout   nginx with nchan at the url, for comparison with those who follow a chat\n\n";
    const Options defaults;
    for (const auto& option : options()) {
        std::string left = "  --" + std::string(option.name);
        left.resize(18, ' ');
        text += left + std::string(option.explanation);
        const auto* number = std::get_if<int Options::*>(&option.member);
        const std::string shown =
            number ? std::to_string(defaults.*(*number)) : defaults.*std::get<std::string Options::*>(option.member);
        if (!shown.empty() && shown != "0") text += " [" + shown + "]";
        text += '\n';
    }
    return text;
}

} // namespace callroom::bench
