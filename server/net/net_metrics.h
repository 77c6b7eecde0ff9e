#pragma once

#include <atomic>
#include <cstdint>

namespace callroom::net {

/// Why connections ended.
enum class CloseReason {
    Finished,      ///< as asked by either side
    PeerReset,     ///< the client vanished
    BadRequest,    ///< malformed, too large or refused by the protocol
    HeaderTimeout, ///< slow headers
    BodyTimeout,   ///< slow body
    IdleTimeout,   ///< keep-alive or heartbeat ran out
    SlowReader,    ///< did not take what was sent
    Policy,        ///< WebSocket limits: floods, fragments, sizes
    TlsFailure,
    Shutdown,
};
inline constexpr int closeReasonCount = 10;

/// Text for a metric's label, such as `slow_reader`.
[[nodiscard]] const char* toText(CloseReason reason);

/// Counters since the start. Written by the net threads (relaxed), readable by any thread.
struct NetMetrics {
    using Counter = std::atomic<std::uint64_t>;

    Counter connectionsAccepted{0};
    Counter connectionsRefused{0}; ///< past a limit on connections
    Counter connectionsOpen{0};    ///< now, HTTP and WebSocket
    Counter webSocketsOpen{0};     ///< now
    Counter requests{0};
    Counter answerBytesWaiting{0}; ///< now: in memory for slow clients, of connections that have more than a little
    Counter answersWithheld{0};    ///< replaced by 503, since too much waits
    Counter bytesReceived{0};
    Counter bytesSent{0};
    Counter webSocketMessagesReceived{0};
    Counter webSocketFramesSent{0};
    Counter responses[6] = {}; ///< by status class: [2] counts 2xx
    Counter closed[closeReasonCount] = {};

    static void add(Counter& counter, std::uint64_t by = 1) { counter.fetch_add(by, std::memory_order_relaxed); }
    static void remove(Counter& counter, std::uint64_t by = 1) { counter.fetch_sub(by, std::memory_order_relaxed); }
};

} // namespace callroom::net
