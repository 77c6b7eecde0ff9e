#pragma once

#include "bench/connection.h"
#include "bench/frame_codec.h"

#include <string>

namespace callroom::bench {

/// An authenticated live session: upgrades, answers pings, hands on text frames. A derived class is one participant.
class WsConnection : public Connection {
public:
    WsConnection(EventLoop& loop, const Endpoint& endpoint, std::string token);

    /// Upgraded, and `session.ready` has come.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Why the session was refused or lost; empty while it was not.
    [[nodiscard]] const std::string& failure() const { return m_failure; }

    void sendText(std::string_view text);

private:
    /// Every text frame after `session.ready`.
    virtual void onText(std::string_view text) = 0;

    void onConnected() final;
    std::size_t onBytes(std::string_view unread) final;
    void onLost(const std::string& why) final;
    std::size_t readUpgrade(std::string_view unread);
    void onFrame(const ServerFrame& frame);

    std::string m_token;
    bool m_isUpgraded = false;
    bool m_isReady = false;
    std::string m_failure;
};

/// The text of the first member of that name, found by its place in the text and not by parsing: `name` is quoted and
/// with colon and opening quote, as in `"offerId":"`. Empty when there is none.
[[nodiscard]] std::string_view textAfter(std::string_view frame, std::string_view name);

} // namespace callroom::bench
