#pragma once

#include "server/accounts/claims.h"
#include "shared/core/clock.h"
#include "shared/core/random.h"
#include "shared/core/result.h"
#include "shared/protocol/auth.h"

#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace callroom::accounts {

struct TicketSettings {
    int lifetimeSeconds = 30;
    std::size_t maxOfUser = 20;     ///< past it the oldest of the user's tickets is void
    std::size_t maxTotal = 200'000; ///< past it `unavailable`
};

/// Tickets that open one WebSocket each: the only credential that may stand in a URL, so it is good once and for
/// seconds. In memory: a restart voids them. Any thread.
class WsTickets {
public:
    WsTickets(const core::Clock& clock, core::RandomSource& random, TicketSettings settings = {});

    [[nodiscard]] core::Result<protocol::WsTicket> issue(const Claims& claims);

    /// Takes the ticket out of use; `unauthenticated` when it is unknown, used, late, or its token has expired since.
    [[nodiscard]] core::Result<Claims> redeem(std::string_view ticket);

private:
    struct Entry {
        Claims claims;
        core::Timestamp expiresAt{};
    };
    void dropExpired(core::Timestamp now);
    void drop(const std::string& ticket, core::UserId user);

    const core::Clock& m_clock;
    core::RandomSource& m_random;
    TicketSettings m_settings;
    std::mutex m_mutex;
    std::unordered_map<std::string, Entry> m_tickets;                   ///< guarded by m_mutex
    std::unordered_map<core::UserId, std::deque<std::string>> m_ofUser; ///< guarded by m_mutex; oldest first
    std::deque<std::pair<core::Timestamp, std::string>> m_byExpiry;     ///< guarded by m_mutex
};

} // namespace callroom::accounts
