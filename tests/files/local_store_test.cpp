#include "server/files/local_store.h"
#include "shared/core/random.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace callroom;
using namespace callroom::files;

class LocalStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAFileThatIsFinished();
    void leavesNoBytesOfOneThatIsNot();
    void removesAllOfAFile();
    void tellsWhenItCannot();

private:
    FilePlace newPlace() { return {core::TenantId::create({}, m_random), core::FileId::create({}, m_random)}; }
    std::string folderOf(const FilePlace& place) {
        return m_folder.path().toStdString() + "/files/" + core::toString(place.tenant) + "/" +
               core::toString(place.file);
    }
    std::ptrdiff_t filesIn(const std::string& folder) {
        std::error_code ignored;
        return std::distance(std::filesystem::directory_iterator(folder, ignored), {});
    }

    QTemporaryDir m_folder;
    LocalStore m_store{m_folder.path().toStdString() + "/files"};
    core::SystemRandom m_random;
};

void LocalStoreTest::keepsAFileThatIsFinished() {
    const auto place = newPlace();
    {
        auto writer = m_store.create(place);
        QVERIFY(writer && (*writer)->write("one ") && (*writer)->write("two"));
        QVERIFY(!std::filesystem::exists(*m_store.contentPath(place)));
        QVERIFY((*writer)->finish());
    }
    const auto path = m_store.contentPath(place);
    QCOMPARE(*path, folderOf(place) + "/content");
    std::ifstream file(*path, std::ios::binary);
    QCOMPARE(std::string(std::istreambuf_iterator<char>(file), {}), std::string("one two"));
    QCOMPARE(filesIn(folderOf(place)), std::ptrdiff_t(1));
}

void LocalStoreTest::leavesNoBytesOfOneThatIsNot() {
    const auto place = newPlace();
    {
        auto writer = m_store.create(place);
        QVERIFY(writer && (*writer)->write("one"));
        QCOMPARE(filesIn(folderOf(place)), std::ptrdiff_t(1));
    }
    QCOMPARE(filesIn(folderOf(place)), std::ptrdiff_t(0));
}

void LocalStoreTest::removesAllOfAFile() {
    const auto place = newPlace();
    QVERIFY((*m_store.create(place))->finish());
    std::ofstream(folderOf(place) + "/part-abcdef") << "left by a crash";
    QVERIFY(m_store.remove(place));
    QVERIFY(!std::filesystem::exists(folderOf(place)));
    QVERIFY(m_store.remove(place));
}

void LocalStoreTest::tellsWhenItCannot() {
    LocalStore nowhere(m_folder.path().toStdString() + "/no/such/files");
    QCOMPARE(nowhere.create(newPlace()).error().kind, core::ErrorKind::NotFound);
    std::ofstream(m_folder.path().toStdString() + "/taken") << "a file";
    LocalStore taken(m_folder.path().toStdString() + "/taken");
    QVERIFY(!taken.create(newPlace()));
}

QTEST_GUILESS_MAIN(LocalStoreTest)
#include "local_store_test.moc"
