#include "shared/core/mailbox.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace callroom::core;

class MailboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wakesOnceABatch();
    void refusesPastItsCapacity();
    void losesNothingBetweenThreads();
};

void MailboxTest::wakesOnceABatch() {
    int wakes = 0;
    Mailbox<int> box([&] { ++wakes; });
    QVERIFY(box.post(1));
    QVERIFY(box.post(2));
    QCOMPARE(wakes, 1);
    std::vector<int> batch;
    box.takeAll(batch);
    QCOMPARE(batch, (std::vector<int>{1, 2}));
    QVERIFY(box.post(3));
    QCOMPARE(wakes, 2);
}

void MailboxTest::refusesPastItsCapacity() {
    Mailbox<int> box([] {}, 2);
    QVERIFY(box.post(1));
    QVERIFY(box.post(2));
    QVERIFY(!box.post(3));
    QCOMPARE(box.size(), std::size_t{2});
}

void MailboxTest::losesNothingBetweenThreads() {
    constexpr int perThread = 20'000;
    std::atomic<int> wakes = 0;
    Mailbox<int> box([&] { ++wakes; });
    std::vector<std::thread> senders;
    for (int sender = 0; sender < 4; ++sender)
        senders.emplace_back([&] {
            for (int i = 0; i < perThread; ++i)
                (void)box.post(i);
        });
    std::vector<int> batch;
    int received = 0;
    QDeadlineTimer limit(20'000);
    while (received < 4 * perThread && !limit.hasExpired()) {
        box.takeAll(batch);
        received += static_cast<int>(batch.size());
        std::this_thread::yield();
    }
    for (auto& sender : senders)
        sender.join();
    QCOMPARE(received, 4 * perThread);
    QVERIFY(wakes > 0);
}

QTEST_APPLESS_MAIN(MailboxTest)
#include "mailbox_test.moc"
