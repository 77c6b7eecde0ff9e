#include "server/accounts/ws_tickets.h"

#include <algorithm>

namespace callroom::accounts {

WsTickets::WsTickets(const core::Clock& clock, core::RandomSource& random, TicketSettings settings)
    : m_clock(clock)
    , m_random(random)
    , m_settings(settings) {}

core::Result<protocol::WsTicket> WsTickets::issue(const Claims& claims) {
    const auto now = m_clock.now();
    std::string ticket = core::randomToken(m_random);
    const std::scoped_lock lock(m_mutex);
    dropExpired(now);
    if (m_tickets.size() >= m_settings.maxTotal) return core::fail(core::unavailable("busy"));
    const auto expiresAt = now + std::chrono::seconds(m_settings.lifetimeSeconds);
    auto& ofUser = m_ofUser[claims.userId];
    if (ofUser.size() >= m_settings.maxOfUser) {
        m_tickets.erase(ofUser.front());
        ofUser.pop_front();
    }
    m_tickets.emplace(ticket, Entry{claims, expiresAt});
    ofUser.push_back(ticket);
    m_byExpiry.emplace_back(expiresAt, ticket);
    return protocol::WsTicket{std::move(ticket), m_settings.lifetimeSeconds};
}

core::Result<Claims> WsTickets::redeem(std::string_view ticket) {
    const auto now = m_clock.now();
    const std::scoped_lock lock(m_mutex);
    const auto found = m_tickets.find(std::string(ticket));
    if (found == m_tickets.end()) return core::fail(core::unauthenticated());
    const Entry entry = std::move(found->second);
    drop(std::string(ticket), entry.claims.userId);
    if (now >= entry.expiresAt || now >= entry.claims.expiresAt) return core::fail(core::unauthenticated());
    return entry.claims;
}

void WsTickets::dropExpired(core::Timestamp now) {
    while (!m_byExpiry.empty() && m_byExpiry.front().first <= now) {
        const std::string ticket = std::move(m_byExpiry.front().second);
        m_byExpiry.pop_front();
        const auto found = m_tickets.find(ticket);
        if (found == m_tickets.end()) continue;
        const auto user = found->second.claims.userId;
        drop(ticket, user);
    }
}

void WsTickets::drop(const std::string& ticket, core::UserId user) {
    m_tickets.erase(ticket);
    const auto ofUser = m_ofUser.find(user);
    if (ofUser == m_ofUser.end()) return;
    std::erase(ofUser->second, ticket);
    if (ofUser->second.empty()) m_ofUser.erase(ofUser);
}

} // namespace callroom::accounts
