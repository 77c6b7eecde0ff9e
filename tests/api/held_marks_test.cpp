#include "server/api/held_marks.h"

#include <QTest>

using namespace callroom;
using namespace callroom::api;

class HeldMarksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepTheFurthestOfAContact();
    void tellReadingAndDeliveryApart();
    void goInTheOrderTheyWereHeld();
    void areBounded();

private:
    [[nodiscard]] static core::ContactId contact(int number) {
        core::ContactId id;
        id.value.bytes[0] = static_cast<std::uint8_t>(number);
        return id;
    }
    [[nodiscard]] bool read(HeldMarks& marks, int number, std::int64_t upTo) {
        return marks.add({.contactId = contact(number), .userId = {}, .readUpTo = upTo},
                         [this](const core::Result<live::JsonText>&) { ++m_answered; });
    }
    int m_answered = 0;
};

void HeldMarksTest::keepTheFurthestOfAContact() {
    HeldMarks marks;
    for (const auto upTo : {3, 9, 5})
        QVERIFY(read(marks, 1, upTo));
    const auto held = marks.takeOldest();
    QVERIFY(marks.isEmpty());
    QCOMPARE(held.reading.readUpTo, std::int64_t(9));
    for (const auto& answer : held.answers)
        answer(std::make_shared<const std::string>("{}"));
    QCOMPARE(m_answered, 3);
}

void HeldMarksTest::tellReadingAndDeliveryApart() {
    HeldMarks marks;
    QVERIFY(read(marks, 1, 3));
    QVERIFY(marks.add({.contactId = contact(1), .userId = {}, .deliveredUpTo = 7}, nullptr));
    QCOMPARE(marks.takeOldest().reading.readUpTo, std::int64_t(3));
    const auto delivered = marks.takeOldest().reading;
    QCOMPARE(delivered.readUpTo, std::int64_t(0));
    QCOMPARE(delivered.deliveredUpTo, std::int64_t(7));
}

void HeldMarksTest::goInTheOrderTheyWereHeld() {
    HeldMarks marks;
    for (const auto number : {1, 2, 1})
        QVERIFY(read(marks, number, 1));
    QVERIFY(marks.takeOldest().reading.contactId == contact(1));
    QVERIFY(read(marks, 1, 2));
    QVERIFY(marks.takeOldest().reading.contactId == contact(2));
    QVERIFY(marks.takeOldest().reading.contactId == contact(1));
    QVERIFY(marks.isEmpty());
}

void HeldMarksTest::areBounded() {
    HeldMarks marks;
    int held = 0;
    while (held < 1000 && read(marks, held, 1))
        ++held;
    QCOMPARE(held, 64);
    int more = 0;
    while (more < 10'000 && read(marks, 0, 1))
        ++more;
    QCOMPARE(more, 1023);
}

QTEST_GUILESS_MAIN(HeldMarksTest)
#include "held_marks_test.moc"
