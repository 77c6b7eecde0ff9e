#pragma once

#include <queue>

#include <sys/epoll.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace callroom::bench {

using SteadyClock = std::chrono::steady_clock;
using Instant = SteadyClock::time_point;
using Nanoseconds = std::chrono::nanoseconds;

/// Something that waits for a descriptor.
class Watcher {
public:
    virtual ~Watcher() = default;
    /// `events` are epoll's.
    virtual void onReady(std::uint32_t events) = 0;
    /// Asked for with `EventLoop::atRoundEnd`.
    virtual void onRoundEnd() = 0;
};

/// One epoll set and a heap of timers. Everything in the generator runs on the one thread that runs it.
class EventLoop {
public:
    EventLoop();
    ~EventLoop();
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

    /// The watcher must outlive the watch.
    void watch(int descriptor, std::uint32_t events, Watcher& watcher);
    void change(int descriptor, std::uint32_t events, Watcher& watcher);
    void unwatch(int descriptor, Watcher& watcher);

    /// Calls the watcher once, when all that are ready by now have been told and before the loop waits for more.
    void atRoundEnd(Watcher& watcher) { m_roundEnd.push_back(&watcher); }

    /// Calls once, at that time or as soon after it as the loop gets to it.
    void at(Instant when, std::function<void()> call);

    /// Runs until the condition holds (asked after each batch of events) or the deadline passes; tells which.
    bool runUntil(const std::function<bool()>& isDone, Instant deadline);
    void runUntil(Instant deadline);

    /// Space to read into, shared by all connections: what is left of it is copied.
    [[nodiscard]] std::vector<char>& scratch() { return m_scratch; }

private:
    struct Timer {
        Instant when;
        std::uint64_t order;
        std::function<void()> call;
        /// The earliest is on top of the heap, equal ones in the order they were set.
        friend bool operator<(const Timer& left, const Timer& right) {
            return left.when != right.when ? left.when > right.when : left.order > right.order;
        }
    };

    void runTimers();
    void endRound();
    void waitUntil(Instant deadline);

    int m_epoll;
    std::vector<epoll_event> m_batch;
    std::size_t m_batchSize = 0;
    std::vector<Watcher*> m_roundEnd;
    std::priority_queue<Timer> m_timers;
    std::uint64_t m_timersSet = 0;
    std::vector<char> m_scratch;
};

} // namespace callroom::bench
