#pragma once

#include "shared/core/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace callroom::console {

/// Keeps one secret for each account between runs. Answers come later, once, on the calling thread, and not at all
/// when `receiver` has been destroyed before. Error: `no_keychain` when there is nowhere safe to keep it.
class TokenStore {
public:
    using Read = std::function<void(core::Result<std::optional<std::string>>)>;
    using Written = std::function<void(core::Result<bool>)>;

    virtual ~TokenStore() = default;
    virtual void read(const QString& key, QObject* receiver, Read done) = 0;
    virtual void write(const QString& key, const std::string& secret, QObject* receiver, Written done) = 0;
    virtual void erase(const QString& key, QObject* receiver, Written done) = 0;
};

} // namespace callroom::console
