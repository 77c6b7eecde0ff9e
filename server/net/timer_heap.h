#pragma once

#include <QAbstractEventDispatcher>

#include <chrono>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace callroom::net {

/// The timers of one event dispatcher: a heap by due time, where a removed timer's entry stays until it comes up. One
/// thread. All times are given in, so it needs no clock.
class TimerHeap {
public:
    using Time = std::chrono::steady_clock::time_point;

    void add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject* object, Time now);
    bool remove(int id);
    bool removeAll(const QObject* object);
    [[nodiscard]] QList<QAbstractEventDispatcher::TimerInfo> timersOf(const QObject* object) const;
    /// Zero when it is late; nothing for an unknown timer.
    [[nodiscard]] std::optional<std::chrono::milliseconds> remaining(int id, Time now) const;
    /// When the next timer is due; nothing without timers. Forgets removed timers on the way.
    [[nodiscard]] std::optional<Time> nextDue();
    /// Sends a QTimerEvent to the object of each timer due at `now`, each at most once, so that zero timers do not
    /// starve the rest. Timers may be added and removed meanwhile. True when there were any.
    bool activateDue(Time now);

private:
    struct Timer {
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject* object;
        Time due;
        std::uint64_t version; ///< of the heap entry that counts
        bool isActive = false; ///< its event is being handled
    };
    struct HeapEntry {
        Time due;
        std::uint64_t version;
        int id;
        /// The standard heap has the greatest on top; here it is the one due first, in the order of adding.
        friend bool operator<(const HeapEntry& a, const HeapEntry& b) {
            return a.due != b.due ? a.due > b.due : a.version > b.version;
        }
    };

    void push(int id, Timer& timer, Time due);
    [[nodiscard]] bool isCurrent(const HeapEntry& entry) const;
    void pop();

    std::unordered_map<int, Timer> m_timers;
    std::vector<HeapEntry> m_heap;
    std::uint64_t m_lastVersion = 0;
};

} // namespace callroom::net
