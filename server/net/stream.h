#pragma once

#include "server/net/net_metrics.h"

#include <sys/types.h>
#include <sys/uio.h>

#include <memory>

namespace callroom::net {

/// Who reads from and writes to a Stream.
class StreamUser {
public:
    virtual ~StreamUser() = default;
    /// There may be bytes; read() tells. Comes again as long as bytes are left.
    virtual void onReadable() = 0;
    /// After a write() that was not taken whole: there is room again, or the last bytes have left.
    virtual void onWritable() = 0;
    /// The connection has failed: no more events.
    virtual void onBroken(CloseReason reason) = 0;
};

/// A connected byte stream, plain or encrypted. Belongs to its net thread; never blocks. Destroying it closes the
/// socket.
class Stream {
public:
    static constexpr ssize_t ended = -1;  ///< the peer has finished sending
    static constexpr ssize_t broken = -2; ///< the connection has failed

    virtual ~Stream() = default;

    /// Events go to `user` from now on; null for none.
    virtual void setUser(StreamUser* user) = 0;
    /// Bytes read; 0 when there is nothing now; `ended`, `broken`.
    [[nodiscard]] virtual ssize_t read(char* into, std::size_t size) = 0;
    /// Bytes taken, perhaps fewer than given (onWritable follows then); `broken`.
    [[nodiscard]] virtual ssize_t write(const iovec* pieces, int count) = 0;
    /// Off: bytes stay in the kernel, so that the peer is slowed down. On at first.
    virtual void setReading(bool isReading) = 0;
    /// Bytes taken by write() that have not reached the kernel.
    [[nodiscard]] virtual bool hasUnsent() const = 0;
    /// No more will be written; the peer reads to the end.
    virtual void finishWriting() = 0;
};

} // namespace callroom::net
