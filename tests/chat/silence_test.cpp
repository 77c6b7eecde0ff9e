#include "server/chat/silence.h"

#include <QTest>

using namespace callroom;
using namespace std::chrono_literals;

namespace callroom::chat {

class SilenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remindsThenCloses();
    void isBrokenByTheCustomer();
    void beginsWithTheFirstUnansweredMessage();
    void closesWithoutReminderWhereNoneIsAsked();
    void remindsAndNeverClosesWhereNoEndIsSet();
    void doesNothingWithoutRule();
    void forgetsWhatIsOver();

private:
    static core::ContactId contact(std::uint8_t number) {
        core::ContactId id;
        id.value.bytes[15] = number;
        return id;
    }
    const core::Timestamp m_start{std::chrono::hours(500'000)};
    const SilenceRule m_rule{60s, 180s};
};

void SilenceTest::remindsThenCloses() {
    Silences silences;
    silences.spoke(contact(1), false, m_start, m_rule);
    QVERIFY(silences.next() == m_start + 60s);
    QVERIFY(silences.takeDue(m_start + 59s).empty());
    const auto first = silences.takeDue(m_start + 60s);
    QCOMPARE(first.size(), std::size_t(1));
    QVERIFY(!first.front().isToClose);
    QVERIFY(silences.next() == m_start + 180s);
    const auto last = silences.takeDue(m_start + 400s);
    QCOMPARE(last.size(), std::size_t(1));
    QVERIFY(last.front().isToClose);
    QVERIFY(!silences.next());
}

void SilenceTest::isBrokenByTheCustomer() {
    Silences silences;
    silences.spoke(contact(1), false, m_start, m_rule);
    silences.spoke(contact(1), true, m_start + 30s, m_rule);
    QVERIFY(!silences.next());
    silences.spoke(contact(1), false, m_start + 40s, m_rule);
    QVERIFY(silences.next() == m_start + 100s);
}

void SilenceTest::beginsWithTheFirstUnansweredMessage() {
    Silences silences;
    silences.spoke(contact(1), false, m_start, m_rule);
    silences.spoke(contact(1), false, m_start + 50s, m_rule);
    QVERIFY(silences.next() == m_start + 60s);
}

void SilenceTest::closesWithoutReminderWhereNoneIsAsked() {
    Silences silences;
    silences.spoke(contact(1), false, m_start, {0s, 90s});
    const auto due = silences.takeDue(m_start + 90s);
    QCOMPARE(due.size(), std::size_t(1));
    QVERIFY(due.front().isToClose);
}

void SilenceTest::remindsAndNeverClosesWhereNoEndIsSet() {
    Silences silences;
    silences.spoke(contact(1), false, m_start, {60s, 0s});
    QVERIFY(!silences.takeDue(m_start + 60s).front().isToClose);
    QVERIFY(!silences.next());
}

void SilenceTest::doesNothingWithoutRule() {
    Silences silences;
    silences.spoke(contact(1), false, m_start, {});
    QVERIFY(!silences.next());
}

void SilenceTest::forgetsWhatIsOver() {
    Silences silences;
    silences.spoke(contact(1), false, m_start, m_rule);
    silences.spoke(contact(2), false, m_start + 5s, m_rule);
    silences.forget(contact(1));
    silences.forget(contact(3));
    QVERIFY(silences.next() == m_start + 65s);
}

} // namespace callroom::chat

QTEST_APPLESS_MAIN(callroom::chat::SilenceTest)
#include "silence_test.moc"
