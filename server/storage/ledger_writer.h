#pragma once

#include "server/storage/ledger_connections.h"
#include "server/storage/ledger_inbox.h"

#include <deque>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace callroom::storage {

/// The inside of Ledger. Items become batches, each batch is stored, then flushed, then told of, always in the order of
/// append: while one batch is flushed, the next is stored. The inbox and the metrics are shared with other threads;
/// all else belongs to the ledger's own, which waits in one place, `await`.
class Ledger::Writer {
public:
    Writer(DatabaseAddress address, CommitListener& listener, LedgerSettings settings);
    ~Writer();

    [[nodiscard]] core::Result<void> start();
    void stop(core::Milliseconds patience);
    [[nodiscard]] bool hasRoom() const { return m_inbox.pending() < m_settings.maxPending; }
    [[nodiscard]] core::Result<void> append(LedgerItem&& item) { return m_inbox.append(std::move(item)); }
    [[nodiscard]] LedgerMetrics metrics() const;

private:
    using Steady = LedgerInbox::Steady;

    /// Items that go to the database together.
    struct Batch {
        std::vector<LedgerItem> items;
        bool isAgain = false;                 ///< may be stored already
        bool isFlushed = false;               ///< stands on disk once it is stored
        Steady::time_point sent{};            ///< first
        std::optional<core::Error> refusal{}; ///< of its only item
    };

    void work();
    /// Does everything that needs no waiting.
    void advance();
    /// Makes batches of what has been appended, if enough has.
    void takeIn();
    /// Begins with the next batch; false when there is none, or it must wait for those before it.
    [[nodiscard]] bool storeNext();
    void onStored();
    void noteStored();
    void onFailed(const core::Error& error);
    void beginFlush();
    void onFlushed();
    /// The batch was refused for good: its halves come next or, of one item, its rejection.
    void split(Batch batch, core::Error error);
    void rejectRefused(Batch batch);
    /// Removes and rejects the items that stand on a refused one.
    void rejectSpoiled(std::vector<LedgerItem>& items);
    void reject(LedgerItem item, core::Error error);
    [[nodiscard]] bool isSpoiled(const LedgerItem& item) const;
    /// These first ones of `m_stored` are on disk.
    void acknowledge(std::size_t batches);
    void noteCommit(std::size_t items, Steady::duration took);

    /// What was not acknowledged is sent again, in its order, after a pause.
    void startOver(const core::Error& error);
    void reopen();

    /// Waits for an answer, for items, or until it is time for something.
    void await();
    [[nodiscard]] std::optional<Steady::time_point> nextMoment() const;
    [[nodiscard]] bool isIdle() const { return !m_storing && m_next.empty(); }
    /// How many items are worth beginning with.
    [[nodiscard]] std::size_t wanted() const;
    [[nodiscard]] bool isTimeToGiveUp() const;

    const LedgerSettings m_settings;
    CommitListener& m_listener;
    LedgerInbox m_inbox;
    LedgerConnections m_connections;
    std::unordered_map<core::TenantId, std::uint64_t> m_spoiledLives;

    std::deque<Batch> m_next;       ///< to be stored
    std::optional<Batch> m_storing; ///< sent
    std::deque<Batch> m_stored;     ///< not known to be on disk
    bool m_isFlushing = false;
    std::size_t m_covered = 0;   ///< of m_stored, by the flush under way
    bool m_isOneByOne = false;   ///< what follows a refusal waits for all that was before
    std::size_t m_lastCount = 0; ///< items of the batch before
    Steady::time_point m_gatherUntil;
    Steady::time_point m_retryAt; ///< while not connected
    core::Milliseconds m_pause{0};
    std::thread m_thread;

    mutable std::mutex m_mutex;
    LedgerMetrics m_metrics; ///< guarded by m_mutex
};

} // namespace callroom::storage
