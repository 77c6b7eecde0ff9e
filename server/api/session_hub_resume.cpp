#include "server/api/close_codes.h"
#include "server/api/contact_members.h"
#include "server/api/session_hub.h"

#include <charconv>

/// Sessions that go on with a new socket, on this net thread or on another one.
namespace callroom::api {
namespace {

/// The hub that a token was made at: its digits before the dot.
std::optional<HubNumber> hubOf(std::string_view token) {
    HubNumber hub = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), hub);
    if (error != std::errc{} || end == token.data() + token.size() || *end != '.') return std::nullopt;
    return hub;
}

core::Error resyncRequired() {
    return core::conflict("resync_required", "read the state anew");
}

} // namespace

std::string SessionHub::newResumeToken(core::RandomSource& random) const {
    return std::to_string(m_number) + '.' + core::randomToken(random, 24);
}

void SessionHub::perform(const HubDirectory::Action& action) {
    if (m_awaited)
        m_held.push_back(action);
    else
        action(*this);
}

bool SessionHub::mayResume(const LiveSession& former, const accounts::Claims& claims,
                           const protocol::SessionResume& resume) {
    const auto& owner = former.claims();
    return owner.userId == claims.userId && owner.tenantId == claims.tenantId && owner.role == claims.role &&
           former.state().canReplayAfter(resume.lastSeq);
}

void SessionHub::resume(LiveSession& session, const protocol::SessionResume& resume, ResumeAnswer answer) {
    if (session.isResuming()) return answer(core::fail(core::conflict("wrong_state", "a resume is under way")));
    if (const auto found = m_byToken.find(resume.resumeToken); found != m_byToken.end()) {
        LiveSession& former = *found->second;
        if (&former == &session || !mayResume(former, session.claims(), resume))
            return answer(core::fail(resyncRequired()));
        auto state = release(former);
        endResumed(former);
        return adopt(session, std::move(state), {resume, std::move(answer)});
    }
    const auto moved = m_forwardings.find(resume.resumeToken);
    const auto home = moved == m_forwardings.end() ? hubOf(resume.resumeToken) : std::optional(moved->second.hub);
    if (!home || *home == m_number) return answer(core::fail(resyncRequired()));
    session.beginResuming();
    m_arrivals.emplace(session.id(), Arrival{resume, std::move(answer)});
    askFor(session, *home);
}

void SessionHub::askFor(LiveSession& session, HubNumber hub) {
    const auto& resume = m_arrivals.at(session.id()).resume;
    const Move move{hub, m_number, session.id(), session.claims(), resume};
    if (!m_parts.directory.postTo({hub, m_number}, [move](SessionHub& at) { at.move(move); })) land(session.id(), {});
}

void SessionHub::move(const Move& move) {
    if (move.from == m_number)
        giveAway(move);
    else
        await(move.session);
}

void SessionHub::giveAway(const Move& move) {
    Moved moved{move.claims.userId};
    const auto& token = move.resume.resumeToken;
    if (const auto found = m_byToken.find(token); found != m_byToken.end()) {
        LiveSession& former = *found->second;
        if (mayResume(former, move.claims, move.resume)) {
            const auto now = m_parts.clock.now();
            for (const auto& known : {token, former.resumeToken(), former.formerToken()})
                if (!known.empty()) moved.tokens.push_back(known);
            for (const auto& known : moved.tokens)
                m_forwardings[known] = {move.to, now};
            moved.state = std::make_shared<SessionState>(release(former));
            endResumed(former);
            for (const auto& [contact, leg] : moved.state->legs)
                m_legsElsewhere[{contact, move.claims.userId}] = leg.claim;
        }
    } else if (const auto forwarding = m_forwardings.find(token); forwarding != m_forwardings.end()) {
        if (forwarding->second.hub != move.to) moved.nextHub = forwarding->second.hub;
    }
    m_parts.directory.hand(
        move.to, [session = move.session, moved = std::move(moved)](SessionHub& hub) { hub.arrive(session, moved); });
}

void SessionHub::await(core::SessionId session) {
    if (auto early = m_early.extract(session))
        land(session, std::move(early.mapped()));
    else
        m_awaited = session;
}

void SessionHub::arrive(core::SessionId session, Moved moved) {
    if (m_awaited != session) {
        m_early.emplace(session, std::move(moved));
        return;
    }
    m_awaited.reset();
    land(session, std::move(moved));
    while (!m_awaited && !m_held.empty()) {
        const auto action = std::move(m_held.front());
        m_held.pop_front();
        action(*this);
    }
}

void SessionHub::land(core::SessionId id, Moved moved) {
    // What went away from here is back: nobody is sent after it any more.
    for (const auto& token : moved.tokens)
        m_forwardings.erase(token);
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end() || found->second->isRetired()) {
        m_arrivals.erase(id);
        if (moved.state) freeLegs(*moved.state, moved.user);
        return;
    }
    LiveSession& session = *found->second;
    if (moved.nextHub) return askFor(session, *moved.nextHub);
    const auto arrival = m_arrivals.extract(id);
    if (moved.state) return adopt(session, std::move(*moved.state), arrival.mapped());
    arrival.mapped().answer(core::fail(resyncRequired()));
    session.endResuming();
}

void SessionHub::adopt(LiveSession& session, SessionState former, const Arrival& arrival) {
    const auto& [resume, answer] = arrival;
    for (const auto& [contact, leg] : former.legs)
        adoptLeg(session, contact, leg);
    for (const auto contact : former.watchedThreads)
        watchThread(session, contact);
    if (former.floorWatch) watchFloor(session, std::move(former.floorWatch));
    m_byToken.erase(session.formerToken());
    m_byToken[resume.resumeToken] = &session;
    m_forwardings.erase(resume.resumeToken);
    session.continueFrom(std::move(former), resume.resumeToken);
    // The answer goes first: the client must know that what follows is what it missed.
    answer({});
    session.replayAfter(resume.lastSeq);
    session.endResuming();
}

void SessionHub::adoptLeg(LiveSession& session, core::ContactId contact, const Leg& leg) {
    const auto* members = membership(contact);
    if (!members || !isMember(*members, session.user())) return; // it has ended on the way
    const LegKey key{contact, session.user()};
    if (const auto here = m_legs.find(key); here != m_legs.end()) {
        // Claimed here while the other was on its way. A settled claim comes before one that is not; of two that are
        // not, a third one decides.
        if (here->second == &session) {
            if (leg.isSettled) return;
            m_legs.erase(here);
        } else if (leg.isSettled) {
            return session.push("contact.taken", json::encode(protocol::ContactRef{contact}));
        }
        return claimLeg(session, contact);
    }
    m_legs[key] = &session;
    m_legsElsewhere.erase(key);
    session.legs()[contact] = leg;
}

SessionState SessionHub::release(LiveSession& former) {
    for (const auto& [contact, leg] : former.legs())
        m_legs.erase({contact, former.user()});
    auto watched = former.watchedThreads();
    for (const auto contact : watched)
        unwatchThread(former, contact);
    auto floorWatch = former.floorWatch();
    watchFloor(former, nullptr);
    removeFromIndexes(former);
    auto state = former.retire();
    state.watchedThreads = std::move(watched);
    state.floorWatch = std::move(floorWatch);
    return state;
}

/// A network change can leave the former socket half-open: whoever holds the token is the session.
void SessionHub::endResumed(LiveSession& released) {
    end(released, closeSignedOut, "resumed elsewhere");
}

void SessionHub::end(LiveSession& released, int code, std::string_view reason) {
    if (released.socket())
        released.socket()->close(code, reason);
    else
        m_sessions.erase(released.id());
}

void SessionHub::discard(LiveSession& session, int code, std::string_view reason) {
    freeLegs(release(session), session.user());
    end(session, code, reason);
}

} // namespace callroom::api
