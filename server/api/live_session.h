#pragma once

#include "server/accounts/claims.h"
#include "server/net/websocket_connection.h"
#include "shared/core/ids.h"
#include "shared/core/time.h"

#include <deque>
#include <memory>
#include <unordered_set>

namespace callroom::api {

/// One browser tab or console window of a signed-in person. It outlives its socket by the resume time, keeping what was
/// pushed meanwhile. Belongs to one net thread.
class LiveSession {
public:
    LiveSession(core::SessionId id, accounts::Claims claims, std::string resumeToken)
        : m_id(id)
        , m_claims(std::move(claims))
        , m_resumeToken(std::move(resumeToken)) {}
    LiveSession(const LiveSession&) = delete;
    LiveSession& operator=(const LiveSession&) = delete;

    [[nodiscard]] core::SessionId id() const { return m_id; }
    [[nodiscard]] const accounts::Claims& claims() const { return m_claims; }
    [[nodiscard]] core::UserId user() const { return m_claims.userId; }
    [[nodiscard]] const std::string& resumeToken() const { return m_resumeToken; }
    [[nodiscard]] std::uint64_t lastSeq() const { return m_lastSeq; }

    [[nodiscard]] bool isAttached() const { return m_socket != nullptr; }
    [[nodiscard]] net::WebSocketConnection* socket() const { return m_socket; }
    void attach(net::WebSocketConnection& socket) { m_socket = &socket; }
    void detach(core::Timestamp now) {
        m_socket = nullptr;
        m_detachedAt = now;
    }
    [[nodiscard]] core::Timestamp detachedAt() const { return m_detachedAt; }

    /// Numbers, keeps and (with a socket) sends a push.
    void push(std::string_view event, std::string_view data);
    /// Sends an answer, or a push that need not survive the socket.
    void send(std::string frame);
    /// False when pushes after `seq` are no longer all kept: the client must read the state anew.
    [[nodiscard]] bool canReplayAfter(std::uint64_t seq) const;
    void replayAfter(std::uint64_t seq);
    /// Continues a former session of the same person on this one's socket: its sequence, its kept pushes and its legs.
    void continueFrom(LiveSession& former);

    /// The watch of a session that is subscribed to its floor; null otherwise.
    [[nodiscard]] const std::shared_ptr<const void>& floorWatch() const { return m_floorWatch; }
    void setFloorWatch(std::shared_ptr<const void> watch) { m_floorWatch = std::move(watch); }

    /// The contacts whose media this session carries.
    [[nodiscard]] std::unordered_set<core::ContactId>& legs() { return m_legs; }

    /// Followed without belonging to them; SessionHub keeps it.
    [[nodiscard]] std::unordered_set<core::ContactId>& watchedThreads() { return m_watchedThreads; }

private:
    struct Kept {
        std::uint64_t seq;
        std::shared_ptr<const net::EncodedFrame> frame;
    };

    core::SessionId m_id;
    accounts::Claims m_claims;
    std::string m_resumeToken;
    net::WebSocketConnection* m_socket = nullptr;
    core::Timestamp m_detachedAt{};
    std::uint64_t m_lastSeq = 0;
    std::deque<Kept> m_kept;
    std::size_t m_keptBytes = 0;
    std::shared_ptr<const void> m_floorWatch;
    std::unordered_set<core::ContactId> m_legs;
    std::unordered_set<core::ContactId> m_watchedThreads;
};

} // namespace callroom::api
