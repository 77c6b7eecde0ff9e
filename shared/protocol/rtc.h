#pragma once

#include "shared/json/describe.h"

/// Answer of `GET rtc/config`: what a browser hands to RTCPeerConnection.
namespace callroom::protocol {

struct IceServer {
    std::vector<std::string> urls;
    std::optional<std::string> username;
    std::optional<std::string> credential;
};

struct RtcConfig {
    std::vector<IceServer> iceServers;
    std::string iceTransportPolicy = "all"; ///< `relay` sends all media through TURN
};

} // namespace callroom::protocol

namespace callroom::json {

using namespace protocol;

template <> struct Description<IceServer> {
    static constexpr std::string_view name = "IceServer";
    static constexpr auto fields =
        Fields{field("urls", &IceServer::urls), field("username", &IceServer::username, {.isOmittedWhenEmpty = true}),
               field("credential", &IceServer::credential, {.isOmittedWhenEmpty = true})};
};

template <> struct Description<RtcConfig> {
    static constexpr std::string_view name = "RtcConfig";
    static constexpr auto fields = Fields{field("iceServers", &RtcConfig::iceServers),
                                          field("iceTransportPolicy", &RtcConfig::iceTransportPolicy)};
};

} // namespace callroom::json
