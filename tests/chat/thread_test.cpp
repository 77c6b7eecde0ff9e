#include "server/chat/thread.h"

#include <QTest>

using namespace callroom;

namespace callroom::chat {

class ThreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsFromOne();
    void knowsTheNewestPosts();
    void tellsWritersApart();
    void marksOnlyMoveOn();
    void nobodyHasReadFurtherThanTheThreadGoes();
    void goesOnWhereItStopped();
    void tellsContentApart();

private:
    static core::UserId person(std::uint8_t number) {
        core::UserId id;
        id.value.bytes[15] = number;
        return id;
    }
    const core::ContactId m_contact{};
};

void ThreadTest::countsFromOne() {
    Thread thread;
    QCOMPARE(thread.nextSeq(), std::int64_t(1));
    QCOMPARE(thread.nextSeq(), std::int64_t(2));
    QCOMPARE(thread.lastSeq(), std::int64_t(2));
}

void ThreadTest::knowsTheNewestPosts() {
    Thread thread;
    constexpr int count = 1000;
    for (int i = 0; i < count; ++i)
        thread.remember({person(1), std::to_string(i), 0, {}, i + 1, {}});
    constexpr int kept = static_cast<int>(Thread::rememberedPosts);
    for (int i = 0; i < count; ++i) {
        const auto* found = thread.find(person(1), std::to_string(i));
        QCOMPARE(found != nullptr, i >= count - kept);
        if (found) QCOMPARE(found->seq, std::int64_t(i + 1));
    }
}

void ThreadTest::tellsWritersApart() {
    Thread thread;
    thread.remember({person(1), "same", 0, {}, 1, {}});
    QVERIFY(thread.find(person(1), "same"));
    QVERIFY(!thread.find(person(2), "same"));
}

void ThreadTest::marksOnlyMoveOn() {
    Thread thread;
    for (int i = 0; i < 10; ++i)
        (void)thread.nextSeq();
    const auto first = thread.mark(m_contact, person(1), 7, 0);
    QVERIFY(first);
    QCOMPARE(first->deliveredUpTo, std::int64_t(7));
    QCOMPARE(first->readUpTo, std::int64_t(0));
    // What was read was delivered.
    const auto read = thread.mark(m_contact, person(1), 0, 9);
    QVERIFY(read);
    QCOMPARE(read->deliveredUpTo, std::int64_t(9));
    QVERIFY(!thread.mark(m_contact, person(1), 3, 5));
}

void ThreadTest::nobodyHasReadFurtherThanTheThreadGoes() {
    Thread thread;
    (void)thread.nextSeq();
    const auto mark = thread.mark(m_contact, person(1), 0, 1'000'000);
    QVERIFY(mark);
    QCOMPARE(mark->readUpTo, std::int64_t(1));
}

void ThreadTest::goesOnWhereItStopped() {
    Thread thread;
    thread.restore(41, {{person(1), "a", 5, {}, 40, {}}}, {{m_contact, person(2), 30, 20}});
    QCOMPARE(thread.nextSeq(), std::int64_t(42));
    QCOMPARE(thread.find(person(1), "a")->seq, std::int64_t(40));
    QVERIFY(!thread.mark(m_contact, person(2), 30, 20));
}

void ThreadTest::tellsContentApart() {
    using core::ThreadEventType;
    const auto hash = contentHash(ThreadEventType::Message, "hello", std::nullopt);
    QCOMPARE(hash, contentHash(ThreadEventType::Message, "hello", std::nullopt));
    QVERIFY(hash != contentHash(ThreadEventType::Note, "hello", std::nullopt));
    QVERIFY(hash != contentHash(ThreadEventType::Message, "hello!", std::nullopt));
    core::FileId file;
    file.value.bytes[3] = 9;
    QVERIFY(hash != contentHash(ThreadEventType::Message, "hello", file));
}

} // namespace callroom::chat

QTEST_APPLESS_MAIN(callroom::chat::ThreadTest)
#include "thread_test.moc"
