#include "server/storage/ledger_writer.h"

#include <QLoggingCategory>

#include <poll.h>

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

/// Waits until one of them can be read, at the latest until `until`. A descriptor of -1 is left out.
void pollUntil(std::span<pollfd> descriptors, std::optional<std::chrono::steady_clock::time_point> until) {
    timespec time{};
    if (until) {
        const auto left = std::max(*until - std::chrono::steady_clock::now(), std::chrono::nanoseconds(0));
        const auto seconds = std::chrono::floor<std::chrono::seconds>(left);
        time = {static_cast<time_t>(seconds.count()), static_cast<long>((left - seconds).count())};
    }
    if (ppoll(descriptors.data(), descriptors.size(), until ? &time : nullptr, nullptr) < 0)
        for (auto& descriptor : descriptors)
            descriptor.revents = 0; // interrupted
}

} // namespace

Ledger::Writer::Writer(DatabaseAddress address, CommitListener& listener, LedgerSettings settings)
    : m_settings(settings)
    , m_listener(listener)
    , m_inbox(m_settings)
    , m_connections(address) {}

Ledger::Writer::~Writer() {
    stop(core::Milliseconds(0));
}

core::Result<void> Ledger::Writer::start() {
    std::promise<core::Result<void>> promise;
    m_thread = std::thread([this, &promise] {
        auto opened = m_connections.open();
        const bool isGood = opened.has_value();
        if (isGood) m_inbox.open();
        {
            const std::scoped_lock lock(m_mutex);
            m_metrics.isConnected = isGood;
        }
        promise.set_value(std::move(opened));
        if (isGood) work();
        m_connections.close();
    });
    auto opened = promise.get_future().get();
    if (!opened) m_thread.join();
    return opened;
}

void Ledger::Writer::stop(core::Milliseconds patience) {
    m_inbox.close(Steady::now() + patience);
    if (m_thread.joinable()) m_thread.join();
}

LedgerMetrics Ledger::Writer::metrics() const {
    const std::scoped_lock lock(m_mutex);
    LedgerMetrics metrics = m_metrics;
    metrics.pending = m_inbox.pending();
    return metrics;
}

void Ledger::Writer::work() {
    while (!isTimeToGiveUp()) {
        if (!m_connections.isOpen() && Steady::now() >= m_retryAt) reopen();
        if (m_connections.isOpen()) advance();
        if (isIdle() && m_stored.empty() && m_inbox.isDone()) return;
        await();
    }
}

void Ledger::Writer::advance() {
    takeIn();
    while (m_connections.isOpen() && !m_storing && storeNext())
        continue;
    if (m_connections.isOpen() && !m_isFlushing && !m_stored.empty()) beginFlush();
}

/// Whoever has just been answered asks again at once. After a batch of many, the first to come back would be committed
/// almost alone, and every thread of the way woken for a handful; so half as many are waited for, while the other half
/// is still on its way to and from the clients.
std::size_t Ledger::Writer::wanted() const {
    if (Steady::now() >= m_gatherUntil) return 1;
    return std::max<std::size_t>(std::min(m_lastCount, m_settings.maxBatch) / 2, 1);
}

void Ledger::Writer::takeIn() {
    if (!isIdle() || !m_inbox.expect(wanted())) return;
    auto taken = m_inbox.take();
    m_lastCount = taken.size();
    for (std::size_t from = 0; from < taken.size(); from += m_settings.maxBatch) {
        const auto begin = taken.begin() + static_cast<std::ptrdiff_t>(from);
        const auto count = std::min(m_settings.maxBatch, taken.size() - from);
        m_next.push_back(
            {{std::make_move_iterator(begin), std::make_move_iterator(begin + static_cast<std::ptrdiff_t>(count))}});
    }
}

bool Ledger::Writer::storeNext() {
    const bool isSettled = m_stored.empty() && !m_isFlushing;
    if (m_next.empty()) {
        m_isOneByOne = false;
        return false;
    }
    auto& next = m_next.front();
    m_isOneByOne |=
        std::any_of(next.items.begin(), next.items.end(), [this](const LedgerItem& item) { return isSpoiled(item); });
    if (m_isOneByOne && !isSettled) return false;

    auto batch = std::move(next);
    m_next.pop_front();
    if (batch.refusal) {
        rejectRefused(std::move(batch));
        return true;
    }
    rejectSpoiled(batch.items);
    if (batch.items.empty()) return true;
    // Few are on disk sooner by one answer than by two. But a transaction that finds everything stored already writes
    // nothing, and then its commit flushes nothing: neither itself as it was sent before, nor those before it.
    batch.isFlushed = m_stored.empty() && !batch.isAgain && batch.items.size() < m_settings.minOverlapped;
    if (!batch.isAgain) batch.sent = Steady::now();
    const auto commit = batch.isFlushed ? LedgerConnections::Commit::Flushed : LedgerConnections::Commit::Unflushed;
    const auto sent = m_connections.sendBatch(batch.items, batch.isAgain, commit);
    m_storing = std::move(batch);
    if (!sent) {
        onFailed(sent.error());
    } else if (!*sent) { // there was nothing to store
        m_storing->isFlushed = isSettled;
        noteStored();
    }
    return true;
}

void Ledger::Writer::onStored() {
    if (const auto stored = m_connections.finishBatch(); !stored) return onFailed(stored.error());
    m_gatherUntil = Steady::now() + m_settings.gatherTime;
    noteStored();
}

void Ledger::Writer::noteStored() {
    const bool isFlushed = m_storing->isFlushed;
    m_stored.push_back(std::move(*m_storing));
    m_storing.reset();
    if (isFlushed) acknowledge(m_stored.size());
}

void Ledger::Writer::onFailed(const core::Error& error) {
    if (!m_connections.isRefusal()) return startOver(error);
    split(std::exchange(m_storing, std::nullopt).value(), error);
}

void Ledger::Writer::beginFlush() {
    if (const auto sent = m_connections.sendFlush(); !sent) return startOver(sent.error());
    m_isFlushing = true;
    m_covered = m_stored.size();
}

void Ledger::Writer::onFlushed() {
    if (const auto flushed = m_connections.finishFlush(); !flushed) return startOver(flushed.error());
    m_isFlushing = false;
    {
        const std::scoped_lock lock(m_mutex);
        ++m_metrics.flushes;
    }
    acknowledge(m_covered);
}

void Ledger::Writer::acknowledge(std::size_t batches) {
    m_covered -= std::min(m_covered, batches);
    m_pause = {};
    for (; batches > 0; --batches) {
        auto batch = std::move(m_stored.front());
        m_stored.pop_front();
        const auto count = batch.items.size();
        noteCommit(count, Steady::now() - batch.sent);
        m_listener.committed(std::move(batch.items));
        m_inbox.forget(count);
    }
}

void Ledger::Writer::split(Batch batch, core::Error error) {
    m_isOneByOne = true;
    if (batch.items.size() == 1) {
        batch.refusal = std::move(error);
        m_next.push_front(std::move(batch));
        return;
    }
    const auto middle = batch.items.begin() + static_cast<std::ptrdiff_t>(batch.items.size() / 2);
    Batch later;
    later.isAgain = batch.isAgain;
    later.sent = batch.sent;
    later.items.assign(std::make_move_iterator(middle), std::make_move_iterator(batch.items.end()));
    batch.items.erase(middle, batch.items.end());
    m_next.push_front(std::move(later));
    m_next.push_front(std::move(batch));
}

void Ledger::Writer::rejectRefused(Batch batch) {
    auto& item = batch.items.front();
    qCCritical(log, "item refused tenant=%s events=%zu: %s", core::toString(item.tenantId).c_str(),
               item.changes.events.size(), batch.refusal->logDetail.c_str());
    auto& spoiled = m_spoiledLives[item.tenantId];
    spoiled = std::max(spoiled, item.floorLife + 1);
    reject(std::move(item), core::internal(std::move(batch.refusal->logDetail)));
}

bool Ledger::Writer::isSpoiled(const LedgerItem& item) const {
    if (m_spoiledLives.empty()) return false;
    const auto found = m_spoiledLives.find(item.tenantId);
    return found != m_spoiledLives.end() && item.floorLife < found->second;
}

void Ledger::Writer::rejectSpoiled(std::vector<LedgerItem>& items) {
    if (m_spoiledLives.empty()) return;
    std::vector<LedgerItem> sound;
    sound.reserve(items.size());
    for (auto& item : items) {
        if (isSpoiled(item))
            reject(std::move(item), core::unavailable());
        else
            sound.push_back(std::move(item));
    }
    items = std::move(sound);
}

void Ledger::Writer::reject(LedgerItem item, core::Error error) {
    {
        const std::scoped_lock lock(m_mutex);
        ++m_metrics.rejected;
    }
    m_listener.rejected(std::move(item), std::move(error));
    m_inbox.forget(1);
}

void Ledger::Writer::startOver(const core::Error& error) {
    m_connections.close();
    if (m_storing) m_stored.push_back(std::move(*m_storing));
    m_storing.reset();
    m_isFlushing = false;
    m_covered = 0;
    for (; !m_stored.empty(); m_stored.pop_back()) {
        m_stored.back().isAgain = true;
        m_next.push_front(std::move(m_stored.back()));
    }
    qCWarning(log, "%zu batches wait: %s", m_next.size(), error.logDetail.c_str());
    m_pause = std::clamp(m_pause * 2, firstPause, longestPause);
    m_retryAt = Steady::now() + m_pause;
    const std::scoped_lock lock(m_mutex);
    ++m_metrics.retries;
    m_metrics.isConnected = false;
}

void Ledger::Writer::reopen() {
    if (const auto opened = m_connections.open(); !opened) return startOver(opened.error());
    const std::scoped_lock lock(m_mutex);
    ++m_metrics.reconnects;
    m_metrics.isConnected = true;
}

void Ledger::Writer::await() {
    if (!m_connections.isOpen() || !isIdle())
        m_inbox.expectNobody();
    else if (m_inbox.expect(wanted()))
        return;
    std::array<pollfd, 3> descriptors{
        pollfd{m_inbox.descriptor(), POLLIN, 0},
        pollfd{m_storing ? m_connections.batchDescriptor() : -1, POLLIN, 0},
        pollfd{m_isFlushing ? m_connections.flushDescriptor() : -1, POLLIN, 0},
    };
    pollUntil(descriptors, nextMoment());
    const auto& [inbox, batch, flush] = descriptors;
    if (inbox.revents != 0) m_inbox.hear();
    // What is on disk is told of first, so that it stays in order.
    if (flush.revents != 0) onFlushed();
    if (batch.revents != 0 && m_storing) onStored();
}

std::optional<Ledger::Writer::Steady::time_point> Ledger::Writer::nextMoment() const {
    std::optional<Steady::time_point> moment = m_inbox.giveUpAt();
    const auto notAfter = [&moment](Steady::time_point time) { moment = std::min(moment.value_or(time), time); };
    if (!m_connections.isOpen())
        notAfter(m_retryAt);
    else if (isIdle() && Steady::now() < m_gatherUntil)
        notAfter(m_gatherUntil);
    return moment;
}

bool Ledger::Writer::isTimeToGiveUp() const {
    const auto giveUpAt = m_inbox.giveUpAt();
    return giveUpAt && Steady::now() >= *giveUpAt;
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
