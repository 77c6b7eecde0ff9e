#include "server/bots/webhook.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <future>

using namespace std::chrono_literals;

namespace callroom::bots {

/// Answers every connection with the same bytes, once a request has come.
class CannedServer : public QTcpServer {
public:
    explicit CannedServer(QByteArray answer)
        : m_answer(std::move(answer)) {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                request += socket->readAll();
                if (!request.contains("\r\n\r\n") || !request.endsWith('}')) return;
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(serverPort()) + "/bot"; }

    QByteArray request;

private:
    QByteArray m_answer;
};

class WebhookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsAsTheStandardSays();
    void makesTheSameSecretEachTime();
    void sendsAndReads();
    void refusesPrivateAddresses_data();
    void refusesPrivateAddresses();
    void followsNoRedirect();
    void readsNoMoreThanItMay();
    void speaksNothingButHttp();
    void givesUpInTime();

private:
    /// On a thread of its own, while this one serves.
    static core::Result<WebhookAnswer> post(const std::string& url, WebhookSettings settings = {.mayBePrivate = true}) {
        const Webhook webhook{url, "msg_1", core::Timestamp{1'700'000'000'000ms}, secretFor("master", "queue"),
                              "{\"a\":1}"};
        auto sent = std::async(std::launch::async, [&] { return send(webhook, settings); });
        while (sent.wait_for(5ms) != std::future_status::ready)
            QTest::qWait(5);
        return sent.get();
    }
};

/// The example of the specification's own libraries.
void WebhookTest::signsAsTheStandardSays() {
    Webhook webhook;
    webhook.id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    webhook.at = core::Timestamp{1'614'265'330'000ms};
    webhook.secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    webhook.body = R"({"test": 2432232314})";
    QCOMPARE(signatureOf(webhook), std::string("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
}

void WebhookTest::makesTheSameSecretEachTime() {
    QCOMPARE(secretFor("master", "a"), secretFor("master", "a"));
    QVERIFY(secretFor("master", "a") != secretFor("master", "b"));
    QVERIFY(secretFor("master", "a") != secretFor("other", "a"));
    QVERIFY(QByteArray::fromStdString(secretFor("master", "a")).startsWith("whsec_"));
}

void WebhookTest::sendsAndReads() {
    CannedServer server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    const auto answer = post(server.url());
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, std::string("{}"));
    QVERIFY(server.request.startsWith("POST /bot HTTP/1.1\r\n"));
    QVERIFY(server.request.contains("webhook-id: msg_1\r\n"));
    QVERIFY(server.request.contains("webhook-timestamp: 1700000000\r\n"));
    QVERIFY(server.request.contains("webhook-signature: v1,"));
    QVERIFY(server.request.endsWith("{\"a\":1}"));
}

void WebhookTest::refusesPrivateAddresses_data() {
    QTest::addColumn<QString>("host");
    for (const auto* host : {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433",
                             "0x7f000001", "169.254.169.254", "10.0.0.1"})
        QTest::newRow(host) << host;
}

void WebhookTest::refusesPrivateAddresses() {
    QFETCH(QString, host);
    CannedServer server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    const auto answer = post("http://" + host.toStdString() + ":" + std::to_string(server.serverPort()) + "/", {});
    QVERIFY(!answer);
    QVERIFY(server.request.isEmpty());
}

void WebhookTest::followsNoRedirect() {
    CannedServer other("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    CannedServer server("HTTP/1.1 302 Found\r\nLocation: " + QByteArray::fromStdString(other.url()) +
                        "\r\nContent-Length: 0\r\n\r\n");
    const auto answer = post(server.url());
    QVERIFY(answer);
    QCOMPARE(answer->status, 302);
    QVERIFY(other.request.isEmpty());
}

void WebhookTest::readsNoMoreThanItMay() {
    CannedServer server("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100'000, 'x'));
    QVERIFY(!post(server.url()));
}

void WebhookTest::speaksNothingButHttp() {
    QVERIFY(!post("file:///etc/passwd"));
    QVERIFY(!post("gopher://127.0.0.1:1/"));
    QVERIFY(!post("nonsense"));
}

void WebhookTest::givesUpInTime() {
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto answer =
        post("http://127.0.0.1:" + std::to_string(silent.serverPort()) + "/", {.mayBePrivate = true, .timeout = 200ms});
    QVERIFY(!answer);
}

} // namespace callroom::bots

QTEST_GUILESS_MAIN(callroom::bots::WebhookTest)
#include "webhook_test.moc"
