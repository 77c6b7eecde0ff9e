#include "server/storage/ledger_connections.h"

#include "server/storage/ledger_batch.h"
#include "sql/queries/ledger.h"

#include <array>

namespace callroom::storage {

LedgerConnections::LedgerConnections(const DatabaseAddress& address)
    : m_storing(address, DatabaseRole::Ledger)
    , m_flushing(address, DatabaseRole::Ledger) {}

core::Result<void> LedgerConnections::open() {
    auto opened = m_storing.open();
    if (opened) opened = m_storing.prepare(queries::ledger::append);
    if (opened) opened = m_flushing.open();
    if (opened) opened = m_flushing.prepare(queries::ledger::flush);
    if (!opened) close();
    return opened;
}

void LedgerConnections::close() {
    m_storing.close();
    m_flushing.close();
}

core::Result<bool> LedgerConnections::sendBatch(std::span<const LedgerItem> items, bool isAgain, Commit commit) {
    const auto statements = statementsFor(items, isAgain);
    if (statements.empty()) return false;
    std::vector<Connection::Call> calls;
    if (commit == Commit::Unflushed) calls.push_back({&queries::ledger::commitWithoutFlush, {}});
    for (const auto& [statement, parameters, isBinary] : statements)
        calls.push_back({statement, parameters, isBinary});
    return m_storing.send(calls).map([] { return true; });
}

core::Result<void> LedgerConnections::sendFlush() {
    const std::array calls{Connection::Call{&queries::ledger::flush, {}}};
    return m_flushing.send(calls);
}

} // namespace callroom::storage
