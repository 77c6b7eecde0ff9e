#pragma once

#include "shared/core/result.h"

#include <QString>
#include <QUrl>

namespace callroom::console {

/// Who signs in where. Holds no secret.
struct Account {
    QUrl server;
    QString tenant; ///< slug; the server's default tenant when empty
    QString email;

    /// What names this account's secret in a key store.
    [[nodiscard]] QString key() const;
    friend bool operator==(const Account&, const Account&) = default;
};

/// Reads a server's address as people type it: a name alone means https, or http on this machine.
/// Errors: `bad_server_address`.
[[nodiscard]] core::Result<QUrl> readServerAddress(const QString& text);

} // namespace callroom::console
