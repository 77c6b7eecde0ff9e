#include "server/storage/ledger_writer.h"

#include "server/storage/ledger_batch.h"
#include "sql/queries/ledger.h"

#include <QLoggingCategory>

#include <algorithm>
#include <future>
#include <utility>

namespace callroom::storage {
namespace {

Q_LOGGING_CATEGORY(log, "callroom.ledger")

constexpr core::Milliseconds firstPause{20};
constexpr core::Milliseconds longestPause{2000};

template <std::size_t N> std::size_t bucketOf(const std::array<std::uint64_t, N>& bounds, std::uint64_t value) {
    return static_cast<std::size_t>(std::lower_bound(bounds.begin(), bounds.end(), value) - bounds.begin());
}

} // namespace

Ledger::Writer::Writer(DatabaseAddress address, CommitListener& listener, LedgerSettings settings)
    : m_settings(settings)
    , m_listener(listener)
    , m_connection(std::move(address), DatabaseRole::Ledger) {}

Ledger::Writer::~Writer() {
    stop(core::Milliseconds(0));
}

core::Result<void> Ledger::Writer::start() {
    std::promise<core::Result<void>> promise;
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = false;
        m_isGivenUp = false;
    }
    m_thread = std::thread([this, &promise] {
        auto opened = m_connection.open();
        if (opened) opened = m_connection.prepare(queries::ledger::append);
        const bool isGood = opened.has_value();
        {
            const std::scoped_lock lock(m_mutex);
            m_metrics.isConnected = isGood;
            m_isStopping = !isGood;
        }
        promise.set_value(std::move(opened));
        if (isGood) work();
        m_connection.close();
    });
    auto opened = promise.get_future().get();
    if (!opened) m_thread.join();
    return opened;
}

void Ledger::Writer::stop(core::Milliseconds patience) {
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
        m_giveUpAt = Steady::now() + patience;
    }
    m_hasWork.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

core::Result<void> Ledger::Writer::append(LedgerItem&& item) {
    bool isEnough = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isStopping || m_pending.load(std::memory_order_relaxed) >= m_settings.hardMaxPending)
            return core::fail(core::unavailable());
        m_waiting.push_back(std::move(item));
        m_pending.fetch_add(1, std::memory_order_relaxed);
        isEnough = m_waiting.size() == m_wanted;
    }
    if (isEnough) m_hasWork.notify_one();
    return {};
}

LedgerMetrics Ledger::Writer::metrics() const {
    const std::scoped_lock lock(m_mutex);
    LedgerMetrics metrics = m_metrics;
    metrics.pending = m_pending.load(std::memory_order_relaxed);
    return metrics;
}

void Ledger::Writer::work() {
    std::vector<LedgerItem> taken;
    while (!m_isGivenUp) {
        {
            std::unique_lock lock(m_mutex);
            gather(lock, taken.size());
            if (m_waiting.empty()) return;
            taken.clear();
            taken.swap(m_waiting);
        }
        for (std::size_t from = 0; from < taken.size() && !m_isGivenUp; from += m_settings.maxBatch) {
            const auto begin = taken.begin() + static_cast<std::ptrdiff_t>(from);
            const auto end =
                taken.begin() + static_cast<std::ptrdiff_t>(std::min(from + m_settings.maxBatch, taken.size()));
            commitOrSplit({std::make_move_iterator(begin), std::make_move_iterator(end)});
        }
    }
}

/// Whoever has just been answered asks again at once. After a batch of many, the first to come back would be committed
/// almost alone, and every thread of the way woken for a handful; so half as many are waited for, while the other half
/// is still on its way to and from the clients.
void Ledger::Writer::gather(std::unique_lock<std::mutex>& lock, std::size_t before) {
    const auto isEnough = [this] { return m_isStopping || m_waiting.size() >= m_wanted; };
    m_wanted = std::min(before, m_settings.maxBatch) / 2;
    if (m_wanted > 1) m_hasWork.wait_for(lock, m_settings.gatherTime, isEnough);
    m_wanted = 1;
    m_hasWork.wait(lock, isEnough);
}

void Ledger::Writer::commitOrSplit(std::vector<LedgerItem> items) {
    rejectSpoiled(items);
    if (items.empty()) return;
    const auto begun = Steady::now();
    auto stored = store(items);
    if (stored) {
        const std::size_t count = items.size();
        noteCommit(count, Steady::now() - begun);
        m_listener.committed(std::move(items));
        m_pending.fetch_sub(count, std::memory_order_relaxed);
        return;
    }
    if (m_isGivenUp) return;
    if (items.size() == 1) {
        qCCritical(log, "item refused tenant=%s events=%zu: %s", core::toString(items.front().tenantId).c_str(),
                   items.front().changes.events.size(), stored.error().logDetail.c_str());
        auto& spoiled = m_spoiledLives[items.front().tenantId];
        spoiled = std::max(spoiled, items.front().floorLife + 1);
        reject(std::move(items.front()), core::internal(std::move(stored.error().logDetail)));
        return;
    }
    const auto middle = items.begin() + static_cast<std::ptrdiff_t>(items.size() / 2);
    std::vector<LedgerItem> later(std::make_move_iterator(middle), std::make_move_iterator(items.end()));
    items.erase(middle, items.end());
    commitOrSplit(std::move(items));
    if (!m_isGivenUp) commitOrSplit(std::move(later));
}

void Ledger::Writer::rejectSpoiled(std::vector<LedgerItem>& items) {
    if (m_spoiledLives.empty()) return;
    std::vector<LedgerItem> sound;
    sound.reserve(items.size());
    for (auto& item : items) {
        const auto found = m_spoiledLives.find(item.tenantId);
        if (found == m_spoiledLives.end() || item.floorLife >= found->second)
            sound.push_back(std::move(item));
        else
            reject(std::move(item), core::unavailable());
    }
    items = std::move(sound);
}

void Ledger::Writer::reject(LedgerItem item, core::Error error) {
    {
        const std::scoped_lock lock(m_mutex);
        ++m_metrics.rejected;
    }
    m_listener.rejected(std::move(item), std::move(error));
    m_pending.fetch_sub(1, std::memory_order_relaxed);
}

core::Result<void> Ledger::Writer::store(std::span<const LedgerItem> items) {
    core::Milliseconds pause = firstPause;
    for (bool isAgain = false;; isAgain = true) {
        auto stored = storeOnce(items, isAgain);
        if (stored || (m_connection.isOpen() && m_connection.lastFailure() == FailureClass::Lasting)) return stored;
        qCWarning(log, "batch of %zu waits: %s", items.size(), stored.error().logDetail.c_str());
        {
            const std::scoped_lock lock(m_mutex);
            ++m_metrics.retries;
            m_metrics.isConnected = m_connection.isOpen();
        }
        if (!waitBeforeRetry(pause)) {
            m_isGivenUp = true;
            return stored;
        }
        pause = std::min(pause * 2, longestPause);
    }
}

core::Result<void> Ledger::Writer::storeOnce(std::span<const LedgerItem> items, bool isAgain) {
    if (!m_connection.isOpen()) {
        if (auto opened = m_connection.open(); !opened) return opened;
        const std::scoped_lock lock(m_mutex);
        ++m_metrics.reconnects;
        m_metrics.isConnected = true;
    }
    const auto statements = statementsFor(items, isAgain);
    if (statements.empty()) return {};
    std::vector<Connection::Call> calls;
    for (const auto& [statement, parameters, isBinary] : statements)
        calls.push_back({statement, parameters, isBinary});
    return m_connection.runTogether(calls);
}

bool Ledger::Writer::waitBeforeRetry(core::Milliseconds pause) {
    std::unique_lock lock(m_mutex);
    const auto until = Steady::now() + pause;
    while (Steady::now() < until) {
        if (m_isStopping && Steady::now() >= m_giveUpAt) return false;
        m_hasWork.wait_until(lock, m_isStopping ? std::min(until, m_giveUpAt) : until);
    }
    return !m_isStopping || Steady::now() < m_giveUpAt;
}

void Ledger::Writer::noteCommit(std::size_t items, Steady::duration took) {
    const auto microseconds =
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::microseconds>(took).count());
    const std::scoped_lock lock(m_mutex);
    ++m_metrics.batches;
    m_metrics.items += items;
    m_metrics.commitMicroseconds += microseconds;
    ++m_metrics.batchSizes[bucketOf(LedgerMetrics::batchBounds, items)];
    ++m_metrics.commitTimes[bucketOf(LedgerMetrics::commitMicrosecondBounds, microseconds)];
}

} // namespace callroom::storage
