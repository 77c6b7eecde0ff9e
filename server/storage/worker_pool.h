#pragma once

#include "server/storage/database_workers.h"
#include "server/storage/tenant_queue.h"

#include <map>
#include <thread>
#include <variant>
#include <vector>

namespace callroom::storage {

class Connection;

/// The inside of DatabaseWorkers: a queue that serves tenants in turn, under one lock, threads that take from it, and
/// the lanes in which keyed reads gather. All members below the lock are guarded by it.
class DatabaseWorkers::Pool {
public:
    Pool(DatabaseAddress address, WorkerSettings settings);
    ~Pool();

    [[nodiscard]] core::Result<void> start();
    void stop();
    void submit(std::shared_ptr<WorkerTask> task);
    void submitKeyed(core::TenantId tenant, const Statement& statement, std::shared_ptr<KeyedRead> read);
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] Metrics metrics() const;

private:
    /// Reads of one statement for one tenant that wait to be done together.
    struct LaneKey {
        core::TenantId tenant;
        std::uint32_t statement;
        friend auto operator<=>(const LaneKey&, const LaneKey&) = default;
    };
    struct Lane {
        const Statement* statement = nullptr;
        std::vector<std::shared_ptr<KeyedRead>> waiting;
        int batchesUnderWay = 0; ///< queued or running
    };
    using Job = std::variant<std::shared_ptr<WorkerTask>, LaneKey>;

    void work(bool isFirst, std::shared_ptr<core::Result<void>> opened, std::function<void()> hasOpened);
    /// Runs the task once and leaves its answer in it; true when it failed in a way that another run may cure.
    [[nodiscard]] bool attempt(Connection& connection, WorkerTask& task);
    void perform(Connection& connection, const std::shared_ptr<WorkerTask>& task);
    void performLane(Connection& connection, const LaneKey& key);
    void readTogether(Connection& connection, core::TenantId tenant, const Statement& statement,
                      const std::vector<std::shared_ptr<KeyedRead>>& reads);
    /// Opens the connection again if it broke, waiting between attempts; false while there is none.
    [[nodiscard]] bool ensureOpen(Connection& connection);
    [[nodiscard]] static core::Result<void> checkCatalogue(Connection& connection);
    /// A tenant whose tasks wait by the thousand leaves the room of others free.
    [[nodiscard]] bool hasRoom(core::TenantId tenant) const {
        return m_queue.sizeOf(tenant) + m_keyedWaiting < m_settings.maxPending;
    }

    DatabaseAddress m_address;
    WorkerSettings m_settings;
    std::vector<std::thread> m_threads;

    mutable std::mutex m_mutex;
    std::condition_variable m_hasWork;
    TenantQueue<Job> m_queue;
    std::map<LaneKey, Lane> m_lanes;
    std::size_t m_keyedWaiting = 0;
    int m_idle = 0;
    int m_connected = 0;
    bool m_isStopping = true;
    /// When a connection may be tried again after one could not be opened; shared, so that the first worker to notice
    /// spares the others the wait.
    std::chrono::steady_clock::time_point m_nextAttempt;
    core::Milliseconds m_backoff{0};
    Metrics m_metrics;
};

} // namespace callroom::storage
