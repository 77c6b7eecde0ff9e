#pragma once

#include <QHostAddress>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

namespace callroom::console {

/// A whole callroomd with the demo tenant, in a folder of its own on a free port; it ends with this object. Which
/// program it is says CALLROOM_SERVER.
class DemoServer {
public:
    DemoServer() {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
    }
    DemoServer(const DemoServer&) = delete;
    DemoServer& operator=(const DemoServer&) = delete;
    ~DemoServer() {
        m_process.terminate();
        if (!m_process.waitForFinished(20'000)) m_process.kill();
        m_process.waitForFinished();
    }

    /// Whether it serves; what it said when it does not is in `said`.
    [[nodiscard]] bool start() {
        m_process.setProgram(qEnvironmentVariable("CALLROOM_SERVER"));
        m_process.setArguments({QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--data"),
                                m_home.path(), QStringLiteral("--demo")});
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start();
        QByteArray said;
        while (!said.contains('\n') && m_process.waitForReadyRead(60'000))
            said += m_process.readAllStandardOutput();
        if (said.startsWith("ready ")) return true;
        m_said =
            QString::fromLocal8Bit(said % m_process.readAllStandardError() % m_process.errorString().toLocal8Bit());
        return false;
    }

    [[nodiscard]] const QString& said() const { return m_said; }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

private:
    QTemporaryDir m_home;
    quint16 m_port = 0;
    QProcess m_process;
    QString m_said;
};

} // namespace callroom::console
