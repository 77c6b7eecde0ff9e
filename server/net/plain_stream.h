#pragma once

#include "server/net/epoll_event_dispatcher.h"
#include "server/net/stream.h"

namespace callroom::net {

/// A stream directly on a descriptor, without QTcpSocket: see docs/decisions/0003.
class PlainStream final : public Stream, private FdWatcher {
public:
    /// Takes the non-blocking descriptor over.
    PlainStream(EpollEventDispatcher& dispatcher, int fd);
    ~PlainStream() override;
    PlainStream(const PlainStream&) = delete;
    PlainStream& operator=(const PlainStream&) = delete;

    void setUser(StreamUser* user) override { m_user = user; }
    [[nodiscard]] ssize_t read(char* into, std::size_t size) override;
    [[nodiscard]] ssize_t write(const iovec* pieces, int count) override;
    void setReading(bool isReading) override;
    [[nodiscard]] bool hasUnsent() const override { return false; }
    void finishWriting() override;

private:
    void onReady(Readiness readiness) override;
    void setWriting(bool isWriting);

    EpollEventDispatcher& m_dispatcher;
    StreamUser* m_user = nullptr;
    int m_fd;
    bool m_isReading = true;
    bool m_isWriting = false;
};

} // namespace callroom::net
