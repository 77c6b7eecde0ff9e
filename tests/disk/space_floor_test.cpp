#include "server/disk/space_floor.h"

#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace callroom;
using disk::SpaceFloor;

/// Half of what is free stands below the floor, so that others who use the disk meanwhile change nothing.
class SpaceFloorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsPromised();
    void countsWhatIsWrittenOnce();
    void hasRoomForAllWithoutAFloor();

private:
    QTemporaryDir m_folder;
    const std::int64_t m_free = QStorageInfo(m_folder.path()).bytesAvailable();
    const SpaceFloor m_floor{m_folder.path().toStdString(), m_free / 2};
};

void SpaceFloorTest::keepsWhatIsPromised() {
    const SpaceFloor copy = m_floor;
    auto first = m_floor.promise(m_free / 3);
    QVERIFY(first);
    QVERIFY(copy.check());
    QCOMPARE(copy.promise(m_free / 3).error().code, std::string("storage_full"));
    QVERIFY(copy.promise(m_free / 10));
    first->reset();
    QVERIFY(copy.promise(m_free / 3));
}

void SpaceFloorTest::countsWhatIsWrittenOnce() {
    const auto first = m_floor.promise(m_free / 3);
    QVERIFY(first);
    (*first)->written(m_free / 6);
    QVERIFY(m_floor.promise(m_free / 5)); // the test writes nothing, so what is free stays
    (*first)->written(m_free);
    QVERIFY(m_floor.promise(m_free / 3));
}

void SpaceFloorTest::hasRoomForAllWithoutAFloor() {
    QVERIFY(SpaceFloor().promise(m_free * 2));
}

QTEST_GUILESS_MAIN(SpaceFloorTest)
#include "space_floor_test.moc"
