#include "server/api/session_hub.h"

#include "server/api/close_codes.h"
#include "server/api/contact_members.h"
#include "shared/json/encode.h"

#include <algorithm>
#include <array>

namespace callroom::api {
SessionHub::SessionHub(Parts parts)
    : m_parts(parts)
    , m_number(m_parts.directory.add(*this, m_parts.executor)) {}

SessionHub::~SessionHub() {
    m_parts.directory.remove(*this);
}

LiveSession& SessionHub::open(std::unique_ptr<LiveSession> session) {
    LiveSession& opened = *session;
    m_byUser.emplace(opened.user(), &opened);
    m_byToken.emplace(opened.resumeToken(), &opened);
    m_sessions.emplace(opened.id(), std::move(session));
    if (const auto oldest = m_parts.directory.census().attached(opened.user(), {opened.id(), m_number}))
        m_parts.directory.hand(oldest->hub, [id = oldest->session](SessionHub& hub) { hub.displace(id); });
    return opened;
}

void SessionHub::detach(LiveSession& session) {
    session.detach(m_parts.clock.now());
    if (session.isRetired()) {
        m_sessions.erase(session.id());
        return;
    }
    if (const auto oldest = m_parts.directory.census().detached(session.user(), {session.id(), m_number}))
        m_parts.directory.hand(oldest->hub, [id = oldest->session](SessionHub& hub) { hub.displace(id); });
}

void SessionHub::displace(core::SessionId id) {
    const auto found = m_sessions.find(id);
    if (found != m_sessions.end() && !found->second->isRetired())
        discard(*found->second, closeDisplaced, "too many windows are open");
}

void SessionHub::dropExpired() {
    const auto limit = m_parts.clock.now() - m_parts.resumeTime;
    std::vector<LiveSession*> expired;
    for (const auto& [id, session] : m_sessions)
        if (!session->isAttached() && session->detachedAt() <= limit) expired.push_back(session.get());
    for (LiveSession* session : expired)
        discard(*session, closeSignedOut, "expired");
    std::erase_if(m_forwardings, [limit](const auto& entry) { return entry.second.since <= limit; });
}

void SessionHub::closeRevoked(const accounts::Revoked& revoked) {
    std::vector<LiveSession*> covered;
    for (const auto& [id, session] : m_sessions)
        if (!session->isRetired() && revoked.covers(session->claims())) covered.push_back(session.get());
    for (LiveSession* session : covered)
        discard(*session, closeSignedOut, "signed out");
}

void SessionHub::learn(const live::Publications& publications) {
    for (const auto& publication : publications)
        for (const auto& membership : publication->memberships)
            remember(membership);
}

void SessionHub::deliver(const live::Publications& publications) {
    for (const auto& publication : publications) {
        for (const auto& push : publication->pushes)
            eachSessionOf(push.to, [&](LiveSession& session) {
                if (session.id() != push.except) session.push(push.event, *push.data);
            });
        for (const auto& push : publication->watcherPushes)
            if (const auto watchers = m_threadWatchers.find(push.thread); watchers != m_threadWatchers.end())
                for (LiveSession* session : watchers->second)
                    if (session->id() != push.except) session->push(push.event, *push.data);
        if (!publication->floor) continue;
        if (const auto watchers = m_watchers.find(publication->tenant); watchers != m_watchers.end())
            for (LiveSession* session : watchers->second)
                session->push("floor.delta", *publication->floor->delta);
    }
}

void SessionHub::watchFloor(LiveSession& session, std::shared_ptr<const void> watch) {
    if (session.isRetired()) return;
    if (watch)
        m_watchers[session.claims().tenantId].insert(&session);
    else if (session.floorWatch())
        m_watchers[session.claims().tenantId].erase(&session);
    session.setFloorWatch(std::move(watch));
}

void SessionHub::watchThread(LiveSession& session, core::ContactId contact) {
    if (session.isRetired()) return;
    if (!session.watchedThreads().insert(contact).second) return;
    m_threadWatchers[contact].push_back(&session);
}

void SessionHub::unwatchThread(LiveSession& session, core::ContactId contact) {
    if (session.watchedThreads().erase(contact) == 0) return;
    const auto watchers = m_threadWatchers.find(contact);
    std::erase(watchers->second, &session);
    if (watchers->second.empty()) m_threadWatchers.erase(watchers);
}

core::Result<void> SessionHub::relayTyping(LiveSession& from, const protocol::ChatTyping& typing) {
    const auto* members = membership(typing.contactId);
    if (!members) return core::fail(core::notFound());
    if (!isMember(*members, from.user()) && !from.watchedThreads().contains(typing.contactId))
        return core::fail(core::notFound());
    const protocol::ChatTypingPush push{typing.contactId, from.user(), from.claims().role, typing.isTyping};
    m_parts.directory.post([members = *members, push](SessionHub& hub) { hub.deliverTyping(members, push); });
    return {};
}

void SessionHub::deliverTyping(const live::Membership& members, const protocol::ChatTypingPush& typing) {
    constexpr std::string_view event = "chat.typing";
    const auto data = json::encode(typing);
    const auto push = [&](LiveSession& session) {
        if (session.user() != typing.userId) session.push(event, data);
    };
    for (const auto& member : std::array{std::optional(members.customerId), members.agentId, members.conferenceAgentId})
        if (member) eachSessionOf(*member, push);
    if (const auto watchers = m_threadWatchers.find(members.contactId); watchers != m_threadWatchers.end())
        for (LiveSession* session : watchers->second)
            push(*session);
}

core::Result<void> SessionHub::relay(LiveSession& from, const protocol::SignalSend& signal) {
    const auto* members = membership(signal.contactId);
    if (!members) return core::fail(core::notFound());
    if (!isMember(*members, from.user())) return core::fail(core::notFound());
    if (!isTalking(members->status)) return core::fail(core::conflict("wrong_state", "no call is going on"));
    const auto to = signal.to.value_or(members->customerId == from.user() ? *members->agentId : members->customerId);
    if (to == from.user() || !isMember(*members, to)) return core::fail(core::notFound());

    const LegKey key{signal.contactId, from.user()};
    const auto leg = m_legs.find(key);
    if (leg == m_legs.end() ? m_legsElsewhere.contains(key) : leg->second != &from)
        return core::fail(core::conflict("leg_elsewhere", "another window carries this call"));
    claimLeg(from, signal.contactId);

    sendToMember(signal.contactId, to, "signal.received",
                 json::encode(protocol::SignalReceived{signal.contactId, from.user(), signal.kind, signal.payload}));
    return {};
}

void SessionHub::deliverSignal(core::ContactId contact, core::UserId to, std::string_view event,
                               std::string_view data) {
    const LegKey key{contact, to};
    if (const auto leg = m_legs.find(key); leg != m_legs.end()) return leg->second->push(event, data);
    if (m_legsElsewhere.contains(key)) return;
    eachSessionOf(to, [&](LiveSession& session) { session.push(event, data); });
}

void SessionHub::sendToMember(core::ContactId contact, core::UserId to, std::string_view event, std::string data) {
    if (const auto leg = m_legs.find({contact, to}); leg != m_legs.end()) return leg->second->push(event, data);
    m_parts.directory.post(
        [contact, to, event, data = std::move(data)](SessionHub& hub) { hub.deliverSignal(contact, to, event, data); });
}

core::Result<void> SessionHub::takeLeg(LiveSession& session, core::ContactId contact) {
    const auto* members = membership(contact);
    if (!members || !isMember(*members, session.user())) return core::fail(core::notFound());
    if (isOver(members->status)) return core::fail(core::conflict("wrong_state", "the conversation is over"));
    const bool isCustomer = members->customerId == session.user();
    claimLeg(session, contact);
    if (!isTalking(members->status)) return {};
    const protocol::PeerChange change{contact, isCustomer ? core::Party::Customer : core::Party::Agent, session.user()};
    // Two agents in conference hear each other by their consultation.
    for (const auto& peer : isCustomer ? std::array{members->agentId, members->conferenceAgentId}
                                       : std::array{std::optional(members->customerId), std::optional<core::UserId>()})
        if (peer) sendToMember(contact, *peer, "contact.peer_resumed", json::encode(change));
    return {};
}

void SessionHub::claimLeg(LiveSession& session, core::ContactId contact) {
    const auto* members = membership(contact);
    if (session.isRetired() || !members || !isMember(*members, session.user())) return;
    const LegKey key{contact, session.user()};
    LiveSession*& leg = m_legs[key];
    if (leg == &session) return;
    if (leg) yieldLeg(*leg, contact);
    const LegClaim claim{m_number, ++m_lastClaim};
    leg = &session;
    session.legs()[contact] = {claim};
    m_legsElsewhere.erase(key);
    m_parts.directory.post([key, claim](SessionHub& hub) { hub.settleLeg(key, claim); });
}

void SessionHub::settleLeg(const LegKey& key, const LegClaim& claim) {
    if (const auto found = m_legs.find(key); found != m_legs.end()) {
        Leg& leg = found->second->legs().at(key.contact);
        if (leg.claim == claim) leg.isSettled = true;
        if (leg.claim == claim || !leg.isSettled) return; // an unsettled one was claimed after this
        yieldLeg(*found->second, key.contact);
        m_legs.erase(found);
    }
    const auto* members = membership(key.contact);
    if (members && isMember(*members, key.user)) m_legsElsewhere[key] = claim;
}

void SessionHub::yieldLeg(LiveSession& session, core::ContactId contact) {
    session.legs().erase(contact);
    session.push("contact.taken", json::encode(protocol::ContactRef{contact}));
}

void SessionHub::freeLegs(const SessionState& state, core::UserId user) {
    for (const auto& [contact, leg] : state.legs)
        m_parts.directory.post(
            [key = LegKey{contact, user}, claim = leg.claim](SessionHub& hub) { hub.forgetLeg(key, claim); });
}

void SessionHub::forgetLeg(const LegKey& key, const LegClaim& claim) {
    const auto elsewhere = m_legsElsewhere.find(key);
    if (elsewhere != m_legsElsewhere.end() && elsewhere->second == claim) m_legsElsewhere.erase(elsewhere);
}

const live::Membership* SessionHub::membership(core::ContactId contact) const {
    const auto found = m_memberships.find(contact);
    return found == m_memberships.end() ? nullptr : &found->second;
}

SessionHub::Holdings SessionHub::holdings() const {
    Holdings held;
    for (const auto& [id, session] : m_sessions)
        held.sessions.push_back(session.get());
    for (const auto& [key, session] : m_legs)
        held.legs.insert(key);
    for (const auto& [key, claim] : m_legsElsewhere)
        held.legsElsewhere.insert(key);
    held.tokens = m_byToken.size();
    for (const auto& [tenant, watchers] : m_watchers)
        held.watches += watchers.size();
    for (const auto& [contact, watchers] : m_threadWatchers)
        held.watches += watchers.size();
    held.moves = m_arrivals.size() + m_early.size() + m_held.size() + (m_awaited ? 1 : 0);
    held.forwardings = m_forwardings.size();
    return held;
}

void SessionHub::remember(const live::Membership& membership) {
    if (!isOver(membership.status)) {
        auto& known = m_memberships[membership.contactId];
        // Back in line, or with another agent: the former agent's window carries nothing any more.
        for (const auto& agent : {known.agentId, known.conferenceAgentId})
            if (agent && !isMember(membership, *agent)) dropLeg(membership.contactId, *agent);
        known = membership;
        return;
    }
    m_memberships.erase(membership.contactId);
    dropLeg(membership.contactId, membership.customerId);
    for (const auto& agent : {membership.agentId, membership.conferenceAgentId})
        if (agent) dropLeg(membership.contactId, *agent);
}

void SessionHub::dropLeg(core::ContactId contact, core::UserId user) {
    m_legsElsewhere.erase({contact, user});
    const auto leg = m_legs.find({contact, user});
    if (leg == m_legs.end()) return;
    leg->second->legs().erase(contact);
    m_legs.erase(leg);
}

void SessionHub::removeFromIndexes(LiveSession& session) {
    const auto [first, last] = m_byUser.equal_range(session.user());
    m_byUser.erase(std::find_if(first, last, [&](const auto& entry) { return entry.second == &session; }));
    m_byToken.erase(session.resumeToken());
    m_byToken.erase(session.formerToken());
    m_parts.directory.census().removed(session.user(), session.id());
}

template <typename Action> void SessionHub::eachSessionOf(core::UserId user, Action action) {
    const auto [first, last] = m_byUser.equal_range(user);
    // Until a former session has been asked for, what is posted still reaches that one where it is.
    for (auto entry = first; entry != last; ++entry)
        if (!entry->second->isResuming()) action(*entry->second);
}

} // namespace callroom::api
