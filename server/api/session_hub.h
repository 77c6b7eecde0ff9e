#pragma once

#include "server/accounts/revocations.h"
#include "server/api/live_session.h"
#include "server/live/publication.h"
#include "shared/core/clock.h"
#include "shared/core/executor.h"
#include "shared/protocol/chat.h"
#include "shared/protocol/live.h"

#include <map>
#include <unordered_map>

namespace callroom::api {

class HubDirectory;

/// The live sessions of one net thread, and what it needs to serve them without asking another: who belongs to which
/// contact, and which session carries a person's media. All on that thread.
class SessionHub {
public:
    struct Parts {
        HubDirectory& directory;
        core::Executor& executor; ///< of the net thread
        const core::Clock& clock;
        core::Milliseconds resumeTime; ///< how long a session outlives its socket
    };

    explicit SessionHub(Parts parts);
    ~SessionHub();
    SessionHub(const SessionHub&) = delete;
    SessionHub& operator=(const SessionHub&) = delete;

    [[nodiscard]] core::Executor& executor() { return m_parts.executor; }

    LiveSession& open(std::unique_ptr<LiveSession> session);
    /// The socket is gone: the session stays for the resume time.
    void detach(LiveSession& session);
    /// Whether the former session of that token can go on as `session`. If not the client must read the state anew.
    [[nodiscard]] bool canResume(const LiveSession& session, const protocol::SessionResume& resume) const;
    /// Makes it so, and sends again what was missed.
    void resume(LiveSession& session, const protocol::SessionResume& resume);
    /// Forgets sessions whose resume time is over. Called now and then.
    void dropExpired();
    /// Closes the sockets of whoever is signed out or disabled, with 4401.
    void closeRevoked(const accounts::Revoked& revoked);

    /// Who belongs to which contact now.
    void learn(const live::Publications& publications);
    /// Pushes them to their sessions.
    void deliver(const live::Publications& publications);

    /// Relays a signal of a member to the leg of the member it names, else of the customer or his agent. Errors:
    /// `not_found` (no member), `wrong_state`, `leg_elsewhere` (another window carries the call).
    [[nodiscard]] core::Result<void> relay(LiveSession& from, const protocol::SignalSend& signal);
    /// This session carries the person's media from now on; the former one is told.
    [[nodiscard]] core::Result<void> takeLeg(LiveSession& session, core::ContactId contact);
    /// The session that joined or accepted.
    void claimLeg(LiveSession& session, core::ContactId contact);

    [[nodiscard]] const live::Membership* membership(core::ContactId contact) const;
    [[nodiscard]] std::size_t sessionCount() const { return m_sessions.size(); }
    [[nodiscard]] std::size_t attachedCount() const { return m_attached; }

    /// Subscribed to the deltas of the session's tenant for as long as it holds a watch; null ends it.
    void watchFloor(LiveSession& session, std::shared_ptr<const void> watch);

    /// Tells the other members of a contact, and whoever watches its thread, that somebody is writing. Error:
    /// `not_found` for who neither belongs to it nor watches it.
    [[nodiscard]] core::Result<void> relayTyping(LiveSession& from, const protocol::ChatTyping& typing);
    /// The session follows the thread from now on, as its members do.
    void watchThread(LiveSession& session, core::ContactId contact);
    void unwatchThread(LiveSession& session, core::ContactId contact);

    /// Hands a message to the session that carries the person's media, or to all of his while none does. Also called
    /// from the hubs of other net threads, through the executor. False when none of his sessions is here.
    bool deliverSignal(core::ContactId contact, core::UserId to, std::string_view event, std::string_view data);
    /// A session of another net thread carries it now.
    void releaseLeg(core::ContactId contact, core::UserId user);
    /// Also called from the hubs of other net threads, through the executor.
    void deliverTyping(const live::Membership& members, const protocol::ChatTypingPush& typing);

private:
    struct LegKey {
        core::ContactId contact;
        core::UserId user;
        friend auto operator<=>(const LegKey&, const LegKey&) = default;
    };

    void remember(const live::Membership& membership);
    void sendToMember(core::ContactId contact, core::UserId to, std::string_view event, std::string data);
    void dropLeg(core::ContactId contact, core::UserId user);
    void forget(LiveSession& session);
    template <typename Action> void eachSessionOf(core::UserId user, Action action);

    Parts m_parts;
    std::unordered_map<core::SessionId, std::unique_ptr<LiveSession>> m_sessions;
    std::unordered_multimap<core::UserId, LiveSession*> m_byUser;
    std::unordered_map<std::string, LiveSession*> m_byToken;
    std::unordered_map<core::TenantId, std::unordered_set<LiveSession*>> m_watchers;
    std::unordered_map<core::ContactId, live::Membership> m_memberships;
    std::unordered_map<core::ContactId, std::vector<LiveSession*>> m_threadWatchers;
    std::map<LegKey, LiveSession*> m_legs;
    std::size_t m_attached = 0;
};

} // namespace callroom::api
