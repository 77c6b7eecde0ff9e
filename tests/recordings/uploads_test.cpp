#include "tests/recordings/recordings_fixture.h"

#include <QCoreApplication>
#include <QTest>

#include <filesystem>

using namespace callroom;
using namespace std::chrono_literals;
using core::ErrorKind;
using core::Role;
using protocol::RecordingStatus;
using test::webm;

class UploadsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }

    void joinsWhatCameInAnyOrder();
    void takesAChunkInPiecesOfAnySize_data();
    void takesAChunkInPiecesOfAnySize();
    void takesTheSameBytesAgain();
    void refusesOtherBytesUnderANumber();
    void namesTheChunksThatAreMissing();
    void goesOnAfterAKill();
    void answersACompletionAgain();
    void takesNoChunkOnceComplete();
    void takesNoEmptyChunk();
    void refusesWhatIsNotTheMediaAnnounced_data();
    void refusesWhatIsNotTheMediaAnnounced();
    void refusesMoreThanARecordingMayHave();
    void takesChunksFromItsMakerOnly();
    void leavesNothingOfAConnectionThatIsLost();
    void keepsTwoUploadsOfOneNumberApart();
    void dropsWhatIsNeverFinished();

private:
    core::RecordingId begun() { return m_fixture->begun(m_fixture->agentAct(), m_fixture->talking(m_fixture->agent)); }
    core::Result<void> send(core::RecordingId id, int number, const std::string& bytes) {
        return m_fixture->send(m_fixture->agentAct(), id, number, bytes);
    }
    core::Result<protocol::Recording> complete(core::RecordingId id, const protocol::RecordingComplete& body = {}) {
        return m_fixture->complete(m_fixture->agentAct(), id, body);
    }

    std::unique_ptr<test::RecordingsFixture> m_fixture;
};

void UploadsTest::initTestCase() {
    recordings::RecordingSettings settings;
    settings.recordingBytes = 2'000'000;
    m_fixture = std::make_unique<test::RecordingsFixture>(settings);
}

void UploadsTest::joinsWhatCameInAnyOrder() {
    const auto id = begun();
    QVERIFY(send(id, 2, "last"));
    QVERIFY(send(id, 0, webm(100)));
    QVERIFY(send(id, 1, "middle"));
    const auto done = complete(id, {3, 12.5});
    QVERIFY(done);
    QCOMPARE(done->status, RecordingStatus::Complete);
    QCOMPARE(done->sizeBytes, std::int64_t(110));
    QCOMPARE(done->durationSeconds, std::optional(12.5));
    QVERIFY(done->completedAt == m_fixture->clock.now());
    QCOMPARE(m_fixture->heard(m_fixture->agentAct(), id), webm(100) + "middlelast");
    QCOMPARE(m_fixture->filesOf(id), std::vector<std::string>{"content"});
    QCOMPARE(m_fixture->count("recording_chunks WHERE recording_id = '" + core::toString(id) + "'"), 0);
}

void UploadsTest::takesAChunkInPiecesOfAnySize_data() {
    QTest::addColumn<std::size_t>("piece");
    for (const std::size_t piece : {1ULL, 7ULL, 65'536ULL, 300'000ULL, 2'000'000ULL})
        QTest::newRow(std::to_string(piece).c_str()) << piece;
}

void UploadsTest::takesAChunkInPiecesOfAnySize() {
    QFETCH(std::size_t, piece);
    const auto id = begun();
    const auto bytes = webm(piece < 10 ? 5'000 : 1'500'000);
    QVERIFY(m_fixture->send(m_fixture->agentAct(), id, 0, bytes, piece));
    QVERIFY(complete(id));
    QVERIFY(m_fixture->heard(m_fixture->agentAct(), id) == bytes);
}

void UploadsTest::takesTheSameBytesAgain() {
    const auto id = begun();
    for (int i = 0; i < 3; ++i)
        QVERIFY(send(id, 0, webm(1000)));
    const auto done = complete(id);
    QVERIFY(done);
    QCOMPARE(done->sizeBytes, std::int64_t(1000));
}

void UploadsTest::refusesOtherBytesUnderANumber() {
    const auto id = begun();
    QVERIFY(send(id, 0, webm(1000, 'a')));
    QCOMPARE(send(id, 0, webm(1000, 'b')).error().code, std::string("chunk_differs"));
    QCOMPARE(m_fixture->filesOf(id).size(), std::size_t(2)); // the folder and the chunk that was first
    QVERIFY(complete(id));
    QVERIFY(m_fixture->heard(m_fixture->agentAct(), id) == webm(1000, 'a'));
}

void UploadsTest::namesTheChunksThatAreMissing() {
    const auto id = begun();
    const auto missing = [&](const protocol::RecordingComplete& body = {}) {
        const auto refused = complete(id, body);
        std::vector<std::string> fields;
        if (refused || refused.error().code != "chunks_missing") return fields;
        for (const auto& field : refused.error().fields)
            fields.push_back(field.field);
        return fields;
    };
    QCOMPARE(missing(), std::vector<std::string>{"chunks.0"});
    QVERIFY(send(id, 0, webm(100)));
    QVERIFY(send(id, 3, "three"));
    QCOMPARE(missing(), (std::vector<std::string>{"chunks.1", "chunks.2"}));
    QCOMPARE(missing({5, {}}), (std::vector<std::string>{"chunks.1", "chunks.2", "chunks.4"}));
    QCOMPARE(missing({9'999, {}}).size(), std::size_t(100));
    QVERIFY(send(id, 1, "one"));
    QVERIFY(send(id, 2, "two"));
    QCOMPARE(complete(id, {2, {}}).error().code, std::string("too_many_chunks"));
    QVERIFY(complete(id, {4, {}}));
}

void UploadsTest::goesOnAfterAKill() {
    const auto id = begun();
    QVERIFY(send(id, 0, webm(100)));
    QVERIFY(send(id, 2, "two"));
    // What a killed server leaves: a file that has no name yet, and one whose row was never written.
    QFile(QString::fromStdString(m_fixture->folderOf(id) + "/chunks/part-abcdef")).open(QIODevice::WriteOnly);
    const recordings::RecordingPlace place{m_fixture->tenant, id};
    {
        auto writer = m_fixture->store.openChunk(place, 1);
        QVERIFY((*writer)->write("one") && (*writer)->finish());
    }
    const auto read = m_fixture->in(m_fixture->tenant, [&](storage::Session& session) {
        return recordings::getRecording(session, m_fixture->agentAct(), id);
    });
    QCOMPARE(read->chunks, (std::vector<int>{0, 2}));
    QVERIFY(send(id, 1, "one"));
    QVERIFY(complete(id));
    QCOMPARE(m_fixture->heard(m_fixture->agentAct(), id), webm(100) + "onetwo");
}

void UploadsTest::answersACompletionAgain() {
    const auto id = begun();
    QVERIFY(send(id, 0, webm(100)));
    const auto first = complete(id, {1, 3});
    m_fixture->clock.advance(1min);
    // Killed before it had cleared up, it clears up now.
    std::filesystem::create_directory(m_fixture->folderOf(id) + "/chunks");
    const auto again = complete(id, {1, 4});
    QVERIFY(first && again);
    QVERIFY(again->completedAt == first->completedAt);
    QCOMPARE(again->durationSeconds, std::optional(3.0));
    QCOMPARE(m_fixture->filesOf(id), std::vector<std::string>{"content"});
}

void UploadsTest::takesNoChunkOnceComplete() {
    const auto id = begun();
    QVERIFY(send(id, 0, webm(100)));
    QVERIFY(complete(id));
    QCOMPARE(send(id, 1, "late").error().code, std::string("recording_complete"));
    QCOMPARE(m_fixture->filesOf(id), std::vector<std::string>{"content"});
}

void UploadsTest::takesNoEmptyChunk() {
    const auto id = begun();
    QCOMPARE(send(id, 0, "").error().code, std::string("empty_chunk"));
    QCOMPARE(send(id, 1, "").error().code, std::string("empty_chunk"));
}

void UploadsTest::refusesWhatIsNotTheMediaAnnounced_data() {
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("a script") << std::string("<script>alert(document.cookie)</script>");
    std::string large("<!doctype html>");
    large.resize(700'000, ' ');
    QTest::newRow("a large page") << large;
    QTest::newRow("another kind of sound") << std::string("OggS and what follows");
    QTest::newRow("a single byte") << std::string("\x1A");
}

void UploadsTest::refusesWhatIsNotTheMediaAnnounced() {
    QFETCH(std::string, bytes);
    const auto id = begun();
    const auto refused = send(id, 0, bytes);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, std::string("not_this_media"));
    QCOMPARE(refused.error().kind, ErrorKind::UnsupportedType);
    QTRY_COMPARE(m_fixture->filesOf(id), std::vector<std::string>{"chunks"});
}

void UploadsTest::refusesMoreThanARecordingMayHave() {
    const auto id = begun();
    QVERIFY(send(id, 0, webm(1'500'000)));
    const auto refused = send(id, 1, std::string(500'001, 'x'));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::TooLarge);
    QCOMPARE(m_fixture->filesOf(id).size(), std::size_t(2));
    QVERIFY(send(id, 1, std::string(500'000, 'x')));
    QVERIFY(send(id, 1, std::string(500'000, 'x')));
    QCOMPARE(send(id, 2, "y").error().kind, ErrorKind::TooLarge);
}

void UploadsTest::takesChunksFromItsMakerOnly() {
    const auto id = begun();
    const auto by = [&](core::UserId who, Role role) { return m_fixture->act(who, role); };
    const auto other = m_fixture->newId<core::UserId>();
    QCOMPARE(m_fixture->send(by(other, Role::Agent), id, 0, webm(100)).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_fixture->send(m_fixture->customerAct(), id, 0, webm(100)).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_fixture->send(by(other, Role::Supervisor), id, 0, webm(100)).error().code,
             std::string("not_your_recording"));
    QCOMPARE(m_fixture->complete(by(other, Role::Agent), id).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_fixture->filesOf(id), std::vector<std::string>{"chunks"});
    QCOMPARE(m_fixture->send(m_fixture->agentAct(), m_fixture->newId<core::RecordingId>(), 0, webm(9)).error().kind,
             ErrorKind::NotFound);
}

void UploadsTest::leavesNothingOfAConnectionThatIsLost() {
    const auto id = begun();
    auto upload = std::make_shared<recordings::ChunkUpload>(
        m_fixture->parts, m_fixture->executor, recordings::UploadAsk{m_fixture->tenant, m_fixture->agentAct(), id}, 0);
    bool isResumed = false;
    upload->start([&isResumed] { isResumed = true; });
    QVERIFY(!upload->take(webm(400'000)));
    QVERIFY(m_fixture->executor.runUntil([&isResumed] { return isResumed; }));
    upload.reset();
    QTRY_COMPARE(m_fixture->filesOf(id), std::vector<std::string>{"chunks"});
}

void UploadsTest::keepsTwoUploadsOfOneNumberApart() {
    const auto id = begun();
    const recordings::UploadAsk ask{m_fixture->tenant, m_fixture->agentAct(), id};
    std::vector<std::string> codes;
    std::vector<std::shared_ptr<recordings::ChunkUpload>> uploads;
    for (const char fill : {'a', 'b', 'c', 'd'}) {
        auto upload = std::make_shared<recordings::ChunkUpload>(m_fixture->parts, m_fixture->executor, ask, 0);
        upload->start([] {});
        (void)upload->take(webm(100'000, fill));
        upload->finish([&codes](const core::Result<void>& kept) { codes.push_back(kept ? "" : kept.error().code); });
        uploads.push_back(std::move(upload));
    }
    QVERIFY(m_fixture->executor.runUntil([&codes] { return codes.size() == 4; }));
    QCOMPARE(std::count(codes.begin(), codes.end(), ""), std::ptrdiff_t(1));
    QCOMPARE(std::count(codes.begin(), codes.end(), "chunk_differs"), std::ptrdiff_t(3));
    QCOMPARE(m_fixture->filesOf(id).size(), std::size_t(2));
    QVERIFY(complete(id));
    QCOMPARE(m_fixture->heard(m_fixture->agentAct(), id).size(), std::size_t(100'000));
}

void UploadsTest::dropsWhatIsNeverFinished() {
    const auto old = begun();
    const auto kept = begun();
    QVERIFY(send(old, 0, webm(100)) && send(kept, 0, webm(100)));
    QVERIFY(complete(kept));
    m_fixture->clock.advance(23h);
    const auto young = begun();
    m_fixture->clock.advance(1h + 1ms);
    recordings::sweepUnfinished(m_fixture->parts, m_fixture->clock.now());
    QVERIFY(!std::filesystem::exists(m_fixture->folderOf(old)));
    QVERIFY(std::filesystem::exists(m_fixture->folderOf(young)));
    QCOMPARE(m_fixture->heard(m_fixture->agentAct(), old), std::string("not_found"));
    QVERIFY(m_fixture->heard(m_fixture->agentAct(), kept) == webm(100));
}

QTEST_GUILESS_MAIN(UploadsTest)
#include "uploads_test.moc"
