#include "server/api/live_socket.h"

#include "server/api/caller.h"
#include "server/api/live_socket_kinds.h"
#include "server/net/websocket_connection.h"
#include "shared/protocol/problem.h"
#include "shared/protocol/renewal.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace callroom::api {
namespace {

Q_LOGGING_CATEGORY(lcApi, "callroom.api")

template <typename Command> floor::CommandBody aboutContact(core::ContactId contact) {
    return Command{contact};
}

template <typename Data> std::string dataOf(json::SchemaBook& book) {
    return book.schemaOf<Data>();
}

} // namespace

std::span<const LiveSocket::FrameKind> LiveSocket::kinds() {
    using namespace protocol;
    static constexpr auto anyone = Access::signedIn();
    static constexpr auto agents = Access::from(Role::Agent);
    static constexpr auto customers = Access::of({Role::Customer});
    static constexpr auto supervisors = Access::from(Role::Supervisor);
    static constexpr std::array<FrameKind, 26> all{{
        {{"signal.send", anyone, dataOf<SignalSend>}, &LiveSocket::onSignal},
        {{"chat.send", anyone, dataOf<ChatSend>}, &LiveSocket::onChatSend, 1, KeyUse::Answer},
        {{"chat.typing", anyone, dataOf<ChatTyping>}, &LiveSocket::onChatTyping},
        {{"chat.read", anyone, dataOf<ChatMark>}, &LiveSocket::onChatRead},
        {{"chat.delivered", anyone, dataOf<ChatMark>}, &LiveSocket::onChatDelivered},
        {{"ping", anyone, dataOf<json::Empty>}, &LiveSocket::onPing},
        {{"session.resume", anyone, dataOf<SessionResume>}, &LiveSocket::onResume},
        {{"session.renew", anyone, dataOf<SessionRenew>}, &LiveSocket::onRenew},
        {{"presence.set", agents, dataOf<PresenceSet>}, &LiveSocket::onPresenceSet, 1, KeyUse::Answer},
        {{"readiness.set", agents, dataOf<ReadinessSet>}, &LiveSocket::onReadinessSet},
        {{"contact.join", customers, dataOf<ContactJoin>}, &LiveSocket::onJoin, 20, KeyUse::Leg},
        {{"contact.cancel", customers, dataOf<ContactRef>}, &LiveSocket::onCancel, 5, KeyUse::Answer},
        {{"contact.accept", agents, dataOf<OfferRef>}, &LiveSocket::onAccept, 1, KeyUse::Leg},
        {{"contact.reject", agents, dataOf<OfferRef>}, &LiveSocket::onReject, 1, KeyUse::Answer},
        {{"contact.hold", agents, dataOf<ContactRef>}, &LiveSocket::onHold, 1, KeyUse::Answer},
        {{"contact.resume", agents, dataOf<ContactRef>}, &LiveSocket::onResumeContact, 1, KeyUse::Answer},
        {{"contact.end", anyone, dataOf<ContactRef>}, &LiveSocket::onEnd, 1, KeyUse::Answer},
        {{"contact.connected", anyone, dataOf<ContactRef>}, &LiveSocket::onConnected, 1, KeyUse::Answer},
        {{"contact.take", anyone, dataOf<ContactRef>}, &LiveSocket::onTake},
        {{"contact.transfer", agents, dataOf<TransferFrame>}, &LiveSocket::onTransfer, 1, KeyUse::Answer},
        {{"contact.wrap_up", agents, dataOf<WrapUpFrame>}, &LiveSocket::onWrapUp, 1, KeyUse::Answer},
        {{"contact.extend", agents, dataOf<WrapUpExtensionFrame>}, &LiveSocket::onExtendWrapUp, 1, KeyUse::Answer},
        {{"contact.callback", customers, dataOf<CallbackFrame>}, &LiveSocket::onCallback, 10, KeyUse::Answer},
        {{"floor.subscribe", supervisors, dataOf<FloorSubscribe>}, &LiveSocket::onFloorSubscribe, 50},
        {{"chat.watch", supervisors, dataOf<ContactRef>}, &LiveSocket::onChatWatch},
        {{"chat.unwatch", supervisors, dataOf<ContactRef>}, &LiveSocket::onChatUnwatch},
    }};
    return all;
}

const LiveSocket::FrameKind* LiveSocket::kindOf(std::string_view event) {
    const auto all = kinds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& kind) { return kind.info.event == event; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<FrameInfo> LiveSocket::frames() {
    std::vector<FrameInfo> infos;
    for (const auto& kind : kinds())
        infos.push_back(kind.info);
    return infos;
}

LiveSocket::LiveSocket(Parts parts)
    : m_parts(std::move(parts))
    , m_commands(m_parts.services)
    , m_chat(m_parts.services)
    , m_budget(makeBudget()) {}

limits::SocketBudget LiveSocket::makeBudget() const {
    auto& budgets = m_parts.services.budgets;
    const auto& claims = m_parts.claims;
    const auto now = m_parts.services.steadyNow();
    std::function<bool(double, limits::Steady::time_point)> ofAddress;
    if (claims.role == core::Role::Customer)
        ofAddress = [&budgets, network = m_parts.network](double frames, limits::Steady::time_point at) {
            return budgets.takeVisitorFrames(network, frames, at);
        };
    return {budgets.limits(), budgets.persons().of(claims.userId, claims.role, now), std::move(ofAddress), now};
}

LiveSocket::~LiveSocket() = default;

void LiveSocket::onOpen(net::WebSocketConnection& connection) {
    open(connection);
}

void LiveSocket::open(net::WebSocketSender& client) {
    auto& services = m_parts.services;
    const auto now = services.clock.now();
    m_session = &m_parts.hub.open(std::make_unique<LiveSession>(
        core::SessionId::create(now, services.random), m_parts.claims, m_parts.hub.newResumeToken(services.random)));
    m_session->attach(client);
    const auto& claims = m_parts.claims;
    const protocol::SessionReady ready{claims.userId,
                                       claims.role,
                                       claims.tenantId,
                                       m_session->id(),
                                       m_session->resumeToken(),
                                       0,
                                       now,
                                       services.heartbeatSeconds};
    m_session->send("{\"event\":\"session.ready\",\"seq\":0,\"data\":" + json::encode(ready) + "}");
    m_parts.tokenEnds.add(*this, claims.expiresAt);
    services.live.sessionOpened(claims.tenantId, claims.userId, claims.role);
}

void LiveSocket::onClosed(int code) {
    qCDebug(lcApi).noquote() << "session=closed code=" << code;
    if (!m_session) return;
    while (!m_marks.isEmpty())
        sendOldestMark();
    m_parts.tokenEnds.remove(*this);
    m_parts.hub.detach(*std::exchange(m_session, nullptr));
    m_parts.services.live.sessionClosed(m_parts.claims.tenantId, m_parts.claims.userId, m_parts.claims.role);
}

void LiveSocket::onText(std::string_view text) {
    if (!m_session || m_session->isRetired()) return;
    std::optional<std::int64_t> id;
    auto frame = protocol::readRequestFrame(text, id);
    if (!pay(id, text.size(), 1)) return;
    if (!frame) return refuse({id}, frame.error());
    const FrameKind* kind = kindOf(frame->event);
    if (!kind) return refuse({id}, core::malformed("unknown_event", "no such event"));
    if (!kind->info.access.allows(m_parts.claims.role)) return refuse({id}, core::forbidden());
    if (kind->cost > 1 && !pay(id, 0, kind->cost - 1)) return;
    const bool hasKey = frame->key.has_value();
    Frame whole{std::move(*frame), {id}};
    if (hasKey) return serveKeyed(*kind, std::move(whole));
    (this->*kind->handle)(whole);
}

bool LiveSocket::pay(std::optional<std::int64_t> id, std::size_t bytes, double frames) {
    using Verdict = limits::SocketBudget::Verdict;
    constexpr int policyViolation = 1008;
    const auto verdict = m_budget.take(bytes, m_parts.services.steadyNow(), frames);
    if (verdict == Verdict::Pass) return true;
    auto error = core::tooMany(1, "rate_limited");
    error.detail = "too many frames: slow down, or the socket is closed";
    if (verdict == Verdict::Warn) refuse({std::nullopt}, error);
    if (verdict == Verdict::Close)
        m_session->socket()->close(policyViolation, "too many frames");
    else if (id)
        refuse({id}, error);
    return false;
}

void LiveSocket::answer(const Asked& asked, std::string_view data) {
    if (asked.key) return settle(asked, {200, std::string(data)});
    if (asked.id && m_session) m_session->send(protocol::okFrame(*asked.id, data));
}

void LiveSocket::refuse(const Asked& asked, const core::Error& error) {
    if (asked.key) return settle(asked, {protocol::httpStatus(error), protocol::problemJson(error)});
    if (m_session) m_session->send(protocol::errorFrame(asked.id, error));
}

template <typename T> Reply<T> LiveSocket::replyTo(const Asked& asked) {
    return [this, asked](core::Result<T> result) { answerResult(asked, result); };
}

Asker LiveSocket::asker() {
    return {m_parts.claims, core::Receiver(m_parts.hub.executor(), m_lifetime), m_parts.address};
}

Asker LiveSocket::askerOf(const Frame& frame) {
    auto made = asker();
    made.key = frame.asked.key;
    return made;
}

void LiveSocket::onPing(const Frame& frame) {
    answer(frame.asked, "{\"serverTime\":\"" + core::toRfc3339(m_parts.services.clock.now()) + "\"}");
}

void LiveSocket::onResume(const Frame& frame) {
    const auto resume = data<protocol::SessionResume>(frame);
    if (!resume) return;
    m_parts.hub.resume(*m_session, *resume,
                       [this, asked = frame.asked, guard = m_lifetime.guard()](const core::Result<void>& resumed) {
                           if (!guard.expired()) answerResult(asked, resumed);
                       });
}

void LiveSocket::onPresenceSet(const Frame& frame) {
    if (const auto presence = data<protocol::PresenceSet>(frame))
        m_commands.setPresence(askerOf(frame), m_parts.claims.userId, *presence,
                               replyTo<protocol::AgentPresence>(frame.asked));
}

void LiveSocket::onReadinessSet(const Frame& frame) {
    const auto readiness = data<protocol::ReadinessSet>(frame);
    if (!readiness) return;
    m_parts.services.live.command(
        m_parts.claims.tenantId,
        {actorOf(m_parts.claims),
         floor::SetReadiness{m_parts.claims.userId, {readiness->microphone, readiness->camera, readiness->rttMs}}},
        asker().receiver, [this, asked = frame.asked](const core::Result<live::Done>& done) {
            answerResult(asked, done.map([](const live::Done&) { return json::Empty{}; }));
        });
}

void LiveSocket::onJoin(const Frame& frame) {
    auto join = data<protocol::ContactJoin>(frame);
    if (!join) return;
    m_commands.join(askerOf(frame), std::move(*join),
                    [this, asked = frame.asked](core::Result<protocol::ContactJoined> joined) {
                        if (joined && m_session) m_parts.hub.claimLeg(*m_session, joined->contact.id);
                        answerResult(asked, joined);
                    });
}

void LiveSocket::onAccept(const Frame& frame) {
    const auto offer = data<protocol::OfferRef>(frame);
    if (!offer) return;
    m_commands.perform(askerOf(frame), std::nullopt, floor::Accept{std::nullopt, offer->offerId},
                       [this, asked = frame.asked](core::Result<protocol::ContactAnswer> accepted) {
                           if (accepted && m_session) m_parts.hub.claimLeg(*m_session, accepted->contact.id);
                           answerResult(asked, accepted);
                       });
}

void LiveSocket::onReject(const Frame& frame) {
    if (const auto offer = data<protocol::OfferRef>(frame))
        m_commands.perform(askerOf(frame), std::nullopt, floor::Reject{std::nullopt, offer->offerId},
                           replyTo<protocol::ContactAnswer>(frame.asked));
}

void LiveSocket::onContactCommand(const Frame& frame, floor::CommandBody (*make)(core::ContactId)) {
    if (const auto contact = data<protocol::ContactRef>(frame))
        m_commands.perform(askerOf(frame), contact->contactId, make(contact->contactId),
                           replyTo<protocol::ContactAnswer>(frame.asked));
}

void LiveSocket::onHold(const Frame& frame) {
    onContactCommand(frame, aboutContact<floor::Hold>);
}
void LiveSocket::onResumeContact(const Frame& frame) {
    onContactCommand(frame, aboutContact<floor::Resume>);
}
void LiveSocket::onEnd(const Frame& frame) {
    onContactCommand(frame, aboutContact<floor::End>);
}
void LiveSocket::onCancel(const Frame& frame) {
    onContactCommand(frame, aboutContact<floor::Cancel>);
}
void LiveSocket::onConnected(const Frame& frame) {
    onContactCommand(frame, aboutContact<floor::Connected>);
}

void LiveSocket::onTake(const Frame& frame) {
    if (const auto contact = data<protocol::ContactRef>(frame))
        answerResult(frame.asked, m_parts.hub.takeLeg(*m_session, contact->contactId));
}

void LiveSocket::onTransfer(const Frame& frame) {
    if (const auto transfer = data<protocol::TransferFrame>(frame))
        m_commands.transfer(askerOf(frame), transfer->contactId, {transfer->to, transfer->mode, transfer->note},
                            replyTo<protocol::ContactAnswer>(frame.asked));
}

void LiveSocket::onWrapUp(const Frame& frame) {
    auto wrapUp = data<protocol::WrapUpFrame>(frame);
    if (!wrapUp) return;
    m_commands.perform(askerOf(frame), wrapUp->contactId,
                       floor::WrapUp{wrapUp->contactId, wrapUp->disposition.value_or(""), wrapUp->notes.value_or(""),
                                     wrapUp->tags.value_or(std::vector<std::string>{})},
                       replyTo<protocol::ContactAnswer>(frame.asked));
}

void LiveSocket::onExtendWrapUp(const Frame& frame) {
    if (const auto extension = data<protocol::WrapUpExtensionFrame>(frame))
        m_commands.perform(askerOf(frame), extension->contactId,
                           floor::ExtendWrapUp{extension->contactId, extension->seconds},
                           replyTo<protocol::ContactAnswer>(frame.asked));
}

void LiveSocket::onCallback(const Frame& frame) {
    if (const auto ask = data<protocol::CallbackFrame>(frame))
        m_commands.perform(askerOf(frame), ask->contactId,
                           floor::AskCallback{ask->contactId, ask->phone.value_or(""), ask->at},
                           replyTo<protocol::ContactAnswer>(frame.asked));
}

void LiveSocket::onSignal(const Frame& frame) {
    auto signal = data<protocol::SignalSend>(frame);
    if (!signal) return;
    if (frame.payload.size() > json::maxSignalPayload)
        return refuse(frame.asked, core::malformed("validation_failed", "payload is too long"));
    if (!frame.payload.empty()) signal->payload.text = frame.payload;
    if (!protocol::isSignalKind(signal->kind))
        return refuse(frame.asked,
                      core::invalid("unknown_signal", "kind is offer, answer, candidate, renegotiate or bye"));
    const auto relayed = m_parts.hub.relay(*m_session, *signal);
    if (!relayed) return refuse(frame.asked, relayed.error());
    answer(frame.asked, "{}");
    // An answer relayed means that both ends have agreed on media.
    const auto* members = m_parts.hub.membership(signal->contactId);
    if (signal->kind == "answer" && members && members->status == core::ContactStatus::Connecting)
        m_parts.services.live.command(m_parts.claims.tenantId,
                                      {actorOf(m_parts.claims), floor::Connected{signal->contactId}}, asker().receiver,
                                      [](const core::Result<live::Done>&) {});
}

void LiveSocket::onFloorSubscribe(const Frame& frame) {
    const auto subscribe = data<protocol::FloorSubscribe>(frame);
    if (!subscribe) return;
    m_parts.services.live.watch(m_parts.claims.tenantId, asker().receiver,
                                [this, asked = frame.asked](const core::Result<live::FloorWatch>& watch) {
                                    if (!watch) return refuse(asked, watch.error());
                                    if (!m_session) return;
                                    answer(asked, "{}");
                                    m_session->push("floor.snapshot", *watch->snapshot);
                                    m_parts.hub.watchFloor(*m_session, watch->hold);
                                });
}

} // namespace callroom::api
