#pragma once

#include "server/storage/ledger_inbox.h"
#include "server/storage/ledger_session.h"

#include <deque>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace callroom::storage {

/// The inside of Ledger. Items become batches, each batch is sent, then told of, always in the order of append; a
/// second one is sent while the first is being stored. The inbox and the metrics are shared with other threads; all
/// else belongs to the ledger's own, which waits in one place, `await`.
class Ledger::Writer {
public:
    Writer(DatabaseAddress address, CommitListener& listener, LedgerSettings settings);
    ~Writer();

    void whenSuperseded(std::function<void()> tell) { m_tellSuperseded = std::move(tell); }
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
        bool isAgain = false;               ///< may be stored already
        bool isSent = false;                ///< to the database; else there is nothing to store, or there is a fault
        std::optional<core::Error> fault{}; ///< why it could not even be sent
        Steady::time_point sentAt{};        ///< first
    };

    void work();
    /// Sends what may be sent.
    void advance();
    /// Makes batches of what has been appended, if enough has.
    void takeIn();
    /// False when there is none, or it must wait for those before it.
    [[nodiscard]] bool sendNext();
    /// The oldest batch under way has come to its end.
    void settleOldest();
    void acknowledge(Batch batch);
    /// The oldest batch will never be stored as it is: its halves come next or, of one item, it is rejected.
    void refuseOldest(core::Error error);
    void split(Batch batch);
    void rejectRefused(LedgerItem item, core::Error error);
    /// Removes and rejects the items that stand on a refused one.
    void rejectSpoiled(std::vector<LedgerItem>& items);
    void reject(LedgerItem item, core::Error error);
    [[nodiscard]] bool isSpoiled(const LedgerItem& item) const;
    void noteCommit(std::size_t items, Steady::duration took);
    /// Back into `m_next`, in their order.
    void takeBackUnderWay();

    /// What was not acknowledged is sent again, in its order, after a pause.
    void startOver(const core::Error& error);
    void reopen();
    void giveWay() const;

    /// Waits for an answer, for items, or until it is time for something.
    void await();
    void hearSession();
    [[nodiscard]] std::optional<Steady::time_point> nextMoment() const;
    [[nodiscard]] bool isIdle() const { return m_underWay.empty() && m_next.empty(); }
    [[nodiscard]] bool hasWayFree() const;
    [[nodiscard]] bool isOldestSettled() const;
    /// How many items are worth a batch.
    [[nodiscard]] std::size_t wanted() const;
    [[nodiscard]] bool isTimeToGiveUp() const;

    const LedgerSettings m_settings;
    CommitListener& m_listener;
    LedgerInbox m_inbox;
    LedgerSession m_session;
    std::unordered_map<core::TenantId, std::uint64_t> m_spoiledLives;

    std::deque<Batch> m_next;      ///< to be sent
    std::deque<Batch> m_underWay;  ///< sent
    std::optional<Batch> m_stored; ///< about to be told of
    std::size_t m_lastCount = 0;   ///< items of the batch before
    Steady::time_point m_gatherUntil;
    Steady::time_point m_retryAt; ///< while not connected
    core::Milliseconds m_pause{0};
    std::function<void()> m_tellSuperseded;
    std::thread m_thread;

    mutable std::mutex m_mutex;
    LedgerMetrics m_metrics; ///< guarded by m_mutex
};

} // namespace callroom::storage
