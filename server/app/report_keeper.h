#pragma once

#include "server/storage/database_workers.h"
#include "shared/core/clock.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace callroom::app {

/// Keeps the sums that reports are made of, of one tenant after the other, each minute; and at start whatever a server
/// that was killed left to do. A thread of its own, which mostly sleeps; the work is done by a database worker.
class ReportKeeper {
public:
    ReportKeeper(storage::DatabaseWorkers& workers, const core::Clock& clock);
    ~ReportKeeper();
    ReportKeeper(const ReportKeeper&) = delete;
    ReportKeeper& operator=(const ReportKeeper&) = delete;

    void start();
    /// Before the workers stop. Lets the step under way finish.
    void stop();

private:
    void run();
    void settleAll();
    [[nodiscard]] bool isStopping();

    storage::DatabaseWorkers& m_workers;
    const core::Clock& m_clock;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isStopping = false; ///< guarded by m_mutex
    std::thread m_thread;
};

} // namespace callroom::app
