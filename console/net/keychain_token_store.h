#pragma once

#include "console/net/token_store.h"

namespace callroom::console {

/// The desktop's own key store (Secret Service, KWallet, macOS Keychain, Windows Credential Store). Never falls back
/// to plain text. A service that does not answer within three seconds counts as absent.
class KeychainTokenStore final : public TokenStore {
public:
    void read(const QString& key, QObject* receiver, Read done) override;
    void write(const QString& key, const std::string& secret, QObject* receiver, Written done) override;
    void erase(const QString& key, QObject* receiver, Written done) override;
};

} // namespace callroom::console
