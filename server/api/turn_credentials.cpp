#include "server/api/turn_credentials.h"

#include <QMessageAuthenticationCode>

namespace callroom::api {

protocol::RtcConfig rtcConfig(const RtcSettings& settings, core::UserId user, core::Timestamp now) {
    protocol::RtcConfig config;
    if (settings.isRelayOnly) config.iceTransportPolicy = "relay";
    if (!settings.stunUrls.empty()) config.iceServers.push_back({settings.stunUrls, std::nullopt, std::nullopt});
    if (!settings.turnUrls.empty()) {
        // By the end of the running half hour, so that a person is one user to coturn's quotas however often they ask.
        constexpr std::int64_t halfHour = 1800;
        const auto expiry = (core::toEpochMilliseconds(now) / 1000 / halfHour + 1) * halfHour + settings.turnSeconds;
        const std::string username = std::to_string(expiry) + ":" + core::toString(user);
        const auto mac =
            QMessageAuthenticationCode::hash(QByteArray::fromStdString(username),
                                             QByteArray::fromStdString(settings.turnSecret), QCryptographicHash::Sha1);
        config.iceServers.push_back({settings.turnUrls, username, mac.toBase64().toStdString()});
    }
    return config;
}

} // namespace callroom::api
