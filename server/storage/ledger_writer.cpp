#include "server/storage/ledger_writer.h"

#include <QLoggingCategory>

#include <poll.h>

#include <algorithm>
#include <future>
#include <utility>

namespace callroom::storage {
namespace {

Q_LOGGING_CATEGORY(lcLedger, "callroom.ledger")

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
    , m_session(address) {}

Ledger::Writer::~Writer() {
    stop(core::Milliseconds(0));
}

core::Result<void> Ledger::Writer::start() {
    std::promise<core::Result<void>> promise;
    m_thread = std::thread([this, &promise] {
        auto opened = m_session.open(m_settings.takeoverPatience);
        const bool isGood = opened.has_value();
        if (isGood) m_inbox.open();
        {
            const std::scoped_lock lock(m_mutex);
            m_metrics.isConnected = isGood;
        }
        promise.set_value(std::move(opened));
        if (isGood) work();
        m_session.close();
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
        if (!m_session.isOpen() && Steady::now() >= m_retryAt) reopen();
        if (m_session.isSuperseded()) return giveWay();
        advance();
        if (isIdle() && m_inbox.isDone()) return;
        await();
    }
}

void Ledger::Writer::advance() {
    while (hasWayFree()) {
        if (m_next.empty()) takeIn();
        if (!sendNext()) return;
    }
}

/// What cannot be sent is refused once it is the oldest; nothing goes past it.
bool Ledger::Writer::hasWayFree() const {
    return m_session.isOpen() && m_underWay.size() < m_settings.maxUnderWay &&
           (m_underWay.empty() || !m_underWay.back().fault);
}

/// Whoever has just been answered asks again at once. After a batch of many, the first to come back would be committed
/// almost alone, and every thread of the way woken for a handful; so half as many are waited for, while the other half
/// is still on its way to and from the clients. While the database has work, as many are as it works on.
std::size_t Ledger::Writer::wanted() const {
    const auto last = std::max<std::size_t>(std::min(m_lastCount, m_settings.maxBatch), 1);
    if (!m_underWay.empty()) return last;
    return Steady::now() >= m_gatherUntil ? 1 : std::max<std::size_t>(last / 2, 1);
}

void Ledger::Writer::takeIn() {
    if (!m_inbox.expect(wanted())) return;
    auto taken = m_inbox.take();
    m_lastCount = taken.size();
    for (std::size_t from = 0; from < taken.size(); from += m_settings.maxBatch) {
        const auto begin = taken.begin() + static_cast<std::ptrdiff_t>(from);
        const auto count = std::min(m_settings.maxBatch, taken.size() - from);
        m_next.push_back(
            {{std::make_move_iterator(begin), std::make_move_iterator(begin + static_cast<std::ptrdiff_t>(count))}});
    }
}

bool Ledger::Writer::sendNext() {
    if (m_next.empty()) return false;
    auto& next = m_next.front();
    const bool holdsSpoiled =
        std::any_of(next.items.begin(), next.items.end(), [this](const LedgerItem& item) { return isSpoiled(item); });
    if (holdsSpoiled && (!m_underWay.empty() || m_stored)) return false; // they are rejected in their turn
    auto batch = std::move(next);
    m_next.pop_front();
    rejectSpoiled(batch.items);
    if (batch.items.empty()) return true;
    if (!batch.isAgain) batch.sentAt = Steady::now();
    const bool isFollower = !m_underWay.empty();
    const auto sent = m_session.send(batch.items, batch.isAgain);
    batch.isSent = sent && *sent;
    batch.fault = sent ? std::nullopt : std::optional(sent.error());
    if (batch.isSent && isFollower) {
        const std::scoped_lock lock(m_mutex);
        ++m_metrics.followers;
    }
    m_underWay.push_back(std::move(batch));
    if (!m_session.isOpen()) startOver(sent.error());
    return true;
}

bool Ledger::Writer::isOldestSettled() const {
    return !m_underWay.empty() && (!m_underWay.front().isSent || m_session.isAnswered());
}

void Ledger::Writer::settleOldest() {
    const auto& oldest = m_underWay.front();
    if (oldest.fault) return refuseOldest(*oldest.fault);
    if (oldest.isSent) {
        if (const auto stored = m_session.finish(); !stored)
            return m_session.isRefusal() ? refuseOldest(stored.error()) : startOver(stored.error());
        m_gatherUntil = Steady::now() + m_settings.gatherTime;
    }
    // The database begins with what is at hand while these are told of.
    m_stored = std::move(m_underWay.front());
    m_underWay.pop_front();
    advance();
    acknowledge(std::exchange(m_stored, std::nullopt).value());
}

void Ledger::Writer::acknowledge(Batch batch) {
    m_pause = {};
    const auto count = batch.items.size();
    noteCommit(count, Steady::now() - batch.sentAt);
    m_listener.committed(batch.items);
    m_inbox.forget(count);
}

void Ledger::Writer::refuseOldest(core::Error error) {
    const auto followers =
        std::count_if(std::next(m_underWay.begin()), m_underWay.end(), [](const Batch& batch) { return batch.isSent; });
    if (!m_session.dropFollowers(static_cast<std::size_t>(followers))) return startOver(error);
    auto refused = std::move(m_underWay.front());
    m_underWay.pop_front();
    takeBackUnderWay();
    if (refused.items.size() > 1) return split(std::move(refused));
    rejectRefused(std::move(refused.items.front()), std::move(error));
}

void Ledger::Writer::takeBackUnderWay() {
    for (; !m_underWay.empty(); m_underWay.pop_back())
        m_next.push_front(std::move(m_underWay.back()));
}

void Ledger::Writer::split(Batch batch) {
    const auto middle = batch.items.begin() + static_cast<std::ptrdiff_t>(batch.items.size() / 2);
    Batch later;
    later.isAgain = batch.isAgain;
    later.sentAt = batch.sentAt;
    later.items.assign(std::make_move_iterator(middle), std::make_move_iterator(batch.items.end()));
    batch.items.erase(middle, batch.items.end());
    m_next.push_front(std::move(later));
    m_next.push_front(std::move(batch));
}

void Ledger::Writer::rejectRefused(LedgerItem item, core::Error error) {
    qCCritical(lcLedger, "item refused tenant=%s events=%zu: %s", core::toString(item.tenantId).c_str(),
               item.changes.events.size(), error.logDetail.c_str());
    auto& spoiled = m_spoiledLives[item.tenantId];
    spoiled = std::max(spoiled, item.floorLife + 1);
    reject(std::move(item), core::internal(std::move(error.logDetail)));
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
    m_session.close();
    for (auto& batch : m_underWay)
        batch.isAgain = true;
    takeBackUnderWay();
    qCWarning(lcLedger, "%zu batches wait: %s", m_next.size(), error.logDetail.c_str());
    m_pause = std::clamp(m_pause * 2, firstPause, longestPause);
    m_retryAt = Steady::now() + m_pause;
    const std::scoped_lock lock(m_mutex);
    ++m_metrics.retries;
    m_metrics.isConnected = false;
}

void Ledger::Writer::reopen() {
    if (const auto opened = m_session.open(); !opened) return startOver(opened.error());
    const std::scoped_lock lock(m_mutex);
    ++m_metrics.reconnects;
    m_metrics.isConnected = true;
}

/// Nothing that waits is stored or told of: it was decided by rows that have changed since.
void Ledger::Writer::giveWay() const {
    qCCritical(lcLedger, "ledger=superseded: another server has begun to write to the database");
    if (m_tellSuperseded) m_tellSuperseded();
}

void Ledger::Writer::await() {
    if (isOldestSettled()) return settleOldest();
    if (!hasWayFree() || !m_next.empty())
        m_inbox.expectNobody();
    else if (m_inbox.expect(wanted()))
        return;
    std::array<pollfd, 2> descriptors{
        pollfd{m_inbox.descriptor(), POLLIN, 0},
        pollfd{m_session.descriptor(), POLLIN, 0},
    };
    pollUntil(descriptors, nextMoment());
    const auto& [inbox, session] = descriptors;
    if (inbox.revents != 0) m_inbox.hear();
    if (session.revents != 0) hearSession();
}

/// A connection that ends while there is nothing to write is opened again at once: with it, the lock was lost.
void Ledger::Writer::hearSession() {
    if (!m_underWay.empty()) return settleOldest();
    if (const auto stands = m_session.stillStands(); !stands) startOver(stands.error());
}

std::optional<Ledger::Writer::Steady::time_point> Ledger::Writer::nextMoment() const {
    std::optional<Steady::time_point> moment = m_inbox.giveUpAt();
    const auto notAfter = [&moment](Steady::time_point time) { moment = std::min(moment.value_or(time), time); };
    if (!m_session.isOpen())
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
