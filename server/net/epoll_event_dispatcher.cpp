#include "server/net/epoll_event_dispatcher.h"

#include <QCoreApplication>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace callroom::net {
namespace {

constexpr std::uint32_t failureEvents = EPOLLERR | EPOLLHUP;
constexpr int eventsPerTurn = 256;

std::uint64_t pack(int fd, std::uint32_t generation) {
    return (std::uint64_t{generation} << 32) | static_cast<std::uint32_t>(fd);
}

} // namespace

EpollEventDispatcher::EpollEventDispatcher(QObject* parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_wakeFd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    if (m_epoll < 0 || m_wakeFd < 0)
        qFatal("callroom.net: cannot make an event loop: %s", qPrintable(qt_error_string()));
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = pack(m_wakeFd, 0);
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeFd, &event);
}

EpollEventDispatcher::~EpollEventDispatcher() {
    ::close(m_wakeFd);
    ::close(m_epoll);
}

EpollEventDispatcher::Entry& EpollEventDispatcher::entry(int fd) {
    const auto index = static_cast<std::size_t>(fd);
    if (index >= m_entries.size()) m_entries.resize(std::max(index + 1, m_entries.size() * 5 / 4));
    return m_entries[index];
}

void EpollEventDispatcher::update(int fd, Entry& entry) {
    std::uint32_t wanted = 0;
    if (entry.notifiers[QSocketNotifier::Read] || (entry.watcher && entry.wantsRead)) wanted |= EPOLLIN;
    if (entry.notifiers[QSocketNotifier::Write] || (entry.watcher && entry.wantsWrite)) wanted |= EPOLLOUT;
    if (entry.notifiers[QSocketNotifier::Exception]) wanted |= EPOLLPRI;
    const bool isWanted = wanted != 0 || entry.watcher;
    epoll_event event{};
    event.events = wanted;
    if (!isWanted) {
        if (!entry.isRegistered) return;
        // Fails when the descriptor was closed first; the kernel has then forgotten it by itself.
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, &event);
        entry.isRegistered = false;
        entry.registered = 0;
        ++entry.generation;
        return;
    }
    if (entry.isRegistered && entry.registered == wanted) return;
    event.data.u64 = pack(fd, entry.generation);
    int result = epoll_ctl(m_epoll, entry.isRegistered ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event);
    // Closed and opened again behind our back: the number is registered here, but no longer in the kernel.
    if (result < 0 && errno == ENOENT) result = epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    if (result < 0 && errno == EEXIST) result = epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event);
    if (result < 0) qWarning("callroom.net: cannot watch fd=%d: %s", fd, qPrintable(qt_error_string()));
    entry.isRegistered = result == 0;
    entry.registered = wanted;
}

void EpollEventDispatcher::watch(int fd, FdWatcher& watcher) {
    Entry& watched = entry(fd);
    watched.watcher = &watcher;
    watched.wantsRead = true;
    watched.wantsWrite = false;
    update(fd, watched);
}

void EpollEventDispatcher::setWatched(int fd, bool wantsRead, bool wantsWrite) {
    Entry& watched = entry(fd);
    watched.wantsRead = wantsRead;
    watched.wantsWrite = wantsWrite;
    update(fd, watched);
}

void EpollEventDispatcher::unwatch(int fd) {
    Entry& watched = entry(fd);
    watched.watcher = nullptr;
    update(fd, watched);
}

void EpollEventDispatcher::registerSocketNotifier(QSocketNotifier* notifier) {
    const int fd = static_cast<int>(notifier->socket());
    if (fd < 0) return;
    Entry& watched = entry(fd);
    QSocketNotifier*& place = watched.notifiers[static_cast<std::size_t>(notifier->type())];
    if (place && place != notifier) qWarning("callroom.net: two notifiers of one type for fd=%d", fd);
    place = notifier;
    update(fd, watched);
}

void EpollEventDispatcher::unregisterSocketNotifier(QSocketNotifier* notifier) {
    const int fd = static_cast<int>(notifier->socket());
    if (fd < 0) return;
    Entry& watched = entry(fd);
    QSocketNotifier*& place = watched.notifiers[static_cast<std::size_t>(notifier->type())];
    if (place != notifier) return;
    place = nullptr;
    update(fd, watched);
}

void EpollEventDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject* object) {
    m_timers.add(timerId, std::chrono::milliseconds(interval), timerType, object, TimerHeap::Time::clock::now());
}

bool EpollEventDispatcher::unregisterTimer(int timerId) {
    return m_timers.remove(timerId);
}

bool EpollEventDispatcher::unregisterTimers(QObject* object) {
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollEventDispatcher::registeredTimers(QObject* object) const {
    return m_timers.timersOf(object);
}

int EpollEventDispatcher::remainingTime(int timerId) {
    const auto remaining = m_timers.remaining(timerId, TimerHeap::Time::clock::now());
    return remaining ? static_cast<int>(remaining->count()) : -1;
}

void EpollEventDispatcher::wakeUp() {
    if (m_isWoken.exchange(true)) return;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wakeFd, &one, sizeof one);
}

void EpollEventDispatcher::interrupt() {
    m_isInterrupted = true;
    wakeUp();
}

void EpollEventDispatcher::clearWakeUp() {
    std::uint64_t count = 0;
    [[maybe_unused]] const ssize_t got = ::read(m_wakeFd, &count, sizeof count);
    // Only now: the write of a wakeUp() before this line may be gone with the read above. What it was for is seen all
    // the same, as the next turn looks before it waits.
    m_isWoken = false;
}

bool EpollEventDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags) {
    m_isInterrupted = false;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    if (m_turnEnd) m_turnEnd();
    // Whoever posts an event or interrupts from here on wakes the dispatcher, which ends the wait.
    const int timeoutMs = timeout(flags);
    if (timeoutMs != 0) Q_EMIT aboutToBlock();
    const bool isAny =
        flags.testFlag(QEventLoop::ExcludeSocketNotifiers) ? waitForWakeUp(timeoutMs) : waitAndDispatch(timeoutMs);
    return m_timers.activateDue(TimerHeap::Time::clock::now()) || isAny;
}

int EpollEventDispatcher::timeout(QEventLoop::ProcessEventsFlags flags) {
    if (!flags.testFlag(QEventLoop::WaitForMoreEvents) || m_isInterrupted || m_isWoken) return 0;
    const auto due = m_timers.nextDue();
    if (!due) return -1;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*due - TimerHeap::Time::clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(wait, 0, std::numeric_limits<int>::max()));
}

bool EpollEventDispatcher::waitForWakeUp(int timeoutMs) {
    pollfd waited{m_wakeFd, POLLIN, 0};
    if (::poll(&waited, 1, timeoutMs) <= 0) return false;
    clearWakeUp();
    return true;
}

bool EpollEventDispatcher::waitAndDispatch(int timeoutMs) {
    std::array<epoll_event, eventsPerTurn> events;
    const int count = epoll_wait(m_epoll, events.data(), eventsPerTurn, timeoutMs);
    if (timeoutMs != 0) Q_EMIT awake();
    bool isAny = false;
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = events[static_cast<std::size_t>(i)];
        const int fd = static_cast<int>(event.data.u64 & 0xffffffffU);
        ++m_reportedEvents;
        isAny = true;
        if (fd == m_wakeFd) {
            clearWakeUp();
            continue;
        }
        dispatch(fd, static_cast<std::uint32_t>(event.data.u64 >> 32), event.events);
    }
    return isAny;
}

void EpollEventDispatcher::dispatch(int fd, std::uint32_t generation, std::uint32_t events) {
    const bool isReadable = (events & (EPOLLIN | failureEvents)) != 0;
    const bool isWritable = (events & (EPOLLOUT | failureEvents)) != 0;
    const Entry& watched = m_entries[static_cast<std::size_t>(fd)];
    if (watched.generation != generation) return;
    if (FdWatcher* watcher = watched.watcher) watcher->onReady({isReadable, isWritable, (events & failureEvents) != 0});
    if (isReadable) activate(fd, generation, QSocketNotifier::Read);
    if (isWritable) activate(fd, generation, QSocketNotifier::Write);
    if ((events & EPOLLPRI) != 0) activate(fd, generation, QSocketNotifier::Exception);
}

void EpollEventDispatcher::activate(int fd, std::uint32_t generation, QSocketNotifier::Type type) {
    // Looked up anew each time: the one before may have removed this one, or closed the descriptor.
    const Entry& watched = m_entries[static_cast<std::size_t>(fd)];
    if (watched.generation != generation) return;
    if (QSocketNotifier* notifier = watched.notifiers[static_cast<std::size_t>(type)]) {
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
    }
}

} // namespace callroom::net
