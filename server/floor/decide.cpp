#include "server/floor/decider.h"

#include <algorithm>

namespace callroom::floor {
namespace {

constexpr int longestExtension = 3600;

core::Failure wrongState(const char* detail) {
    return core::fail(core::conflict("wrong_state", detail));
}

core::Failure notFound() {
    return core::fail(core::notFound());
}

} // namespace

core::Result<std::vector<Event>> Decider::decide(const CommandBody& body) {
    auto decided = std::visit([&](const auto& command) { return on(command); }, body);
    if (!decided) return core::fail(std::move(decided.error()));
    return std::move(m_events);
}

void Decider::add(std::optional<ContactId> contact, std::optional<UserId> agent, EventBody body) {
    m_events.push_back({EventId{m_floor.newId(m_now)}, m_now, contact, agent, std::move(body)});
}

core::Result<const ContactRecord*> Decider::open(ContactId id) const {
    const auto found = state().contacts.find(id);
    if (found == state().contacts.end()) return notFound();
    const Contact& contact = found->second.contact;
    const bool isMember = m_actor.kind == ActorKind::Supervisor || contact.customerId == m_actor.id ||
                          contact.agentId == m_actor.id || contact.conferenceAgentId == m_actor.id;
    if (!isMember) return notFound();
    return &found->second;
}

core::Result<const ContactRecord*> Decider::own(ContactId id) const {
    auto record = open(id);
    if (record && (*record)->contact.agentId != m_actor.id) {
        if (m_actor.kind == ActorKind::Supervisor) return core::fail(core::forbidden("not_your_contact"));
        return notFound();
    }
    return record;
}

core::Result<void> Decider::on(const Join& join) {
    if (m_actor.kind != ActorKind::Customer || m_actor.id != join.customerId) return core::fail(core::forbidden());
    for (const auto id : m_floor.contactsOf(join.customerId)) {
        const auto* open = m_floor.contact(id);
        if (open && open->status != ContactStatus::Wrapping &&
            usesCallSlot(open->channel) == usesCallSlot(join.channel))
            return core::fail(core::conflict("already_in_contact", "this customer waits or talks already"));
    }
    Contact contact;
    contact.channel = join.channel;
    contact.status = ContactStatus::Queued;
    contact.customerId = join.customerId;
    contact.customerName = join.customerName;
    contact.conversationId = join.conversationId;
    contact.subject = join.subject;
    contact.priority = join.priority;
    contact.skills = join.skills;
    contact.metadata = join.metadata;
    contact.createdAt = m_now;
    contact.queuedAt = m_now;
    if (join.channel == Channel::Callback) contact.callback = Callback{{}, m_now, std::nullopt, 0, std::nullopt};
    contact.lineKey = m_now - std::chrono::seconds(join.priority);
    Entry entry;
    if (join.agentId) {
        if (const auto agent = reachable(*join.agentId); !agent) return core::fail(agent.error());
        contact.preferredAgentId = join.agentId;
    } else {
        const auto* queue = findQueue(join);
        if (!queue) return notFound();
        auto entered = entryTo(*queue, join.channel);
        if (!entered) return core::fail(std::move(entered.error()));
        entry = *entered;
        if (contact.callback && queue->config.callbackAttempts <= 0)
            return core::fail(core::conflict("callback_not_offered", "this queue calls nobody back"));
        contact.queueId = queue->config.id;
        contact.lineKey -= std::chrono::seconds(queue->config.priority);
    }
    contact.deadline = m_now + longestWait(state(), m_floor.settings(), contact);
    contact.id = ContactId{m_floor.newId(m_now)};
    if (const auto wait = m_floor.estimatedWait(contact)) {
        contact.estimatedP50Seconds = wait->p50Seconds;
        contact.estimatedP90Seconds = wait->p90Seconds;
    }
    add(contact.id, std::nullopt, ContactJoined{contact});
    if (entry.reason) send(contact, entry, m_now);
    return {};
}

const QueueRecord* Decider::findQueue(const Join& join) const {
    if (join.queueId) return m_floor.queue(*join.queueId);
    for (const auto& [id, queue] : state().queues)
        if (queue.config.name == join.queueName) return &queue;
    return nullptr;
}

core::Result<void> Decider::mayEnter(const QueueRecord& queue, Channel channel) const {
    if (!servesChannel(queue, channel))
        return core::fail(core::conflict("channel_not_served", "this queue does not serve that channel"));
    if (!queue.config.isOpen) {
        auto closed = core::conflict("queue_closed", "this queue is closed now");
        if (queue.config.opensAt) closed.details.emplace_back("opensAt", core::toRfc3339(*queue.config.opensAt));
        return core::fail(std::move(closed));
    }
    if (queue.line.size() >= queue.config.maxLength)
        return core::fail(core::conflict("queue_full", "this queue takes no more"));
    return {};
}

core::Result<const AgentRecord*> Decider::reachable(UserId id) const {
    const auto* agent = m_floor.agent(id);
    if (!agent || agent->isRemoved) return notFound();
    if (agent->state.presence == Presence::Offline)
        return core::fail(core::conflict("agent_unavailable", "this agent is offline"));
    return agent;
}

core::Result<void> Decider::on(const Cancel& cancel) {
    const auto record = open(cancel.contactId);
    if (!record) return core::fail(record.error());
    if (!isWaiting((*record)->contact.status)) return wrongState("the contact no longer waits");
    giveUpWaiting(**record);
    return {};
}

void Decider::giveUpWaiting(const ContactRecord& record) {
    // Who is to be called has not waited in vain.
    leaveLine(record, isCallOwed(record.contact) ? Outcome::Failed : Outcome::Abandoned, "canceled");
}

void Decider::leaveLine(const ContactRecord& record, Outcome outcome, std::string reason) {
    endOffers(record, OfferStatus::Canceled);
    leaveFloor(record.contact, outcome, std::move(reason));
}

void Decider::endOffer(OfferId id, OfferStatus status) {
    const Offer& offer = state().offers.at(id);
    add(offer.contactId, offer.agentId, OfferEnded{id, status});
    afterWork(state().agents.at(offer.agentId));
}

void Decider::endOffers(const ContactRecord& record, OfferStatus status) {
    for (const auto id : record.offers)
        endOffer(id, status);
}

void Decider::giveUpOffer(const Offer& offer, OfferStatus status) {
    endOffer(offer.id, status);
    const auto& record = state().contacts.at(offer.contactId);
    if (record.offers.size() == 1) backInLine(record, "offer_ended");
}

void Decider::rescindOthers(const ContactRecord& record, OfferId winner) {
    for (const auto id : record.offers)
        if (id != winner) endOffer(id, OfferStatus::Rescinded);
}

void Decider::takeNextPresence(const AgentRecord& agent) {
    if (agent.state.nextPresence)
        add(std::nullopt, agent.config.id,
            PresenceChanged{*agent.state.nextPresence, agent.state.nextAwayReason, "agent"});
}

core::Result<const Offer*> Decider::offerOf(const std::optional<ContactId>& contact,
                                            const std::optional<OfferId>& id) const {
    if (id) {
        const auto found = state().offers.find(*id);
        if (found == state().offers.end()) return core::fail(core::conflict("offer_gone", "the offer has ended"));
        if (found->second.agentId != m_actor.id) return notFound();
        if (contact && found->second.contactId != *contact) return notFound();
        return &found->second;
    }
    const auto* agent = m_floor.agent(m_actor.id);
    if (!agent || !contact) return notFound();
    for (const auto pending : agent->offers) {
        const Offer& offer = state().offers.at(pending);
        if (offer.contactId == *contact) return &offer;
    }
    const auto* known = m_floor.contact(*contact);
    if (!known) return notFound();
    if (known->agentId == m_actor.id) return wrongState("the contact is accepted already");
    if (known->agentId) return core::fail(core::conflict("already_taken", "another agent has the contact"));
    return core::fail(core::conflict("offer_gone", "the contact is not offered to you"));
}

core::Result<void> Decider::on(const Accept& accept) {
    if (!accept.offerId && isCherry(accept.contactId)) return pick(state().contacts.at(*accept.contactId));
    const auto offer = offerOf(accept.contactId, accept.offerId);
    if (!offer) return core::fail(offer.error());
    const auto& record = state().contacts.at((*offer)->contactId);
    rescindOthers(record, (*offer)->id);
    this->accept(record.contact, (*offer)->id, m_actor.id);
    return {};
}

void Decider::accept(const Contact& contact, OfferId offer, UserId agent) {
    const bool hasMedia = usesCallSlot(contact.channel);
    add(contact.id, agent,
        ContactAccepted{offer, agent, hasMedia ? ContactStatus::Connecting : ContactStatus::Active,
                        m_now + (hasMedia ? connectTime(contact) : m_floor.settings().longestTalk)});
    // The rule of every leg: who has no socket at this moment is waited for from now on.
    if (!state().agents.at(agent).isConnected) add(contact.id, agent, PartyLost{Party::Agent});
}

Milliseconds Decider::connectTime(const Contact& contact) const {
    const auto& settings = m_floor.settings();
    if (!isCallOwed(contact)) return settings.connectTime;
    return contact.callback->phone.empty() ? settings.callbackRing : settings.callbackDial;
}

core::Result<void> Decider::on(const Reject& reject) {
    const auto offer = offerOf(reject.contactId, reject.offerId);
    if (!offer) return core::fail(offer.error());
    giveUpOffer(**offer, OfferStatus::Rejected);
    return {};
}

void Decider::backInLine(const ContactRecord& record, std::string reason) {
    const Contact& contact = record.contact;
    if (contact.consultOf && contact.agentId) {
        closeConsult(contact, Outcome::Failed, std::move(reason));
        return;
    }
    if (isHandedOver(contact)) {
        giveBack(record);
        return;
    }
    const Line* line = lineOf(state(), contact);
    if (!line) {
        leaveFloor(contact, Outcome::Failed, "queue_removed");
        return;
    }
    Timestamp key = contact.lineKey;
    Timestamp deadline = record.waitUntil;
    if (contact.agentId) {
        // Ahead of everyone, and with a whole wait before it: the customer has waited once already.
        if (!line->isEmpty()) key = std::min(key, line->head().key - Milliseconds(1));
        deadline = std::max(deadline, m_now + longestWait(state(), m_floor.settings(), contact));
    }
    add(contact.id, contact.agentId,
        ContactQueued{contact.queueId.value_or(QueueId{}), key, deadline, std::move(reason)});
    dropConsult(contact);
    if (contact.agentId) afterWork(state().agents.at(*contact.agentId));
}

void Decider::leaveFloor(const Contact& contact, Outcome outcome, std::string reason) {
    if (contact.consultOf) {
        closeConsult(contact, outcome, std::move(reason));
        return;
    }
    dropConsult(contact);
    add(contact.id, contact.agentId, ContactClosed{outcome, std::move(reason)});
    if (contact.agentId) afterWork(state().agents.at(*contact.agentId));
}

core::Result<void> Decider::on(const Connected& connected) {
    const auto record = open(connected.contactId);
    if (!record) return core::fail(record.error());
    const auto status = (*record)->contact.status;
    if (!isTalking(status)) return wrongState("no call is going on");
    if (status == ContactStatus::Connecting) connect((*record)->contact);
    return {};
}

void Decider::connect(const Contact& contact) {
    add(contact.id, contact.agentId, ContactConnected{m_now + m_floor.settings().longestTalk});
}

core::Result<void> Decider::on(const Hold& hold) {
    const auto record = own(hold.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (contact.status == ContactStatus::Connecting && !isCallOwed(contact))
        connect(contact);
    else if (contact.status != ContactStatus::Active)
        return wrongState("only an active contact can be held");
    add(contact.id, contact.agentId, ContactHeld{m_now + m_floor.settings().longestHold});
    return {};
}

core::Result<void> Decider::on(const Resume& resume) {
    const auto record = own(resume.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (contact.status != ContactStatus::Held) return wrongState("the contact is not on hold");
    add(contact.id, contact.agentId, ContactResumed{m_now + m_floor.settings().longestTalk});
    return {};
}

core::Result<void> Decider::on(const End& end) {
    const auto record = open(end.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (contact.status == ContactStatus::Connecting && isCallOwed(contact)) {
        missCallback(contact);
        return {};
    }
    if (isTalking(contact.status)) {
        const bool isOutsider = contact.agentId != m_actor.id && contact.customerId != m_actor.id;
        endConversation(contact,
                        isOutsider                         ? std::nullopt
                        : contact.customerId == m_actor.id ? std::optional(Party::Customer)
                                                           : std::optional(Party::Agent),
                        isOutsider ? Outcome::ClosedBySupervisor : Outcome::Handled);
        return {};
    }
    if (!isWaiting(contact.status)) return wrongState("the conversation is over");
    if (m_actor.kind == ActorKind::Supervisor)
        leaveLine(**record, Outcome::ClosedBySupervisor, "closed_by_supervisor");
    else
        giveUpWaiting(**record);
    return {};
}

void Decider::endConversation(const Contact& contact, std::optional<Party> by, Outcome outcome) {
    if (contact.consultOf) {
        closeConsult(contact, outcome, "over");
        return;
    }
    if (contact.callback && outcome == Outcome::Handled) outcome = Outcome::CallbackKept;
    dropConsult(contact);
    add(contact.id, contact.agentId, ConversationEnded{by, outcome, m_now + wrapUpTime(contact)});
}

Milliseconds Decider::wrapUpTime(const Contact& contact) const {
    const auto* queue = queueOf(state(), contact);
    return queue ? std::chrono::seconds(queue->config.wrapUpSeconds) : m_floor.settings().directWrapUp;
}

core::Result<void> Decider::on(const WrapUp& wrapUp) {
    if (const auto* agent = m_floor.agent(m_actor.id))
        if (const auto* handedOn = openWrapUp(*agent, wrapUp.contactId)) {
            finishHandover(*agent, *handedOn, {wrapUp.disposition, wrapUp.notes, wrapUp.tags, false});
            return {};
        }
    const auto record = own(wrapUp.contactId);
    if (!record) return core::fail(record.error());
    if ((*record)->contact.status != ContactStatus::Wrapping) return wrongState("the contact is not in wrap-up");
    finish((*record)->contact, {wrapUp.disposition, wrapUp.notes, wrapUp.tags, false});
    return {};
}

void Decider::finish(const Contact& contact, WrapUpDone done) {
    add(contact.id, contact.agentId, std::move(done));
    if (contact.agentId) afterWork(state().agents.at(*contact.agentId));
}

void Decider::afterWork(const AgentRecord& agent) {
    if (agent.callLoad + agent.chatLoad == 1) takeNextPresence(agent);
}

core::Result<void> Decider::on(const ExtendWrapUp& extend) {
    if (extend.seconds < 1 || extend.seconds > longestExtension)
        return core::fail(core::invalid("bad_extension", "wrap-up is extended by 1 to 3600 seconds"));
    const auto extended = [&](const Contact& contact) {
        return contact.deadline.value_or(m_now) + std::chrono::seconds(extend.seconds);
    };
    if (const auto* agent = m_floor.agent(m_actor.id))
        if (const auto* handedOn = openWrapUp(*agent, extend.contactId)) {
            add(handedOn->id, agent->config.id, HandoverWrapUpExtended{extended(*handedOn)});
            return {};
        }
    const auto record = own(extend.contactId);
    if (!record) return core::fail(record.error());
    const Contact& contact = (*record)->contact;
    if (contact.status != ContactStatus::Wrapping) return wrongState("the contact is not in wrap-up");
    add(contact.id, contact.agentId, WrapUpExtended{extended(contact)});
    return {};
}

core::Result<void> Decider::on(const SetPresence& set) {
    const auto* agent = m_floor.agent(set.agentId);
    if (!agent || agent->isRemoved) return notFound();
    if (m_actor.kind == ActorKind::Customer || (m_actor.kind == ActorKind::Agent && m_actor.id != set.agentId))
        return core::fail(core::forbidden());
    const std::string reason = set.presence == Presence::Away ? set.reason : std::string();
    const std::string cause = m_actor.id == set.agentId ? "agent" : "supervisor";
    if (isBusy(*agent) && set.presence != Presence::Available) {
        if (agent->state.nextPresence != set.presence || agent->state.nextAwayReason != reason)
            add(std::nullopt, set.agentId, NextPresenceSet{set.presence, reason});
        return {};
    }
    if (agent->state.nextPresence) add(std::nullopt, set.agentId, NextPresenceSet{std::nullopt, {}});
    if (agent->state.presence != set.presence || agent->state.awayReason != reason)
        add(std::nullopt, set.agentId, PresenceChanged{set.presence, reason, cause});
    return {};
}

core::Result<void> Decider::on(const SetReadiness& set) {
    return m_floor.agent(set.agentId) ? core::Result<void>{} : notFound();
}

core::Result<void> Decider::on(const AgentConnected& connected) {
    const auto* agent = m_floor.agent(connected.agentId);
    if (!agent) return {};
    for (const auto id : agent->contacts)
        if (m_floor.contact(id)->agentLostAt) add(id, connected.agentId, PartyReturned{Party::Agent});
    return on(CustomerConnected{connected.agentId}); // of what he asks others
}

core::Result<void> Decider::on(const AgentDisconnected& disconnected) {
    const auto* agent = m_floor.agent(disconnected.agentId);
    if (!agent) return {};
    for (const auto id : agent->contacts)
        if (const auto* contact = m_floor.contact(id); isTalking(contact->status) && !contact->agentLostAt)
            add(id, disconnected.agentId, PartyLost{Party::Agent});
    return on(CustomerDisconnected{disconnected.agentId});
}

core::Result<void> Decider::on(const CustomerConnected& connected) {
    for (const auto id : m_floor.contactsOf(connected.customerId))
        if (m_floor.contact(id)->customerLostAt) add(id, std::nullopt, PartyReturned{Party::Customer});
    return {};
}

core::Result<void> Decider::on(const CustomerDisconnected& disconnected) {
    for (const auto id : m_floor.contactsOf(disconnected.customerId)) {
        const auto* contact = m_floor.contact(id);
        const bool isAwaited = isTalking(contact->status) || (isWaiting(contact->status) && !isCallOwed(*contact));
        if (isAwaited && !contact->customerLostAt) add(id, std::nullopt, PartyLost{Party::Customer});
    }
    return {};
}

} // namespace callroom::floor
