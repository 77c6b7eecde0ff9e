#include "server/app/secret_file.h"

#include <QFile>
#include <QString>

namespace callroom::app {

core::Result<std::string> readSecretFile(const std::string& path) {
    constexpr qint64 mostBytes = 65'536;
    const auto refused = [&](const char* why) { return core::fail(core::invalid("bad_setting", path + why)); };
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) return refused(" cannot be read");
    std::string text = file.read(mostBytes + 1).toStdString();
    if (text.size() > static_cast<std::size_t>(mostBytes)) return refused(" is too long for a secret");
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.pop_back();
    if (text.empty()) return refused(" holds no secret");
    return text;
}

} // namespace callroom::app
