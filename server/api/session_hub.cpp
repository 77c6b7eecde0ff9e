#include "server/api/session_hub.h"

#include "server/api/hub_directory.h"
#include "shared/json/encode.h"

#include <algorithm>
#include <array>

namespace callroom::api {
namespace {

/// Sent to a socket whose sign-in is no longer good.
constexpr int closeSignedOut = 4401;

bool isTalking(core::ContactStatus status) {
    return status == core::ContactStatus::Connecting || status == core::ContactStatus::Active ||
           status == core::ContactStatus::Held;
}

bool isOver(core::ContactStatus status) {
    return status == core::ContactStatus::Wrapping || status == core::ContactStatus::Closed;
}

bool isMember(const live::Membership& members, core::UserId user) {
    return members.customerId == user || members.agentId == user || members.conferenceAgentId == user;
}

} // namespace

SessionHub::SessionHub(Parts parts)
    : m_parts(parts) {
    m_parts.directory.add(*this, m_parts.executor);
}

SessionHub::~SessionHub() {
    m_parts.directory.remove(*this);
}

LiveSession& SessionHub::open(std::unique_ptr<LiveSession> session) {
    LiveSession& opened = *session;
    m_byUser.emplace(opened.user(), &opened);
    m_byToken.emplace(opened.resumeToken(), &opened);
    m_sessions.emplace(opened.id(), std::move(session));
    ++m_attached;
    return opened;
}

void SessionHub::detach(LiveSession& session) {
    session.detach(m_parts.clock.now());
    --m_attached;
}

bool SessionHub::canResume(const LiveSession& session, const protocol::SessionResume& resume) const {
    const auto found = m_byToken.find(resume.resumeToken);
    return found != m_byToken.end() && found->second != &session && found->second->user() == session.user() &&
           found->second->canReplayAfter(resume.lastSeq);
}

void SessionHub::resume(LiveSession& session, const protocol::SessionResume& resume) {
    LiveSession& former = *m_byToken.at(resume.resumeToken);
    for (const auto contact : former.legs())
        m_legs[{contact, session.user()}] = &session;
    session.continueFrom(former);
    for (const auto contact : std::unordered_set(former.watchedThreads())) {
        watchThread(session, contact);
        unwatchThread(former, contact);
    }
    if (former.floorWatch()) watchFloor(session, former.floorWatch());
    watchFloor(former, nullptr);
    // A network change can leave the former socket half-open: whoever holds the token is the session.
    if (former.socket())
        former.socket()->close(closeSignedOut, "resumed elsewhere");
    else
        forget(former);
    session.replayAfter(resume.lastSeq);
}

void SessionHub::dropExpired() {
    const auto limit = m_parts.clock.now() - m_parts.resumeTime;
    std::vector<LiveSession*> expired;
    for (const auto& [id, session] : m_sessions)
        if (!session->isAttached() && session->detachedAt() <= limit) expired.push_back(session.get());
    for (LiveSession* session : expired)
        forget(*session);
}

void SessionHub::closeRevoked(const accounts::Revoked& revoked) {
    for (const auto& [id, session] : m_sessions)
        if (session->socket() && revoked.covers(session->claims()))
            session->socket()->close(closeSignedOut, "signed out");
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
    if (watch)
        m_watchers[session.claims().tenantId].insert(&session);
    else if (session.floorWatch())
        m_watchers[session.claims().tenantId].erase(&session);
    session.setFloorWatch(std::move(watch));
}

void SessionHub::watchThread(LiveSession& session, core::ContactId contact) {
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
    deliverTyping(*members, push);
    m_parts.directory.post([members = *members, push](SessionHub& hub) { hub.deliverTyping(members, push); }, this);
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

    const auto leg = m_legs.find({signal.contactId, from.user()});
    if (leg == m_legs.end())
        claimLeg(from, signal.contactId);
    else if (leg->second != &from)
        return core::fail(core::conflict("leg_elsewhere", "another window carries this call"));

    sendToMember(signal.contactId, to, "signal.received",
                 json::encode(protocol::SignalReceived{signal.contactId, from.user(), signal.kind, signal.payload}));
    return {};
}

bool SessionHub::deliverSignal(core::ContactId contact, core::UserId to, std::string_view event,
                               std::string_view data) {
    if (const auto leg = m_legs.find({contact, to}); leg != m_legs.end()) {
        leg->second->push(event, data);
        return true;
    }
    bool isDelivered = false;
    eachSessionOf(to, [&](LiveSession& session) {
        session.push(event, data);
        isDelivered = true;
    });
    return isDelivered;
}

void SessionHub::sendToMember(core::ContactId contact, core::UserId to, std::string_view event, std::string data) {
    if (deliverSignal(contact, to, event, data)) return;
    m_parts.directory.post([contact, to, event, data = std::move(data)](
                               SessionHub& hub) { (void)hub.deliverSignal(contact, to, event, data); },
                           this);
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
    LiveSession*& leg = m_legs[{contact, session.user()}];
    if (leg == &session) return;
    if (leg) {
        leg->legs().erase(contact);
        leg->push("contact.taken", json::encode(protocol::ContactRef{contact}));
    }
    leg = &session;
    session.legs().insert(contact);
    m_parts.directory.post([contact, user = session.user()](SessionHub& hub) { hub.releaseLeg(contact, user); }, this);
}

void SessionHub::releaseLeg(core::ContactId contact, core::UserId user) {
    const auto leg = m_legs.find({contact, user});
    if (leg == m_legs.end()) return;
    leg->second->legs().erase(contact);
    leg->second->push("contact.taken", json::encode(protocol::ContactRef{contact}));
    m_legs.erase(leg);
}

const live::Membership* SessionHub::membership(core::ContactId contact) const {
    const auto found = m_memberships.find(contact);
    return found == m_memberships.end() ? nullptr : &found->second;
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
    const auto leg = m_legs.find({contact, user});
    if (leg == m_legs.end()) return;
    leg->second->legs().erase(contact);
    m_legs.erase(leg);
}

void SessionHub::forget(LiveSession& session) {
    for (const auto contact : session.legs())
        m_legs.erase({contact, session.user()});
    const auto [first, last] = m_byUser.equal_range(session.user());
    m_byUser.erase(std::find_if(first, last, [&](const auto& entry) { return entry.second == &session; }));
    m_byToken.erase(session.resumeToken());
    watchFloor(session, nullptr);
    for (const auto contact : std::unordered_set(session.watchedThreads()))
        unwatchThread(session, contact);
    m_sessions.erase(session.id());
}

template <typename Action> void SessionHub::eachSessionOf(core::UserId user, Action action) {
    const auto [first, last] = m_byUser.equal_range(user);
    for (auto entry = first; entry != last; ++entry)
        action(*entry->second);
}

} // namespace callroom::api
