#include "server/net/epoll_event_dispatcher.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>
#include <QtTest>

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <ctime>

using callroom::net::EpollEventDispatcher;
using callroom::net::FdWatcher;

namespace {

/// Two connected sockets.
struct Pair {
    Pair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends); }
    ~Pair() {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    Pair(const Pair&) = delete;
    Pair& operator=(const Pair&) = delete;

    void write(int end) const { QVERIFY(::write(ends[end], "x", 1) == 1); }
    void drain(int end) const {
        char byte = 0;
        while (::read(ends[end], &byte, 1) == 1) {
        }
    }
    int ends[2]{-1, -1};
};

/// Runs `work` on a thread with the dispatcher under test, in an event loop that `work` ends by quitting the thread.
void runOnLoop(const std::function<void(EpollEventDispatcher&)>& work) {
    QThread thread;
    auto* dispatcher = new EpollEventDispatcher;
    thread.setEventDispatcher(dispatcher);
    QObject context;
    context.moveToThread(&thread);
    QMetaObject::invokeMethod(
        &context, [&] { work(*dispatcher); }, Qt::QueuedConnection);
    thread.start();
    QVERIFY(thread.wait(20'000));
}

/// Of the processor, taken by the calling thread: others on the machine do not count.
qint64 threadNanoseconds() {
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::nanoseconds(std::chrono::seconds(used.tv_sec)).count() + used.tv_nsec;
}

void quit() {
    QThread::currentThread()->quit();
}

} // namespace

class TestEventDispatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firesASingleShotOnceAndNotEarly();
    void firesARepeatingTimerAgainAndAgain();
    void firesTimersInTheOrderTheyAreDue();
    void firesCoarseTimersNotEarlyAndLittleLate();
    void runsZeroTimersWithoutStarvingSockets();
    void stopsATimerInItsOwnSlot();
    void tellsTheRemainingTime();
    void forgetsTheTimersOfADestroyedObject();
    void tellsReadAndWriteOfOneDescriptorApart();
    void keepsQuietWhileANotifierIsDisabled();
    void survivesNotifiersDeletedInASlot();
    void deliversNothingToAReusedDescriptor();
    void wakesUpFromAnotherThread();
    void endsAnEventLoopInterruptedFromAnotherThread();
    void costsNothingForIdleSockets();
};

void TestEventDispatcher::firesASingleShotOnceAndNotEarly() {
    int fired = 0;
    qint64 elapsed = 0;
    QElapsedTimer clock;
    runOnLoop([&](EpollEventDispatcher&) {
        auto* timer = new QTimer;
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        clock.start();
        QObject::connect(timer, &QTimer::timeout, timer, [&] {
            ++fired;
            elapsed = clock.elapsed();
        });
        timer->start(20);
        QTimer::singleShot(80, timer, [timer] {
            delete timer;
            quit();
        });
    });
    QCOMPARE(fired, 1);
    QVERIFY2(elapsed >= 20, qPrintable(QString::number(elapsed)));
}

void TestEventDispatcher::firesARepeatingTimerAgainAndAgain() {
    int fired = 0;
    runOnLoop([&](EpollEventDispatcher&) {
        auto* timer = new QTimer;
        QObject::connect(timer, &QTimer::timeout, timer, [&fired, timer] {
            if (++fired < 10) return;
            timer->deleteLater();
            quit();
        });
        timer->start(3);
    });
    QCOMPARE(fired, 10);
}

void TestEventDispatcher::firesTimersInTheOrderTheyAreDue() {
    QList<int> order;
    runOnLoop([&](EpollEventDispatcher&) {
        auto* context = new QObject;
        for (const int delay : {40, 10, 30, 20})
            QTimer::singleShot(delay, Qt::PreciseTimer, context, [&order, delay] { order.append(delay); });
        QTimer::singleShot(60, Qt::PreciseTimer, context, [context] {
            delete context;
            quit();
        });
    });
    QCOMPARE(order, QList<int>({10, 20, 30, 40}));
}

void TestEventDispatcher::firesCoarseTimersNotEarlyAndLittleLate() {
    callroom::net::TimerHeap heap;
    using std::chrono::milliseconds;
    const callroom::net::TimerHeap::Time start{milliseconds(1'000'003)};
    QObject object;
    heap.add(1, milliseconds(1000), Qt::CoarseTimer, &object, start);
    heap.add(2, milliseconds(1000), Qt::PreciseTimer, &object, start);
    QCOMPARE(heap.remaining(2, start).value(), milliseconds(1000));
    QVERIFY(heap.remaining(1, start).value() >= milliseconds(1000));
    QVERIFY(heap.remaining(1, start).value() <= milliseconds(1050));
}

void TestEventDispatcher::runsZeroTimersWithoutStarvingSockets() {
    int turns = 0;
    bool isRead = false;
    Pair pair;
    runOnLoop([&](EpollEventDispatcher&) {
        auto* zero = new QTimer;
        auto* notifier = new QSocketNotifier(pair.ends[0], QSocketNotifier::Read, zero);
        QObject::connect(zero, &QTimer::timeout, zero, [&] {
            if (++turns == 100) pair.write(1);
        });
        QObject::connect(notifier, &QSocketNotifier::activated, notifier, [&isRead, zero] {
            isRead = true;
            delete zero;
            quit();
        });
        zero->start(0);
    });
    QVERIFY(isRead);
    QVERIFY(turns >= 100);
}

void TestEventDispatcher::stopsATimerInItsOwnSlot() {
    int fired = 0;
    runOnLoop([&](EpollEventDispatcher&) {
        auto* timer = new QTimer;
        QObject::connect(timer, &QTimer::timeout, timer, [&fired, timer] {
            ++fired;
            timer->stop();
            // A new timer gets the id that has just become free.
            QTimer::singleShot(30, timer, [timer] {
                timer->deleteLater();
                quit();
            });
        });
        timer->start(1);
    });
    QCOMPARE(fired, 1);
}

void TestEventDispatcher::tellsTheRemainingTime() {
    int remaining = -2;
    int unknown = -2;
    qsizetype registered = 0;
    runOnLoop([&](EpollEventDispatcher& dispatcher) {
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        timer.start(10'000);
        remaining = timer.remainingTime();
        registered = dispatcher.registeredTimers(&timer).size();
        timer.stop();
        unknown = dispatcher.remainingTime(123'456);
        quit();
    });
    QVERIFY(remaining > 9'000 && remaining <= 10'000);
    QCOMPARE(registered, 1);
    QCOMPARE(unknown, -1);
}

void TestEventDispatcher::forgetsTheTimersOfADestroyedObject() {
    bool isForgotten = false;
    runOnLoop([&](EpollEventDispatcher& dispatcher) {
        auto* object = new QObject;
        const int id = object->startTimer(1);
        delete object;
        isForgotten = dispatcher.remainingTime(id) == -1;
        QTimer::singleShot(10, [] { quit(); });
    });
    QVERIFY(isForgotten);
}

void TestEventDispatcher::tellsReadAndWriteOfOneDescriptorApart() {
    Pair pair;
    int reads = 0;
    int writes = 0;
    runOnLoop([&](EpollEventDispatcher&) {
        auto* read = new QSocketNotifier(pair.ends[0], QSocketNotifier::Read);
        auto* write = new QSocketNotifier(pair.ends[0], QSocketNotifier::Write, read);
        auto* exception = new QSocketNotifier(pair.ends[0], QSocketNotifier::Exception, read);
        Q_UNUSED(exception)
        QObject::connect(write, &QSocketNotifier::activated, write, [&, write] {
            ++writes;
            write->setEnabled(false);
            pair.write(1);
        });
        QObject::connect(read, &QSocketNotifier::activated, read, [&, read] {
            ++reads;
            pair.drain(0);
            delete read;
            quit();
        });
    });
    QCOMPARE(writes, 1);
    QCOMPARE(reads, 1);
}

void TestEventDispatcher::keepsQuietWhileANotifierIsDisabled() {
    Pair pair;
    int early = 0;
    int reads = 0;
    bool isEnabled = false;
    runOnLoop([&](EpollEventDispatcher&) {
        auto* read = new QSocketNotifier(pair.ends[0], QSocketNotifier::Read);
        QObject::connect(read, &QSocketNotifier::activated, read, [&, read] {
            ++(isEnabled ? reads : early);
            pair.drain(0);
            delete read;
            quit();
        });
        read->setEnabled(false);
        pair.write(1);
        QTimer::singleShot(20, read, [&, read] {
            isEnabled = true;
            read->setEnabled(true);
        });
    });
    QCOMPARE(early, 0);
    QCOMPARE(reads, 1);
}

void TestEventDispatcher::survivesNotifiersDeletedInASlot() {
    // Both are ready in the same turn; the first to run deletes both.
    Pair one;
    Pair two;
    int reads = 0;
    runOnLoop([&](EpollEventDispatcher&) {
        auto* first = new QSocketNotifier(one.ends[0], QSocketNotifier::Read);
        auto* second = new QSocketNotifier(two.ends[0], QSocketNotifier::Read);
        const auto onReady = [&reads, first, second] {
            ++reads;
            delete first;
            delete second;
            QTimer::singleShot(10, [] { quit(); });
        };
        QObject::connect(first, &QSocketNotifier::activated, first, onReady);
        QObject::connect(second, &QSocketNotifier::activated, second, onReady);
        one.write(1);
        two.write(1);
    });
    QCOMPARE(reads, 1);
}

void TestEventDispatcher::deliversNothingToAReusedDescriptor() {
    struct Watcher final : FdWatcher {
        std::function<void()> action;
        int calls = 0;
        void onReady(Readiness) override {
            ++calls;
            if (action) action();
        }
    };
    Pair one;
    Pair two;
    Watcher first;
    Watcher second;
    Watcher heir;
    runOnLoop([&](EpollEventDispatcher& dispatcher) {
        dispatcher.watch(one.ends[0], first);
        dispatcher.watch(two.ends[0], second);
        // Whichever is told first gives the other's descriptor to a watcher that nothing was sent to.
        const auto replace = [&](int mine, int other) {
            dispatcher.unwatch(mine);
            dispatcher.unwatch(other);
            char byte = 0;
            QVERIFY(::read(other, &byte, 1) == 1);
            dispatcher.watch(other, heir);
            QTimer::singleShot(10, [&dispatcher, other] {
                dispatcher.unwatch(other);
                quit();
            });
        };
        first.action = [&, replace] { replace(one.ends[0], two.ends[0]); };
        second.action = [&, replace] { replace(two.ends[0], one.ends[0]); };
        one.write(1);
        two.write(1);
    });
    QCOMPARE(first.calls + second.calls, 1);
    QCOMPARE(heir.calls, 0);
}

void TestEventDispatcher::wakesUpFromAnotherThread() {
    constexpr int count = 10'000;
    QThread thread;
    thread.setEventDispatcher(new EpollEventDispatcher);
    QObject context;
    context.moveToThread(&thread);
    thread.start();
    int received = 0;
    for (int i = 0; i < count; ++i)
        QMetaObject::invokeMethod(
            &context,
            [&received] {
                if (++received == count) quit();
            },
            Qt::QueuedConnection);
    QVERIFY(thread.wait(20'000));
    QCOMPARE(received, count);
}

void TestEventDispatcher::endsAnEventLoopInterruptedFromAnotherThread() {
    // Over and over, as a lost wake-up shows only now and then.
    for (int i = 0; i < 200; ++i) {
        QThread thread;
        thread.setEventDispatcher(new EpollEventDispatcher);
        thread.start();
        thread.quit();
        QVERIFY(thread.wait(20'000));
    }
}

void TestEventDispatcher::costsNothingForIdleSockets() {
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    constexpr int idleCount = 4'000;
    constexpr int rounds = 20'000;
    const auto measure = [](int idleSockets, qint64& nanoseconds, std::uint64_t& events) {
        std::vector<std::unique_ptr<Pair>> idle;
        for (int i = 0; i < idleSockets; ++i)
            idle.push_back(std::make_unique<Pair>());
        Pair busy;
        runOnLoop([&](EpollEventDispatcher& dispatcher) {
            auto* owner = new QObject;
            for (const auto& pair : idle)
                new QSocketNotifier(pair->ends[0], QSocketNotifier::Read, owner);
            auto* notifier = new QSocketNotifier(busy.ends[0], QSocketNotifier::Read, owner);
            const qint64 begun = threadNanoseconds();
            const std::uint64_t before = dispatcher.reportedEvents();
            QObject::connect(notifier, &QSocketNotifier::activated, notifier,
                             [&, owner, begun, before, left = rounds]() mutable {
                                 busy.drain(0);
                                 if (--left > 0) return busy.write(1);
                                 nanoseconds = threadNanoseconds() - begun;
                                 events = dispatcher.reportedEvents() - before;
                                 delete owner;
                                 quit();
                             });
            busy.write(1);
        });
    };
    qint64 alone = 0;
    qint64 amongIdle = 0;
    std::uint64_t aloneEvents = 0;
    std::uint64_t amongIdleEvents = 0;
    measure(0, alone, aloneEvents);
    measure(idleCount, amongIdle, amongIdleEvents);
    QVERIFY(amongIdleEvents <= aloneEvents + 2);
    QVERIFY2(
        amongIdle < alone * 4,
        qPrintable(QStringLiteral("%1 ns alone, %2 ns among idle ones").arg(alone / rounds).arg(amongIdle / rounds)));
}

QTEST_GUILESS_MAIN(TestEventDispatcher)
#include "event_dispatcher_test.moc"
