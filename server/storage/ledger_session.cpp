#include "server/storage/ledger_session.h"

#include "server/storage/ledger_batch.h"
#include "server/storage/logging.h"
#include "sql/queries/ledger.h"

#include <array>

namespace callroom::storage {
namespace {

/// Advisory locks are the database's own, so each installation has this one for itself.
constexpr std::string_view tryLock = "SELECT pg_try_advisory_lock(4242002)";
constexpr std::string_view waitForLock = "SELECT pg_advisory_lock(4242002)";

core::Failure inUse(std::string detail) {
    core::Error error = core::unavailable();
    error.logDetail = std::move(detail);
    return core::fail(std::move(error));
}

} // namespace

LedgerSession::LedgerSession(const DatabaseAddress& address)
    : m_connection(address, DatabaseRole::Ledger) {}

core::Result<void> LedgerSession::open(core::Milliseconds patience) {
    namespace queries = queries::ledger;
    m_lastSent = 0;
    auto opened = m_connection.open();
    if (opened) opened = takeLock(patience);
    if (opened) opened = enterTerm();
    if (opened) opened = m_connection.runScript("SET callroom.batch = '0'");
    for (const auto* statement : {&queries::follow, &queries::append, &queries::appendThreads,
                                  &queries::appendThreadsAgain, &queries::appendMarks})
        if (opened) opened = m_connection.prepare(*statement);
    if (!opened) close();
    return opened;
}

core::Result<void> LedgerSession::takeLock(core::Milliseconds patience) {
    const auto taken = m_connection.select(tryLock);
    if (!taken) return core::fail(taken.error());
    if (taken->front().boolean(0)) return {};
    if (!m_term) return awaitLock(patience);
    return enterTerm().and_then([]() -> core::Result<void> { return inUse("another server writes to the database"); });
}

core::Result<void> LedgerSession::awaitLock(core::Milliseconds patience) {
    const auto milliseconds = std::max<core::Milliseconds::rep>(patience.count(), 1); // 0 would be no limit
    qCWarning(lcStorage, "waiting for another server that writes to this database, until it ends, at most %lld ms",
              static_cast<long long>(milliseconds));
    auto done = m_connection.runScript("SET statement_timeout = 0; SET lock_timeout = " + std::to_string(milliseconds));
    if (done) done = m_connection.select(waitForLock).map([](const Rows&) {});
    if (done) return m_connection.runScript("RESET statement_timeout; RESET lock_timeout");
    if (m_connection.lastFailure() != FailureClass::Contention) return done;
    return core::fail(core::conflict(
        "database_in_use", "another server still writes to this database after " + std::to_string(milliseconds) +
                               " ms; stop it, or wait longer for it (--takeover-seconds)"));
}

core::Result<void> LedgerSession::enterTerm() {
    const auto& statement = m_term ? queries::ledger::currentTerm : queries::ledger::beginTerm;
    const auto rows = m_connection.run(statement, {}, nullptr);
    if (!rows) return core::fail(rows.error());
    const auto term = rows->front().integer(0);
    m_isSuperseded = m_term.value_or(term) != term;
    if (m_isSuperseded) return inUse("another server has taken over the database");
    m_term = term;
    return {};
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
