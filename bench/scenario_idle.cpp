#include "bench/scenario.h"

namespace callroom::bench {

core::Result<Measurements> runIdle(const Stage& stage) {
    const auto& options = stage.options;
    const auto count = static_cast<std::uint64_t>(options.sockets);
    // Sessions are made before the first look: what the database and sign-in keep is not the sockets'.
    const auto visitors = stage.site.makeVisitors(options.sockets);
    if (!visitors) return core::fail(visitors.error());
    stage.loop.runUntil(after(options.warmUp));

    Measurement measurement;
    measurement.name = shown(count) + " idle authenticated sockets";
    measurement.unit = "socket";
    const Memory before = stage.stats.serverMemory();
    const Memory databaseBefore = stage.stats.databaseMemory();

    std::vector<std::unique_ptr<IdleSocket>> sockets;
    for (const auto& visitor : *visitors)
        sockets.push_back(std::make_unique<IdleSocket>(stage.loop, stage.endpoint, visitor.token));
    const Instant openedFrom = SteadyClock::now();
    if (auto opened = openSockets(stage.loop, sockets); !opened) return core::fail(opened.error());
    const Nanoseconds opening = SteadyClock::now() - openedFrom;

    const CpuTimes cpuBefore = stage.stats.cpu();
    stage.loop.runUntil(after(options.seconds));
    const CpuTimes cpu = stage.stats.cpu() - cpuBefore;
    const Memory now = stage.stats.serverMemory();
    const Memory databaseNow = stage.stats.databaseMemory();
    for (const auto& socket : sockets)
        if (!socket->isReady()) measurement.addError(socket->failure());

    const auto each = [&](std::int64_t bytes) {
        return shownBytes(static_cast<double>(bytes) / static_cast<double>(count));
    };
    const auto whole = [](std::int64_t bytes) { return shownBytes(static_cast<double>(bytes)); };
    measurement.facts = {
        {"opened in", shown(opening)},
        {"server's processor", shown(Nanoseconds(static_cast<std::int64_t>(cpu.server * 1e9 / options.seconds))) +
                                   " a second while they are idle"},
        {"server's memory a socket", "PSS " + each(now.pss - before.pss) + ", RSS " + each(now.rss - before.rss)},
        {"server's PSS", whole(before.pss) + " before, " + whole(now.pss) + " with them"},
        {"PostgreSQL's PSS", whole(databaseBefore.pss) + " before, " + whole(databaseNow.pss) + " with them"},
    };
    return Measurements{std::move(measurement)};
}

} // namespace callroom::bench
