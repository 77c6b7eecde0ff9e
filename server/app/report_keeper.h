#pragma once

#include "server/storage/commit_feed.h"
#include "server/storage/database_workers.h"
#include "shared/core/clock.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_set>

namespace callroom::app {

/// Keeps the sums that reports are made of: each minute of the tenants of which something was committed, each quarter
/// hour of all of them, one after the other; and at start whatever a server that was killed left to do. Subscribes to
/// the commit feed. A thread of its own, which mostly sleeps; the work is done by a database worker.
class ReportKeeper final : public storage::CommitSubscriber {
public:
    ReportKeeper(storage::DatabaseWorkers& workers, const core::Clock& clock);
    ~ReportKeeper() override;
    ReportKeeper(const ReportKeeper&) = delete;
    ReportKeeper& operator=(const ReportKeeper&) = delete;

    void start();
    /// Before the workers stop. Lets the step under way finish.
    void stop();

    // CommitSubscriber: the feed's thread.
    [[nodiscard]] std::string_view name() const override { return "reports"; }
    [[nodiscard]] bool take(std::span<const storage::CommittedBatch> batches, storage::CommitInbox& inbox) override;
    [[nodiscard]] bool catchUp(storage::CommitInbox& inbox) override;

private:
    using Tenants = std::unordered_set<core::TenantId>;

    void run();
    /// Those to settle now, which begin anew.
    [[nodiscard]] core::Result<Tenants> due();
    void settle(core::TenantId tenant);
    [[nodiscard]] bool isStopping();

    storage::DatabaseWorkers& m_workers;
    const core::Clock& m_clock;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Tenants m_active;            ///< of which something was committed since they were settled; guarded by m_mutex
    core::Timestamp m_quarter{}; ///< in which all tenants were settled; guarded by m_mutex
    bool m_isStopping = false;   ///< guarded by m_mutex
    std::thread m_thread;
};

} // namespace callroom::app
