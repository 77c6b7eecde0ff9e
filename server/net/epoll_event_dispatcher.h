#pragma once

#include "server/net/timer_heap.h"

#include <QAbstractEventDispatcher>
#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <functional>
#include <vector>

namespace callroom::net {

/// Watches one descriptor without a QSocketNotifier. Called on the dispatcher's thread.
class FdWatcher {
public:
    virtual ~FdWatcher() = default;
    struct Readiness {
        bool isReadable = false;
        bool isWritable = false;
        bool isBroken = false; ///< a hang-up or error, told whatever is watched; readable and writable as well
    };
    /// May unwatch itself and destroy itself.
    virtual void onReady(Readiness readiness) = 0;
};

/// Qt's event dispatcher on epoll: the cost of a turn depends on what happened, not on how many sockets are open
/// (Qt 6.4 polls them all). Install it with QThread::setEventDispatcher before the thread starts. Written against the
/// public API only. All functions but wakeUp() and interrupt() belong to the dispatcher's thread. Event loops may be
/// nested; timers whose slot runs are then skipped.
class EpollEventDispatcher final : public QAbstractEventDispatcher {
public:
    /// Ends the process when epoll or eventfd cannot be made: there is no loop to report it from.
    explicit EpollEventDispatcher(QObject* parent = nullptr);
    ~EpollEventDispatcher() override;

    /// Starts watching for reading. One watcher a descriptor; it may share it with notifiers.
    void watch(int fd, FdWatcher& watcher);
    /// Which events the watcher gets; hang-ups come in any case.
    void setWatched(int fd, bool wantsRead, bool wantsWrite);
    void unwatch(int fd);
    /// Runs once a turn, after its events and before the loop may block. If it leaves work for the next turn, it calls
    /// wakeUp().
    void setTurnEnd(std::function<void()> turnEnd) { m_turnEnd = std::move(turnEnd); }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier* notifier) override;
    void unregisterSocketNotifier(QSocketNotifier* notifier) override;
    using QAbstractEventDispatcher::registerTimer;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject* object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject* object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject* object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override;
    void interrupt() override;

    /// Descriptors that epoll reported, since the start: what a turn costs.
    [[nodiscard]] std::uint64_t reportedEvents() const { return m_reportedEvents; }

private:
    struct Entry {
        std::array<QSocketNotifier*, 3> notifiers{}; ///< by QSocketNotifier::Type
        FdWatcher* watcher = nullptr;
        std::uint32_t registered = 0; ///< epoll events told to the kernel
        std::uint32_t generation = 0; ///< so that an event of a former owner of the number is not delivered
        bool isRegistered = false;
        bool wantsRead = false;
        bool wantsWrite = false;
    };

    [[nodiscard]] Entry& entry(int fd);
    void update(int fd, Entry& entry);
    [[nodiscard]] int timeout(QEventLoop::ProcessEventsFlags flags);
    [[nodiscard]] bool waitAndDispatch(int timeoutMs);
    [[nodiscard]] bool waitForWakeUp(int timeoutMs);
    void dispatch(int fd, std::uint32_t generation, std::uint32_t events);
    void activate(int fd, std::uint32_t generation, QSocketNotifier::Type type);
    void clearWakeUp();

    int m_epoll = -1;
    int m_wakeFd = -1;
    std::vector<Entry> m_entries; ///< by descriptor
    TimerHeap m_timers;
    std::function<void()> m_turnEnd;
    std::atomic<bool> m_isWoken{false};
    std::atomic<bool> m_isInterrupted{false};
    std::uint64_t m_reportedEvents = 0;
};

} // namespace callroom::net
