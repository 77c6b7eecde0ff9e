#pragma once

#include "server/net/http_limits.h"
#include "server/net/origin.h"
#include "server/net/peer_address.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace callroom::net {

/// Files in PEM form.
struct TlsConfig {
    std::string certificateFile; ///< the chain, the server's own certificate first
    std::string keyFile;         ///< RSA or EC, without a password
};

/// All of a NetServer's settings.
struct NetConfig {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0; ///< 0: any free one
    std::size_t threads = 1;
    std::optional<TlsConfig> tls;
    HttpLimits http;
    ConnectionLimits connections;
    AddressSet trustedProxies; ///< whose X-Forwarded-For and X-Forwarded-Proto are believed
    CorsPolicy cors;
    std::chrono::milliseconds tick{250};        ///< how exactly deadlines are kept
    std::chrono::milliseconds stopGrace{3'000}; ///< how long stop() waits for answers and close handshakes
};

} // namespace callroom::net
