#include "tests/net/raw_client.h"
#include "tests/net/test_site.h"

#include <QProcess>
#include <QSslCipher>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace callroom::net;
using namespace callroom::net::test;

/// HTTPS and WSS; the certificate is made for the run by the openssl program.
class TestTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void servesHttps();
    void servesLargeAnswers();
    void takesLargeBodies();
    void echoesOverWss();
    void refusesOldProtocols();
    void offersModernCiphersOnly();
    void cutsOffPlainText();
    void cutsOffASilentHandshake();
    void failsToStartWithoutItsFiles();

private:
    std::unique_ptr<QSslSocket> connected();
    static QByteArray readUntil(QSslSocket& socket, qsizetype size);

    QTemporaryDir m_folder;
    std::unique_ptr<TestSite> m_site;
};

void TestTls::initTestCase() {
    const QString certificate = m_folder.filePath(QStringLiteral("certificate.pem"));
    const QString key = m_folder.filePath(QStringLiteral("key.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                   QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-days"),
                   QStringLiteral("2"), QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    QVERIFY2(openssl.waitForFinished() && openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    NetConfig config = TestSite::quickConfig();
    config.tls = TlsConfig{certificate.toStdString(), key.toStdString()};
    config.http.headerTimeout = std::chrono::milliseconds(1'000);
    config.http.bodyTimeout = std::chrono::seconds(20);
    config.http.writeTimeout = std::chrono::seconds(20);
    m_site = std::make_unique<TestSite>(config);
    QVERIFY(m_site->isStarted);
}

std::unique_ptr<QSslSocket> TestTls::connected() {
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_site->port());
    if (!socket->waitForEncrypted(10'000)) return nullptr;
    return socket;
}

QByteArray TestTls::readUntil(QSslSocket& socket, qsizetype size) {
    QByteArray all;
    while (all.size() < size && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(10'000)))
        all += socket.readAll();
    return all;
}

void TestTls::servesHttps() {
    const auto socket = connected();
    QVERIFY(socket);
    for (int i = 0; i < 3; ++i) {
        socket->write("GET /peer HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const QByteArray answer = readUntil(*socket, 100);
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("Strict-Transport-Security: max-age="));
        QVERIFY(answer.endsWith("127.0.0.1 tls"));
    }
}

void TestTls::servesLargeAnswers() {
    const auto socket = connected();
    QVERIFY(socket);
    socket->write("GET /big?5000000 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    const QByteArray answer = readUntil(*socket, 100'000'000); // to the end
    QVERIFY(answer.size() > 5'000'000);
    QCOMPARE(answer.size() - answer.indexOf("\r\n\r\n") - 4, 5'000'000);
}

void TestTls::takesLargeBodies() {
    const auto socket = connected();
    QVERIFY(socket);
    m_site->desk.uploadedBytes = 0;
    socket->write("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3000000\r\n\r\n");
    socket->write(QByteArray(3'000'000, 'u'));
    while (socket->bytesToWrite() > 0 || socket->encryptedBytesToWrite() > 0)
        QVERIFY(socket->waitForBytesWritten(10'000));
    QVERIFY(readUntil(*socket, 50).startsWith("HTTP/1.1 201"));
    QCOMPARE(m_site->desk.uploadedBytes.load(), std::size_t{3'000'000});
}

void TestTls::echoesOverWss() {
    const auto socket = connected();
    QVERIFY(socket);
    socket->write("GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QByteArray received;
    while (!received.contains("\r\n\r\n") && socket->waitForReadyRead(10'000))
        received += socket->readAll();
    QVERIFY(received.startsWith("HTTP/1.1 101"));
    const std::string frame = maskedFrame(1, "over TLS");
    socket->write(frame.data(), static_cast<qint64>(frame.size()));
    QCOMPARE(readUntil(*socket, 10), QByteArray("\x81\x08over TLS"));
    const std::string closing = maskedFrame(8, "\x03\xE8");
    socket->write(closing.data(), static_cast<qint64>(closing.size()));
    QCOMPARE(readUntil(*socket, 4), QByteArray("\x88\x02\x03\xE8"));
    QVERIFY(socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected(10'000));
}

void TestTls::refusesOldProtocols() {
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    socket.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_site->port());
    QVERIFY(!socket.waitForEncrypted(10'000));
}

void TestTls::offersModernCiphersOnly() {
    QSslSocket socket;
    QSslConfiguration old = QSslConfiguration::defaultConfiguration();
    old.setPeerVerifyMode(QSslSocket::VerifyNone);
    old.setProtocol(QSsl::TlsV1_2);
    QList<QSslCipher> ciphers;
    for (const QSslCipher& cipher : QSslConfiguration::supportedCiphers())
        if (cipher.name().contains(QStringLiteral("-SHA")) && !cipher.name().contains(QStringLiteral("GCM")))
            ciphers.append(cipher);
    QVERIFY(!ciphers.isEmpty());
    old.setCiphers(ciphers);
    socket.setSslConfiguration(old);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_site->port());
    QVERIFY(!socket.waitForEncrypted(10'000));
}

void TestTls::cutsOffPlainText() {
    RawClient client(m_site->port());
    client.send("GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto said = client.readToEnd();
    QVERIFY(said);
    QVERIFY(said->find("HTTP") == std::string::npos);
    QTRY_VERIFY(m_site->closed(CloseReason::TlsFailure) > 0);
}

void TestTls::cutsOffASilentHandshake() {
    RawClient client(m_site->port());
    client.send("\x16\x03\x01");
    QVERIFY(client.isEnded());
}

void TestTls::failsToStartWithoutItsFiles() {
    NetConfig config = TestSite::quickConfig();
    config.tls = TlsConfig{"/nonexistent/certificate.pem", "/nonexistent/key.pem"};
    const TestSite site(config);
    QVERIFY(!site.isStarted);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tls_test.moc"
