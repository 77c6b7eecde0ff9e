#pragma once

#include "server/storage/connection.h"
#include "server/storage/ledger.h"

#include <span>

namespace callroom::storage {

/// The ledger's two connections: one stores batches, the other makes what it has committed last, while the next batch
/// is being stored. PostgreSQL's log has one order, so a flush that begins after a commit covers it and all before it
/// (docs/decisions/0021-a-flush-beside-the-next-batch.md). Both are open or none is: after a failure that passes it is
/// unknown what the database still has, so they are opened anew together. The ledger's thread.
class LedgerConnections {
public:
    explicit LedgerConnections(const DatabaseAddress& address);

    [[nodiscard]] core::Result<void> open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_storing.isOpen() && m_flushing.isOpen(); }

    enum class Commit {
        Flushed,  ///< on disk when it is answered, with all that was committed before
        Unflushed ///< lasts only after a later flush
    };
    /// Sends the items as one transaction; false when they hold nothing to store. `isAgain`: they may be stored
    /// already.
    [[nodiscard]] core::Result<bool> sendBatch(std::span<const LedgerItem> items, bool isAgain, Commit commit);
    /// Waits for the answer.
    [[nodiscard]] core::Result<void> finishBatch() { return m_storing.finish(); }
    /// Whether the batch that has just failed would fail again.
    [[nodiscard]] bool isRefusal() const {
        return m_storing.isOpen() && m_storing.lastFailure() == FailureClass::Lasting;
    }
    /// Readable when the answer has come.
    [[nodiscard]] int batchDescriptor() const { return m_storing.descriptor(); }

    [[nodiscard]] core::Result<void> sendFlush();
    [[nodiscard]] core::Result<void> finishFlush() { return m_flushing.finish(); }
    [[nodiscard]] int flushDescriptor() const { return m_flushing.descriptor(); }

private:
    Connection m_storing;
    Connection m_flushing;
};

} // namespace callroom::storage
