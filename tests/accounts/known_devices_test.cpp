#include "server/accounts/known_devices.h"

#include <QTest>

using namespace callroom;
using namespace callroom::accounts;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view secret = "a secret of thirty-two bytes, ok";

}

class KnownDevicesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_clock.set(core::fromEpochMilliseconds(1'800'000'000'000)); }
    void recognisesADeviceByItsMark();
    void keepsTheIdOfADevice();
    void keepsMarksOfSeveralAccounts();
    void keepsOnlySoMany();
    void forgetsAfterAYear();
    void refusesAnyChangedByte();
    void refusesMarksOfAnotherSecret();
    void refusesNonsense_data();
    void refusesNonsense();

private:
    core::ManualClock m_clock;
    core::SystemRandom m_random;
    KnownDevices m_devices{secret, m_clock, m_random};
};

void KnownDevicesTest::recognisesADeviceByItsMark() {
    const auto marks = m_devices.remember({}, "demo a@x");
    QVERIFY(m_devices.find(marks, "demo a@x"));
    QVERIFY(!m_devices.find(marks, "demo b@x"));
    QVERIFY(!m_devices.find(marks, "other a@x"));
    QVERIFY(m_devices.find(marks, "demo a@x") != m_devices.find(m_devices.remember({}, "demo a@x"), "demo a@x"));
}

void KnownDevicesTest::keepsTheIdOfADevice() {
    const auto first = m_devices.remember({}, "demo a@x");
    m_clock.advance(24h * 300);
    const auto again = m_devices.remember(first, "demo a@x");
    QCOMPARE(again.size(), first.size());
    QVERIFY(m_devices.find(first, "demo a@x") == m_devices.find(again, "demo a@x"));
    m_clock.advance(24h * 300);
    QVERIFY(!m_devices.find(first, "demo a@x"));
    QVERIFY(m_devices.find(again, "demo a@x"));
}

void KnownDevicesTest::keepsMarksOfSeveralAccounts() {
    const auto marks = m_devices.remember(m_devices.remember({}, "demo a@x"), "demo b@x");
    QVERIFY(m_devices.find(marks, "demo a@x"));
    QVERIFY(m_devices.find(marks, "demo b@x"));
}

void KnownDevicesTest::keepsOnlySoMany() {
    std::string marks;
    for (int i = 0; i < 20; ++i)
        marks = m_devices.remember(marks, "demo " + std::to_string(i));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_devices.find(marks, "demo " + std::to_string(i)).has_value(), i >= 12);
    QVERIFY(marks.size() < 700);
}

void KnownDevicesTest::forgetsAfterAYear() {
    const auto marks = m_devices.remember({}, "demo a@x");
    m_clock.advance(KnownDevices::lifetime - 1s);
    QVERIFY(m_devices.find(marks, "demo a@x"));
    m_clock.advance(1s);
    QVERIFY(!m_devices.find(marks, "demo a@x"));
}

void KnownDevicesTest::refusesAnyChangedByte() {
    const auto marks = m_devices.remember({}, "demo a@x");
    for (std::size_t i = 0; i < marks.size(); ++i) {
        std::string changed = marks;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!m_devices.find(changed, "demo a@x"), std::to_string(i).c_str());
    }
}

void KnownDevicesTest::refusesMarksOfAnotherSecret() {
    const KnownDevices others("another secret of 32 bytes or so", m_clock, m_random);
    QVERIFY(!m_devices.find(others.remember({}, "demo a@x"), "demo a@x"));
}

void KnownDevicesTest::refusesNonsense_data() {
    QTest::addColumn<std::string>("marks");
    for (const char* text : {"", ".", "....", "nonsense", "=", "AAAA"})
        QTest::newRow(text) << std::string(text);
    QTest::newRow("zeros") << std::string(75, 'A');
    QTest::newRow("long") << std::string(100'000, 'A');
    QTest::newRow("many") << std::string(100'000, '.');
    QTest::newRow("NUL") << std::string(75, '\0');
}

void KnownDevicesTest::refusesNonsense() {
    QFETCH(std::string, marks);
    QVERIFY(!m_devices.find(marks, "demo a@x"));
    const auto after = m_devices.remember(marks, "demo a@x");
    QVERIFY(m_devices.find(after, "demo a@x"));
    QVERIFY(after.size() < 700);
}

QTEST_APPLESS_MAIN(KnownDevicesTest)
#include "known_devices_test.moc"
