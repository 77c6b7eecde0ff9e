#pragma once

#include "bench/traffic/actor.h"

#include <unordered_map>
#include <utility>

namespace callroom::traffic {

/// One agent at work: takes most offers after a moment, writes back, puts a caller on hold at times, wraps up, and has
/// a break now and then.
class Agent final : public Actor {
public:
    using Actor::Actor;

    /// Called every now and then: begins to work once the session is there.
    void step();
    [[nodiscard]] bool isLost() const { return !failure().empty(); }
    /// Whether the token is about to end, told once.
    [[nodiscard]] bool takeExpiry() { return std::exchange(m_isExpiring, false); }
    /// Goes on with the token that the ticket was issued for.
    void renew(const std::string& ticket);

private:
    void onAnswer(int id, bool isOk, std::string_view frame) override;
    void onPush(std::string_view event, std::string_view frame) override;
    void setPresence(std::string_view members);
    void work();
    void consider(std::string_view offer);
    void reply(std::string_view frame);
    void holdSometimes(const std::string& contactId);
    void wrapUp(const std::string& contactId);

    std::unordered_map<std::string, bool> m_isChat; ///< by contact, of those he was offered and has not wrapped up
    std::uint64_t m_written = 0;
    bool m_isWorking = false;
    bool m_isExpiring = false;
};

} // namespace callroom::traffic
