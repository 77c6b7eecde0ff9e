#include "server/storage/ledger_session.h"

#include "server/storage/ledger_batch.h"
#include "sql/queries/ledger.h"

#include <array>

namespace callroom::storage {

LedgerSession::LedgerSession(const DatabaseAddress& address)
    : m_connection(address, DatabaseRole::Ledger) {}

core::Result<void> LedgerSession::open() {
    namespace queries = queries::ledger;
    m_lastSent = 0;
    auto opened = m_connection.open();
    if (opened) opened = m_connection.runScript("SET callroom.batch = '0'");
    for (const auto* statement : {&queries::follow, &queries::append, &queries::appendThreads,
                                  &queries::appendThreadsAgain, &queries::appendMarks})
        if (opened) opened = m_connection.prepare(*statement);
    if (!opened) close();
    return opened;
}

core::Result<bool> LedgerSession::send(std::span<const LedgerItem> items, bool isAgain) {
    const auto statements = statementsFor(items, isAgain);
    if (statements.empty()) return false;
    const std::array numbers{Parameter(std::to_string(m_lastSent)), Parameter(std::to_string(m_lastSent + 1))};
    ++m_lastSent;
    std::vector<Connection::Call> calls{{&queries::ledger::follow, numbers}};
    for (const auto& [statement, parameters, isBinary] : statements)
        calls.push_back({statement, parameters, isBinary});
    return m_connection.send(calls).map([] { return true; });
}

bool LedgerSession::dropFollowers(std::size_t count) {
    m_lastSent -= static_cast<std::int64_t>(count) + 1;
    for (; count > 0 && m_connection.isOpen(); --count)
        (void)m_connection.finish();
    return m_connection.isOpen();
}

} // namespace callroom::storage
