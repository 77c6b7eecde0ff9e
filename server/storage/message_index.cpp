#include "server/storage/message_index.h"

#include "server/storage/logging.h"
#include "sql/queries/ledger.h"

#include <algorithm>

namespace callroom::storage {
namespace {

/// Between two rounds: what is written meanwhile is taken in together.
constexpr core::Milliseconds pause{250};
/// Messages taken in by one statement.
constexpr std::int64_t portion = 1000;
/// How many times as long as it has worked the index rests while messages keep coming: those who write go first.
constexpr int restShare = 19;

} // namespace

MessageIndex::MessageIndex(DatabaseAddress address, const core::Clock& clock)
    : m_clock(clock)
    , m_connection(std::move(address), DatabaseRole::Ledger) {}

bool MessageIndex::take(std::span<const CommittedBatch> batches, CommitInbox& inbox) {
    const auto now = m_clock.now();
    const auto stretches = stretchesOf(batches);
    if (stretches.empty()) return true;
    // Should it fail, or be stopped in between, it is found again by catching up.
    if (!takeIn(stretches, inbox) || !run(queries::ledger::noteMessagesIndexed, std::array{Parameter(now)}))
        return false;
    (void)inbox.rest(pause);
    return true;
}

bool MessageIndex::catchUp(CommitInbox&) {
    return run(queries::ledger::indexMissedMessages, {});
}

MessageIndex::Stretches MessageIndex::stretchesOf(std::span<const CommittedBatch> batches) {
    Stretches stretches;
    for (const auto& batch : batches)
        for (const auto& item : *batch)
            for (const auto& event : item.threadEvents) {
                auto& stretch = stretches[event.contactId];
                stretch.first = stretch.first == 0 ? event.seq : std::min(stretch.first, event.seq);
                stretch.last = std::max(stretch.last, event.seq);
            }
    return stretches;
}

bool MessageIndex::takeIn(const Stretches& stretches, CommitInbox& inbox) {
    std::vector<core::ContactId> contacts;
    std::vector<std::int64_t> firsts;
    std::vector<std::int64_t> lasts;
    std::int64_t gathered = 0;
    const auto flush = [&] {
        if (contacts.empty()) return true;
        const std::array parameters{Parameter(contacts), Parameter(firsts), Parameter(lasts)};
        const bool isFull = gathered >= portion;
        contacts.clear();
        firsts.clear();
        lasts.clear();
        gathered = 0;
        const auto begun = std::chrono::steady_clock::now();
        if (!run(queries::ledger::indexMessages, parameters)) return false;
        const auto took = std::chrono::steady_clock::now() - begun;
        const int share = inbox.hasMore() ? restShare : 0;
        return !isFull || !inbox.rest(std::chrono::duration_cast<core::Milliseconds>(took) * share);
    };
    for (const auto& [contact, stretch] : stretches)
        for (auto first = stretch.first; first <= stretch.last; first += portion) {
            const auto last = std::min(first + portion - 1, stretch.last);
            contacts.push_back(contact);
            firsts.push_back(first);
            lasts.push_back(last);
            gathered += last - first + 1;
            if (gathered >= portion && !flush()) return false;
        }
    return flush();
}

bool MessageIndex::open() {
    // Nobody waits for the disk here: what is lost with PostgreSQL is found again as what was missed.
    return m_connection.isOpen() ||
           (m_connection.open() && m_connection.runScript("SET synchronous_commit = off").has_value());
}

bool MessageIndex::run(const Statement& statement, std::span<const Parameter> parameters) {
    if (!open()) return false;
    const auto done = m_connection.run(statement, parameters, nullptr);
    if (!done)
        qCWarning(lcStorage).noquote() << "message-index=waits reason="
                                       << QString::fromStdString(done.error().logDetail);
    return done.has_value();
}

} // namespace callroom::storage
