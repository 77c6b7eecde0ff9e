#pragma once

#include "server/storage/connection.h"
#include "server/storage/ledger.h"
#include "shared/core/clock.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace callroom::storage {

/// Takes the words of messages into the index that searches go by, shortly after they were committed: finding may wait
/// a moment, writing never does (docs/decisions/0015-message-search.md). Stands between the ledger and whoever listens
/// to it. One thread with a connection of its own; what it had not taken in when the server ended, it takes in at the
/// next start.
class MessageIndex final : public CommitListener {
public:
    /// `listener` hears what the ledger says; it outlives the index.
    MessageIndex(DatabaseAddress address, CommitListener& listener, const core::Clock& clock);
    ~MessageIndex() override;

    void start();
    void stop();

    // CommitListener: the ledger's thread.
    void committed(std::vector<LedgerItem> batch) override;
    void rejected(LedgerItem item, core::Error error) override;

private:
    /// A thread's numbers, from first to last.
    struct Stretch {
        std::int64_t first = 0;
        std::int64_t last = 0;
    };
    using Stretches = std::unordered_map<core::ContactId, Stretch>;

    void note(const std::vector<LedgerItem>& batch);
    void work();
    /// True when it is time to stop.
    [[nodiscard]] bool rest(core::Milliseconds time);
    /// Batches with messages so far.
    [[nodiscard]] std::uint64_t noted() const;
    /// False when the database did not take it, or it is time to stop.
    [[nodiscard]] bool takeIn(const Stretches& stretches);
    [[nodiscard]] bool takeInMissed();
    [[nodiscard]] bool open();
    [[nodiscard]] bool run(const Statement& statement, std::span<const Parameter> parameters);

    CommitListener& m_listener;
    const core::Clock& m_clock;
    Connection m_connection; ///< the index's thread

    mutable std::mutex m_mutex;
    std::condition_variable m_hasWork;
    Stretches m_waiting;       ///< guarded by m_mutex
    std::uint64_t m_noted = 0; ///< guarded by m_mutex
    bool m_isStopping = true;  ///< guarded by m_mutex
    std::thread m_thread;
};

} // namespace callroom::storage
