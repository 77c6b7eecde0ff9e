#include "server/recordings/local_store.h"
#include "shared/core/random.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace callroom;
using namespace callroom::recordings;

namespace {

std::string contentOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

class LocalStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void joinsChunksInTheirOrder();
    void namesAChunkByItsBytes();
    void leavesNothingOfAChunkThatIsNotFinished();
    void joinsAgainAfterAKill();
    void keepsLeftoversOutOfTheContent();
    void knowsNoRecordingThatWasNotCreated();
    void removesAllOfIt();
    void missesAChunkThatIsGone();

private:
    RecordingPlace created() {
        const RecordingPlace place{core::TenantId::create({}, m_random), core::RecordingId::create({}, m_random)};
        if (!m_store->create(place)) qFatal("no room");
        return place;
    }
    StoredChunk stored(const RecordingPlace& place, int number, const std::string& bytes) {
        auto writer = m_store->openChunk(place, number);
        if (!writer || !(*writer)->write(bytes)) qFatal("no chunk");
        return (*writer)->finish().value();
    }
    std::string folderOf(const RecordingPlace& place) {
        return m_folder->path().toStdString() + "/recordings/" + core::toString(place.tenant) + "/" +
               core::toString(place.recording);
    }
    std::ptrdiff_t countIn(const std::string& folder) {
        return std::distance(std::filesystem::directory_iterator(folder), {});
    }

    core::SeededRandom m_random{7};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalStore> m_store;
};

void LocalStoreTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<LocalStore>(m_folder->path().toStdString() + "/recordings");
}

void LocalStoreTest::joinsChunksInTheirOrder() {
    const auto place = created();
    const std::string large(300'000, 'b');
    const auto second = stored(place, 1, large);
    const auto first = stored(place, 0, "a");
    QVERIFY(m_store->join(place, {first, second}));
    QVERIFY(contentOf(*m_store->contentPath(place)) == "a" + large);
    m_store->dropChunks(place);
    QCOMPARE(countIn(folderOf(place)), std::ptrdiff_t(1));
}

void LocalStoreTest::namesAChunkByItsBytes() {
    const auto place = created();
    const auto one = stored(place, 3, "one");
    QCOMPARE(one.number, 3);
    QCOMPARE(one.sizeBytes, std::int64_t(3));
    QCOMPARE(one.digest, std::string("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"));
    QCOMPARE(stored(place, 3, "one").digest, one.digest);
    QVERIFY(stored(place, 3, "other").digest != one.digest);
    QCOMPARE(countIn(folderOf(place) + "/chunks"), std::ptrdiff_t(2));
    m_store->dropChunk(place, one);
    QCOMPARE(countIn(folderOf(place) + "/chunks"), std::ptrdiff_t(1));
}

void LocalStoreTest::leavesNothingOfAChunkThatIsNotFinished() {
    const auto place = created();
    {
        auto writer = m_store->openChunk(place, 0);
        QVERIFY((*writer)->write("half of"));
        QCOMPARE(countIn(folderOf(place) + "/chunks"), std::ptrdiff_t(1));
    }
    QCOMPARE(countIn(folderOf(place) + "/chunks"), std::ptrdiff_t(0));
}

void LocalStoreTest::joinsAgainAfterAKill() {
    const auto place = created();
    const auto chunk = stored(place, 0, "all");
    QVERIFY(m_store->join(place, {chunk}));
    LocalStore another(m_folder->path().toStdString() + "/recordings");
    QVERIFY(another.join(place, {chunk}));
    QCOMPARE(contentOf(*another.contentPath(place)), std::string("all"));
}

void LocalStoreTest::keepsLeftoversOutOfTheContent() {
    const auto place = created();
    const auto chunk = stored(place, 0, "kept");
    std::ofstream(folderOf(place) + "/chunks/part-killed") << "half";
    QVERIFY(m_store->join(place, {chunk}));
    m_store->dropChunks(place);
    QCOMPARE(contentOf(*m_store->contentPath(place)), std::string("kept"));
    QVERIFY(!std::filesystem::exists(folderOf(place) + "/chunks"));
}

void LocalStoreTest::knowsNoRecordingThatWasNotCreated() {
    const RecordingPlace nowhere{core::TenantId::create({}, m_random), core::RecordingId::create({}, m_random)};
    QCOMPARE(m_store->openChunk(nowhere, 0).error().kind, core::ErrorKind::NotFound);
    QCOMPARE(m_store->join(nowhere, {}).error().kind, core::ErrorKind::NotFound);
    QVERIFY(m_store->remove(nowhere));
}

void LocalStoreTest::removesAllOfIt() {
    const auto place = created();
    QVERIFY(m_store->join(place, {stored(place, 0, "gone soon")}));
    QVERIFY(m_store->remove(place));
    QVERIFY(!std::filesystem::exists(folderOf(place)));
    QVERIFY(m_store->remove(place));
}

void LocalStoreTest::missesAChunkThatIsGone() {
    const auto place = created();
    const auto chunk = stored(place, 0, "here");
    QCOMPARE(m_store->join(place, {chunk, {1, 4, "feed"}}).error().kind, core::ErrorKind::NotFound);
    QVERIFY(!std::filesystem::exists(*m_store->contentPath(place)));
    QCOMPARE(countIn(folderOf(place)), std::ptrdiff_t(1));
}

QTEST_APPLESS_MAIN(LocalStoreTest)
#include "local_store_test.moc"
