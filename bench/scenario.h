#pragma once

#include "bench/report.h"
#include "bench/site.h"

namespace callroom::bench {

class ServerProcess;

/// What every scenario works with; all of it outlives the scenario.
struct Stage {
    EventLoop& loop;
    const Endpoint& endpoint;
    const Options& options;
    Site& site;
    const ProcessStats& stats;
    ServerProcess* server = nullptr; ///< when it was started for the measurement
};

using Measurements = std::vector<Measurement>;

/// Authenticated GETs, each connection asking again as soon as it is answered; with `idle`, once more beside that many
/// idle sockets.
[[nodiscard]] core::Result<Measurements> runHttp(const Stage& stage);
/// Customers and agents in a call send each other descriptions of media, each answered by one of the other side.
[[nodiscard]] core::Result<Measurements> runSignal(const Stage& stage);
/// Memory of authenticated sockets that say nothing.
[[nodiscard]] core::Result<Measurements> runIdle(const Stage& stage);
/// Whole calls: join, offer, accept, end, wrap-up. Afterwards history is read: every acknowledged join stands once.
[[nodiscard]] core::Result<Measurements> runJoin(const Stage& stage);

/// Joins alone, each by another visitor, until all have joined; afterwards history is read.
[[nodiscard]] core::Result<Measurements> runQueue(const Stage& stage);

/// Durable messages of many chats at once, of one alone, and of one that many follow; each read back afterwards. Where
/// the server was started for this, it and its database are killed in the middle, too.
[[nodiscard]] core::Result<Measurements> runChat(const Stage& stage);

/// What `chat` measures of those who follow a thread, of nginx with its module nchan (docs/nchan/nginx.conf), for a
/// comparison: needs nothing of Callroom.
[[nodiscard]] core::Result<Measurements> runFanout(EventLoop& loop, const Endpoint& endpoint, const Options& options,
                                                   const ProcessStats& stats);

/// The server is killed while many wait and talk, and started again: how soon it serves, and that nobody lost his
/// place. What was connected before is lost, so it comes last. Error `no_server` where it was not started for this.
[[nodiscard]] core::Result<Measurements> runRestart(const Stage& stage);

/// Fills a past of many closed contacts, lets the server count it and asks every report again and again; the sum of a
/// report must be what stands in the database. A report slower than `slowest` is an error, but for what has no bound.
/// The server is killed and started again. Error `no_server` where it was not started for this.
[[nodiscard]] core::Result<Measurements> runReports(const Stage& stage);

/// Takes the processes' time between its making and `stop`.
class Meter {
public:
    explicit Meter(const ProcessStats& stats)
        : m_stats(stats)
        , m_started(SteadyClock::now())
        , m_cpu(stats.cpu()) {}

    void stop(Measurement& into) const {
        into.cpu = m_stats.cpu() - m_cpu;
        into.seconds = std::chrono::duration<double>(SteadyClock::now() - m_started).count();
    }

private:
    const ProcessStats& m_stats;
    Instant m_started;
    CpuTimes m_cpu;
};

[[nodiscard]] inline Instant after(int seconds) {
    return SteadyClock::now() + std::chrono::seconds(seconds);
}

/// A socket that takes what comes and says nothing but pongs.
class IdleSocket final : public WsConnection {
public:
    using WsConnection::WsConnection;

private:
    void onText(std::string_view) override {}
};

} // namespace callroom::bench
