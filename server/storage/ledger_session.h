#pragma once

#include "server/storage/connection.h"
#include "server/storage/ledger.h"

#include <span>

namespace callroom::storage {

/// The ledger's connection. Batches are sent without waiting for those before them, so that the database always has the
/// next one at hand; each commits only if the one before it has
/// (docs/decisions/0022-a-batch-behind-the-one-under-way.md). The ledger's thread.
class LedgerSession {
public:
    explicit LedgerSession(const DatabaseAddress& address);

    [[nodiscard]] core::Result<void> open();
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

private:
    Connection m_connection;
    std::int64_t m_lastSent = 0; ///< number of the batch
};

} // namespace callroom::storage
