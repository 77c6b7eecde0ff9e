#include "server/net/tls_stream.h"

#include <algorithm>

namespace callroom::net {
namespace {

/// What may wait inside QSslSocket, in either direction; the rest waits in our own bounded queues or at the client.
constexpr qint64 bufferedBytes = 64 * 1024;

} // namespace

TlsStream::TlsStream(int fd, const TlsContext& context) {
    QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, [this] { onReadyRead(); });
    QObject::connect(&m_socket, &QSslSocket::encryptedBytesWritten, &m_socket, [this] {
        if (!m_user || !m_isWaitingForRoom) return;
        if (m_socket.encryptedBytesToWrite() + m_socket.bytesToWrite() > bufferedBytes / 2) return;
        m_user->onWritable();
        if (!hasUnsent()) m_isWaitingForRoom = false;
    });
    QObject::connect(&m_socket, &QSslSocket::disconnected, &m_socket, [this] { onDisconnected(); });
    m_socket.setReadBufferSize(bufferedBytes);
    m_socket.setSslConfiguration(context.configuration());
    m_socket.setSocketDescriptor(fd);
    m_socket.startServerEncryption();
}

TlsStream::~TlsStream() {
    m_user = nullptr;
    m_socket.disconnect();
    m_socket.abort();
}

ssize_t TlsStream::read(char* into, std::size_t size) {
    const qint64 got = m_socket.read(into, static_cast<qint64>(size));
    if (got > 0) return static_cast<ssize_t>(got);
    if (m_socket.state() != QAbstractSocket::ConnectedState) return ended;
    return got < 0 ? broken : 0;
}

ssize_t TlsStream::write(const iovec* pieces, int count) {
    if (m_socket.state() != QAbstractSocket::ConnectedState) return broken;
    ssize_t taken = 0;
    // Whatever was taken, its leaving is told by onWritable.
    m_isWaitingForRoom = true;
    for (int i = 0; i < count; ++i) {
        const qint64 room = bufferedBytes - m_socket.bytesToWrite() - m_socket.encryptedBytesToWrite();
        const qint64 part = std::min(room, static_cast<qint64>(pieces[i].iov_len));
        if (part <= 0) break;
        const qint64 written = m_socket.write(static_cast<const char*>(pieces[i].iov_base), part);
        if (written < 0) return broken;
        taken += written;
        if (static_cast<std::size_t>(written) < pieces[i].iov_len) break;
    }
    return taken;
}

void TlsStream::setReading(bool isReading) {
    if (m_isReading == isReading) return;
    m_isReading = isReading;
    // What came in meanwhile stands in the socket's buffer and will not be signalled again.
    if (m_isReading && m_socket.bytesAvailable() > 0)
        QMetaObject::invokeMethod(
            &m_socket, [this] { onReadyRead(); }, Qt::QueuedConnection);
}

bool TlsStream::hasUnsent() const {
    return m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0;
}

void TlsStream::finishWriting() {
    m_socket.disconnectFromHost();
}

void TlsStream::onReadyRead() {
    // One call takes one buffer full at most, and no signal follows for the rest.
    qint64 before = -1;
    while (m_user && m_isReading && m_socket.bytesAvailable() > 0 && m_socket.bytesAvailable() != before) {
        before = m_socket.bytesAvailable();
        m_user->onReadable();
    }
}

void TlsStream::onDisconnected() {
    onReadyRead();
    if (!m_user) return;
    m_user->onBroken(m_socket.isEncrypted() ? CloseReason::PeerReset : CloseReason::TlsFailure);
}

} // namespace callroom::net
