#pragma once

#include "server/accounts/revocations.h"
#include "server/api/hub_directory.h"
#include "server/api/live_session.h"
#include "server/live/publication.h"
#include "shared/core/clock.h"
#include "shared/core/executor.h"
#include "shared/core/random.h"
#include "shared/protocol/chat.h"
#include "shared/protocol/live.h"

#include <deque>
#include <map>
#include <set>
#include <unordered_map>

namespace callroom::api {

/// The live sessions of one net thread, and what it needs to serve them without asking another: who belongs to which
/// contact, and which session carries a person's media. All on that thread, and testable without sockets.
///
/// A session that is resumed on another net thread moves there. The hubs get what is posted to them in one order, and a
/// move is part of that order: what comes before it reaches the session where it was, what comes after it waits at its
/// new hub until the session has arrived. So a push is neither lost nor doubled
/// (docs/decisions/0025-sessions-move-between-net-threads.md).
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
    /// A token by which a session that is opened here can be found from every hub.
    [[nodiscard]] std::string newResumeToken(core::RandomSource& random) const;
    /// Does what was posted to the hubs, in its turn.
    void perform(const HubDirectory::Action& action);

    LiveSession& open(std::unique_ptr<LiveSession> session);
    /// The socket is gone: the session stays for the resume time.
    void detach(LiveSession& session);
    using ResumeAnswer = std::function<void(const core::Result<void>&)>;
    /// The former session of that token goes on as `session`, wherever it was: its sequence, legs and watches. `answer`
    /// is called on this thread, before what was missed is sent again. Error: `resync_required` when the client must
    /// read the state anew.
    void resume(LiveSession& session, const protocol::SessionResume& resume, ResumeAnswer answer);
    /// Forgets sessions whose resume time is over. Called now and then.
    void dropExpired();
    /// Closes the sockets of whoever is signed out or disabled, with 4401; their sessions cannot be resumed.
    void closeRevoked(const accounts::Revoked& revoked);

    /// Who belongs to which contact now.
    void learn(const live::Publications& publications);
    /// Pushes them to their sessions.
    void deliver(const live::Publications& publications);

    /// Relays a signal of a member to the leg of the member it names, else of the customer or their agent. Errors:
    /// `not_found` (no member), `wrong_state`, `leg_elsewhere` (another window carries the call).
    [[nodiscard]] core::Result<void> relay(LiveSession& from, const protocol::SignalSend& signal);
    /// This session carries the person's media from now on; the former one is told.
    [[nodiscard]] core::Result<void> takeLeg(LiveSession& session, core::ContactId contact);
    /// The session that joined or accepted; nothing where its person does not belong to the contact any more. Of two
    /// windows that claim at once, on whatever threads, the later one in the order of posts has it.
    void claimLeg(LiveSession& session, core::ContactId contact);

    [[nodiscard]] const live::Membership* membership(core::ContactId contact) const;

    /// Subscribed to the deltas of the session's tenant for as long as it holds a watch; null ends it.
    void watchFloor(LiveSession& session, std::shared_ptr<const void> watch);

    /// Tells the other members of a contact, and whoever watches its thread, that somebody is writing. Error:
    /// `not_found` for who neither belongs to it nor watches it.
    [[nodiscard]] core::Result<void> relayTyping(LiveSession& from, const protocol::ChatTyping& typing);
    /// The session follows the thread from now on, as its members do.
    void watchThread(LiveSession& session, core::ContactId contact);
    void unwatchThread(LiveSession& session, core::ContactId contact);

    struct LegKey {
        core::ContactId contact;
        core::UserId user;
        friend auto operator<=>(const LegKey&, const LegKey&) = default;
    };
    /// What the hub has to remember, for tests to look into.
    struct Holdings {
        std::vector<const LiveSession*> sessions; ///< with those that wait for their socket to close
        std::set<LegKey> legs;
        std::set<LegKey> legsElsewhere;
        std::size_t tokens = 0;
        std::size_t watches = 0;     ///< of floors and threads
        std::size_t moves = 0;       ///< sessions on their way here, and what waits for them
        std::size_t forwardings = 0; ///< tokens of sessions that moved away
    };
    [[nodiscard]] Holdings holdings() const;

private:
    /// A session is wanted by another hub.
    struct Move {
        HubNumber from;
        HubNumber to;
        core::SessionId session; ///< that it is to become
        accounts::Claims claims;
        protocol::SessionResume resume;
    };
    /// What has become of it: the session, where to ask next, or neither.
    struct Moved {
        core::UserId user;
        std::shared_ptr<SessionState> state{};
        std::vector<std::string> tokens{}; ///< by which it was known
        std::optional<HubNumber> nextHub{};
    };
    struct Arrival {
        protocol::SessionResume resume;
        ResumeAnswer answer;
    };
    struct Forwarding {
        HubNumber hub;
        core::Timestamp since{};
    };

    // session_hub_resume.cpp
    [[nodiscard]] static bool mayResume(const LiveSession& former, const accounts::Claims& claims,
                                        const protocol::SessionResume& resume);
    void askFor(LiveSession& session, HubNumber hub);
    /// In the order of posts, at both hubs.
    void move(const Move& move);
    void giveAway(const Move& move);
    void await(core::SessionId session);
    void arrive(core::SessionId session, Moved moved);
    void land(core::SessionId session, Moved moved);
    void adopt(LiveSession& session, SessionState former, const Arrival& arrival);
    /// Takes the session out of everything but its socket.
    [[nodiscard]] SessionState release(LiveSession& former);
    void endResumed(LiveSession& released);
    /// Of a released session: closes its socket, or forgets it where it has none.
    void end(LiveSession& released, int code, std::string_view reason);
    /// Ends the session for good: nobody can resume it.
    void discard(LiveSession& session, int code, std::string_view reason);

    /// Hands a message to the session that carries the person's media, or to all of theirs while none does.
    void deliverSignal(core::ContactId contact, core::UserId to, std::string_view event, std::string_view data);
    /// In the order of posts, at all hubs: ends what was claimed before.
    void settleLeg(const LegKey& key, const LegClaim& claim);
    /// Another session carries it now.
    void yieldLeg(LiveSession& session, core::ContactId contact);
    /// Of a session that is no more: all hubs forget its legs.
    void freeLegs(const SessionState& state, core::UserId user);
    void forgetLeg(const LegKey& key, const LegClaim& claim);
    /// Of a former session that has arrived, beside what is carried here.
    void adoptLeg(LiveSession& session, core::ContactId contact, const Leg& leg);
    void deliverTyping(const live::Membership& members, const protocol::ChatTypingPush& typing);
    /// A person has too many sessions; this one goes.
    void displace(core::SessionId session);

    void remember(const live::Membership& membership);
    void sendToMember(core::ContactId contact, core::UserId to, std::string_view event, std::string data);
    void dropLeg(core::ContactId contact, core::UserId user);
    void removeFromIndexes(LiveSession& session);
    template <typename Action> void eachSessionOf(core::UserId user, Action action);

    Parts m_parts;
    HubNumber m_number;
    std::unordered_map<core::SessionId, std::unique_ptr<LiveSession>> m_sessions;
    std::unordered_multimap<core::UserId, LiveSession*> m_byUser;
    std::unordered_map<std::string, LiveSession*> m_byToken;
    std::unordered_map<core::TenantId, std::unordered_set<LiveSession*>> m_watchers;
    std::unordered_map<core::ContactId, live::Membership> m_memberships;
    std::unordered_map<core::ContactId, std::vector<LiveSession*>> m_threadWatchers;
    std::map<LegKey, LiveSession*> m_legs;
    std::map<LegKey, LegClaim> m_legsElsewhere; ///< carried by sessions of other hubs
    std::uint64_t m_lastClaim = 0;

    std::unordered_map<core::SessionId, Arrival> m_arrivals; ///< sessions here that asked for a former one elsewhere
    std::unordered_map<core::SessionId, Moved> m_early;      ///< arrived before their turn
    std::optional<core::SessionId> m_awaited;                ///< whose turn it is; what is posted waits
    std::deque<HubDirectory::Action> m_held;
    std::unordered_map<std::string, Forwarding> m_forwardings; ///< by resume token, of sessions that moved away
};

} // namespace callroom::api
