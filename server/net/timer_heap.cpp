#include "server/net/timer_heap.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>

namespace callroom::net {

using std::chrono::milliseconds;

namespace {

/// Coarse timers meet at common instants, at most 5% late, so that many of them cost one wake-up.
TimerHeap::Time aligned(TimerHeap::Time due, milliseconds interval, Qt::TimerType type) {
    milliseconds grid{1};
    if (type == Qt::CoarseTimer) grid = std::max(milliseconds(1), interval / 20);
    if (type == Qt::VeryCoarseTimer) grid = milliseconds(1000);
    if (interval.count() == 0 || grid.count() <= 1) return due;
    const auto since = std::chrono::ceil<milliseconds>(due.time_since_epoch());
    const auto steps = (since.count() + grid.count() - 1) / grid.count();
    return TimerHeap::Time(milliseconds(steps * grid.count()));
}

} // namespace

void TimerHeap::add(int id, milliseconds interval, Qt::TimerType type, QObject* object, Time now) {
    Timer& timer = m_timers[id] = Timer{interval, type, object, now, 0};
    push(id, timer, aligned(now + interval, interval, type));
}

void TimerHeap::push(int id, Timer& timer, Time due) {
    timer.due = due;
    timer.version = ++m_lastVersion;
    m_heap.push_back({due, timer.version, id});
    std::push_heap(m_heap.begin(), m_heap.end());
}

void TimerHeap::pop() {
    std::pop_heap(m_heap.begin(), m_heap.end());
    m_heap.pop_back();
}

bool TimerHeap::isCurrent(const HeapEntry& entry) const {
    const auto timer = m_timers.find(entry.id);
    return timer != m_timers.end() && timer->second.version == entry.version;
}

bool TimerHeap::remove(int id) {
    const bool isKnown = m_timers.erase(id) > 0;
    // Timers that are started and stopped over and over must not fill the heap with what is left of them.
    if (m_heap.size() > 64 && m_heap.size() > 4 * m_timers.size()) {
        std::erase_if(m_heap, [this](const HeapEntry& entry) { return !isCurrent(entry); });
        std::make_heap(m_heap.begin(), m_heap.end());
    }
    return isKnown;
}

bool TimerHeap::removeAll(const QObject* object) {
    return std::erase_if(m_timers, [object](const auto& timer) { return timer.second.object == object; }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> TimerHeap::timersOf(const QObject* object) const {
    QList<QAbstractEventDispatcher::TimerInfo> found;
    for (const auto& [id, timer] : m_timers)
        if (timer.object == object) found.append({id, static_cast<int>(timer.interval.count()), timer.type});
    return found;
}

std::optional<milliseconds> TimerHeap::remaining(int id, Time now) const {
    const auto timer = m_timers.find(id);
    if (timer == m_timers.end()) return std::nullopt;
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(timer->second.due - now));
}

std::optional<TimerHeap::Time> TimerHeap::nextDue() {
    while (!m_heap.empty() && !isCurrent(m_heap.front()))
        pop();
    if (m_heap.empty()) return std::nullopt;
    return m_heap.front().due;
}

bool TimerHeap::activateDue(Time now) {
    const std::uint64_t newest = m_lastVersion;
    bool isAny = false;
    for (auto due = nextDue(); due && *due <= now; due = nextDue()) {
        // A timer (re)started by one of these slots waits for the next turn; in the heap's order older ones may stand
        // behind it only when they are due later or at the same moment, and then they wait for that turn too.
        if (m_heap.front().version > newest) break;
        const int id = m_heap.front().id;
        pop();
        Timer& timer = m_timers.at(id);
        const Time next = std::max(timer.due + timer.interval, now);
        push(id, timer, timer.interval.count() == 0 ? now : aligned(next, timer.interval, timer.type));
        if (timer.isActive) continue;
        isAny = true;
        timer.isActive = true;
        const std::uint64_t version = timer.version;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event);
        // The slot may have stopped the timer, and a new one may have got its id.
        const auto after = m_timers.find(id);
        if (after != m_timers.end() && after->second.version == version) after->second.isActive = false;
    }
    return isAny;
}

} // namespace callroom::net
