#pragma once

#include "server/app/configuration.h"
#include "shared/core/result.h"

#include <QTimer>

#include <memory>

namespace callroom::app {

/// The composition root: makes every part, starts them in the order in which they need each other, and stops them the
/// other way round. Main thread.
class Server {
public:
    explicit Server(Configuration configuration);
    /// Stops.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Blocks until the server serves. The error's logDetail says what to do.
    [[nodiscard]] core::Result<void> start();
    void stop();

    /// `http://127.0.0.1:8080`, once started.
    [[nodiscard]] std::string url() const;

private:
    struct Parts;

    [[nodiscard]] core::Result<void> startStorage();
    /// Of a database given by URL.
    [[nodiscard]] core::Result<void> readAddresses();
    /// Its logins act as one role each; in production they could not act as more.
    [[nodiscard]] core::Result<void> settleLogins();
    [[nodiscard]] core::Result<void> startLedger();
    [[nodiscard]] core::Result<void> startAccounts();
    void startStores();
    [[nodiscard]] core::Result<void> startEdge();
    /// The embedded PostgreSQL is started again when it dies; everything above reconnects by itself.
    void watchPostgres();

    Configuration m_configuration;
    std::unique_ptr<Parts> m_parts;
    QTimer m_postgresWatch;
};

} // namespace callroom::app
