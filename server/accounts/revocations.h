#pragma once

#include "server/accounts/claims.h"
#include "server/storage/session.h"
#include "shared/core/clock.h"

#include <atomic>
#include <functional>
#include <shared_mutex>
#include <unordered_map>
#include <vector>

namespace callroom::accounts {

/// What has been revoked: every live session whose claims match is to be closed.
struct Revoked {
    std::vector<core::LoginId> logins;
    std::vector<core::UserId> users;
    [[nodiscard]] bool isEmpty() const { return logins.empty() && users.empty(); }
    [[nodiscard]] bool covers(const Claims& claims) const;
};

/// The logins and users whose access tokens are void before they expire. In memory, filled from the database at start;
/// an entry lives as long as a token could. Any thread; `isRevoked` costs nanoseconds while nothing is revoked.
class Revocations {
public:
    /// `window`: the longest life of an access token.
    Revocations(const core::Clock& clock, core::Milliseconds window);

    [[nodiscard]] bool isRevoked(const Claims& claims) const;

    /// After the database has it. The listener is told, on the calling thread.
    void add(const Revoked& revoked);
    /// Without telling the listener; for the start.
    void restore(const Revoked& revoked);
    /// The user was enabled again.
    void forgiveUser(core::UserId user);

    /// Who closes the sockets of the revoked. Set once, before requests are served; called outside the lock.
    void setListener(std::function<void(const Revoked&)> listener) { m_listener = std::move(listener); }

    [[nodiscard]] std::size_t size() const { return m_count.load(); }
    [[nodiscard]] core::Milliseconds window() const { return m_window; }

private:
    void keep(const Revoked& revoked);

    const core::Clock& m_clock;
    core::Milliseconds m_window;
    std::function<void(const Revoked&)> m_listener;
    std::atomic<std::size_t> m_count{0};
    mutable std::shared_mutex m_mutex;
    std::size_t m_sweepAt = 1024;                                ///< guarded by m_mutex; entries that call for a sweep
    std::unordered_map<core::LoginId, core::Timestamp> m_logins; ///< guarded by m_mutex; until when
    std::unordered_map<core::UserId, core::Timestamp> m_users;   ///< guarded by m_mutex
};

/// What was revoked in the session's tenant since then: the start fills Revocations with it.
[[nodiscard]] core::Result<Revoked> loadRevoked(storage::Session& session, core::Timestamp since);

} // namespace callroom::accounts
