#include "bench/scenario.h"
#include "bench/scenario_floor.h"
#include "bench/server_process.h"

#include <arpa/inet.h>

#include <cstdio>
#include <exception>

namespace callroom::bench {
namespace {

using Scenario = core::Result<Measurements> (*)(const Stage&);

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
/// Beside the sockets: epoll, the server's output, files of /proc.
constexpr std::size_t spareDescriptors = 200;
constexpr int idleBesideHttp = 10'000;
constexpr int openLoopRate = 200;

void print(const std::string& text) {
    std::fputs(text.c_str(), stdout);
    std::fflush(stdout);
}

int failure(const core::Error& error) {
    std::fprintf(stderr, "callroom-bench: %s: %s\n", error.code.c_str(), error.detail.c_str());
    return exitFailed;
}

/// What `all` runs, in this order: what needs no history first.
std::vector<std::pair<Scenario, Options>> plan(const Options& options) {
    if (options.scenario == "http") return {{runHttp, options}};
    if (options.scenario == "signal") return {{runSignal, options}};
    if (options.scenario == "idle") return {{runIdle, options}};
    if (options.scenario == "join") return {{runJoin, options}};
    if (options.scenario == "queue") return {{runQueue, options}};
    if (options.scenario == "chat") return {{runChat, options}};
    if (options.scenario == "restart") return {{runRestart, options}};
    if (options.scenario == "reports") return {{runReports, options}};
    Options beside = options;
    beside.idle = options.idle > 0 ? options.idle : idleBesideHttp;
    Options atRate = options;
    atRate.rate = options.rate > 0 ? options.rate : openLoopRate;
    Options asFast = options;
    asFast.rate = 0;
    return {{runIdle, options}, {runHttp, beside}, {runSignal, options}, {runQueue, options},
            {runJoin, asFast},  {runJoin, atRate}, {runChat, options}};
}

int exitCodeOf(const Measurements& all) {
    return std::all_of(all.begin(), all.end(), [](const auto& m) { return m.errors == 0; }) ? 0 : exitFailed;
}

int report(const core::Result<Measurements>& measured) {
    if (!measured) return failure(measured.error());
    print(machineFacts() + '\n');
    for (const auto& measurement : *measured)
        print(toText(measurement));
    return exitCodeOf(*measured);
}

int run(const Options& options) {
    if (options.scenario == "floor") return report(runFloor());
    std::unique_ptr<ServerProcess> own;
    std::string url = options.url;
    if (url.empty()) {
        auto started = ServerProcess::start(options.server, options.data);
        if (!started) return failure(started.error());
        own = std::move(*started);
        url = own->url();
    }
    const auto endpoint = parseUrl(url);
    if (!endpoint) return failure(endpoint.error());
    const auto sockets = static_cast<std::size_t>(std::max({options.sockets, options.idle, idleBesideHttp}));
    if (auto allowed = allowDescriptors(sockets + spareDescriptors); !allowed) return failure(allowed.error());

    auto pid = own ? std::optional(own->pid()) : findListener(ntohs(endpoint->address.sin_port));
    if (options.pid > 0) pid = options.pid;
    const ProcessStats stats(pid);
    if (!stats.knowsServer()) print("The server's process is not on this machine: its own figures are missing.\n");

    EventLoop loop;
    if (options.scenario == "fanout") return report(runFanout(loop, *endpoint, options, stats));
    Site site(loop, *endpoint, options);
    const bool needsPeople = options.scenario != "http" || options.path.empty() || options.idle > 0;
    if (needsPeople)
        if (auto opened = site.open(); !opened) return failure(opened.error());
    std::string facts = machineFacts();
    if (const auto database = stats.databaseFacts(); !database.empty()) facts += "; " + database;
    print(facts + '\n');

    Measurements all;
    for (const auto& [scenario, its] : plan(options)) {
        auto measured = scenario(Stage{loop, *endpoint, its, site, stats, own.get()});
        if (!measured) return failure(measured.error());
        for (auto& measurement : *measured) {
            print(toText(measurement));
            all.push_back(std::move(measurement));
        }
    }
    if (all.size() > 1 && (options.scenario == "all" || options.scenario == "reports")) print(toMarkdown(facts, all));
    if (!own)
        if (auto closed = site.close(); !closed) return failure(closed.error());
    return exitCodeOf(all);
}

} // namespace
} // namespace callroom::bench

int main(int argc, char** argv) {
    using namespace callroom::bench;
    const auto options = readOptions({argv + 1, argv + argc});
    if (!options) {
        std::fprintf(stderr, "callroom-bench: %s\n\n%s", options.error().detail.c_str(), usage().c_str());
        return exitUsage;
    }
    if (options->isHelp) {
        print(usage());
        return 0;
    }
    try {
        return run(*options);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "callroom-bench: %s\n", error.what());
        return exitFailed;
    }
}
