#pragma once

#include "server/net/stream.h"
#include "server/net/tls_context.h"

#include <QSslSocket>

namespace callroom::net {

/// An encrypted stream by QSslSocket. Bytes read before the handshake is done simply do not come.
class TlsStream final : public Stream {
public:
    /// Takes the descriptor over and starts the server's side of the handshake.
    TlsStream(int fd, const TlsContext& context);
    ~TlsStream() override;

    void setUser(StreamUser* user) override { m_user = user; }
    [[nodiscard]] ssize_t read(char* into, std::size_t size) override;
    [[nodiscard]] ssize_t write(const iovec* pieces, int count) override;
    void setReading(bool isReading) override;
    [[nodiscard]] bool hasUnsent() const override;
    void finishWriting() override;

private:
    void onReadyRead();
    void onDisconnected();

    QSslSocket m_socket;
    StreamUser* m_user = nullptr;
    bool m_isReading = true;
    bool m_isWaitingForRoom = false;
};

} // namespace callroom::net
