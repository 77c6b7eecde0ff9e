#include "server/storage/message_index.h"

#include "server/storage/logging.h"
#include "sql/queries/ledger.h"

#include <algorithm>

namespace callroom::storage {
namespace {

/// Between two rounds: what is written meanwhile is taken in together.
constexpr core::Milliseconds pause{250};
constexpr core::Milliseconds retryPause{2000};
/// Messages taken in by one statement.
constexpr std::int64_t portion = 1000;
/// How many times as long as it has worked the index rests while messages keep coming: those who write go first.
constexpr int restShare = 19;

} // namespace

MessageIndex::MessageIndex(DatabaseAddress address, CommitListener& listener, const core::Clock& clock)
    : m_listener(listener)
    , m_clock(clock)
    , m_connection(std::move(address), DatabaseRole::Ledger) {}

MessageIndex::~MessageIndex() {
    stop();
}

void MessageIndex::start() {
    m_isStopping = false;
    m_thread = std::thread([this] { work(); });
}

void MessageIndex::stop() {
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_hasWork.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void MessageIndex::committed(std::vector<LedgerItem> batch) {
    note(batch);
    m_listener.committed(std::move(batch));
}

void MessageIndex::rejected(LedgerItem item, core::Error error) {
    m_listener.rejected(std::move(item), std::move(error));
}

void MessageIndex::note(const std::vector<LedgerItem>& batch) {
    const auto isWritten = [](const LedgerItem& item) { return !item.threadEvents.empty(); };
    if (std::none_of(batch.begin(), batch.end(), isWritten)) return;
    const std::scoped_lock lock(m_mutex);
    ++m_noted;
    for (const auto& item : batch)
        for (const auto& event : item.threadEvents) {
            auto& stretch = m_waiting[event.contactId];
            stretch.first = stretch.first == 0 ? event.seq : std::min(stretch.first, event.seq);
            stretch.last = std::max(stretch.last, event.seq);
        }
    m_hasWork.notify_one();
}

void MessageIndex::work() {
    bool isCaughtUp = false;
    Stretches stretches;
    while (true) {
        if (!isCaughtUp && !(isCaughtUp = takeInMissed())) {
            if (rest(retryPause)) break;
            continue;
        }
        {
            std::unique_lock lock(m_mutex);
            m_hasWork.wait(lock, [this] { return m_isStopping || !m_waiting.empty(); });
            if (m_isStopping) break;
        }
        if (rest(pause)) break;
        const auto now = m_clock.now();
        {
            const std::scoped_lock lock(m_mutex);
            stretches.swap(m_waiting);
        }
        // Should it fail, or be stopped in between, the next start would find it; so does catching up.
        isCaughtUp = takeIn(stretches) && run(queries::ledger::noteMessagesIndexed, std::array{Parameter(now)});
        stretches.clear();
    }
    m_connection.close();
}

bool MessageIndex::rest(core::Milliseconds time) {
    std::unique_lock lock(m_mutex);
    return m_hasWork.wait_for(lock, time, [this] { return m_isStopping; });
}

bool MessageIndex::takeIn(const Stretches& stretches) {
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
        const auto noted = this->noted();
        const auto begun = std::chrono::steady_clock::now();
        if (!run(queries::ledger::indexMessages, parameters)) return false;
        const auto took = std::chrono::steady_clock::now() - begun;
        const int share = this->noted() == noted ? 0 : restShare;
        return !isFull || !rest(std::chrono::duration_cast<core::Milliseconds>(took) * share);
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

std::uint64_t MessageIndex::noted() const {
    const std::scoped_lock lock(m_mutex);
    return m_noted;
}

bool MessageIndex::takeInMissed() {
    return run(queries::ledger::indexMissedMessages, {});
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
