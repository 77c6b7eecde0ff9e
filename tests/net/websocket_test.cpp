#include "tests/net/raw_client.h"
#include "tests/net/test_site.h"

#include <QtTest>

#include <malloc.h>
#include <sys/resource.h>

using namespace callroom::net;
using namespace callroom::net::test;

namespace {

constexpr unsigned continuation = 0;
constexpr unsigned textFrame = 1;
constexpr unsigned binaryFrame = 2;
constexpr unsigned closeFrame = 8;
constexpr unsigned pingFrame = 9;
constexpr unsigned pongFrame = 10;

} // namespace

/// WebSockets, honest and otherwise: row 12 of the list of attacks.
class TestWebSocket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void echoes_data();
    void echoes();
    void echoesWhatComesByteByByte();
    void joinsFragmentsWithPingsBetween();
    void losesNoBytesSentWithTheHandshake();
    void losesNoBytesSentBeforeALateAcceptance();
    void answersALateRefusalAndGoesOnWithHttp();
    void survivesAClientThatLeavesBeforeTheAcceptance();
    void refusesBadHandshakes_data();
    void refusesBadHandshakes();
    void answersTheCloseHandshake();
    void closesWhenItsHandlerAsks();
    void cutsOffAClientThatDoesNotCloseInTurn();
    void tellsItsHandlerOfAClientThatVanished();
    void closesByTheRulesOfTheProtocol_data();
    void closesByTheRulesOfTheProtocol();
    void closesForTooManyFragments();
    void closesForAFloodOfPings();
    void closesASlowReader();
    void closesAReaderOfTooManyFrames();
    void pingsAndClosesASilentClient();
    void keepsAClientThatAnswersPings();
    void tellsClientsThatTheServerStops();
    void costsLittleWhileIdle();

private:
    void restart(const WebSocketLimits& limits);

    std::unique_ptr<TestSite> m_site;
};

void TestWebSocket::init() {
    restart(TestSite::quickWebSocket());
}

void TestWebSocket::restart(const WebSocketLimits& limits) {
    m_site.reset();
    m_site = std::make_unique<TestSite>(TestSite::quickConfig(), limits);
    QVERIFY(m_site->isStarted);
}

void TestWebSocket::echoes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("short") << QByteArray("hello");
    QTest::newRow("125 bytes") << QByteArray(125, 'x');
    QTest::newRow("126 bytes") << QByteArray(126, 'x');
    QTest::newRow("65535 bytes") << QByteArray(65535, 'x');
    QTest::newRow("65536 bytes") << QByteArray(65536, 'x');
    QTest::newRow("as large as may be") << QByteArray(128 * 1024, 'x');
    QTest::newRow("not ASCII") << QByteArray("\xE2\x82\xAC \xF0\x9F\x98\x80");
}

void TestWebSocket::echoes() {
    QFETCH(QByteArray, text);
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws"), 101);
    for (int i = 0; i < 3; ++i) {
        client.sendFrame(textFrame, text.toStdString());
        const auto frame = client.readFrame();
        QVERIFY(frame);
        QCOMPARE(frame->opcode, textFrame);
        QVERIFY(frame->payload == text.toStdString());
    }
}

void TestWebSocket::echoesWhatComesByteByByte() {
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws"), 101);
    const std::string bytes =
        maskedFrame(textFrame, "slow \xE2\x82\xAC") + maskedFrame(textFrame, std::string(300, 'y'));
    for (const char byte : bytes)
        QVERIFY(client.send({&byte, 1}));
    QCOMPARE(client.readFrame().value_or(RawFrame{}).payload, std::string("slow \xE2\x82\xAC"));
    QCOMPARE(client.readFrame().value_or(RawFrame{}).payload, std::string(300, 'y'));
}

void TestWebSocket::joinsFragmentsWithPingsBetween() {
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws"), 101);
    // The character is cut in two.
    client.sendFrame(textFrame, "price \xE2\x82", false);
    client.sendFrame(pingFrame, "still there?");
    client.sendFrame(continuation, "", false);
    client.sendFrame(continuation, "\xAC 5");
    const auto pong = client.readFrame();
    QVERIFY(pong);
    QCOMPARE(pong->opcode, pongFrame);
    QCOMPARE(pong->payload, std::string("still there?"));
    QCOMPARE(client.readFrame().value_or(RawFrame{}).payload, std::string("price \xE2\x82\xAC 5"));
}

void TestWebSocket::losesNoBytesSentWithTheHandshake() {
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws", {}, maskedFrame(textFrame, "early") + maskedFrame(textFrame, "bird")), 101);
    QCOMPARE(client.readFrame().value_or(RawFrame{}).payload, std::string("early"));
    QCOMPARE(client.readFrame().value_or(RawFrame{}).payload, std::string("bird"));
}

void TestWebSocket::losesNoBytesSentBeforeALateAcceptance() {
    RawClient client(m_site->port());
    client.send(
        "GET /ws-later?late HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive, Upgrade\r\n"
        "Upgrade: WebSocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n" +
        maskedFrame(textFrame, "early"));
    QTRY_VERIFY(m_site->desk.isHeld("late"));
    client.sendFrame(textFrame, "later");
    m_site->desk.acceptUpgrade("late");
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 101);
    QCOMPARE(answer->header("sec-websocket-accept"), std::string("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    QCOMPARE(client.readFrame().value_or(RawFrame{}).payload, std::string("early"));
    QCOMPARE(client.readFrame().value_or(RawFrame{}).payload, std::string("later"));
}

void TestWebSocket::answersALateRefusalAndGoesOnWithHttp() {
    RawClient client(m_site->port());
    client.send("GET /ws-later?refused HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
                "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_VERIFY(m_site->desk.isHeld("refused"));
    m_site->desk.refuseUpgrade("refused");
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).status, 401);
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("hello"));
}

void TestWebSocket::survivesAClientThatLeavesBeforeTheAcceptance() {
    {
        RawClient client(m_site->port());
        client.send("GET /ws-later?gone HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QTRY_VERIFY(m_site->desk.isHeld("gone"));
        client.reset();
    }
    QTRY_COMPARE(m_site->metrics().connectionsOpen.load(), std::uint64_t{0});
    m_site->desk.acceptUpgrade("gone");
    RawClient next(m_site->port());
    QCOMPARE(next.upgrade("/ws"), 101);
    QCOMPARE(m_site->metrics().webSocketsOpen.load(), std::uint64_t{1});
}

void TestWebSocket::refusesBadHandshakes_data() {
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const QByteArray upgrade("Connection: Upgrade\r\nUpgrade: websocket\r\n");
    QTest::newRow("refused by the handler") << upgrade + "Sec-WebSocket-Version: 13\r\n"
                                                         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                            << 403;
    QTest::newRow("version 8") << upgrade + "Sec-WebSocket-Version: 8\r\n"
                                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                               << 426;
    QTest::newRow("no key") << upgrade + "Sec-WebSocket-Version: 13\r\n" << 400;
    QTest::newRow("short key") << upgrade + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: c2hvcnQ=\r\n" << 400;
    QTest::newRow("no upgrade") << QByteArray("Connection: keep-alive\r\nUpgrade: websocket\r\n") << 404;
}

void TestWebSocket::refusesBadHandshakes() {
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    RawClient client(m_site->port());
    client.send("GET /ws-no HTTP/1.1\r\nHost: localhost\r\n" + fields.toStdString() + "\r\n");
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    if (status == 426) QCOMPARE(answer->header("sec-websocket-version"), std::string("13"));
}

void TestWebSocket::answersTheCloseHandshake() {
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws"), 101);
    client.sendFrame(textFrame, "last words");
    client.sendFrame(closeFrame, "\x0F\xA2why"); // 4002
    QCOMPARE(client.readFrame().value_or(RawFrame{}).payload, std::string("last words"));
    QCOMPARE(client.readCloseCode(), 4002);
    QVERIFY(client.isEnded());
    QTRY_COMPARE(m_site->desk.openSockets.load(), 0);
    QCOMPARE(m_site->desk.lastCloseCode.load(), 4002);
    QCOMPARE(m_site->closed(CloseReason::Finished), std::uint64_t{1});
}

void TestWebSocket::closesWhenItsHandlerAsks() {
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws"), 101);
    client.sendFrame(textFrame, "close");
    const auto frame = client.readFrame();
    QVERIFY(frame);
    QCOMPARE(frame->closeCode(), 4001);
    QCOMPARE(frame->payload.substr(2), std::string("as asked"));
    client.sendFrame(closeFrame, "\x0F\xA1");
    QVERIFY(client.isEnded());
    QTRY_COMPARE(m_site->desk.lastCloseCode.load(), 4001);
}

void TestWebSocket::cutsOffAClientThatDoesNotCloseInTurn() {
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws"), 101);
    client.sendFrame(textFrame, "close");
    QCOMPARE(client.readCloseCode(), 4001);
    // Says nothing: the deadline of the close handshake ends it.
    QVERIFY(client.isEnded());
    QTRY_COMPARE(m_site->desk.openSockets.load(), 0);
}

void TestWebSocket::tellsItsHandlerOfAClientThatVanished() {
    for (const bool isReset : {true, false}) {
        m_site->desk.lastCloseCode = 0;
        {
            RawClient client(m_site->port());
            QCOMPARE(client.upgrade("/ws"), 101);
            QTRY_COMPARE(m_site->desk.openSockets.load(), 1);
            if (isReset) client.reset();
        }
        QTRY_COMPARE(m_site->desk.openSockets.load(), 0);
        QCOMPARE(m_site->desk.lastCloseCode.load(), 1006);
    }
}

void TestWebSocket::closesByTheRulesOfTheProtocol_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const std::string& bytes, int code) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())) << code;
    };
    std::string unmasked = "\x81\x05hello";
    std::string reserved = maskedFrame(textFrame, "x");
    reserved[0] = static_cast<char>(reserved[0] | 0x40);
    row("not masked", unmasked, 1002);
    row("a reserved bit", reserved, 1002);
    row("a reserved data opcode", maskedFrame(3, "x"), 1002);
    row("a reserved control opcode", maskedFrame(11, "x"), 1002);
    row("binary", maskedFrame(binaryFrame, "x"), 1003);
    row("continuation of nothing", maskedFrame(continuation, "x"), 1002);
    row("a new message within another", maskedFrame(textFrame, "a", false) + maskedFrame(textFrame, "b"), 1002);
    row("a fragmented ping", maskedFrame(pingFrame, "x", false), 1002);
    row("a long ping", maskedFrame(pingFrame, std::string(126, 'x')), 1002);
    row("invalid UTF-8", maskedFrame(textFrame, "\xC0\xAF"), 1007);
    row("invalid UTF-8 over fragments", maskedFrame(textFrame, "\xE2\x82", false) + maskedFrame(continuation, "x"),
        1007);
    row("a message too large", maskedFrame(textFrame, std::string(128 * 1024 + 1, 'x')), 1009);
    row("a vast length", std::string("\x81\xFF\x7f\xff\xff\xff\xff\xff\xff\xff\x11\x22\x33\x44x", 15), 1009);
    row("fragments too large together",
        maskedFrame(textFrame, std::string(100'000, 'x'), false) + maskedFrame(continuation, std::string(100'000, 'x')),
        1009);
    row("a close code of one byte", maskedFrame(closeFrame, "\x03"), 1002);
    row("a close code not to be sent", maskedFrame(closeFrame, "\x03\xEE"), 1002); // 1006
    row("a close reason in bad UTF-8", maskedFrame(closeFrame, "\x03\xE8\xC0"), 1007);
    row("a close without code", maskedFrame(closeFrame, ""), 1005);
}

void TestWebSocket::closesByTheRulesOfTheProtocol() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws"), 101);
    client.send({bytes.data(), static_cast<std::size_t>(bytes.size())});
    QCOMPARE(client.readCloseCode(), code);
    QVERIFY(client.isEnded());
    QTRY_COMPARE(m_site->desk.lastCloseCode.load(), code);
}

void TestWebSocket::closesForTooManyFragments() {
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws"), 101);
    client.sendFrame(textFrame, "", false);
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many += maskedFrame(continuation, "", false);
    for (int i = 0; i < 100 && client.send(many); ++i) {
    }
    QCOMPARE(client.readCloseCode(), 1008);
    QTRY_COMPARE(m_site->closed(CloseReason::Policy), std::uint64_t{1});
}

void TestWebSocket::closesForAFloodOfPings() {
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws"), 101);
    std::string many;
    for (int i = 0; i < 1000; ++i)
        many += maskedFrame(pingFrame, "x");
    client.send(many);
    QCOMPARE(client.readCloseCode(), 1008);
    QTRY_COMPARE(m_site->closed(CloseReason::Policy), std::uint64_t{1});
}

void TestWebSocket::closesASlowReader() {
    RawClient client(m_site->port(), 4096);
    QCOMPARE(client.upgrade("/ws"), 101);
    client.sendFrame(textFrame, "spam 20000");
    QTRY_COMPARE(m_site->desk.lastCloseCode.load(), 1013);
    QTRY_COMPARE(m_site->desk.openSockets.load(), 0);
    QTRY_COMPARE(m_site->closed(CloseReason::SlowReader), std::uint64_t{1});
    // What was whole before it was cut off can be read, and the frame that was begun.
    std::size_t read = 0;
    int code = 1006;
    while (const auto frame = client.readFrame()) {
        if (frame->opcode == closeFrame) code = frame->closeCode();
        if (frame->opcode == textFrame) {
            QCOMPARE(frame->payload.size(), std::size_t{1000});
            ++read;
        }
    }
    QVERIFY(read > 0 && read < 20'000);
    QVERIFY(code == 1013 || code == 1006);
}

void TestWebSocket::closesAReaderOfTooManyFrames() {
    WebSocketLimits limits = TestSite::quickWebSocket();
    limits.queuedBytes = 1'000'000'000;
    limits.queuedFrames = 100;
    restart(limits);
    RawClient client(m_site->port(), 4096);
    QCOMPARE(client.upgrade("/ws"), 101);
    for (int i = 0; i < 200 && m_site->desk.lastCloseCode == 0; ++i)
        client.sendFrame(textFrame, "spam 100");
    QTRY_COMPARE(m_site->desk.lastCloseCode.load(), 1013);
}

void TestWebSocket::pingsAndClosesASilentClient() {
    WebSocketLimits limits = TestSite::quickWebSocket();
    limits.pingInterval = std::chrono::milliseconds(50);
    limits.pongTimeout = std::chrono::milliseconds(50);
    restart(limits);
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws"), 101);
    QCOMPARE(client.readFrame().value_or(RawFrame{}).opcode, pingFrame);
    QVERIFY(client.isEnded());
    QTRY_COMPARE(m_site->desk.lastCloseCode.load(), 1006);
    QCOMPARE(m_site->closed(CloseReason::IdleTimeout), std::uint64_t{1});
}

void TestWebSocket::keepsAClientThatAnswersPings() {
    WebSocketLimits limits = TestSite::quickWebSocket();
    limits.pingInterval = std::chrono::milliseconds(20);
    limits.pongTimeout = std::chrono::milliseconds(2'000);
    restart(limits);
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws"), 101);
    for (int i = 0; i < 10; ++i) {
        const auto ping = client.readFrame();
        QVERIFY(ping);
        QCOMPARE(ping->opcode, pingFrame);
        client.sendFrame(pongFrame, ping->payload);
    }
    client.sendFrame(textFrame, "alive");
    auto frame = client.readFrame();
    while (frame && frame->opcode == pingFrame)
        frame = client.readFrame();
    QCOMPARE(frame.value_or(RawFrame{}).payload, std::string("alive"));
}

void TestWebSocket::tellsClientsThatTheServerStops() {
    RawClient client(m_site->port());
    QCOMPARE(client.upgrade("/ws"), 101);
    m_site->server().stop();
    QCOMPARE(client.readCloseCode(), 1001);
    QVERIFY(client.isEnded());
    QCOMPARE(m_site->desk.openSockets.load(), 0);
    QCOMPARE(m_site->desk.lastCloseCode.load(), 1001);
}

void TestWebSocket::costsLittleWhileIdle() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("the sanitizer's own memory would be measured");
#endif
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    constexpr std::size_t count = 5'000;
    if (limit.rlim_cur < 2 * count + 200) QSKIP("too few descriptors allowed");
    NetConfig config = TestSite::quickConfig();
    config.connections.perAddress = 2 * count;
    m_site = nullptr;
    m_site = std::make_unique<TestSite>(config, TestSite::quickWebSocket());
    std::vector<std::unique_ptr<RawClient>> clients;
    const auto connect = [&] {
        clients.push_back(std::make_unique<RawClient>(m_site->port()));
        QCOMPARE(clients.back()->upgrade("/ws"), 101);
        clients.back()->sendFrame(textFrame, std::string(2'000, 'x'));
        QVERIFY(clients.back()->readFrame());
    };
    for (int i = 0; i < 100; ++i)
        connect();
    const auto inUse = [] { return mallinfo2().uordblks + mallinfo2().hblkhd; };
    const std::size_t before = inUse();
    for (std::size_t i = 0; i < count; ++i)
        connect();
    const std::size_t each = (inUse() - before) / count;
    qInfo("an idle WebSocket, its client in this process included: %zu bytes", each);
    QVERIFY(each < 5 * 1024);
}

QTEST_GUILESS_MAIN(TestWebSocket)
#include "websocket_test.moc"
