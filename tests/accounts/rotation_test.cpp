#include "server/accounts/rotation.h"

#include <QTest>

using namespace callroom;
using namespace callroom::accounts;
using namespace std::chrono_literals;

class RotationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidesByWhatIsStored_data();
    void decidesByWhatIsStored();
};

void RotationTest::decidesByWhatIsStored_data() {
    QTest::addColumn<int>("expiresInSeconds");
    QTest::addColumn<int>("replacedSecondsAgo"); // -1: not replaced
    QTest::addColumn<bool>("isSuccessorUnused");
    QTest::addColumn<bool>("isRevoked");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, int expires, int replaced, bool unused, bool revoked, Rotation expected) {
        QTest::newRow(name) << expires << replaced << unused << revoked << static_cast<int>(expected);
    };
    row("a fresh token is rotated", 60, -1, false, false, Rotation::Rotate);
    row("an expired one is refused", 0, -1, false, false, Rotation::Refuse);
    row("a revoked one is refused", 60, -1, false, true, Rotation::Refuse);
    row("a lost answer is repeated", 60, 3, true, false, Rotation::Repeat);
    row("up to the end of the window", 60, 10, true, false, Rotation::Repeat);
    row("after the window it is reuse", 60, 11, true, false, Rotation::Reused);
    row("after the successor was used it is reuse at once", 60, 1, false, false, Rotation::Reused);
    row("reuse in a revoked family is just refused", 60, 100, false, true, Rotation::Refuse);
    row("reuse of an expired token is just refused", -1, 100, false, false, Rotation::Refuse);
}

void RotationTest::decidesByWhatIsStored() {
    QFETCH(int, expiresInSeconds);
    QFETCH(int, replacedSecondsAgo);
    QFETCH(bool, isSuccessorUnused);
    QFETCH(bool, isRevoked);
    QFETCH(int, expected);
    const auto now = core::fromEpochMilliseconds(1'800'000'000'000);
    RefreshState state;
    state.expiresAt = now + std::chrono::seconds(expiresInSeconds);
    if (replacedSecondsAgo >= 0) state.replacedAt = now - std::chrono::seconds(replacedSecondsAgo);
    state.isSuccessorUnused = isSuccessorUnused;
    state.isRevoked = isRevoked;
    QCOMPARE(static_cast<int>(rotationOf(state, now, 10s)), expected);
}

QTEST_APPLESS_MAIN(RotationTest)
#include "rotation_test.moc"
