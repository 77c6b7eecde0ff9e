#pragma once

#include <chrono>
#include <cstddef>

namespace callroom::net {

/// What one HTTP connection may cost. Deadlines are checked once a `NetConfig::tick`, so they may come late by that.
struct HttpLimits {
    std::size_t headerBytes = 16 * 1024;      ///< request line and fields together; past it 431
    std::size_t headerCount = 64;             ///< fields; past it 431
    std::size_t targetBytes = 8 * 1024;       ///< past it 414
    std::size_t bodyBytes = 16 * 1024 * 1024; ///< the most any body plan can allow; past it 413
    std::size_t pipelined = 16;               ///< requests taken in before the first of them is answered
    std::size_t queuedBytes = 256 * 1024;     ///< answers waiting for the client; no further request is read past it
    /// Answers waiting for all clients; past it large ones are replaced by 503.
    std::size_t totalQueuedBytes = 256 * 1024 * 1024;

    std::chrono::milliseconds headerTimeout{10'000}; ///< from the first byte of a request to its last header; 408
    std::chrono::milliseconds bodyTimeout{60'000};   ///< for the whole body, unless its plan allows more; 408
    std::chrono::milliseconds idleTimeout{75'000};   ///< keep-alive without a request
    /// A client must take `writeProgressBytes` (or all there is) in each such period, or is cut off.
    std::chrono::milliseconds writeTimeout{20'000};
    std::size_t writeProgressBytes = 16 * 1024;
    /// After the last answer with `Connection: close`, how long the client's remaining bytes are swallowed, so that it
    /// can read the answer before the connection is reset.
    std::chrono::milliseconds lingerTimeout{2'000};
};

/// What one WebSocket may cost.
struct WebSocketLimits {
    std::size_t messageBytes = 128 * 1024;   ///< a whole message; past it closed with 1009
    std::size_t fragments = 256;             ///< of one message; past it 1008
    std::size_t controlFramesPerSecond = 50; ///< pings and pongs from the client; past it 1008
    std::size_t queuedBytes = 1024 * 1024;   ///< frames waiting for the client; past it 1013
    std::size_t queuedFrames = 4096;         ///< past it 1013

    std::chrono::milliseconds pingInterval{25'000}; ///< a ping after so long without a byte from the client
    std::chrono::milliseconds pongTimeout{20'000};  ///< then closed with 1006 after so long without any byte
    std::chrono::milliseconds closeTimeout{5'000};  ///< for the client's half of the close handshake
};

/// How many connections are let in.
struct ConnectionLimits {
    std::size_t perAddress = 5'000; ///< loopback counts too; trusted proxies are free of it
    std::size_t total = 50'000;
};

} // namespace callroom::net
