#pragma once

#include "server/chat/thread_event.h"
#include "server/floor/events.h"
#include "server/storage/database_address.h"
#include "shared/core/result.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace callroom::storage {

/// What the appender wants back with an item: whom to reply to. Derive from it; the ledger only carries it.
struct LedgerCookie {
    LedgerCookie() = default;
    virtual ~LedgerCookie() = default;
    LedgerCookie(const LedgerCookie&) = delete;
    LedgerCookie& operator=(const LedgerCookie&) = delete;
};

/// Who did what to the floor, for the audit log; written in the same transaction as the change.
struct AuditEntry {
    core::Uuid id;
    core::Timestamp at{};
    std::optional<core::UserId> actorId;
    std::string action;  ///< such as `agent.presence`
    std::string subject; ///< kind of what was changed, such as `agent`
    core::Uuid subjectId;
    std::string before = "null"; ///< JSON
    std::string after = "null";  ///< JSON
    std::string address{};       ///< of who did it; empty where the server did
};

/// The answer of a command that came with an Idempotency-Key.
struct IdempotentAnswer {
    core::UserId userId;
    std::string key;
    std::string requestHash; ///< hexadecimal
    int status = 200;
    std::string answer; ///< the body as sent
    core::Timestamp at{};
};

/// What one command or deadline leaves in the database, all of it or nothing.
struct LedgerItem {
    core::TenantId tenantId;
    /// Which life of the tenant's floor decided it: each load of the floor takes a higher one. After a refused item
    /// the ledger refuses what the same life (or an earlier) decided later, since it stands on what was refused.
    std::uint64_t floorLife = 0;
    floor::Changes changes;
    std::vector<chat::ThreadEvent> threadEvents;
    std::vector<chat::Mark> marks;
    std::vector<AuditEntry> audits;
    std::vector<IdempotentAnswer> answers;
    std::unique_ptr<LedgerCookie> cookie;
};

/// Hears what has become of items; called on the ledger's thread, in the order of append. It must be quick: hand over
/// and return.
class CommitListener {
public:
    virtual ~CommitListener() = default;

    /// These are in the database for good: reply and publish, in this order. The listener takes the cookies out and
    /// leaves the rest to whoever listens behind it.
    virtual void committed(std::vector<LedgerItem>& batch) = 0;

    /// The item can never be stored (`error` internal) or was decided by a life of the floor that held a refused item
    /// (`unavailable`). Everything appended before it has been committed or refused, so the tenant's floor may be
    /// loaded from its rows right away, in a new life; nothing of the old life will be stored after this call.
    virtual void rejected(LedgerItem item, core::Error error) = 0;
};

/// Where what was decided is left to be stored; the ledger, or what a test puts in its place. Any thread.
class CommitQueue {
public:
    virtual ~CommitQueue() = default;

    /// False while the database has been away for so long that no further command should be decided: answer it with
    /// `unavailable` instead. Deadlines wait too.
    [[nodiscard]] virtual bool hasRoom() const = 0;

    /// Items of one tenant are appended by one thread, in the order they were decided. Refuses with `unavailable` past
    /// the hard limit and after the end, and then leaves `item` as it was; a floor that has already evolved by it must
    /// be loaded anew.
    [[nodiscard]] virtual core::Result<void> append(LedgerItem&& item) = 0;
};

struct LedgerSettings {
    std::size_t maxBatch = 512;          ///< items in one transaction
    std::size_t maxPending = 20'000;     ///< items waiting before `hasRoom` turns false
    std::size_t hardMaxPending = 40'000; ///< items waiting before `append` itself refuses
    /// After a batch of many, the longest wait for half as many; one who asks alone never waits.
    std::chrono::microseconds gatherTime{500};
    /// Batches with the database at once: one being stored, the others at hand when it has been.
    std::size_t maxUnderWay = 2;
    /// At start, the longest wait for another server to let go of the database.
    core::Milliseconds takeoverPatience{60'000};
};

/// Counters since start. Histograms count values up to and including each bound, the last entry everything above.
struct LedgerMetrics {
    static constexpr std::array<std::uint64_t, 10> batchBounds{1, 2, 4, 8, 16, 32, 64, 128, 256, 512};
    static constexpr std::array<std::uint64_t, 10> commitMicrosecondBounds{250,   500,    1'000,  2'000,   4'000,
                                                                           8'000, 16'000, 64'000, 250'000, 1'000'000};
    std::array<std::uint64_t, batchBounds.size() + 1> batchSizes{};
    std::array<std::uint64_t, commitMicrosecondBounds.size() + 1> commitTimes{};
    std::uint64_t commitMicroseconds = 0; ///< sum
    std::uint64_t batches = 0;
    std::uint64_t followers = 0; ///< batches sent while another was under way
    std::uint64_t items = 0;
    std::uint64_t rejected = 0;
    std::uint64_t retries = 0; ///< batches sent again after a failure that passes
    std::uint64_t reconnects = 0;
    std::size_t pending = 0; ///< waiting or in flight
    bool isConnected = false;
};

/// Group commit: one thread with one connection of the ledger's role, the only one that writes to the database as long
/// as it holds its lock (LedgerSession). What arrives while a transaction is under way is
/// committed as the next one, which is sent as soon as it is as large, so that the database never waits for it, and
/// commits only behind the one before. A failure that passes
/// (connection, deadlock, disk full) is retried with the same event ids, so it lands once; while the database is away,
/// items wait. A failure that stays splits the batch until the refused item stands alone; items of other tenants, and
/// what came before it, are committed.
class Ledger final : public CommitQueue {
public:
    /// `listener` outlives the ledger.
    Ledger(DatabaseAddress address, CommitListener& listener, LedgerSettings settings = {});
    ~Ledger() override;
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    /// What to call, on the ledger's thread and once, when another server has begun to write to the database while
    /// this one was cut off from it. Nothing will be stored from then on: the process should end. Before `start`.
    void whenSuperseded(std::function<void()> tell);
    /// Connects, so that a wrong address fails at once, and waits up to `takeoverPatience` for another server on the
    /// database to end, its last batch included. What the rows say from then on changes by this ledger alone. Error:
    /// `database_in_use`.
    [[nodiscard]] core::Result<void> start();
    /// Commits what is pending, if the database answers within `patience`, and joins the thread. What could not be
    /// committed is dropped unacknowledged.
    void stop(core::Milliseconds patience = core::Milliseconds(5000));

    [[nodiscard]] bool hasRoom() const override;
    [[nodiscard]] core::Result<void> append(LedgerItem&& item) override;

    [[nodiscard]] LedgerMetrics metrics() const;

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace callroom::storage
