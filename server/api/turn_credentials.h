#pragma once

#include "shared/core/clock.h"
#include "shared/protocol/rtc.h"

namespace callroom::api {

/// The STUN and TURN servers that browsers are told of.
struct RtcSettings {
    std::vector<std::string> stunUrls; ///< `stun:host:port`
    std::vector<std::string> turnUrls; ///< `turn:host:port?transport=udp`
    std::string turnSecret;            ///< coturn's static-auth-secret
    int turnSeconds = 600;             ///< how long a credential is good for at least; at most half an hour longer
    bool isRelayOnly = false;          ///< all media through TURN
};

/// What a browser hands to RTCPeerConnection. TURN credentials are coturn's REST kind
/// (draft-uberti-behave-turn-rest-00): user `expiry:user id`, password base64(HMAC-SHA1(secret, user)). The user name
/// is the same all through half an hour. Pure; any thread.
[[nodiscard]] protocol::RtcConfig rtcConfig(const RtcSettings& settings, core::UserId user, core::Timestamp now);

} // namespace callroom::api
