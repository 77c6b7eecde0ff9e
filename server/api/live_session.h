#pragma once

#include "server/accounts/claims.h"
#include "server/api/session_census.h"
#include "server/net/encoded_frame.h"
#include "server/net/websocket_handler.h"
#include "shared/core/ids.h"
#include "shared/core/time.h"

#include <deque>
#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace callroom::api {

/// Names one time that a window took a call, within this process.
struct LegClaim {
    HubNumber hub = 0;
    std::uint64_t number = 0; ///< at that hub
    friend bool operator==(const LegClaim&, const LegClaim&) = default;
};

/// A session carries the media of a contact.
struct Leg {
    LegClaim claim;
    bool isSettled = false; ///< the claim has had its turn in the order of posts: a later one ends it
};

/// What a session hands on to the one that resumes it, also across net threads. A plain value.
struct SessionState {
    struct ReplayEntry {
        std::uint64_t seq;
        std::shared_ptr<const net::EncodedFrame> frame;
    };

    std::uint64_t lastSeq = 0;
    std::deque<ReplayEntry> replay; ///< the newest pushes, oldest first
    std::size_t replayBytes = 0;
    std::shared_ptr<const void> floorWatch; ///< null unless subscribed to the floor
    std::unordered_map<core::ContactId, Leg> legs;
    std::unordered_set<core::ContactId> watchedThreads;

    /// False when pushes after `seq` are no longer all there: the client must read the state anew.
    [[nodiscard]] bool canReplayAfter(std::uint64_t seq) const;
};

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
    /// The same person, by a newer token.
    void renew(accounts::Claims claims) { m_claims = std::move(claims); }
    [[nodiscard]] core::UserId user() const { return m_claims.userId; }
    [[nodiscard]] const std::string& resumeToken() const { return m_resumeToken; }
    /// The token of the session that this one resumed: good until the client has shown that it knows the new one, so
    /// that a socket which dies before the answer costs nothing. Empty without one.
    [[nodiscard]] const std::string& formerToken() const { return m_formerToken; }
    [[nodiscard]] std::uint64_t lastSeq() const { return m_state.lastSeq; }

    [[nodiscard]] bool isAttached() const { return m_socket != nullptr; }
    [[nodiscard]] net::WebSocketSender* socket() const { return m_socket; }
    void attach(net::WebSocketSender& socket) { m_socket = &socket; }
    void detach(core::Timestamp now) {
        m_socket = nullptr;
        m_detachedAt = now;
    }
    [[nodiscard]] core::Timestamp detachedAt() const { return m_detachedAt; }

    /// Numbers, keeps and (with a socket) sends a push. While a former session is on its way here the push waits for
    /// it.
    void push(std::string_view event, std::string_view data);
    /// Sends an answer, or a push that need not survive the socket.
    void send(std::string frame);

    /// A former session of the same person is asked for: pushes have to wait for its sequence.
    void beginResuming() { m_isResuming = true; }
    [[nodiscard]] bool isResuming() const { return m_isResuming; }
    /// Goes on with the former session's sequence and kept pushes. Legs and watches are SessionHub's to move.
    void continueFrom(SessionState former, std::string formerToken);
    void replayAfter(std::uint64_t seq);
    /// Sends what has waited.
    void endResuming();

    /// Gives away all that can be resumed; only the socket is left, which is about to close.
    [[nodiscard]] SessionState retire();
    [[nodiscard]] bool isRetired() const { return m_isRetired; }

    [[nodiscard]] const SessionState& state() const { return m_state; }

    /// The watch of a session that is subscribed to its floor; null otherwise.
    [[nodiscard]] const std::shared_ptr<const void>& floorWatch() const { return m_state.floorWatch; }
    void setFloorWatch(std::shared_ptr<const void> watch) { m_state.floorWatch = std::move(watch); }

    /// The contacts whose media this session carries.
    [[nodiscard]] std::unordered_map<core::ContactId, Leg>& legs() { return m_state.legs; }

    /// Followed without belonging to them; SessionHub keeps it.
    [[nodiscard]] std::unordered_set<core::ContactId>& watchedThreads() { return m_state.watchedThreads; }

private:
    struct WaitingPush {
        std::string event;
        std::string data;
    };

    core::SessionId m_id;
    accounts::Claims m_claims;
    std::string m_resumeToken;
    std::string m_formerToken;
    net::WebSocketSender* m_socket = nullptr;
    core::Timestamp m_detachedAt{};
    SessionState m_state;
    std::vector<WaitingPush> m_waiting; ///< for the former session
    bool m_isResuming = false;
    bool m_isRetired = false;
};

} // namespace callroom::api
