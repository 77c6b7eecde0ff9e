#include "server/net/http_connection.h"
#include "tests/net/raw_client.h"
#include "tests/net/test_site.h"

#include <QTemporaryFile>
#include <QtTest>

using namespace callroom::net;
using namespace callroom::net::test;

namespace {

std::string get(const std::string& target, const std::string& extra = {}) {
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + extra + "\r\n";
}

std::string post(const std::string& target, const std::string& body, const std::string& extra = {}) {
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n" + extra + "\r\n" + body;
}

} // namespace

/// What honest clients get.
class TestHttp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersOverOneConnectionAgainAndAgain();
    void closesWhenAskedTo();
    void answersHttp10();
    void readsBodiesInPieces();
    void readsChunkedBodies();
    void answersHeadWithoutABody();
    void answersPipelinedRequestsInOrder();
    void answersPipelinedRequestsInOrderThoughFinishedInReverse();
    void takesMoreThanTheLimitOfPipelinedRequestsInTurns();
    void letsOthersInBetweenPipelinedRequests();
    void continuesBeforeALargeBody();
    void refusesABodyBeforeItIsSent();
    void streamsABodyToItsSink();
    void slowsDownAnUploadThatItsSinkCannotTake();
    void dropsTheSinkOfAnUploadCutShort();
    void sendsAFileWhole();
    void sendsPartsOfAFile_data();
    void sendsPartsOfAFile();
    void tellsThatAFileIsUnchanged();
    void sendsALargeFileToASlowClient();
    void tellsThatAnAnswerIsUnchanged();
    void answersPreflightsByTheList();
    void remembersPerConnection();
    void answersFiveHundredForADroppedResponder();
    void survivesAClientThatLeavesWhileItsAnswerIsPending();
    void answersAClientThatHasFinishedSending();
    void dropsLineBreaksInHeaderValues();
    void believesTrustedProxies();
    void acceptsTheAbsoluteFormOfItsOwnHost();

private:
    std::unique_ptr<TestSite> m_site;
    QTemporaryFile m_file;
    std::string m_content;
};

void TestHttp::initTestCase() {
    NetConfig config = TestSite::quickConfig();
    config.cors.allowedOrigins = {"https://shop.example"};
    config.http.bodyBytes = 64 * 1024 * 1024;
    config.http.bodyTimeout = std::chrono::seconds(5);
    config.http.idleTimeout = std::chrono::seconds(10);
    config.http.headerTimeout = std::chrono::seconds(5);
    config.http.writeTimeout = std::chrono::seconds(5);
    QVERIFY(config.trustedProxies.add("127.0.0.2"));
    m_site = std::make_unique<TestSite>(config);
    QVERIFY(m_site->isStarted);
    QVERIFY(m_file.open());
    for (int i = 0; i < 100'000; ++i)
        m_content += std::to_string(i) + ",";
    m_file.write(m_content.data(), static_cast<qint64>(m_content.size()));
    m_file.flush();
    m_site->desk.file = m_file.fileName().toStdString();
}

void TestHttp::answersOverOneConnectionAgainAndAgain() {
    RawClient client(m_site->port());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.send(get("/hello")));
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, std::string("hello"));
        QCOMPARE(answer->header("content-type"), std::string("text/plain"));
        QVERIFY(answer->header("date").ends_with(" GMT"));
        QCOMPARE(answer->header("connection"), std::string());
    }
}

void TestHttp::closesWhenAskedTo() {
    RawClient client(m_site->port());
    client.send(get("/hello", "Connection: close\r\n"));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->header("connection"), std::string("close"));
    QVERIFY(client.isEnded());
}

void TestHttp::answersHttp10() {
    RawClient client(m_site->port());
    client.send("GET /hello HTTP/1.0\r\n\r\n");
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QVERIFY(client.isEnded());

    RawClient keeping(m_site->port());
    for (int i = 0; i < 2; ++i) {
        keeping.send("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QCOMPARE(keeping.readAnswer().value_or(RawAnswer{}).header("connection"), std::string("keep-alive"));
    }
}

void TestHttp::readsBodiesInPieces() {
    RawClient client(m_site->port());
    const std::string request = post("/echo", "a body in pieces");
    for (const char byte : request)
        QVERIFY(client.send({&byte, 1}));
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("a body in pieces"));
}

void TestHttp::readsChunkedBodies() {
    const std::string request = "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "4;name=value\r\nWiki\r\n5\r\npedia\r\n0\r\nTrailer: ignored\r\n\r\n";
    RawClient atOnce(m_site->port());
    atOnce.send(request + get("/hello"));
    QCOMPARE(atOnce.readAnswer().value_or(RawAnswer{}).body, std::string("Wikipedia"));
    QCOMPARE(atOnce.readAnswer().value_or(RawAnswer{}).body, std::string("hello"));

    RawClient byteByByte(m_site->port());
    for (const char byte : request)
        QVERIFY(byteByByte.send({&byte, 1}));
    QCOMPARE(byteByByte.readAnswer().value_or(RawAnswer{}).body, std::string("Wikipedia"));
}

void TestHttp::answersHeadWithoutABody() {
    RawClient client(m_site->port());
    client.send("HEAD /hello HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/hello"));
    const auto head = client.readAnswer(false);
    QVERIFY(head);
    QCOMPARE(head->header("content-length"), std::string("5"));
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("hello"));
}

void TestHttp::answersPipelinedRequestsInOrder() {
    RawClient client(m_site->port());
    std::string requests;
    for (int i = 0; i < 10; ++i)
        requests += post("/echo", std::to_string(i));
    client.send(requests);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::to_string(i));
}

void TestHttp::answersPipelinedRequestsInOrderThoughFinishedInReverse() {
    RawClient client(m_site->port());
    client.send(get("/held?first") + get("/held?second") + get("/hello") + get("/held?third"));
    QTRY_VERIFY(m_site->desk.isHeld("third"));
    m_site->desk.release("third");
    m_site->desk.release("second");
    m_site->desk.release("first");
    for (const char* expected : {"first", "second", "hello", "third"})
        QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string(expected));
}

void TestHttp::takesMoreThanTheLimitOfPipelinedRequestsInTurns() {
    RawClient client(m_site->port());
    std::string requests;
    for (int i = 0; i < 40; ++i)
        requests += get("/held?turn" + std::to_string(i));
    client.send(requests);
    for (int i = 0; i < 40; ++i) {
        const std::string name = "turn" + std::to_string(i);
        QTRY_VERIFY(m_site->desk.isHeld(name));
        // Of those that wait, no more than the limit was taken in.
        QVERIFY(!m_site->desk.isHeld("turn" + std::to_string(i + 16)));
        m_site->desk.release(name);
        QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, name);
    }
}

void TestHttp::letsOthersInBetweenPipelinedRequests() {
    constexpr std::uint64_t count = 400;
    NetConfig config = TestSite::quickConfig();
    config.threads = 1;
    TestSite site(config);
    NetThread& thread = site.server().thread(0);
    const std::uint64_t before = site.metrics().requests;
    std::uint64_t seen = before;
    std::uint64_t mostInATurn = 0;
    std::atomic<bool> isDone{false};
    // Looks once in each turn of the thread.
    std::function<void()> watch = [&] {
        const std::uint64_t now = site.metrics().requests;
        mostInATurn = std::max(mostInATurn, now - seen);
        seen = now;
        if (seen - before < count)
            thread.post(watch);
        else
            isDone = true;
    };
    RawClient client(site.port());
    std::string requests;
    for (std::uint64_t i = 0; i < count; ++i)
        requests += get("/hello");
    thread.post(watch);
    client.send(requests);
    for (std::uint64_t i = 0; i < count; ++i)
        QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("hello"));
    QTRY_VERIFY(isDone);
    QVERIFY2(mostInATurn <= 2 * HttpConnection::requestsATurn, qPrintable(QString::number(mostInATurn)));
}

void TestHttp::continuesBeforeALargeBody() {
    RawClient client(m_site->port());
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.readAnswer(false).value_or(RawAnswer{}).status, 100);
    client.send("body");
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("body"));
}

void TestHttp::refusesABodyBeforeItIsSent() {
    RawClient client(m_site->port());
    client.send("POST /refused HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 403);
    QCOMPARE(answer->header("connection"), std::string("close"));
    QVERIFY(client.isEnded());
}

void TestHttp::streamsABodyToItsSink() {
    m_site->desk.uploadedBytes = 0;
    RawClient client(m_site->port());
    client.send(post("/upload", std::string(3'000'000, 'u')) + get("/hello"));
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).status, 201);
    QCOMPARE(m_site->desk.uploadedBytes.load(), std::size_t{3'000'000});
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("hello"));
}

void TestHttp::slowsDownAnUploadThatItsSinkCannotTake() {
    constexpr std::size_t size = 40'000'000;
    m_site->desk.uploadedBytes = 0;
    m_site->desk.isUploadPaused = true;
    RawClient client(m_site->port());
    client.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n");
    const std::string piece(1'000'000, 'u');
    std::size_t sent = 0;
    // The kernel's buffers fill up, then nothing more is taken: the sink saw one read's worth.
    QTRY_VERIFY([&] {
        const std::size_t taken = client.sendSome(piece);
        sent += taken;
        return taken == 0;
    }());
    QVERIFY(sent < size);
    QTRY_VERIFY(m_site->desk.uploadedBytes > 0);
    QVERIFY(m_site->desk.uploadedBytes <= 64 * 1024);
    m_site->desk.resumeUpload();
    while (sent < size) {
        const std::size_t part = std::min(piece.size(), size - sent);
        QVERIFY(client.send(std::string_view(piece).substr(0, part)));
        sent += part;
    }
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).status, 201);
    QCOMPARE(m_site->desk.uploadedBytes.load(), size);
}

void TestHttp::dropsTheSinkOfAnUploadCutShort() {
    m_site->desk.isUploadPaused = false;
    m_site->desk.uploadedBytes = 0;
    const int before = m_site->desk.abortedUploads;
    {
        RawClient client(m_site->port());
        client.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nonly this");
        client.finishSending();
        QVERIFY(client.isEnded());
    }
    QTRY_COMPARE(m_site->desk.abortedUploads.load(), before + 1);
    {
        RawClient client(m_site->port());
        client.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nonly this");
        QTRY_VERIFY(m_site->desk.uploadedBytes > 0);
        client.reset();
    }
    QTRY_COMPARE(m_site->desk.abortedUploads.load(), before + 2);
}

void TestHttp::sendsAFileWhole() {
    RawClient client(m_site->port());
    client.send(get("/file") + get("/hello"));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->header("accept-ranges"), std::string("bytes"));
    QVERIFY(answer->body == m_content);
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("hello"));

    client.send("HEAD /file HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/hello"));
    QCOMPARE(client.readAnswer(false).value_or(RawAnswer{}).header("content-length"), std::to_string(m_content.size()));
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("hello"));
}

void TestHttp::sendsPartsOfAFile_data() {
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentRange");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("first bytes") << QByteArray("bytes=0-3") << 206 << QByteArray("bytes 0-3/588890")
                                 << QByteArray("0,1,");
    QTest::newRow("last bytes") << QByteArray("bytes=-6") << 206 << QByteArray("bytes 588884-588889/588890")
                                << QByteArray("99999,");
    QTest::newRow("beyond") << QByteArray("bytes=600000-") << 416 << QByteArray("bytes */588890") << QByteArray();
    QTest::newRow("several") << QByteArray("bytes=0-1,3-4") << 200 << QByteArray() << QByteArray();
}

void TestHttp::sendsPartsOfAFile() {
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(QByteArray, contentRange);
    QFETCH(QByteArray, body);
    RawClient client(m_site->port());
    client.send(get("/file", "Range: " + range.toStdString() + "\r\n"));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->header("content-range"), contentRange.toStdString());
    if (status == 206) QCOMPARE(answer->body, body.toStdString());
    if (status == 200) QVERIFY(answer->body == m_content);
}

void TestHttp::tellsThatAFileIsUnchanged() {
    RawClient client(m_site->port());
    client.send(get("/file"));
    const auto first = client.readAnswer();
    QVERIFY(first);
    client.send(get("/file", "If-None-Match: " + first->header("etag") + "\r\n"));
    const auto second = client.readAnswer(false);
    QVERIFY(second);
    QCOMPARE(second->status, 304);
    QCOMPARE(second->header("etag"), first->header("etag"));
    client.send(get("/file", "If-Modified-Since: " + first->header("last-modified") + "\r\n"));
    QCOMPARE(client.readAnswer(false).value_or(RawAnswer{}).status, 304);
    client.send(get("/file", "Range: bytes=0-1\r\nIf-Range: \"other\"\r\n"));
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).status, 200);
}

void TestHttp::sendsALargeFileToASlowClient() {
    QTemporaryFile large;
    QVERIFY(large.open());
    QVERIFY(large.resize(30'000'000));
    const std::string former = std::exchange(m_site->desk.file, large.fileName().toStdString());
    RawClient client(m_site->port(), 4096);
    client.send(get("/file"));
    const auto answer = client.readAnswer();
    m_site->desk.file = former;
    QVERIFY(answer);
    QCOMPARE(answer->body.size(), std::size_t{30'000'000});
}

void TestHttp::tellsThatAnAnswerIsUnchanged() {
    RawClient client(m_site->port());
    client.send(get("/etag") + get("/etag", "If-None-Match: \"one\"\r\n") + get("/hello"));
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("cached"));
    const auto unchanged = client.readAnswer(false);
    QVERIFY(unchanged);
    QCOMPARE(unchanged->status, 304);
    QCOMPARE(unchanged->header("content-length"), std::string());
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("hello"));
}

void TestHttp::answersPreflightsByTheList() {
    const auto preflight = [this](const std::string& origin) {
        RawClient client(m_site->port());
        client.send("OPTIONS /echo HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin +
                    "\r\nAccess-Control-Request-Method: POST\r\n\r\n");
        return client.readAnswer().value_or(RawAnswer{});
    };
    const RawAnswer allowed = preflight("https://shop.example");
    QCOMPARE(allowed.status, 204);
    QCOMPARE(allowed.header("access-control-allow-origin"), std::string("https://shop.example"));
    QVERIFY(allowed.header("access-control-allow-methods").find("POST") != std::string::npos);
    const RawAnswer foreign = preflight("https://evil.example");
    QCOMPARE(foreign.status, 204);
    QCOMPARE(foreign.header("access-control-allow-origin"), std::string());
    QCOMPARE(foreign.header("access-control-allow-methods"), std::string());

    RawClient client(m_site->port());
    client.send(get("/hello", "Origin: https://shop.example\r\n"));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->header("access-control-allow-origin"), std::string("https://shop.example"));
    QCOMPARE(answer->header("vary"), std::string("Origin"));
}

void TestHttp::remembersPerConnection() {
    RawClient one(m_site->port());
    RawClient two(m_site->port());
    one.send(get("/remember") + get("/remember"));
    QCOMPARE(one.readAnswer().value_or(RawAnswer{}).body, std::string("1"));
    QCOMPARE(one.readAnswer().value_or(RawAnswer{}).body, std::string("2"));
    two.send(get("/remember"));
    QCOMPARE(two.readAnswer().value_or(RawAnswer{}).body, std::string("1"));
}

void TestHttp::answersFiveHundredForADroppedResponder() {
    RawClient client(m_site->port());
    client.send(get("/dropped") + get("/held?dropped"));
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).status, 500);
    QTRY_VERIFY(m_site->desk.isHeld("dropped"));
    // From this thread, not the connection's.
    m_site->desk.drop("dropped");
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).status, 500);
}

void TestHttp::survivesAClientThatLeavesWhileItsAnswerIsPending() {
    {
        RawClient client(m_site->port());
        client.send(get("/held?left") + get("/held?left2"));
        QTRY_VERIFY(m_site->desk.isHeld("left2"));
        const auto before = m_site->closed(CloseReason::PeerReset);
        client.reset();
        QTRY_VERIFY(m_site->closed(CloseReason::PeerReset) > before);
    }
    m_site->desk.release("left");
    m_site->desk.drop("left2");
    RawClient next(m_site->port());
    next.send(get("/hello"));
    QCOMPARE(next.readAnswer().value_or(RawAnswer{}).status, 200);
}

void TestHttp::answersAClientThatHasFinishedSending() {
    RawClient client(m_site->port());
    client.send(get("/held?half"));
    client.finishSending();
    QTRY_VERIFY(m_site->desk.isHeld("half"));
    m_site->desk.release("half");
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("half"));
    QVERIFY(client.isEnded());
}

void TestHttp::dropsLineBreaksInHeaderValues() {
    RawClient client(m_site->port());
    client.send(get("/inject"));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->body, std::string("fine"));
    QCOMPARE(answer->header("x-injected"), std::string());
}

void TestHttp::believesTrustedProxies() {
    // The client's own address, 127.0.0.1, is not in the list of this site.
    RawClient client(m_site->port());
    client.send(get("/peer", "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n"));
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("127.0.0.1 plain"));

    NetConfig config = TestSite::quickConfig();
    QVERIFY(config.trustedProxies.add("127.0.0.0/8"));
    TestSite trusting(config);
    RawClient proxy(trusting.port());
    proxy.send(get("/peer", "X-Forwarded-For: 198.51.100.7, 203.0.113.9\r\nX-Forwarded-Proto: https\r\n"));
    QCOMPARE(proxy.readAnswer().value_or(RawAnswer{}).body, std::string("203.0.113.9 tls"));
}

void TestHttp::acceptsTheAbsoluteFormOfItsOwnHost() {
    RawClient client(m_site->port());
    client.send(get("http://localhost/hello"));
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).body, std::string("hello"));
    client.send(get("http://other.example/hello"));
    QCOMPARE(client.readAnswer().value_or(RawAnswer{}).status, 400);
}

QTEST_GUILESS_MAIN(TestHttp)
#include "http_test.moc"
