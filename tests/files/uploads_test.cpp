#include "tests/files/files_fixture.h"

#include <QCoreApplication>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace callroom;
using namespace std::chrono_literals;
using core::ErrorKind;
using core::Role;

namespace {

constexpr std::int64_t fileBytes = 1'000'000;
constexpr std::int64_t tenantBytes = 3'000'000;

} // namespace

class UploadsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_fixture->beginTenant(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void keepsAFileInPiecesOfAnySize_data();
    void keepsAFileInPiecesOfAnySize();
    void auditsWhatStaffBrings();
    void keepsNeitherPathNorClaim();
    void takesNoEmptyFile();
    void takesNoFileThatIsTooLarge();
    void refusesAtOnceWhatIsAnnouncedTooLarge();
    void keepsToTheQuotaOfATenant();
    void boundsWhatOnePersonDoesNotSend();
    void promisesTheRoomForOneToOneOnly();
    void leavesNothingOfAConnectionThatIsLost();
    void answersWhatIsRefusedFromOutside();
    void sweepsWhatIsNeverSent();
    void sweepsWhatACrashLeaves();

private:
    std::string ofTenant() { return " WHERE tenant_id = '" + core::toString(m_fixture->tenant) + "'"; }
    int rows() { return m_fixture->count("files" + ofTenant()); }
    std::string usage() { return m_fixture->database.sql("SELECT size_bytes FROM file_usage" + ofTenant()); }
    /// The tenant's only file that is not complete.
    core::FileId unfinished() {
        return *core::FileId::parse(
            m_fixture->database.sql("SELECT id FROM files" + ofTenant() + " AND NOT is_complete"));
    }
    void sweep() { files::sweepUnsent(m_fixture->parts, m_fixture->clock.now()); }
    bool isOnDisk(core::FileId file) { return std::filesystem::exists(m_fixture->folderOf(file)); }

    std::unique_ptr<test::FilesFixture> m_fixture;
};

void UploadsTest::initTestCase() {
    files::FileSettings settings;
    settings.fileBytes = fileBytes;
    settings.tenantBytes = tenantBytes;
    settings.unsentOfOne = 5;
    m_fixture = std::make_unique<test::FilesFixture>(settings);
}

void UploadsTest::keepsAFileInPiecesOfAnySize_data() {
    QTest::addColumn<std::size_t>("piece");
    for (const std::size_t piece : {1ULL, 65'536ULL, 300'000ULL, 1'000'000ULL})
        QTest::newRow(std::to_string(piece).c_str()) << piece;
}

void UploadsTest::keepsAFileInPiecesOfAnySize() {
    QFETCH(std::size_t, piece);
    const std::string bytes(piece == 1 ? 2'000 : static_cast<std::size_t>(fileBytes), 'x');
    const auto who = m_fixture->customerAct();
    const auto made = m_fixture->upload(who, bytes, "notes.txt", "text/plain", piece);
    QVERIFY(made);
    QCOMPARE(made->name, std::string("notes.txt"));
    QCOMPARE(made->mediaType, std::string("text/plain"));
    QCOMPARE(made->sizeBytes, static_cast<std::int64_t>(bytes.size()));
    QVERIFY(made->createdAt == m_fixture->clock.now());
    QVERIFY(m_fixture->read(who, made->id) == bytes);
    QCOMPARE(usage(), std::to_string(bytes.size()));
}

void UploadsTest::auditsWhatStaffBrings() {
    const auto audited = [&](core::FileId file) {
        return m_fixture->count("audit WHERE action = 'file.create' AND subject_id = '" + core::toString(file) + "'");
    };
    QCOMPARE(audited(m_fixture->uploaded(m_fixture->agentAct())), 1);
    QCOMPARE(audited(m_fixture->uploaded(m_fixture->customerAct())), 0);
}

void UploadsTest::keepsNeitherPathNorClaim() {
    const auto made = m_fixture->upload(m_fixture->agentAct(), "<script>alert(1)</script>", "../../x.png", "image/png");
    QVERIFY(made);
    QCOMPARE(made->name, std::string("x.png"));
    QCOMPARE(made->mediaType, std::string("application/octet-stream"));
    QVERIFY(std::filesystem::exists(m_fixture->folderOf(made->id) + "/content"));
}

void UploadsTest::takesNoEmptyFile() {
    const auto refused = m_fixture->upload(m_fixture->agentAct(), "");
    QCOMPARE(refused.error().code, std::string("empty_file"));
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
}

void UploadsTest::takesNoFileThatIsTooLarge() {
    const auto refused = m_fixture->upload(m_fixture->agentAct(), std::string(fileBytes + 1, 'x'));
    QCOMPARE(refused.error().code, std::string("file_too_large"));
    QCOMPARE(refused.error().kind, ErrorKind::TooLarge);
    QVERIFY(std::filesystem::is_empty(m_fixture->folderOf(unfinished())));
    QCOMPARE(usage(), std::string());
}

void UploadsTest::refusesAtOnceWhatIsAnnouncedTooLarge() {
    const auto begin = [&](std::int64_t announced) {
        return m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
            return files::beginFile(session, m_fixture->agentAct(), m_fixture->parts.settings, announced,
                                    m_fixture->promises);
        });
    };
    QCOMPARE(begin(fileBytes + 1).error().code, std::string("file_too_large"));
    QVERIFY(begin(fileBytes));
    QCOMPARE(rows(), 1);
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_fixture->upload(m_fixture->customerAct(), std::string(fileBytes, 'x')));
    QVERIFY(m_fixture->upload(m_fixture->customerAct(), "x"));
    QCOMPARE(begin(fileBytes).error().code, std::string("quota_exceeded"));
    QVERIFY(begin(fileBytes - 1));
}

void UploadsTest::keepsToTheQuotaOfATenant() {
    const auto who = m_fixture->customerAct();
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_fixture->upload(who, std::string(fileBytes, 'x')));
    QVERIFY(m_fixture->upload(who, std::string(fileBytes - 10, 'x')));
    // It is refused for what it turns out to be, and its bytes go.
    const auto refused = m_fixture->upload(who, "eleven chars");
    QCOMPARE(refused.error().code, std::string("quota_exceeded"));
    QCOMPARE(refused.error().kind, ErrorKind::TooLarge);
    QVERIFY(!isOnDisk(unfinished()));
    QCOMPARE(usage(), std::to_string(tenantBytes - 10));
    QVERIFY(m_fixture->upload(m_fixture->agentAct(), "ten chars."));
    QCOMPARE(m_fixture->upload(m_fixture->agentAct(), "x").error().code, std::string("quota_exceeded"));
}

void UploadsTest::boundsWhatOnePersonDoesNotSend() {
    const auto who = m_fixture->customerAct();
    const auto first = m_fixture->uploaded(who);
    m_fixture->clock.advance(10min);
    for (int i = 0; i < 3; ++i)
        (void)m_fixture->uploaded(m_fixture->customerAct());
    // One that was never finished counts, too.
    QVERIFY(!m_fixture->upload(m_fixture->customerAct(), ""));
    const auto refused = m_fixture->upload(m_fixture->customerAct(), "x");
    QCOMPARE(refused.error().code, std::string("too_many_files"));
    QCOMPARE(refused.error().kind, ErrorKind::TooMany);
    QCOMPARE(refused.error().retryAfterSeconds, 50 * 60);
    (void)m_fixture->uploaded(m_fixture->agentAct());
    const auto conversation = m_fixture->newId<core::ConversationId>();
    m_fixture->send(first, m_fixture->contact(m_fixture->customer, conversation));
    (void)m_fixture->uploaded(m_fixture->customerAct());
    QVERIFY(!m_fixture->upload(m_fixture->customerAct(), "x"));
    m_fixture->clock.advance(1h);
    (void)m_fixture->uploaded(m_fixture->customerAct());
}

/// Another upload of the whole room is under way: as it was announced, or as it has come.
void UploadsTest::promisesTheRoomForOneToOneOnly() {
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_fixture->upload(m_fixture->agentAct(), std::string(fileBytes, 'x')));
    const auto begin = [this] {
        const auto who = m_fixture->act(m_fixture->newPerson(Role::Agent), Role::Agent);
        const auto begun = m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
            return files::beginFile(session, who, m_fixture->parts.settings, fileBytes, m_fixture->promises);
        });
        return begun ? std::string() : begun.error().code;
    };
    for (const auto announced : {std::optional(fileBytes), std::optional<std::int64_t>()}) {
        auto first = std::make_shared<files::FileUpload>(
            m_fixture->parts, m_fixture->executor, files::FileAsk{m_fixture->tenant, m_fixture->agentAct(), announced});
        bool isResumed = false;
        first->start([&isResumed] { isResumed = true; });
        QVERIFY(!first->take(std::string(300'000, 'x')));
        QVERIFY(m_fixture->executor.runUntil([&isResumed] { return isResumed; }));
        QCOMPARE(begin(), std::string("quota_exceeded"));
        first.reset();
        QTRY_COMPARE(begin(), std::string());
    }
}

void UploadsTest::leavesNothingOfAConnectionThatIsLost() {
    auto upload = std::make_shared<files::FileUpload>(
        m_fixture->parts, m_fixture->executor, files::FileAsk{m_fixture->tenant, m_fixture->agentAct(), std::nullopt});
    bool isResumed = false;
    upload->start([&isResumed] { isResumed = true; });
    QVERIFY(!upload->take(std::string(400'000, 'x')));
    QVERIFY(m_fixture->executor.runUntil([&isResumed] { return isResumed; }));
    upload.reset();
    // The disk's thread may not even have made the folder by now.
    const auto isEmpty = [folder = m_fixture->folderOf(unfinished())] {
        std::error_code missing;
        return std::filesystem::is_empty(folder, missing) || missing;
    };
    QTRY_VERIFY(isEmpty());
    QCOMPARE(m_fixture->read(m_fixture->agentAct(), unfinished()), std::string("not_found"));
}

void UploadsTest::answersWhatIsRefusedFromOutside() {
    const auto upload = std::make_shared<files::FileUpload>(
        m_fixture->parts, m_fixture->executor, files::FileAsk{m_fixture->tenant, m_fixture->agentAct(), std::nullopt});
    upload->start([] {});
    QVERIFY(upload->take("some bytes"));
    upload->refuse(core::malformed("bad_multipart", ""));
    upload->refuse(core::malformed("later", ""));
    QVERIFY(upload->take(std::string(1'000'000, 'x')));
    const auto answer = m_fixture->executor.await<protocol::File>(
        [&](const core::Receiver&, auto callback) { upload->finish(std::move(callback)); });
    QCOMPARE(answer.error().code, std::string("bad_multipart"));
}

void UploadsTest::sweepsWhatIsNeverSent() {
    const auto old = m_fixture->uploaded(m_fixture->customerAct(), "old");
    const auto sent = m_fixture->uploaded(m_fixture->customerAct(), "sent");
    const auto wanted = m_fixture->uploaded(m_fixture->customerAct(), "wanted");
    m_fixture->send(sent, m_fixture->contact(m_fixture->customer, m_fixture->newId<core::ConversationId>()));
    m_fixture->clock.advance(23h);
    const auto young = m_fixture->uploaded(m_fixture->customerAct(), "young");
    QVERIFY(m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
        return files::fileToSend(session, m_fixture->customerAct(), {}, wanted, m_fixture->newId<core::ContactId>());
    }));
    m_fixture->clock.advance(1h + 1ms);
    sweep();
    QVERIFY(!isOnDisk(old));
    for (const auto kept : {sent, wanted, young})
        QVERIFY(isOnDisk(kept));
    QCOMPARE(m_fixture->read(m_fixture->customerAct(), old), std::string("not_found"));
    QCOMPARE(m_fixture->read(m_fixture->customerAct(), sent), std::string("sent"));
    QCOMPARE(rows(), 3);
    QCOMPARE(usage(), std::to_string(std::string("sentwantedyoung").size()));
    m_fixture->clock.advance(48h);
    sweep();
    QCOMPARE(rows(), 1);
    QCOMPARE(usage(), std::string("4"));
}

void UploadsTest::sweepsWhatACrashLeaves() {
    // Killed between the rename and the row: the bytes are whole and nobody's.
    const auto begun = m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
        return files::beginFile(session, m_fixture->agentAct(), m_fixture->parts.settings, std::nullopt,
                                m_fixture->promises);
    });
    QVERIFY(begun);
    {
        auto writer = m_fixture->store.create({m_fixture->tenant, begun->id});
        QVERIFY(writer && (*writer)->write("bytes") && (*writer)->finish());
    }
    std::ofstream(m_fixture->folderOf(begun->id) + "/part-abcdef") << "and some that never had a name";
    QCOMPARE(m_fixture->read(m_fixture->agentAct(), begun->id), std::string("not_found"));
    sweep();
    QVERIFY(isOnDisk(begun->id));
    m_fixture->clock.advance(24h + 1ms);
    sweep();
    QVERIFY(!isOnDisk(begun->id));
    QCOMPARE(rows(), 0);
    // Killed between the bytes and the row of a sweep: there is nothing left to remove, and it is removed.
    const auto gone = m_fixture->uploaded(m_fixture->agentAct());
    QVERIFY(m_fixture->store.remove({m_fixture->tenant, gone}));
    m_fixture->clock.advance(24h + 1ms);
    sweep();
    QCOMPARE(rows(), 0);
    QCOMPARE(usage(), std::string("0"));
}

QTEST_GUILESS_MAIN(UploadsTest)
#include "uploads_test.moc"
