#pragma once

#include "shared/core/executor.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>

namespace callroom::net {

class NetLoop;
class ThreadInbox;

/// One thread of the server's edge: an epoll event loop with the connections handed to it. Owned by NetServer.
class NetThread final : public core::Executor {
public:
    /// Makes what the thread runs on, called on the thread itself.
    using LoopFactory = std::function<std::unique_ptr<NetLoop>(NetThread&)>;

    explicit NetThread(std::size_t index);
    ~NetThread() override;
    NetThread(const NetThread&) = delete;
    NetThread& operator=(const NetThread&) = delete;

    /// From 0; connections are dealt out in turn.
    [[nodiscard]] std::size_t index() const { return m_index; }
    /// The net thread that runs this code, or null on any other thread.
    [[nodiscard]] static NetThread* current();

    /// Any thread: `work` runs later on this thread, in the order of posting; many posts cost one wake-up. Dropped once
    /// the thread has stopped.
    void post(std::function<void()> work) override;

    /// For NetServer: start() returns when the loop is made; stop is asked for by beginStop and awaited by join.
    void start(LoopFactory factory);
    void beginStop(std::chrono::milliseconds grace);
    void join();
    /// The net thread itself only.
    [[nodiscard]] NetLoop& loop();
    /// The same queue as post(), in shared ownership: for tickets that may outlive the thread.
    [[nodiscard]] std::shared_ptr<core::Executor> inbox() const;

private:
    class Runner;

    std::size_t m_index;
    std::shared_ptr<ThreadInbox> m_inbox;
    std::unique_ptr<Runner> m_runner;
};

} // namespace callroom::net
