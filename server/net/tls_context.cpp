#include "server/net/tls_context.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>

namespace callroom::net {
namespace {

core::Failure failed(const std::string& what) {
    return core::fail(core::internal("tls: " + what));
}

QSslKey readKey(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray pem = file.readAll();
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec})
        if (const QSslKey key(pem, algorithm); !key.isNull()) return key;
    return {};
}

QList<QSslCipher> acceptedCiphers() {
    QList<QSslCipher> accepted;
    for (const QSslCipher& cipher : QSslConfiguration::supportedCiphers()) {
        const QString name = cipher.name();
        const bool isTls13 = name.startsWith(QLatin1String("TLS_"));
        const bool isForwardSecret = name.startsWith(QLatin1String("ECDHE-"));
        const bool isAead = name.contains(QLatin1String("GCM")) || name.contains(QLatin1String("CHACHA20"));
        if (isAead && (isTls13 || isForwardSecret)) accepted.append(cipher);
    }
    return accepted;
}

} // namespace

core::Result<std::unique_ptr<TlsContext>> TlsContext::load(const TlsConfig& config) {
    const auto chain = QSslCertificate::fromPath(QString::fromStdString(config.certificateFile));
    if (chain.isEmpty()) return failed("no certificate in " + config.certificateFile);
    const QSslKey key = readKey(QString::fromStdString(config.keyFile));
    if (key.isNull()) return failed("no usable key in " + config.keyFile);
    const auto ciphers = acceptedCiphers();
    if (ciphers.isEmpty()) return failed("the TLS library offers no modern cipher");
    auto context = std::make_unique<TlsContext>();
    QSslConfiguration& tls = context->m_configuration;
    tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setCiphers(ciphers);
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return context;
}

} // namespace callroom::net
