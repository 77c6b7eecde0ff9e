#include "server/recordings/media_type.h"

#include <QTest>

using namespace callroom;
using namespace callroom::recordings;

class MediaTypeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatRecordersName_data();
    void readsWhatRecordersName();
    void refusesWhatIsNotOnTheList_data();
    void refusesWhatIsNotOnTheList();
    void looksAtTheFirstBytes_data();
    void looksAtTheFirstBytes();
};

void MediaTypeTest::readsWhatRecordersName_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<MediaType>("type");
    const auto row = [](const char* text, MediaType type) { QTest::newRow(text) << std::string(text) << type; };
    row("audio/webm", MediaType::AudioWebm);
    row("audio/webm;codecs=opus", MediaType::AudioWebm);
    row("Audio/WebM ; codecs=opus", MediaType::AudioWebm);
    row("audio/ogg;codecs=opus", MediaType::AudioOgg);
    row("audio/mp4", MediaType::AudioMp4);
    row("video/webm;codecs=vp9,opus", MediaType::VideoWebm);
}

void MediaTypeTest::readsWhatRecordersName() {
    QFETCH(std::string, text);
    QFETCH(MediaType, type);
    QCOMPARE(*parseMediaType(text), type);
}

void MediaTypeTest::refusesWhatIsNotOnTheList_data() {
    QTest::addColumn<std::string>("text");
    for (const char* text : {"", ";", "audio", "audio/wav", "text/html", "audio/webm/../html", "video/mp4",
                             " audio/webm", "audio/webm\r\nX-Evil: 1"})
        QTest::newRow(text) << std::string(text);
}

void MediaTypeTest::refusesWhatIsNotOnTheList() {
    QFETCH(std::string, text);
    const auto type = parseMediaType(text);
    QVERIFY(!type);
    QCOMPARE(type.error().kind, core::ErrorKind::UnsupportedType);
}

void MediaTypeTest::looksAtTheFirstBytes_data() {
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<MediaType>("type");
    QTest::addColumn<bool>("isFit");
    const std::string ebml("\x1A\x45\xDF\xA3 and more", 13);
    const std::string ogg("OggS\0\2 and more", 15);
    const std::string mp4("\0\0\0\x18"
                          "ftypisom",
                          12);
    QTest::newRow("WebM as WebM") << ebml << MediaType::AudioWebm << true;
    QTest::newRow("WebM as a picture with sound") << ebml << MediaType::VideoWebm << true;
    QTest::newRow("WebM as Ogg") << ebml << MediaType::AudioOgg << false;
    QTest::newRow("Ogg as Ogg") << ogg << MediaType::AudioOgg << true;
    QTest::newRow("Ogg as MP4") << ogg << MediaType::AudioMp4 << false;
    QTest::newRow("MP4 as MP4") << mp4 << MediaType::AudioMp4 << true;
    QTest::newRow("a script as WebM") << std::string("<script>alert(1)</script>") << MediaType::AudioWebm << false;
    QTest::newRow("too little to tell") << ebml.substr(0, 11) << MediaType::AudioWebm << false;
    QTest::newRow("nothing") << std::string() << MediaType::AudioWebm << false;
}

void MediaTypeTest::looksAtTheFirstBytes() {
    QFETCH(std::string, bytes);
    QFETCH(MediaType, type);
    QFETCH(bool, isFit);
    QCOMPARE(fits(type, bytes), isFit);
}

QTEST_APPLESS_MAIN(MediaTypeTest)
#include "media_type_test.moc"
