#include "shared/protocol/frame.h"
#include "shared/protocol/problem.h"

#include <QtTest>

using namespace callroom;
using namespace callroom::protocol;

class FrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsARequest();
    void keepsTheIdOfAFaultyFrame();
    void refusesMalformedFrames_data();
    void refusesMalformedFrames();
    void writesAnswersAndPushes();
    void problemsComeBackAsErrors();
};

void FrameTest::readsARequest() {
    std::optional<std::int64_t> id;
    const auto frame = readRequestFrame(R"({"id":7,"event":"contact.accept","data":{"offerId":"x"}})", id);
    QVERIFY(frame);
    QCOMPARE(frame->id, std::optional<std::int64_t>(7));
    QCOMPARE(frame->event, std::string_view("contact.accept"));
    QCOMPARE(std::string((*frame->data)["offerId"].GetString()), std::string("x"));
    const auto bare = readRequestFrame(R"({"event":"ping"})", id);
    QVERIFY(bare && !bare->id && !bare->key && bare->data->IsObject());
    const auto keyed = readRequestFrame(R"({"event":"contact.join","key":"a key of some length"})", id);
    QVERIFY(keyed.has_value());
    QCOMPARE(keyed->key, std::optional<std::string_view>("a key of some length"));
}

void FrameTest::keepsTheIdOfAFaultyFrame() {
    std::optional<std::int64_t> id;
    QVERIFY(!readRequestFrame(R"({"id":9,"event":5})", id));
    QCOMPARE(id, std::optional<std::int64_t>(9));
}

void FrameTest::refusesMalformedFrames_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("not JSON") << QByteArray("hello") << QByteArray("malformed_json");
    QTest::newRow("array") << QByteArray("[1]") << QByteArray("malformed_frame");
    QTest::newRow("no event") << QByteArray(R"({"id":1})") << QByteArray("malformed_frame");
    QTest::newRow("text id") << QByteArray(R"({"id":"1","event":"ping"})") << QByteArray("malformed_frame");
    QTest::newRow("number as key") << QByteArray(R"({"event":"ping","key":1})") << QByteArray("malformed_frame");
    QTest::newRow("extra") << QByteArray(R"({"event":"ping","token":"x"})") << QByteArray("unknown_field");
}

void FrameTest::refusesMalformedFrames() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    std::optional<std::int64_t> id;
    const auto frame = readRequestFrame(text.toStdString(), id);
    QVERIFY(!frame);
    QCOMPARE(QByteArray::fromStdString(frame.error().code), code);
}

void FrameTest::writesAnswersAndPushes() {
    QCOMPARE(okFrame(7, "{}"), std::string(R"({"id":7,"ok":true,"data":{}})"));
    QCOMPARE(errorFrame(7, core::conflict("offer_gone", "taken")),
             std::string(R"({"id":7,"ok":false,"error":{"code":"offer_gone","detail":"taken"}})"));
    QCOMPARE(errorFrame(std::nullopt, core::conflict("offer_gone")),
             std::string(R"({"event":"error","data":{"code":"offer_gone","detail":""}})"));
    QCOMPARE(pushFrame("queue.position", 12, R"({"position":1})"),
             std::string(R"({"event":"queue.position","seq":12,"data":{"position":1}})"));
    QCOMPARE(requestFrame(std::nullopt, "ping", "{}"), std::string(R"({"event":"ping","data":{}})"));
}

void FrameTest::problemsComeBackAsErrors() {
    core::Error error = core::malformed("unknown_field", "role is not a field");
    error.fields = {{"role", "unknown_field", "is not a field"}};
    const auto read = readProblem(400, problemJson(error));
    QCOMPARE(read.code, error.code);
    QCOMPARE(read.detail, error.detail);
    QCOMPARE(read.fields.size(), std::size_t{1});
    QCOMPARE(read.fields.front().field, std::string("role"));
    QCOMPARE(readProblem(503, "<html>").kind, core::ErrorKind::Unavailable);
}

QTEST_APPLESS_MAIN(FrameTest)
#include "frame_test.moc"
