#include "server/storage/commit_feed.h"
#include "tests/storage/recording_listener.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <stdexcept>

using namespace callroom;
using namespace callroom::storage;

namespace {

constexpr std::size_t inboxItems = 10;

/// Notes the numbers of what it is told; a test decides what `take` and `catchUp` do besides.
class Subscriber final : public CommitSubscriber {
public:
    std::string_view name() const override { return "test"; }
    bool take(std::span<const CommittedBatch> batches, CommitInbox& inbox) override {
        if (onTake && !onTake(inbox)) return false;
        const std::scoped_lock lock(m_mutex);
        for (const auto& batch : batches)
            for (const auto& item : *batch)
                m_taken.push_back(item.floorLife);
        return true;
    }
    bool catchUp(CommitInbox& inbox) override {
        if (onCatchUp && !onCatchUp(inbox)) return false;
        ++caughtUp;
        return true;
    }
    [[nodiscard]] std::vector<std::uint64_t> taken() const {
        const std::scoped_lock lock(m_mutex);
        return m_taken;
    }

    std::function<bool(CommitInbox&)> onTake;
    std::function<bool(CommitInbox&)> onCatchUp;
    std::atomic<int> caughtUp = 0;

private:
    mutable std::mutex m_mutex;
    std::vector<std::uint64_t> m_taken;
};

class Cookie final : public LedgerCookie {};

/// Holds whoever comes until it is opened.
class Gate {
public:
    void pass() {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_isOpen; });
    }
    void open() {
        const std::scoped_lock lock(m_mutex);
        m_isOpen = true;
        m_changed.notify_all();
    }
    void waitForSomebody() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting > 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_isOpen = false;
};

std::vector<std::uint64_t> numbers(std::uint64_t from, std::uint64_t to) {
    std::vector<std::uint64_t> all;
    for (auto number = from; number <= to; ++number)
        all.push_back(number);
    return all;
}

/// Commits items of those numbers, one in a batch, as the ledger does.
void commit(CommitFeed& feed, std::uint64_t from, std::uint64_t to) {
    for (const auto number : numbers(from, to)) {
        std::vector<LedgerItem> batch(1);
        batch.front().floorLife = number;
        batch.front().cookie = std::make_unique<Cookie>();
        feed.committed(batch);
    }
}

} // namespace

class CommitFeedTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFirstListenerBeforeAllOthers();
    void tellsEachSubscriberInOrder();
    void slowSubscriberDelaysNobodyAndCatchesUp();
    void throwingSubscriberHurtsNobodyAndCatchesUp();
    void failedCatchingUpIsTriedAgainBeforeAnythingIsTaken();
    void stopsInTheMiddleOfARest();
    void handsARefusedItemOnAlone();
};

void CommitFeedTest::tellsTheFirstListenerBeforeAllOthers() {
    test::RecordingListener first;
    Subscriber subscriber;
    std::size_t toldFirst = 0;
    subscriber.onTake = [&](CommitInbox&) { return toldFirst = first.count(), true; };
    CommitFeed feed(first);
    feed.subscribe(subscriber);
    feed.start();
    QTRY_COMPARE(subscriber.caughtUp.load(), 1);
    commit(feed, 1, 1);
    QTRY_COMPARE(subscriber.taken(), numbers(1, 1));
    QCOMPARE(toldFirst, 1U);
}

void CommitFeedTest::tellsEachSubscriberInOrder() {
    test::RecordingListener first;
    std::array<Subscriber, 3> subscribers;
    CommitFeed feed(first);
    for (auto& subscriber : subscribers)
        feed.subscribe(subscriber);
    feed.start();
    for (const auto& subscriber : subscribers)
        QTRY_COMPARE(subscriber.caughtUp.load(), 1);
    commit(feed, 1, 1000);
    for (const auto& subscriber : subscribers)
        QTRY_COMPARE(subscriber.taken(), numbers(1, 1000));
}

void CommitFeedTest::slowSubscriberDelaysNobodyAndCatchesUp() {
    test::RecordingListener first;
    Gate gate;
    Subscriber slow;
    slow.onTake = [&](CommitInbox&) { return gate.pass(), true; };
    Subscriber quick;
    CommitFeed feed(first, {.inboxItems = inboxItems});
    feed.subscribe(slow);
    feed.subscribe(quick);
    feed.start();
    QTRY_COMPARE(slow.caughtUp.load() + quick.caughtUp.load(), 2);
    commit(feed, 1, 1);
    gate.waitForSomebody();
    for (std::uint64_t number = 2; number <= 40; ++number) {
        commit(feed, number, number);
        QTRY_COMPARE(quick.taken(), numbers(1, number));
    }
    QCOMPARE(first.count(), 40U);
    const auto metrics = feed.metrics();
    QCOMPARE(metrics[0].waiting, inboxItems);
    QCOMPARE(metrics[0].left, 39U - inboxItems);
    QCOMPARE(metrics[1].left, 0U);

    gate.open();
    QTRY_COMPARE(slow.caughtUp.load(), 2);
    QCOMPARE(slow.taken(), numbers(1, 1)); // the others it has found by itself
    commit(feed, 41, 41);
    QTRY_COMPARE(slow.taken(), (std::vector<std::uint64_t>{1, 41}));
}

void CommitFeedTest::throwingSubscriberHurtsNobodyAndCatchesUp() {
    test::RecordingListener first;
    Subscriber thrower;
    std::atomic<int> thrown = 0;
    thrower.onTake = [&](CommitInbox&) -> bool {
        if (thrown++ == 0) throw std::runtime_error("of the test");
        return true;
    };
    Subscriber other;
    CommitFeed feed(first);
    feed.subscribe(thrower);
    feed.subscribe(other);
    feed.start();
    QTRY_COMPARE(thrower.caughtUp.load() + other.caughtUp.load(), 2);
    QTest::ignoreMessage(QtWarningMsg, "commit-feed=failed subscriber= test reason= of the test");
    commit(feed, 1, 1);
    QTRY_COMPARE(thrower.caughtUp.load(), 2);
    commit(feed, 2, 2);
    QTRY_COMPARE(thrower.taken(), numbers(2, 2));
    QTRY_COMPARE(other.taken(), numbers(1, 2));
    QCOMPARE(other.caughtUp.load(), 1);
}

void CommitFeedTest::failedCatchingUpIsTriedAgainBeforeAnythingIsTaken() {
    test::RecordingListener first;
    Subscriber subscriber;
    std::atomic<int> tries = 0;
    subscriber.onCatchUp = [&](CommitInbox&) { return ++tries == 3; };
    CommitFeed feed(first, {.retryPause = core::Milliseconds(1)});
    feed.subscribe(subscriber);
    commit(feed, 1, 5);
    feed.start();
    QTRY_COMPARE(subscriber.caughtUp.load(), 1);
    QCOMPARE(tries.load(), 3);
    QCOMPARE(subscriber.taken(), numbers(1, 0)); // it has found them by itself
    commit(feed, 6, 6);
    QTRY_COMPARE(subscriber.taken(), numbers(6, 6));
}

void CommitFeedTest::stopsInTheMiddleOfARest() {
    test::RecordingListener first;
    Gate gate;
    Subscriber subscriber;
    std::atomic<bool> isStopping = false;
    subscriber.onTake = [&](CommitInbox& inbox) {
        gate.open();
        isStopping = inbox.rest(std::chrono::hours(1));
        return true;
    };
    CommitFeed feed(first);
    feed.subscribe(subscriber);
    feed.start();
    QTRY_COMPARE(subscriber.caughtUp.load(), 1);
    commit(feed, 1, 1);
    gate.pass();
    feed.stop();
    QVERIFY(isStopping);
    commit(feed, 2, 2); // goes nowhere, and hurts nobody
    QCOMPARE(first.count(), 2U);
}

void CommitFeedTest::handsARefusedItemOnAlone() {
    test::RecordingListener first;
    Subscriber subscriber;
    CommitFeed feed(first);
    feed.subscribe(subscriber);
    feed.start();
    QTRY_COMPARE(subscriber.caughtUp.load(), 1);
    LedgerItem item;
    item.floorLife = 7;
    feed.rejected(std::move(item), core::internal("refused"));
    commit(feed, 8, 8);
    QTRY_COMPARE(subscriber.taken(), numbers(8, 8));
    const auto told = first.take();
    QCOMPARE(told.size(), 2U);
    QVERIFY(!told[0].isCommitted);
    QCOMPARE(told[0].item.floorLife, 7U);
}

QTEST_GUILESS_MAIN(CommitFeedTest)
#include "commit_feed_test.moc"
