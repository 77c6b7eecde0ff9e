#pragma once

#include "server/storage/connection.h"
#include "server/storage/ledger.h"

#include <optional>
#include <span>

namespace callroom::storage {

/// The ledger's connection. Batches are sent without waiting for those before them, so that the database always has the
/// next one at hand; each commits only if the one before it has
/// (docs/decisions/0022-a-batch-behind-the-one-under-way.md). While it is open it holds an advisory lock of the
/// database, so that one server at a time writes; PostgreSQL lets the lock of a dead server go behind its last batch.
/// The ledger's thread.
class LedgerSession {
public:
    explicit LedgerSession(const DatabaseAddress& address);

    /// Connects and takes the lock. The first time it waits up to `patience` for a server that still holds it, and
    /// begins a term; from then on it fails at once while another holds the lock. Errors: `database_in_use` after the
    /// wait; `unavailable`.
    [[nodiscard]] core::Result<void> open(core::Milliseconds patience = core::Milliseconds(0));
    /// Another server has begun a term since: what this one decided no longer fits the rows, and `open` always fails.
    [[nodiscard]] bool isSuperseded() const { return m_isSuperseded; }
    void close() { m_connection.close(); }
    [[nodiscard]] bool isOpen() const { return m_connection.isOpen(); }

    /// Sends the items as one transaction behind those that are under way; false when they hold nothing to store.
    /// `isAgain`: they may be stored already.
    [[nodiscard]] core::Result<bool> send(std::span<const LedgerItem> items, bool isAgain);
    /// Waits for the oldest batch under way: it is on disk, or it failed, and then so will all that were sent behind
    /// it.
    [[nodiscard]] core::Result<void> finish() { return m_connection.finish(); }
    /// Whether the batch that has just failed would fail again.
    [[nodiscard]] bool isRefusal() const {
        return m_connection.isOpen() && m_connection.lastFailure() == FailureClass::Lasting;
    }
    /// After a batch was refused: waits for the failures of `count` that were sent behind it; what is sent next follows
    /// the last that stands. False when the connection broke.
    [[nodiscard]] bool dropFollowers(std::size_t count);

    [[nodiscard]] bool isAnswered() const { return m_connection.isAnswered(); }
    [[nodiscard]] int descriptor() const { return m_connection.descriptor(); }
    [[nodiscard]] core::Result<void> stillStands() { return m_connection.stillStands(); }

private:
    [[nodiscard]] core::Result<void> takeLock(core::Milliseconds patience);
    [[nodiscard]] core::Result<void> awaitLock(core::Milliseconds patience);
    /// Begins the term, or makes sure that it is not over.
    [[nodiscard]] core::Result<void> enterTerm();

    Connection m_connection;
    std::optional<std::int64_t> m_term;
    bool m_isSuperseded = false;
    std::int64_t m_lastSent = 0; ///< number of the batch
};

} // namespace callroom::storage
