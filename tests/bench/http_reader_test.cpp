#include "bench/http_reader.h"

#include <QtTest>

#include <string>

using namespace callroom::bench;

class TestHttpReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswerOnceItIsWhole();
    void readsAnswersWithoutBody_data();
    void readsAnswersWithoutBody();
    void leavesThePipelinedAnswerThatFollows();
    void findsHeadersInAnyCase();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
};

void TestHttpReader::readsAnAnswerOnceItIsWhole() {
    const std::string bytes =
        "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n{\"a\": 1}";
    for (std::size_t cut = 0; cut < bytes.size(); ++cut) {
        const auto read = readHttpAnswer(std::string_view(bytes).substr(0, cut));
        QVERIFY(!read.answer);
        QVERIFY(read.fault == HttpFault::None);
    }
    const auto read = readHttpAnswer(bytes);
    QVERIFY(read.answer.has_value());
    QCOMPARE(read.answer->status, 201);
    QVERIFY(read.answer->body == "{\"a\": 1}");
    QCOMPARE(read.answer->size, bytes.size());
}

void TestHttpReader::readsAnswersWithoutBody_data() {
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("101") << std::string("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n");
    QTest::newRow("204") << std::string("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("length 0") << std::string("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
}

void TestHttpReader::readsAnswersWithoutBody() {
    QFETCH(std::string, bytes);
    const auto read = readHttpAnswer(bytes);
    QVERIFY(read.answer.has_value());
    QVERIFY(read.answer->body.empty());
    QCOMPARE(read.answer->size, bytes.size());
}

void TestHttpReader::leavesThePipelinedAnswerThatFollows() {
    const std::string first = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab";
    const std::string bytes = first + "HTTP/1.1 404 Not Found\r\nContent-Length: 1\r\n\r\nc";
    const auto read = readHttpAnswer(bytes);
    QCOMPARE(read.answer->size, first.size());
    QVERIFY(read.answer->body == "ab");
    QCOMPARE(readHttpAnswer(std::string_view(bytes).substr(first.size())).answer->status, 404);
}

void TestHttpReader::findsHeadersInAnyCase() {
    const std::string_view headers = "HTTP/1.1 200 OK\r\nX-Content-Length: 7\r\nCONTENT-length:  12 \r\nVia: x";
    QVERIFY(headerOf(headers, "content-length") == "12");
    QVERIFY(headerOf(headers, "via") == "x");
    QVERIFY(headerOf(headers, "length").empty());
}

void TestHttpReader::refusesWhatItCannotRead_data() {
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("not HTTP") << std::string("SSH-2.0-OpenSSH") << false;
    QTest::newRow("HTTP/1.0") << std::string("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n") << false;
    QTest::newRow("no status") << std::string("HTTP/1.1 abc\r\nContent-Length: 0\r\n\r\n") << false;
    QTest::newRow("length is no number") << std::string("HTTP/1.1 200 OK\r\nContent-Length: 1a\r\n\r\n") << false;
    QTest::newRow("no length") << std::string("HTTP/1.1 200 OK\r\nServer: x\r\n\r\n") << false;
    QTest::newRow("chunked") << std::string("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") << true;
}

void TestHttpReader::refusesWhatItCannotRead() {
    QFETCH(std::string, bytes);
    QFETCH(bool, isChunked);
    const auto read = readHttpAnswer(bytes);
    QVERIFY(!read.answer);
    QVERIFY(read.fault == (isChunked ? HttpFault::Chunked : HttpFault::Malformed));
}

QTEST_GUILESS_MAIN(TestHttpReader)
#include "http_reader_test.moc"
