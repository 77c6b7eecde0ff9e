#include "bench/frame_codec.h"

#include <QtTest>

#include <wslay/wslay.h>

using namespace callroom::bench;

namespace {

/// A server's frame: final, unmasked, the length told in so many bytes.
std::string serverFrame(std::uint8_t first, const std::string& length, const std::string& payload) {
    return std::string(1, static_cast<char>(first)) + length + payload;
}

/// What wslay, an implementation of its own, reads from a client's bytes.
struct Heard {
    int opcode = -1;
    std::string payload;
};

Heard hearAsServer(std::string bytes) {
    struct Exchange {
        std::string bytes;
        Heard heard;
    } exchange{std::move(bytes), {}};
    wslay_event_callbacks callbacks{};
    callbacks.recv_callback = [](wslay_event_context_ptr context, std::uint8_t* into, std::size_t most, int,
                                 void* data) {
        auto& rest = static_cast<Exchange*>(data)->bytes;
        if (rest.empty()) {
            wslay_event_set_error(context, WSLAY_ERR_WOULDBLOCK);
            return ssize_t{-1};
        }
        const std::size_t count = std::min(most, rest.size());
        std::copy_n(rest.begin(), count, into);
        rest.erase(0, count);
        return static_cast<ssize_t>(count);
    };
    callbacks.on_msg_recv_callback = [](wslay_event_context_ptr, const wslay_event_on_msg_recv_arg* message,
                                        void* data) {
        const auto* text = reinterpret_cast<const char*>(message->msg);
        static_cast<Exchange*>(data)->heard = {message->opcode, std::string(text, message->msg_length)};
    };
    wslay_event_context_ptr context = nullptr;
    wslay_event_context_server_init(&context, &callbacks, &exchange);
    wslay_event_recv(context);
    wslay_event_context_free(context);
    return exchange.heard;
}

} // namespace

class TestFrameCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUnderstoodByAServer_data();
    void isUnderstoodByAServer();
    void readsFramesOfEveryLength_data();
    void readsFramesOfEveryLength();
    void waitsForWhatIsMissing();
    void leavesWhatFollows();
    void refusesWhatAServerMayNotSend_data();
    void refusesWhatAServerMayNotSend();
};

void TestFrameCodec::isUnderstoodByAServer_data() {
    QTest::addColumn<int>("opcode");
    QTest::addColumn<std::size_t>("size");
    for (const std::size_t size : {0U, 1U, 125U, 126U, 65'535U, 65'536U, 200'000U})
        QTest::addRow("text of %zu", size) << int(Opcode::Text) << size;
    QTest::newRow("pong") << int(Opcode::Pong) << std::size_t{4};
}

void TestFrameCodec::isUnderstoodByAServer() {
    QFETCH(int, opcode);
    QFETCH(std::size_t, size);
    const std::string payload(size, 'x');
    std::string bytes;
    appendClientFrame(bytes, static_cast<Opcode>(opcode), payload);
    const Heard heard = hearAsServer(bytes);
    QCOMPARE(heard.opcode, opcode);
    QVERIFY(heard.payload == payload);
}

void TestFrameCodec::readsFramesOfEveryLength_data() {
    QTest::addColumn<std::string>("length");
    QTest::addColumn<std::size_t>("size");
    QTest::newRow("none") << std::string(1, '\0') << std::size_t{0};
    QTest::newRow("in 7 bits") << std::string(1, '\x7d') << std::size_t{125};
    QTest::newRow("in 16 bits") << std::string("\x7e\x01\x00", 3) << std::size_t{256};
    QTest::newRow("in 64 bits") << std::string("\x7f\0\0\0\0\0\x01\x00\x00", 9) << std::size_t{65'536};
}

void TestFrameCodec::readsFramesOfEveryLength() {
    QFETCH(std::string, length);
    QFETCH(std::size_t, size);
    const std::string payload(size, 'y');
    const auto bytes = serverFrame(0x81, length, payload);
    const auto read = readServerFrame(bytes);
    QVERIFY(read.frame.has_value());
    QVERIFY(read.frame->opcode == Opcode::Text);
    QVERIFY(read.frame->isFinal);
    QVERIFY(read.frame->payload == payload);
    QCOMPARE(read.frame->size, bytes.size());
}

void TestFrameCodec::waitsForWhatIsMissing() {
    const auto bytes = serverFrame(0x89, std::string("\x7e\x00\x80", 3), std::string(128, 'z'));
    for (std::size_t cut = 0; cut < bytes.size(); ++cut) {
        const auto read = readServerFrame(std::string_view(bytes).substr(0, cut));
        QVERIFY(!read.frame);
        QVERIFY(!read.isMalformed);
    }
    QVERIFY(readServerFrame(bytes).frame->opcode == Opcode::Ping);
}

void TestFrameCodec::leavesWhatFollows() {
    const auto first = serverFrame(0x81, "\x02", "ab");
    const auto read = readServerFrame(first + serverFrame(0x01, "\x01", "c"));
    QCOMPARE(read.frame->size, first.size());
    const auto fragment = serverFrame(0x01, "\x01", "c");
    QVERIFY(!readServerFrame(fragment).frame->isFinal);
}

void TestFrameCodec::refusesWhatAServerMayNotSend_data() {
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("masked") << std::string("\x81\x81\x00\x00\x00\x00x", 7);
    QTest::newRow("reserved bits") << std::string("\xc1\x01x", 3);
}

void TestFrameCodec::refusesWhatAServerMayNotSend() {
    QFETCH(std::string, bytes);
    const auto read = readServerFrame(bytes);
    QVERIFY(read.isMalformed);
    QVERIFY(!read.frame);
}

QTEST_GUILESS_MAIN(TestFrameCodec)
#include "frame_codec_test.moc"
