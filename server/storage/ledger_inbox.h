#pragma once

#include "server/storage/ledger.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

namespace callroom::storage {

/// Where appenders leave items for the ledger's thread.
class LedgerInbox {
public:
    using Steady = std::chrono::steady_clock;

    /// Ends the process when no eventfd can be made.
    explicit LedgerInbox(const LedgerSettings& settings);
    ~LedgerInbox();
    LedgerInbox(const LedgerInbox&) = delete;
    LedgerInbox& operator=(const LedgerInbox&) = delete;

    // Any thread.
    void open();
    /// Takes no more; what is in it may be stored until `giveUpAt`.
    void close(Steady::time_point giveUpAt);
    /// Error: `unavailable` when closed or past the hard limit; then `item` stays as it was.
    [[nodiscard]] core::Result<void> append(LedgerItem&& item);
    /// Items that were appended and not forgotten: waiting or with the ledger's thread.
    [[nodiscard]] std::size_t pending() const { return m_pending.load(std::memory_order_relaxed); }

    // The ledger's thread.
    /// Whether so many wait, or at least one in a closed inbox. Otherwise `descriptor` becomes readable when they do,
    /// and when it is closed.
    [[nodiscard]] bool expect(std::size_t count);
    /// Nobody is waited for until the next `expect`; only its closing is heard.
    void expectNobody();
    [[nodiscard]] std::vector<LedgerItem> take();
    /// So many were committed or refused.
    void forget(std::size_t count) { m_pending.fetch_sub(count, std::memory_order_relaxed); }
    /// Whether it was closed and nothing waits.
    [[nodiscard]] bool isDone() const;
    /// When to give up, once it was closed.
    [[nodiscard]] std::optional<Steady::time_point> giveUpAt() const;
    [[nodiscard]] int descriptor() const { return m_wake; }
    /// After `descriptor` was readable.
    void hear();

private:
    void wake() const;

    const std::size_t m_hardMaxPending;
    const int m_wake;
    std::atomic<std::size_t> m_pending = 0;
    mutable std::mutex m_mutex; ///< guards what follows
    std::vector<LedgerItem> m_waiting;
    std::size_t m_wanted = 0; ///< how many wake the thread; 0: nobody does
    bool m_isClosed = true;
    Steady::time_point m_giveUpAt;
};

} // namespace callroom::storage
