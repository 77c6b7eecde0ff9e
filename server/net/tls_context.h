#pragma once

#include "server/net/net_config.h"
#include "shared/core/result.h"

#include <QSslConfiguration>

#include <memory>

namespace callroom::net {

/// The server's side of TLS: 1.2 and up, ECDHE with AEAD ciphers only. Immutable; any thread.
class TlsContext {
public:
    [[nodiscard]] static core::Result<std::unique_ptr<TlsContext>> load(const TlsConfig& config);

    [[nodiscard]] const QSslConfiguration& configuration() const { return m_configuration; }

private:
    QSslConfiguration m_configuration;
};

} // namespace callroom::net
