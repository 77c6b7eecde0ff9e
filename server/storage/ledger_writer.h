#pragma once

#include "server/storage/connection.h"
#include "server/storage/ledger.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace callroom::storage {

/// The inside of Ledger. Appenders and the ledger's thread meet in `m_waiting`, guarded by the lock; the connection,
/// the spoiled lives and the batch under way belong to the thread alone.
class Ledger::Writer {
public:
    Writer(DatabaseAddress address, CommitListener& listener, LedgerSettings settings);
    ~Writer();

    [[nodiscard]] core::Result<void> start();
    void stop(core::Milliseconds patience);
    [[nodiscard]] bool hasRoom() const { return m_pending.load(std::memory_order_relaxed) < m_settings.maxPending; }
    [[nodiscard]] core::Result<void> append(LedgerItem&& item);
    [[nodiscard]] LedgerMetrics metrics() const;

private:
    using Steady = std::chrono::steady_clock;

    void work();
    /// Waits for work, and after a batch of `before` items briefly for about as many.
    void gather(std::unique_lock<std::mutex>& lock, std::size_t before);
    /// Commits the items or, when they are refused for good, their halves; rejects what stands alone.
    void commitOrSplit(std::vector<LedgerItem> items);
    /// Sends the batch until it is stored or refused for good; `isGivenUp` when the time to stop has come.
    [[nodiscard]] core::Result<void> store(std::span<const LedgerItem> items);
    /// `isAgain`: it may be stored already.
    [[nodiscard]] core::Result<void> storeOnce(std::span<const LedgerItem> items, bool isAgain);
    /// Removes and rejects the items that stand on a refused one.
    void rejectSpoiled(std::vector<LedgerItem>& items);
    void reject(LedgerItem item, core::Error error);
    /// False when it is time to give up.
    [[nodiscard]] bool waitBeforeRetry(core::Milliseconds pause);
    void noteCommit(std::size_t items, Steady::duration took);

    LedgerSettings m_settings;
    CommitListener& m_listener;
    Connection m_connection;
    std::unordered_map<core::TenantId, std::uint64_t> m_spoiledLives;
    bool m_isGivenUp = false;
    std::thread m_thread;

    std::atomic<std::size_t> m_pending = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::vector<LedgerItem> m_waiting;
    std::size_t m_wanted = 1; ///< how many wake the thread
    bool m_isStopping = true;
    Steady::time_point m_giveUpAt;
    LedgerMetrics m_metrics;
};

} // namespace callroom::storage
