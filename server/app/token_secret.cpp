#include "server/app/token_secret.h"

#include <QFile>
#include <QSaveFile>
#include <QString>

namespace callroom::app {

core::Result<std::string> keptTokenSecret(const std::string& folder, core::RandomSource& random) {
    const QString path = QString::fromStdString(folder + "/token-secret");
    if (QFile existing(path); existing.open(QIODevice::ReadOnly)) {
        auto secret = existing.readAll().trimmed().toStdString();
        if (!secret.empty()) return secret;
    }
    const auto secret = core::randomToken(random, 48);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return core::fail(core::internal("cannot write " + path.toStdString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QByteArray::fromStdString(secret));
    if (!file.commit()) return core::fail(core::internal("cannot write " + path.toStdString()));
    return secret;
}

} // namespace callroom::app
