#pragma once

#include "console/net/token_store.h"

#include <map>

namespace callroom::console {

/// A key store in memory, which can also be away.
class MemoryTokenStore final : public TokenStore {
public:
    void read(const QString& key, QObject* receiver, Read done) override {
        later(receiver, [this, key, done = std::move(done)] {
            if (isAway) return done(core::fail(core::unavailable("no_keychain")));
            const auto found = secrets.find(key);
            done(found == secrets.end() ? std::nullopt : std::optional(found->second));
        });
    }
    void write(const QString& key, const std::string& secret, QObject* receiver, Written done) override {
        later(receiver, [this, key, secret, done = std::move(done)] {
            if (isAway) return done(core::fail(core::unavailable("no_keychain")));
            secrets[key] = secret;
            done(true);
        });
    }
    void erase(const QString& key, QObject* receiver, Written done) override {
        later(receiver, [this, key, done = std::move(done)] {
            secrets.erase(key);
            done(true);
        });
    }

    std::map<QString, std::string> secrets;
    bool isAway = false;

private:
    template <typename Work> static void later(QObject* receiver, Work work) {
        QMetaObject::invokeMethod(receiver, std::move(work), Qt::QueuedConnection);
    }
};

} // namespace callroom::console
