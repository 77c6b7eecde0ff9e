#pragma once

#include "shared/core/executor.h"

#include <functional>
#include <memory>

namespace callroom::disk {

/// Threads for work that waits for disks, so that neither network nor database threads do. From any thread; `stop` by
/// the owner, before the database workers that the work may use and the executors that it answers.
class FileWorkers {
public:
    explicit FileWorkers(int threads);
    /// Stops.
    ~FileWorkers();
    FileWorkers(const FileWorkers&) = delete;
    FileWorkers& operator=(const FileWorkers&) = delete;

    /// Runs `work` on one of the threads; after `stop` it is dropped unrun. Whoever posts waits for the answer before
    /// he posts again, so what waits here is bounded by the number of requests under way.
    void post(std::function<void()> work);

    /// Runs `work() -> T` on one of the threads and `callback(T)` on the receiver's.
    template <typename Work, typename Callback> void run(core::Receiver receiver, Work work, Callback callback) {
        post([receiver = std::move(receiver), work = std::move(work), callback = std::move(callback)]() mutable {
            receiver.deliver(
                [answer = work(), callback = std::move(callback)]() mutable { callback(std::move(answer)); });
        });
    }

    /// Finishes what is under way, drops what waits, and joins the threads.
    void stop();

private:
    class Pool;
    std::unique_ptr<Pool> m_pool;
};

} // namespace callroom::disk
