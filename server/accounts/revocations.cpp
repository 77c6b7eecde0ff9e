#include "server/accounts/revocations.h"

#include "sql/queries/accounts.h"

#include <algorithm>
#include <mutex>

namespace callroom::accounts {

namespace queries = storage::queries::accounts;

bool Revoked::covers(const Claims& claims) const {
    return std::find(logins.begin(), logins.end(), claims.loginId) != logins.end() ||
           std::find(users.begin(), users.end(), claims.userId) != users.end();
}

Revocations::Revocations(const core::Clock& clock, core::Milliseconds window)
    : m_clock(clock)
    , m_window(window) {}

bool Revocations::isRevoked(const Claims& claims) const {
    if (m_count.load(std::memory_order_acquire) == 0) return false;
    const std::shared_lock lock(m_mutex);
    return m_logins.contains(claims.loginId) || m_users.contains(claims.userId);
}

void Revocations::add(const Revoked& revoked) {
    if (revoked.isEmpty()) return;
    keep(revoked);
    if (m_listener) m_listener(revoked);
}

void Revocations::restore(const Revoked& revoked) {
    keep(revoked);
}

void Revocations::forgiveUser(core::UserId user) {
    const std::unique_lock lock(m_mutex);
    m_users.erase(user);
    m_count.store(m_logins.size() + m_users.size(), std::memory_order_release);
}

void Revocations::keep(const Revoked& revoked) {
    const auto now = m_clock.now();
    const std::unique_lock lock(m_mutex);
    const auto isOver = [now](const auto& entry) { return entry.second <= now; };
    if (m_logins.size() + m_users.size() >= m_sweepAt) {
        std::erase_if(m_logins, isOver);
        std::erase_if(m_users, isOver);
        m_sweepAt = std::max<std::size_t>(1024, 2 * (m_logins.size() + m_users.size()));
    }
    for (const auto& login : revoked.logins)
        m_logins.insert_or_assign(login, now + m_window);
    for (const auto& user : revoked.users)
        m_users.insert_or_assign(user, now + m_window);
    m_count.store(m_logins.size() + m_users.size(), std::memory_order_release);
}

core::Result<Revoked> loadRevoked(storage::Session& session, core::Timestamp since) {
    auto logins = session.all(
        queries::loginsRevokedSince, [](const storage::Row& row) { return row.id<core::LoginId>(0); }, since);
    if (!logins) return core::fail(std::move(logins.error()));
    auto users = session.all(
        queries::usersDisabledSince, [](const storage::Row& row) { return row.id<core::UserId>(0); }, since);
    if (!users) return core::fail(std::move(users.error()));
    return Revoked{std::move(*logins), std::move(*users)};
}

} // namespace callroom::accounts
