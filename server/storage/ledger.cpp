#include "server/storage/ledger.h"

#include "server/storage/ledger_writer.h"

namespace callroom::storage {

Ledger::Ledger(DatabaseAddress address, CommitListener& listener, LedgerSettings settings)
    : m_writer(std::make_unique<Writer>(std::move(address), listener, settings)) {}

Ledger::~Ledger() = default;

void Ledger::whenSuperseded(std::function<void()> tell) {
    m_writer->whenSuperseded(std::move(tell));
}

core::Result<void> Ledger::start() {
    return m_writer->start();
}

void Ledger::stop(core::Milliseconds patience) {
    m_writer->stop(patience);
}

bool Ledger::hasRoom() const {
    return m_writer->hasRoom();
}

core::Result<void> Ledger::append(LedgerItem&& item) {
    return m_writer->append(std::move(item));
}

LedgerMetrics Ledger::metrics() const {
    return m_writer->metrics();
}

} // namespace callroom::storage
