#include "server/net/plain_stream.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace callroom::net {

PlainStream::PlainStream(EpollEventDispatcher& dispatcher, int fd)
    : m_dispatcher(dispatcher)
    , m_fd(fd) {
    m_dispatcher.watch(m_fd, *this);
}

PlainStream::~PlainStream() {
    m_dispatcher.unwatch(m_fd);
    ::close(m_fd);
}

ssize_t PlainStream::read(char* into, std::size_t size) {
    ssize_t got = 0;
    do
        got = ::recv(m_fd, into, size, 0);
    while (got < 0 && errno == EINTR);
    if (got > 0) return got;
    if (got == 0) return ended;
    return errno == EAGAIN || errno == EWOULDBLOCK ? 0 : broken;
}

ssize_t PlainStream::write(const iovec* pieces, int count) {
    std::size_t offered = 0;
    for (int i = 0; i < count; ++i)
        offered += pieces[i].iov_len;
    msghdr message{};
    message.msg_iov = const_cast<iovec*>(pieces);
    message.msg_iovlen = static_cast<std::size_t>(count);
    ssize_t taken = 0;
    do
        taken = ::sendmsg(m_fd, &message, MSG_NOSIGNAL);
    while (taken < 0 && errno == EINTR);
    if (taken < 0) {
        if (errno != EAGAIN && errno != EWOULDBLOCK) return broken;
        taken = 0;
    }
    setWriting(static_cast<std::size_t>(taken) < offered);
    return taken;
}

void PlainStream::setWriting(bool isWriting) {
    if (m_isWriting == isWriting) return;
    m_isWriting = isWriting;
    m_dispatcher.setWatched(m_fd, m_isReading, m_isWriting);
}

void PlainStream::setReading(bool isReading) {
    if (m_isReading == isReading) return;
    m_isReading = isReading;
    m_dispatcher.setWatched(m_fd, m_isReading, m_isWriting);
}

void PlainStream::finishWriting() {
    ::shutdown(m_fd, SHUT_WR);
}

void PlainStream::onReady(Readiness readiness) {
    if (!m_user) return;
    // Told though nobody reads: it would be told for ever.
    if (readiness.isBroken && !m_isReading) return m_user->onBroken(CloseReason::PeerReset);
    if (readiness.isReadable && m_isReading) m_user->onReadable();
    if (readiness.isWritable && m_isWriting && m_user) m_user->onWritable();
}

} // namespace callroom::net
